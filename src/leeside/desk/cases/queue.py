"""The queue: what has arrived and waits, in the order in which somebody should look at it, with one line of why."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils import timezone

from leeside.desk.audit.services import record_look
from leeside.desk.cases.access import cases_of
from leeside.desk.cases.models import Case
from leeside.desk.cases.words import AgeBand, State
from leeside.desk.staff.models import StaffMember
from leeside.knowledge.model import RiskLevel


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A row of the queue. ``why`` says why it stands where it stands, and holds nothing that is sealed."""

    case: Case
    waiting: timedelta
    why: str


def queue_for(member: StaffMember) -> Sequence[Waiting]:
    """The arrivals of which somebody is a member: danger first, then level, under-13s, and the longest wait.

    A concern that a person told, and nothing has screened, stands with what screening calls a concern: that no machine
    has looked at it makes it no smaller. What is on hold stays, and comes back to its place when its day has come.
    """
    now = timezone.now()
    rows = cases_of(member).filter(state__in=(State.ARRIVED, State.HELD)).select_related("claimed_by")
    found = [
        Waiting(case=case, waiting=now - case.arrived_at, why=_why(case, now))
        for case in sorted(rows, key=_place)
    ]
    record_look(member, "queue.seen", "cases_case", rows=len(found))
    return found


def _place(case: Case) -> tuple[bool, bool, int, bool, datetime]:
    later = case.held_until is not None and case.held_until > timezone.localdate()
    return (
        not case.danger_now,
        later,
        -_level(case).rank,
        case.age_band != AgeBand.UNDER_13,
        case.arrived_at,
    )


def _level(case: Case) -> RiskLevel:
    return RiskLevel(case.level) if case.level else RiskLevel.CONCERN


def _why(case: Case, now: datetime) -> str:
    said = []
    if case.danger_now:
        said.append("danger now")
    if not case.level:
        said.append("told by a person and not screened")
    elif case.level != RiskLevel.DANGER_NOW:
        said.append(f"screening: {RiskLevel(case.level).value.replace('_', ' ')}")
    if case.age_band != AgeBand.UNKNOWN:
        said.append(AgeBand(case.age_band).label.lower())
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
