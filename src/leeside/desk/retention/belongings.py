"""Everything that belongs to a case, found by what points to it: no list of tables that somebody could forget to lengthen."""

import uuid
from collections.abc import Iterator
from typing import Any, Final

from django.apps import apps
from django.db import models

from leeside.desk.cases.models import Case
from leeside.desk.retention.models import Tombstone
from leeside.desk.sealing.models import ContentKey
from leeside.errors import DeskError

_AT_ONCE: Final = 500
CONNECTING: Final = frozenset({"questions_question", "contexts_caseincontext", "duplicates_merge"})
"""Tables whose rows stand between two cases, and go with the first of them that is destroyed."""
_Model = type[models.Model]
Belongings = dict[_Model, set[Any]]
"""The ids of rows, by their model."""


def belongings_of(case: Case) -> Belongings:
    """The case, and every row that points to it, or to something that does, however far away.

    Raises `DeskError` where a row of another case points here: nothing of another case is ever taken along.
    """
    found: Belongings = {Case: {case.pk}}
    pointing = [(model, field) for model in _all_models() for field in _keys_of(model)]
    grew = True
    while grew:
        grew = False
        for model, field in pointing:
            target = field.remote_field.model._meta.concrete_model
            if target not in found or model in (Case, Tombstone):
                continue
            known = found.get(model, set())
            new = {pk for part in parts(found[target]) for pk in _pointing(model, field, part)} - known
            if new:
                _are_of(case, model, new)
                found[model] = known | new
                grew = True
    return found


def keys_of(found: Belongings) -> tuple[uuid.UUID, ...]:
    """The content keys that only these rows use: the case's own, and those of what has one besides."""
    held = {
        key
        for model, ids in found.items()
        for field in _keys_of(model)
        if field.remote_field.model is ContentKey
        for part in parts(ids)
        for key in model._base_manager.filter(pk__in=part).values_list(field.attname, flat=True)
    }
    return tuple(sorted(held))


def parts(ids: set[Any]) -> Iterator[list[Any]]:
    """Ids in portions that a database takes at once."""
    ordered = list(ids)
    for start in range(0, len(ordered), _AT_ONCE):
        yield ordered[start : start + _AT_ONCE]


def _pointing(model: _Model, field: models.Field[Any, Any], ids: list[Any]) -> set[Any]:
    return set(model._base_manager.filter(**{f"{field.attname}__in": ids}).values_list("pk", flat=True))


def _are_of(case: Case, model: _Model, ids: set[Any]) -> None:
    if model._meta.db_table in CONNECTING or not any(field.name == "case" for field in _keys_of(model)):
        return
    for part in parts(ids):
        if model._base_manager.filter(pk__in=part).exclude(case=case.pk).exclude(case=None).exists():
            raise DeskError(
                "Something in another case points to this one, so it was not destroyed.",
                where=model._meta.db_table,
                to_do="Take the link between the two cases away first.",
            )


def _all_models() -> Iterator[_Model]:
    return (model for model in apps.get_models() if not model._meta.proxy and model._meta.managed)


def _keys_of(model: _Model) -> list[Any]:
    return [
        field
        for field in model._meta.concrete_fields
        if isinstance(field, models.ForeignKey) and field.remote_field is not None
    ]
