"""What the knowledge advises for the ways and the level of a case: now, today, this week; who; by when; never; and what to tell.

Levels come from what screening noticed and from what a person judged, and the higher one counts. A concern that was only told
is taken for what screening calls a concern, as in the queue.
"""

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from django.utils import timezone

from leeside.desk.assessments.selectors import assessments_in
from leeside.desk.audit.services import record_look
from leeside.desk.cases.access import Opened, opened
from leeside.desk.cases.models import Task
from leeside.desk.conversations.selectors import conversations_in
from leeside.desk.referrals.models import StepTask
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.knowledge.load import newest_edition
from leeside.knowledge.model import Agency, Audience, Edition, RiskLevel, Way, When
from leeside.knowledge.playbook import Move
from leeside.report.most_telling import never_first
from leeside.report.words import WHENS
from leeside.response.playbook import WayTold, moves_for, told_for
from leeside.response.referral import routes_of
from leeside.response.steps import Step, steps_for

_MOST_NEVERS: Final = 6
_MOST_TOLD: Final = 2
"""Ways for which words are given: more would be read by nobody."""
_LEADING: Final = 2
"""The gravest ways, whose steps stand open: with more, what matters now would be lost among the rest."""
_DAYS: Final = {When.NOW: 0, When.TODAY: 0, When.THIS_WEEK: 7}


@dataclass(frozen=True, slots=True, kw_only=True)
class Advised:
    """A step for this case: its ways by name, the day by which it is due, and the task that was made of it.

    ``move`` says who makes it and by when, where a worked playbook does.
    """

    step: Step
    ways: tuple[str, ...]
    move: Move | None
    due: date
    task: Task | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ByTime:
    """The steps of one time: those of the gravest ways and of any way, and apart those that only further ways ask for."""

    when: str
    first: tuple[Advised, ...]
    further: tuple[Advised, ...]

    @property
    def of_ways(self) -> tuple[str, ...]:
        """The names of the ways that ask for the further steps, each once."""
        return tuple(dict.fromkeys(way for one in self.further for way in one.ways))


@dataclass(frozen=True, slots=True, kw_only=True)
class Playbook:
    """The steps by time, what never to do, what to tell the child and the family, and the ways that called for them."""

    edition: str
    ways: tuple[tuple[Way, RiskLevel], ...]
    level: RiskLevel
    groups: tuple[ByTime, ...]
    nevers: tuple[str, ...]
    child: tuple[Step, ...]
    family: tuple[Step, ...]
    told: tuple[WayTold, ...]
    """What to say to the child, the family and another child, for the gravest ways."""

    def agencies(self) -> Sequence[tuple[Agency, str]]:
        """Whom the steps name, the soonest first, each with by when."""
        steps = [one.step for one in self.advised().values()]
        return [(route.agency, WHENS[route.when]) for route in routes_of(steps)]

    def advised(self) -> dict[str, Advised]:
        """The steps by their ids."""
        return {one.step.step.id: one for group in self.groups for one in (*group.first, *group.further)}


def playbook_of(keys: OpenKeys, case_id: uuid.UUID) -> Playbook:
    """The playbook of a case. Raises `NotYours`. It is audited."""
    at = opened(keys, case_id)
    edition = newest_edition()
    levels = _levels(keys, at, edition)
    least = _least(at)
    steps = steps_for(edition, levels, least=least)
    rows = StepTask.objects.filter(case=at.case).select_related("task__owner")
    tasks = {row.step: row.task for row in rows}
    moves = moves_for(edition, steps)
    today = timezone.localdate()
    record_look(at.member, "playbook.seen", at.case, case=at.case.pk)
    ranked = sorted(levels.items(), key=lambda pair: -pair[1].rank)
    leading = {way for way, _ in ranked[:_LEADING]}

    def advised(one: Step) -> Advised:
        return Advised(
            step=one,
            ways=tuple(edition.ways[way].title for way in one.ways),
            due=today + timedelta(days=_DAYS[one.step.when]),
            move=moves.get(one.step.id),
            task=tasks.get(one.step.id),
        )

    return Playbook(
        edition=edition.id,
        ways=tuple((edition.ways[way], level) for way, level in ranked),
        level=max((*levels.values(), least), key=lambda level: level.rank),
        groups=_by_time(steps, leading, advised),
        nevers=tuple(never_first(steps, most=_MOST_NEVERS)),
        child=steps_for(edition, levels, least=least, audience=Audience.CHILD),
        family=steps_for(edition, levels, least=least, audience=Audience.PARENT),
        told=told_for(edition, levels)[:_MOST_TOLD],
    )


def _by_time(
    steps: Sequence[Step], leading: set[str], advised: Callable[[Step], Advised]
) -> tuple[ByTime, ...]:
    """Nothing that is to be done now is ever put apart."""

    def stands_open(one: Step) -> bool:
        return one.step.when is When.NOW or not one.ways or not leading.isdisjoint(one.ways)

    groups = []
    for when in When:
        of_it = [one for one in steps if one.step.when is when]
        if of_it:
            first = tuple(advised(one) for one in of_it if stands_open(one))
            further = tuple(advised(one) for one in of_it if not stands_open(one))
            groups.append(ByTime(when=WHENS[when], first=first, further=further))
    return tuple(groups)


def _levels(keys: OpenKeys, at: Opened, edition: Edition) -> dict[str, RiskLevel]:
    found: dict[str, RiskLevel] = {}

    def reached(way: str, level: RiskLevel) -> None:
        before = found.get(way, RiskLevel.NOTHING_NOTICED)
        if way in edition.ways and level is not RiskLevel.NOTHING_NOTICED:
            found[way] = max(before, level, key=lambda one: one.rank)

    for known in conversations_in(keys, at.case.pk):
        for way in known.result.ways:
            reached(way.way, way.level)
    for judged in assessments_in(keys, at.case.pk)[:1]:
        for weighed in (*judged.judgement.harm_already, *judged.judgement.risk):
            reached(weighed.way, judged.judgement.level)
    return found


def _least(at: Opened) -> RiskLevel:
    if at.case.danger_now:
        return RiskLevel.DANGER_NOW
    return RiskLevel(at.case.level) if at.case.level else RiskLevel.CONCERN
