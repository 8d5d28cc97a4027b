"""Everything of one case: each row of each table that belongs to it, with its sealed fields open.

Which tables belong to a case is found by following their keys, so that a new thing of the trade is taken out by being there.
"""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Final

import msgspec
from django.apps import apps
from django.db import models
from django.db.models import Q

from leeside.desk.cases.access import Opened, cases_of
from leeside.desk.cases.models import Case
from leeside.desk.sealing.errors import SealError
from leeside.desk.sealing.fields import Sealed
from leeside.desk.staff.models import StaffMember

TAKEN_OUT: Final = frozenset(
    {
        *("accounts_account", "assessments_assessment", "assessments_decision", "assessments_secondview"),
        *(
            "assessments_secondviewanswer",
            "cases_alert",
            "cases_around",
            "cases_case",
            "cases_event",
            "cases_keptout",
        ),
        *(
            "cases_membership",
            "cases_task",
            "contexts_caseincontext",
            "contexts_context",
            "contexts_contextplan",
        ),
        *("conversations_conversation", "conversations_evidenceitem", "conversations_stretch"),
        *("conversations_widerlook", "door_post", "door_thread", "duplicates_merge", "people_person"),
        *(
            "people_personbefore",
            "people_roleatevent",
            "questions_answer",
            "questions_ask",
            "questions_question",
        ),
        *(
            "readings_reading",
            "readings_readinganswer",
            "referrals_clock",
            "referrals_pack",
            "referrals_referral",
        ),
        *("referrals_revision", "referrals_step", "referrals_steptask", "retention_hold", "retention_kept"),
        *("retention_proposal", "words_told_heard"),
    }
)
"""Tables whose rows belong to a case and go out with it. One that stands neither here nor below stays in the desk, until
somebody has thought about who may read it; a test asks for that."""
LEFT_OUT: Final = {
    "people_nameword": "marks by which a name is found at this desk; the names themselves are here",
    "arrivals_import": "how an export came in; what came of it is here",
    "arrivals_draft": "what was typed on the way in; what came of it is here",
    "access_requests_incase": "that somebody asked what is held about them; it is answered on pages of its own",
    "care_exposure": "how much of it each member of staff has read, which is theirs",
}
"""Tables that belong to a case and are not taken out, and why."""
KEPT_SHUT: Final = frozenset({("door_thread", "desk_private")})
"""Fields that are sealed with the case's key and are no record of a child: a private key of the desk's own."""
_ANOTHER: Final = "of another case"
_AT_ONCE: Final = 200


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """The rows of one kind. ``called`` is the heading under which a person finds them."""

    called: str
    rows: list[dict[str, Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """A case, open: tables by name, in the order in which they depend on each other."""

    tables: dict[str, Table] = field(repr=False)

    @property
    def counts(self) -> dict[str, int]:
        """How many rows there are of each."""
        return {name: len(table.rows) for name, table in self.tables.items()}


def gather(at: Opened) -> Gathered:
    """Open everything of a case, for a member who has its key."""
    reach = _Reach(at)
    tables = {}
    for model, lookup in belonging():
        name = model._meta.db_table
        if name in TAKEN_OUT:
            called = str(model._meta.verbose_name_plural)
            rows = [reach.row(one) for one in _rows(model, lookup, at.case)]
            tables[name] = Table(called=called[:1].upper() + called[1:], rows=rows)
    return Gathered(tables=tables)


def belonging() -> list[tuple[type[models.Model], tuple[str, ...]]]:
    """Each model whose rows belong to a case, and the ways by which a row leads there.

    A row that names a case itself belongs to that one alone, whatever else it points at: a question that was asked out of
    one case stands in the case to which it came, and must not tell the other how many were asked.
    """
    found: dict[type[models.Model], list[str]] = {Case: ["pk"]}
    fresh: set[type[models.Model]] = {Case}
    while fresh:
        behind, fresh = fresh, set()
        for model in apps.get_models(include_auto_created=True):
            keys = [key for key in _keys(model) if key.related_model in behind]
            if not keys or model in found:
                continue
            fresh.add(model)
            own = [key.name for key in keys if key.related_model is Case]
            found[model] = own or [f"{key.name}__{way}" for key in keys for way in found[key.related_model]]
    return [(model, tuple(ways)) for model, ways in found.items()]


def _keys(model: type[models.Model]) -> Iterator[Any]:
    """The keys by which a model's rows belong to others; those of its own kind and of the staff lead nowhere."""
    if not model._meta.proxy:
        for one in model._meta.get_fields():
            if isinstance(one, models.ForeignKey) and one.related_model not in (model, StaffMember):
                yield one


def _rows(model: type[models.Model], ways: tuple[str, ...], case: Case) -> Iterator[models.Model]:
    wanted = Q()
    for way in ways:
        wanted |= Q(**{way: case.pk})
    chosen = model._default_manager.filter(wanted).distinct()
    return iter(chosen.order_by(*(model._meta.ordering or ["pk"])).iterator(chunk_size=_AT_ONCE))


class _Reach:
    """What the member may read: the case at hand, and the names of others that are theirs too."""

    def __init__(self, at: Opened) -> None:
        self._at = at
        self._theirs = dict(cases_of(at.member).values_list("pk", "reference"))
        self._staff = dict(StaffMember.objects.values_list("pk", "name"))

    def row(self, one: models.Model) -> dict[str, Any]:
        """The fields of a row by name; marks and wrapped keys, which tell nobody anything, are left out."""
        said: dict[str, Any] = {}
        for column in one._meta.concrete_fields:
            if (one._meta.db_table, column.name) in KEPT_SHUT:
                continue
            value = getattr(one, column.attname)
            if isinstance(value, Sealed):
                said[column.name] = self._opened(value)
            elif not isinstance(column, models.BinaryField):
                said[column.name] = self._plain(column, value)
                if column.choices and value:
                    said[f"{column.name}_in_words"] = getattr(one, f"get_{column.name}_display")()
        return said

    def _opened(self, value: Sealed[Any]) -> Any:  # noqa: ANN401 - whatever was sealed
        if value.key_id != self._at.key.id:
            return _ANOTHER
        try:
            return value.reveal(self._at.key)
        except SealError:
            return "this part of the record does not open: it was changed after it was written"

    def _plain(self, column: Any, value: Any) -> Any:  # noqa: ANN401 - Django's columns
        if isinstance(value, datetime | date):
            return value.isoformat()
        if not isinstance(column, models.ForeignKey) or value is None:
            return str(value) if isinstance(value, uuid.UUID) else value
        if column.related_model is StaffMember:
            return self._staff.get(value, "")
        if column.related_model is Case:
            return self._theirs.get(value, _ANOTHER)
        return str(value)
