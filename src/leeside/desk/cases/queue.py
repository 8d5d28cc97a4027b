"""The queue: what has arrived and waits, in the order in which somebody should look at it, with one line of why."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Case as Either
from django.db.models import Count, DateTimeField, Exists, F, IntegerField, OuterRef, Q, QuerySet, Value, When
from django.utils import timezone

from leeside.desk.audit.services import record_look
from leeside.desk.cases.access import cases_of
from leeside.desk.cases.models import Case
from leeside.desk.cases.words import AgeBand, Door, State
from leeside.desk.staff.models import StaffMember
from leeside.desk.words_told.models import Heard
from leeside.knowledge.model import RiskLevel


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A row of the queue. ``why`` says why it stands where it stands, and holds nothing that is sealed."""

    case: Case
    waiting: timedelta
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HowMany:
    """How many wait in the queue, and in the list of what was told in a busy hour."""

    queue: int
    told_busy: int


_WAITS = (State.ARRIVED, State.HELD)
_GROUPED = Q(door=Door.BUSY, state=State.ARRIVED, danger_now=False)
"""What was told beyond the usual number of an hour, and nobody has touched: one line, not hundreds."""


def queue_for(
    member: StaffMember, *, first: int = 0, count: int | None = None, told_busy: bool = False
) -> Sequence[Waiting]:
    """The arrivals of which somebody is a member: danger first, then level, under-13s, and the longest wait.

    A concern that a person told, and nothing has screened, stands with what screening calls a concern: that no chat
    was screened makes it no smaller. Words of danger in it bring it to the top (`words_told`), and lower nothing.
    What is on hold stays, and comes back to its place when its day has come.
    What was told at the public door in a busy hour is left out, and is a list of its own (``told_busy``); where danger was
    said it stands on top as always, the newest of these first, after the danger that was told in quiet.
    ``first`` and ``count`` choose a stretch of it; without them it is the whole queue.
    """
    now = timezone.now()
    words = Heard.objects.filter(case=OuterRef("pk"), level=RiskLevel.DANGER_NOW.value)
    rows = (
        _in_order(_waiting(member, told_busy=told_busy))
        .select_related("claimed_by")
        .annotate(words_of_danger=Exists(words))
    )
    end = None if count is None else first + count
    found = [
        Waiting(case=case, waiting=now - case.arrived_at, why=_why(case, now)) for case in rows[first:end]
    ]
    record_look(member, "queue.seen", "cases_case", rows=len(found))
    return found


def waiting_for(member: StaffMember) -> HowMany:
    """How many arrivals wait for somebody."""
    busy = Count("pk", filter=_GROUPED)
    waiting = cases_of(member).filter(state__in=_WAITS).aggregate(all=Count("pk"), busy=busy)
    return HowMany(queue=waiting["all"] - waiting["busy"], told_busy=waiting["busy"])


def _waiting(member: StaffMember, *, told_busy: bool) -> QuerySet[Case]:
    rows = cases_of(member).filter(state__in=_WAITS)
    return rows.filter(_GROUPED) if told_busy else rows.exclude(_GROUPED)


def _in_order(rows: QuerySet[Case]) -> QuerySet[Case]:
    """The database sorts, so that a page of a long queue reads that page alone."""
    ranks = [When(level=level.value, then=Value(level.rank)) for level in RiskLevel]
    unscreened = When(level="", then=Value(RiskLevel.CONCERN.rank))
    held = Q(held_until__gt=timezone.localdate())
    flooded = When(door=Door.BUSY, danger_now=True, then=F("arrived_at"))
    return rows.alias(
        later=Either(When(held, then=Value(1)), default=Value(0), output_field=IntegerField()),
        rank=Either(*ranks, unscreened, output_field=IntegerField()),
        older=Either(
            When(age_band=AgeBand.UNDER_13, then=Value(0)), default=Value(1), output_field=IntegerField()
        ),
        newest=Either(flooded, default=None, output_field=DateTimeField()),
    ).order_by(
        F("danger_now").desc(),
        F("newest").desc(nulls_first=True),
        "later",
        "-rank",
        "older",
        "arrived_at",
        "reference",
    )


def _why(case: Case, now: datetime) -> str:
    said = []
    if case.danger_now:
        said.append("danger now")
        if getattr(case, "words_of_danger", False):
            said.append("words of danger in what was told")
    if not case.level:
        said.append("told by a person and not screened")
    elif case.level != RiskLevel.DANGER_NOW:
        said.append(f"screening: {RiskLevel(case.level).value.replace('_', ' ')}")
    if case.door == Door.BUSY:
        said.append("told in a busy hour")
    if case.age_band != AgeBand.UNKNOWN:
        age = AgeBand(case.age_band).label.lower()
        said.append(age if case.age_band == AgeBand.UNDER_13 else f"aged {age}")
    if case.staff_involved:
        said.append("a member of staff is involved")
    if case.held_until is not None:
        said.append(f"on hold until {case.held_until:%d %B}")
    said.append(f"waiting {_long(now - case.arrived_at)}")
    line = ", ".join(said) + "."
    return line[0].upper() + line[1:]


def _long(waiting: timedelta) -> str:
    minutes = max(0, int(waiting.total_seconds()) // 60)
    for size, word in ((24 * 60, "day"), (60, "hour"), (1, "minute")):
        if minutes >= size:
            count = minutes // size
            return f"{count} {word}{'' if count == 1 else 's'}"
    return "less than a minute"
