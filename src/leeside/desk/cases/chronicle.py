"""The chronology: written by hand, and by itself whenever something is done in a case."""

import uuid
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from leeside.desk.audit.services import Actor, record_change
from leeside.desk.cases.access import opened
from leeside.desk.cases.errors import NotYours, ReasonNeeded, WrongState
from leeside.desk.cases.models import Case, Event
from leeside.desk.cases.words import BY_HAND, EventKind, Precision
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing.case_key import CaseKey
from leeside.desk.sealing.fields import seal
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.staff.models import StaffMember


def write(
    case: Case,
    key: CaseKey,
    actor: Actor,
    kind: EventKind,
    body: str,
    *,
    occurred_at: datetime | None = None,
    precision: Precision = Precision.MINUTE,
    corrects: Event | None = None,
) -> Event:
    """A new line. What happened at no known time has neither ``occurred_at`` nor a precision but `UNKNOWN`."""
    event = Event(case=case, kind=kind, occurred_at=occurred_at, corrects=corrects)
    event.precision = precision if occurred_at is not None else Precision.UNKNOWN
    event.by = actor if isinstance(actor, StaffMember) else None
    event.system = actor if isinstance(actor, str) else ""
    seal(event, key, body=body)
    event.save(force_insert=True)
    return event


def write_done(case: Case, key: CaseKey, actor: Actor, kind: EventKind, body: str) -> Event:
    """A new line about what is being done at this moment."""
    return write(case, key, actor, kind, body, occurred_at=timezone.now())


@transaction.atomic
def add_event(
    keys: OpenKeys,
    case_id: uuid.UUID,
    *,
    kind: EventKind,
    body: str,
    occurred_at: datetime | None = None,
    precision: Precision = Precision.MINUTE,
) -> Event:
    """Add a line by hand. Raises `NotYours`, `MayNot`, and `ReasonNeeded` for an empty one."""
    at = opened(keys, case_id, needs=Permission.ADD_TO_CASES)
    if kind not in BY_HAND:
        raise WrongState("This kind of line writes itself.", to_do="Do the step, and it will stand there.")
    if not body.strip():
        raise ReasonNeeded(1)
    event = write(
        at.case, at.key, at.member, kind, body.strip(), occurred_at=occurred_at, precision=precision
    )
    record_change(at.member, "event.added", event, case=at.case.pk, kind=kind.value)
    return event


@transaction.atomic
def correct_event(keys: OpenKeys, event_id: uuid.UUID, *, body: str, reason: str) -> Event:
    """Say what an event should have said; the old one stays, and the new one points at it.

    Raises `NotYours` for an event of a case that is not theirs, and for one that is not there.
    """
    old = Event.objects.filter(pk=event_id).first()
    if old is None:
        raise NotYours
    at = opened(keys, old.case_id, needs=Permission.ADD_TO_CASES)
    if not (body.strip() and reason.strip()):
        raise ReasonNeeded(1)
    event = write(
        at.case,
        at.key,
        at.member,
        EventKind(old.kind),
        f"{body.strip()}\n\nCorrected because: {reason.strip()}",
        occurred_at=old.occurred_at,
        precision=Precision(old.precision),
        corrects=old,
    )
    record_change(at.member, "event.corrected", event, case=at.case.pk, corrects=old.pk)
    return event
