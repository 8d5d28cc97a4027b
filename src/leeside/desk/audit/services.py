"""Rows are added here and nowhere else, in the transaction of what they tell of: both are there, or neither is."""

import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

from django.db import models, transaction
from django.utils import timezone

from leeside.desk.audit.link import check
from leeside.desk.audit.models import Entry, Newest
from leeside.desk.staff.models import StaffMember

Actor = StaffMember | str
"""Somebody who is signed in, or the name of the part of the desk that did it (``door:api``, ``task:import``)."""


class NobodyActsError(ValueError):
    """Something was to be recorded of which nobody is the actor; a fault of the program, never of a user."""


def record_change(
    actor: Actor,
    action: str,
    row: models.Model,
    *,
    case: uuid.UUID | None = None,
    **detail: Any,  # noqa: ANN401 - checked
) -> Entry:
    """Add: this actor changed this row. Call it last in a service, for it holds every other writer up until the end."""
    said = _Said(actor, action, row._meta.db_table, str(row.pk), case, detail, looked=False)
    added = _add([said])[0]
    changes = _changes.get()
    if changes is not None:
        changes.append(action)
    return added


def record_look(
    actor: Actor,
    action: str,
    row: models.Model | str,
    *,
    case: uuid.UUID | None = None,
    **detail: Any,  # noqa: ANN401 - checked
) -> None:
    """Add: this actor looked at this row, or at a page that is no row (``queue``)."""
    table, key = (row, "") if isinstance(row, str) else (row._meta.db_table, str(row.pk))
    said = _Said(actor, action, table, key, case, detail, looked=True)
    waiting = _waiting.get()
    if waiting is None:
        _add([said])
    else:
        waiting.append(said)


@contextmanager
def looks_together() -> Iterator[None]:
    """Write the looks that are recorded inside at its end, in one go: a page of ten parts waits for the disk once.

    They are written before anything that was read is handed on, and when the reading ends badly too.
    """
    if _waiting.get() is not None:
        yield
        return
    waiting: list[_Said] = []
    before = _waiting.set(waiting)
    try:
        yield
    finally:
        _waiting.reset(before)
        if waiting:
            _add(waiting)


@contextmanager
def changes_noted() -> Iterator[list[str]]:
    """The actions of the changes that are recorded inside: whether anything was done, for whoever only sees the answer."""
    actions: list[str] = []
    before = _changes.set(actions)
    try:
        yield actions
    finally:
        _changes.reset(before)


@dataclass(frozen=True, slots=True)
class _Said:
    """What a row is to say."""

    actor: Actor
    action: str
    table: str
    row: str
    case: uuid.UUID | None
    detail: dict[str, Any]
    looked: bool = field(kw_only=True)

    def __post_init__(self) -> None:
        if not self.actor:
            raise NobodyActsError(self.action)
        check(self.detail)

    def after(self, newest: Newest) -> Entry:
        """The row that follows the newest one."""
        return Entry(
            number=newest.number + 1,
            at=timezone.now(),
            actor=self.actor if isinstance(self.actor, StaffMember) else None,
            system=self.actor if isinstance(self.actor, str) else "",
            looked=self.looked,
            action=self.action,
            table=self.table,
            row=self.row,
            case=self.case,
            detail=check(self.detail),
            previous=newest.mark,
        )


_waiting: ContextVar[list[_Said] | None] = ContextVar("looks that wait to be written", default=None)
_changes: ContextVar[list[str] | None] = ContextVar("actions of the changes that were recorded", default=None)


@transaction.atomic
def _add(all_said: Sequence[_Said]) -> list[Entry]:
    newest = Newest.objects.select_for_update().get(pk=1)
    entries = []
    for said in all_said:
        entry = said.after(newest)
        entry.mark = newest.mark = entry.link().mark(newest.chain)
        newest.number = entry.number
        entries.append(entry)
    Entry.objects.bulk_create(entries)
    newest.save(update_fields=["number", "mark"])
    return entries
