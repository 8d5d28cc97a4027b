"""How much somebody opened: for themselves, and for a lead as a count and nothing else."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from django.db.models import Count, Sum
from django.utils import timezone

from leeside.desk.audit.services import record_look
from leeside.desk.care.models import Exposure
from leeside.desk.staff.models import StaffMember

TODAY: Final = timedelta(hours=12)
WEEK: Final = timedelta(days=7)
MANY_TODAY: Final = 5
"""Conversations in twelve hours from which a break is suggested. No source sets it: it is a start for a desk's own talk."""
MANY_THIS_WEEK: Final = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """How many conversations with concern somebody opened, and how many excerpts of them."""

    today: int
    week: int
    excerpts: int

    @property
    def break_is_due(self) -> bool:
        """Whether it is time to suggest a break. Nothing is closed to anybody because of it."""
        return self.today >= MANY_TODAY or self.week >= MANY_THIS_WEEK


def opened_by(member: StaffMember) -> Opened:
    """What somebody opened themselves."""
    now = timezone.now()
    mine = Exposure.objects.filter(member=member)
    week = mine.filter(at__gt=now - WEEK).aggregate(
        conversations=Count("conversation", distinct=True), excerpts=Sum("excerpts")
    )
    today = mine.filter(at__gt=now - TODAY).aggregate(conversations=Count("conversation", distinct=True))
    return Opened(today=today["conversations"], week=week["conversations"], excerpts=week["excerpts"] or 0)


def opened_by_each(lead: StaffMember) -> Sequence[tuple[StaffMember, Opened]]:
    """The counts of those who work here and opened anything this week, the most first; no case is named. It is audited."""
    since = timezone.now() - WEEK
    members = StaffMember.objects.filter(
        is_active=True, pk__in=Exposure.objects.filter(at__gt=since).values("member")
    )
    found = [(one, opened_by(one)) for one in members]
    record_look(lead, "care.counts_seen", "care_exposure", people=len(found))
    return sorted(found, key=lambda pair: (-pair[1].week, pair[0].name))
