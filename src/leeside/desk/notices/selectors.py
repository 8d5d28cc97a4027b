"""Whose mails do not leave."""

from dataclasses import dataclass
from datetime import datetime

from django.conf import settings

from leeside.desk.notices.models import Undelivered
from leeside.desk.permissions.permission import Permission, may
from leeside.desk.staff.models import StaffMember


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """Since when mails do not leave, to how many people, and whether the reader is to see to it."""

    since: datetime
    people: int
    looks_after_desk: bool


def trouble_for(member: StaffMember) -> Trouble | None:
    """What somebody is to know of mails that do not leave: of their own, or of all for whoever looks after the desk."""
    if not settings.MAILS:
        return None
    looks_after_desk = may(member.role, Permission.MANAGE_DESK)
    rows = Undelivered.objects.all() if looks_after_desk else Undelivered.objects.filter(member=member)
    since = list(rows.values_list("since", flat=True))
    if not since:
        return None
    return Trouble(since=since[0], people=len(since), looks_after_desk=looks_after_desk)
