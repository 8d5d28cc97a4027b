"""The record of a request for access ends too: some years after it ended a person destroys it, with its key.

What was chosen in a case goes with either of the two. A day that is past destroys nothing by itself.
"""

import uuid
from collections.abc import Sequence
from datetime import date
from typing import Final

from django.db import transaction
from django.db.models import Model, Q, QuerySet
from django.utils import timezone

from leeside.desk.access_requests.models import GOING, AccessRequest, InCase, Step
from leeside.desk.audit.services import Actor, record_change
from leeside.desk.cases.access import require
from leeside.desk.cases.errors import NotYours, WrongState
from leeside.desk.permissions.permission import Permission
from leeside.desk.retention.guards import unguarded
from leeside.desk.retention.schedule import years_after
from leeside.desk.sealing.models import ContentKey, KeyCopy
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.staff.models import StaffMember

YEARS: Final = 3
"""From its end, so that an answer can be shown to whoever complains of it. No source sets this: it is a proposal."""


def kept_until(row: AccessRequest) -> date | None:
    """The day on which its time is over; ``None`` while it goes on."""
    return years_after(timezone.localtime(row.ended_at).date(), YEARS) if row.ended_at else None


def requests_over(keys: OpenKeys) -> Sequence[AccessRequest]:
    """The requests that somebody may destroy: their own, and those of colleagues who have left."""
    rows = _of(keys.member).exclude(state__in=GOING).order_by("ended_at")
    return [row for row in rows if _is_over(row)]


def is_theirs(keys: OpenKeys, request_id: uuid.UUID) -> bool:
    """Whether it is somebody's to destroy, once its time is over."""
    return _of(keys.member).filter(pk=request_id).exists()


@transaction.atomic
def destroy_request(keys: OpenKeys, request_id: uuid.UUID) -> uuid.UUID:
    """Remove a request whose time is over, its steps, what was chosen for it, and its key. Gives the key's id.

    The audit keeps that it was, and who destroyed it. Raises `NotYours`, `MayNot` and `WrongState`.
    """
    member = StaffMember.objects.get(pk=keys.member.pk)
    require(member, Permission.RETAIN)
    row = _of(member).select_for_update(of=("self",)).filter(pk=request_id).first()
    if row is None:
        raise NotYours
    if not _is_over(row):
        raise WrongState("Its time is not over.", to_do=f"It is kept for {YEARS} years from its end.")
    return _gone(row, member, "request.destroyed")


@transaction.atomic
def destroy_request_again(key: uuid.UUID) -> bool:
    """Remove what a restored backup brought back of a request whose lock was destroyed; whether there was one."""
    row = AccessRequest.objects.filter(key=key).first()
    if row is not None:
        _gone(row, "command:restore", "request.destroyed_again")
    return row is not None


def _of(member: StaffMember) -> QuerySet[AccessRequest]:
    return AccessRequest.objects.filter(Q(handler=member.pk) | Q(handler__is_active=False))


def _is_over(row: AccessRequest) -> bool:
    until = kept_until(row)
    return until is not None and until <= timezone.localdate()


def _gone(row: AccessRequest, actor: Actor, what: str) -> uuid.UUID:
    key = row.key_id
    record_change(actor, what, row, steps=row.steps.count(), cases=row.in_cases.count())
    with unguarded([Step._meta.db_table]):
        for rows in (
            Step.objects.filter(request=row),
            InCase.objects.filter(request=row),
            AccessRequest.objects.filter(pk=row.pk),
            KeyCopy.objects.filter(key=key),
            ContentKey.objects.filter(pk=key),
        ):
            _remove(rows)
    return key


def _remove(rows: "QuerySet[Model]") -> None:
    """Remove rows and nothing else: what points to them went before."""
    rows._raw_delete(using=rows.db)
