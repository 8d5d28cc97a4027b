"""What waits today, for a lead or a deputy, in the cases that they can open anyway: exact, and with the way to each case."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from django.utils import timezone

from leeside.desk.audit.services import record_look
from leeside.desk.cases.access import cases_of, require
from leeside.desk.cases.models import Case, Task
from leeside.desk.cases.words import State
from leeside.desk.oversight.facts import NOT_JUDGED, NOT_RELIED_ON, RELIED_ON, facts_now
from leeside.desk.oversight.tables import Counts, counted, findings
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing.open_keys import OpenKeys

UNANSWERED: Final = timedelta(hours=24)
"""How long an arrival may wait before it stands here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What came of what one detector noticed, in cases."""

    title: str
    relied_on: int
    judged_without: int
    not_judged: int

    @property
    def precision(self) -> int | None:
        """Of the cases that a person judged, in how many percent they relied on it; ``None`` where nobody judged any."""
        judged = self.relied_on + self.judged_without
        return round(100 * self.relied_on / judged) if judged else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Now:
    """What waits, and what has come of things so far."""

    overdue: Sequence[Task]
    unanswered: Sequence[Case]
    tables: Sequence[Counts]
    findings: Sequence[Finding]


def now_for(keys: OpenKeys) -> Now:
    """What waits today. Raises `MayNot` for whoever decides nothing. It is audited."""
    member = keys.member
    require(member, Permission.DECIDE)
    mine = cases_of(member)
    overdue = Task.objects.filter(case__in=mine, finished_at=None, due__lt=timezone.localdate())
    before = timezone.now() - UNANSWERED
    unanswered = mine.filter(state=State.ARRIVED, arrived_at__lt=before).order_by("arrived_at")
    facts = facts_now(keys)
    found = Now(
        overdue=list(overdue.select_related("case", "owner")),
        unanswered=list(unanswered),
        tables=counted(facts),
        findings=[
            Finding(
                title=one.title,
                relied_on=one.counts[RELIED_ON],
                judged_without=one.counts[NOT_RELIED_ON],
                not_judged=one.counts[NOT_JUDGED],
            )
            for one in findings(facts)
            if any(one.counts.values())
        ],
    )
    record_look(
        member, "oversight.seen", "cases_case", overdue=len(found.overdue), waiting=len(found.unanswered)
    )
    return found
