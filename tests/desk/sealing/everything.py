"""Everything that a member can open is opened once: to show that a restored desk can be read, and that nothing was moved."""

from collections.abc import Iterator
from typing import Any, Final

import msgspec
from django.apps import apps

from leeside.desk.sealing.case_key import CaseKey
from leeside.desk.sealing.errors import NoKeyError, SealError
from leeside.desk.sealing.fields import Sealed, SealedField
from leeside.desk.sealing.open_keys import OpenKeys

_AT_ONCE: Final = 200


class Tried(msgspec.Struct, frozen=True, kw_only=True):
    """What came of it. ``broken`` names table, row and field of each value that does not open, and nothing of it."""

    keys: int
    """How many keys the member holds among those that were asked for."""
    opened: int
    not_theirs: int
    broken: tuple[str, ...]


def open_everything(keys: OpenKeys) -> Tried:
    """Open each sealed value of the desk for which the member has a key, and let it go at once."""
    held: dict[str, CaseKey | None] = {}
    opened = not_theirs = 0
    broken: list[str] = []
    for place, value in _values():
        name = str(value.key_id)
        if name not in held:
            held[name] = _key(keys, value)
        key = held[name]
        if key is None:
            not_theirs += 1
            continue
        try:
            value.reveal(key)
            opened += 1
        except SealError:
            broken.append(place)
    found = sum(1 for key in held.values() if key is not None)
    return Tried(keys=found, opened=opened, not_theirs=not_theirs, broken=tuple(broken))


def _values() -> Iterator[tuple[str, Sealed[Any]]]:
    for model in apps.get_models():
        fields = [field for field in model._meta.get_fields() if isinstance(field, SealedField)]
        if not fields:
            continue
        for row in model._default_manager.order_by("pk").iterator(chunk_size=_AT_ONCE):
            for field in fields:
                value = getattr(row, field.attname)
                if value is not None:
                    yield f"{model._meta.db_table} {row.pk} {field.attname}", value


def _key(keys: OpenKeys, value: Sealed[Any]) -> CaseKey | None:
    try:
        return keys.content_key(value.key_id)
    except (NoKeyError, SealError):
        return None
