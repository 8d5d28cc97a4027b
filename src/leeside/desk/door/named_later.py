"""A later message names somebody who works here: they can open the case no more, and a lead who can is told.

They may be reading it. So it is done in the moment in which the message comes, before anybody has read it, and what is
unclear is for leads and deputies alone until one of them has taken it into the record. Whom it keeps out is told nothing:
the case is gone for them as one that never was theirs.
"""

from collections.abc import Sequence

from django.db.models import Q

from leeside.desk.cases.membership import leads_with_key, shut_out
from leeside.desk.cases.models import Case, KeptOut
from leeside.desk.door.errors import ConcernsAllReaders
from leeside.desk.door.models import AboutStaff
from leeside.desk.door.telling import ACTOR
from leeside.desk.permissions.permission import Permission, may
from leeside.desk.staff.models import StaffMember


def about_staff(*, staff: str, staff_name: str, named: Sequence[StaffMember]) -> str:
    """What a message says of those who work here, as its row keeps it."""
    if named:
        return AboutStaff.NAMED
    return AboutStaff.UNCLEAR if staff in ("yes", "unsure") or staff_name else ""


def keep_from(case: Case, named: Sequence[StaffMember]) -> None:
    """Take the case away from whoever is named; for the door, in its transaction.

    Raises `ConcernsAllReaders` where no lead or deputy would be left who can open it.
    """
    known = set(KeptOut.objects.filter(case=case).values_list("member", flat=True))
    new = [one for one in named if one.pk not in known]
    if not new:
        return
    if not leads_with_key(case) - {one.pk for one in new}:
        raise ConcernsAllReaders
    for one in new:
        shut_out(case, one, by=ACTOR)


def may_read(member: StaffMember, *, of: str = "") -> Q:
    """Which messages somebody may read: what is unclear and not in the record yet, leads and deputies alone.

    ``of`` leads from the rows that are asked for to their messages.
    """
    if may(member.role, Permission.MANAGE_MEMBERS):
        return Q()
    return ~Q(**{f"{of}staff": AboutStaff.UNCLEAR, f"{of}seen_at": None})
