"""Whether somebody may do something in a case: every service and selector asks here, and nothing else decides it."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Final

from django.db.models import Exists, OuterRef, QuerySet

from leeside.desk.cases.errors import MayNot, NotYours, ReasonNeeded
from leeside.desk.cases.models import Case, KeptOut, Membership
from leeside.desk.permissions.permission import Permission, may
from leeside.desk.sealing.case_key import CaseKey
from leeside.desk.sealing.errors import NoKeyError
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.staff.models import StaffMember

LEAST_REASON: Final = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A case with its key, in the hands of a member who may do what was asked for."""

    case: Case
    key: CaseKey
    member: StaffMember


def cases_of(member: StaffMember) -> QuerySet[Case]:
    """The cases of which somebody is a member now; none for whoever left, or whose role sees no cases."""
    if not (member.is_active and may(member.role, Permission.SEE_CASES)):
        return Case.objects.none()
    held = Membership.objects.filter(case=OuterRef("pk"), member=member, until=None)
    kept_out = KeptOut.objects.filter(case=OuterRef("pk"), member=member)
    return Case.objects.filter(Exists(held), ~Exists(kept_out))


_ASKED: ContextVar[dict[tuple[OpenKeys, uuid.UUID], Opened] | None] = ContextVar(
    "asked already", default=None
)


@contextmanager
def asked_once() -> Iterator[None]:
    """Inside, whether somebody may read a case is asked of the database once: a page of ten parts is of one moment.

    It is for reading alone: whatever writes locks the case, or needs more than to see it, and is asked anew.
    """
    before = _ASKED.set({})
    try:
        yield
    finally:
        _ASKED.reset(before)


def opened(
    keys: OpenKeys, case_id: uuid.UUID, *, needs: Permission = Permission.SEE_CASES, lock: bool = False
) -> Opened:
    """The case and its key, for somebody who is a member of it and whose role may do what is needed.

    Raises `NotYours` for a case that is not there and for one that is not theirs, and `MayNot` for a member whose
    role does not do this.
    """
    asked = None if lock or needs is not Permission.SEE_CASES else _ASKED.get()
    if asked is not None and (keys, case_id) in asked:
        return asked[keys, case_id]
    at = _opened(keys, case_id, needs=needs, lock=lock)
    if asked is not None:
        asked[keys, case_id] = at
    return at


def _opened(keys: OpenKeys, case_id: uuid.UUID, *, needs: Permission, lock: bool) -> Opened:
    member = keys.member
    fresh = StaffMember.objects.filter(pk=member.pk).first()
    if fresh is None:
        raise NotYours
    case = cases_of(fresh).select_related("claimed_by").filter(pk=case_id).first()
    if case is None:
        raise NotYours
    if lock:
        # who waited looks again: they may be no member any more. Rows that point at the case are written meanwhile
        Case.objects.select_for_update(no_key=True).filter(pk=case.pk).first()
        case = cases_of(fresh).filter(pk=case_id).first()
        if case is None:
            raise NotYours
    require(fresh, needs)
    try:
        return Opened(case=case, key=keys.case_key(case), member=member)
    except NoKeyError:
        raise NoKeyError(
            "You are a member of this case, but your key was made anew since, and does not open it.",
            where=case.reference,
            to_do="Ask another member of the case to give you its key again.",
        ) from None


def require(member: StaffMember, needs: Permission) -> None:
    """Refuse somebody who left, or whose role does not allow it. Raises `MayNot`."""
    if not (member.is_active and may(member.role, needs)):
        raise MayNot("Your role at this desk does not do this.", to_do="Ask a safeguarding lead.")


def require_of(colleague: StaffMember, needs: Permission) -> None:
    """Refuse a colleague who cannot do what they are to be given. Raises `MayNot`."""
    if not (colleague.is_active and may(colleague.role, needs)):
        raise MayNot("This colleague's role does not do this.", to_do="Choose somebody else.")


def reasoned(reason: str) -> str:
    """A reason that says something. Raises `ReasonNeeded`."""
    said = reason.strip()
    if len(said) < LEAST_REASON:
        raise ReasonNeeded(LEAST_REASON)
    return said
