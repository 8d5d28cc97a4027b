"""Rows are added here and nowhere else, in the transaction of what they tell of: both are there, or neither is."""

import uuid
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
    return _add(actor, action, row._meta.db_table, str(row.pk), case, detail, looked=False)


def record_look(
    actor: Actor,
    action: str,
    row: models.Model | str,
    *,
    case: uuid.UUID | None = None,
    **detail: Any,  # noqa: ANN401 - checked
) -> Entry:
    """Add: this actor looked at this row, or at a page that is no row (``queue``)."""
    table, key = (row, "") if isinstance(row, str) else (row._meta.db_table, str(row.pk))
    return _add(actor, action, table, key, case, detail, looked=True)


@transaction.atomic
def _add(
    actor: Actor,
    action: str,
    table: str,
    row: str,
    case: uuid.UUID | None,
    detail: dict[str, Any],
    *,
    looked: bool,
) -> Entry:
    if not actor:
        raise NobodyActsError(action)
    newest = Newest.objects.select_for_update().get(pk=1)
    entry = Entry(
        number=newest.number + 1,
        at=timezone.now(),
        actor=actor if isinstance(actor, StaffMember) else None,
        system=actor if isinstance(actor, str) else "",
        looked=looked,
        action=action,
        table=table,
        row=row,
        case=case,
        detail=check(detail),
        previous=newest.mark,
    )
    entry.mark = newest.mark = entry.link().mark(newest.chain)
    newest.number = entry.number
    entry.save(force_insert=True)
    newest.save(update_fields=["number", "mark"])
    return entry
