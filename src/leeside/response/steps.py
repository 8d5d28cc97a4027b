"""Chooses the steps for what was noticed, in the order in which they should be taken: 999 first."""

from collections.abc import Iterable, Mapping

import msgspec

from leeside.knowledge.model import Agency, Audience, Edition, ResponseStep, RiskLevel, When

_ORDER = {When.NOW: 0, When.TODAY: 1, When.THIS_WEEK: 2}


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """One step for this conversation, with the agency written out and the ways it answers."""

    step: ResponseStep
    agency: Agency | None
    ways: tuple[str, ...]
    """Ids of the ways that call for it; empty for the steps common to all."""


def steps_for(
    edition: Edition,
    levels: Mapping[str, RiskLevel],
    *,
    least: RiskLevel = RiskLevel.NOTHING_NOTICED,
    audience: Audience = Audience.LEAD,
) -> tuple[Step, ...]:
    """The steps for the ways noticed, each way given with its level: by urgency, danger before all else.

    Steps common to all ways come first within each time; then those of the way of the highest level. Where
    a way is of concern, ways that are merely worth a look bring no steps of their own: a list too long to
    be read at 15:20 helps no child. The common steps are those for ``least`` at least, which the run of the
    talk may have reached where no way has.
    """
    if not levels and least is RiskLevel.NOTHING_NOTICED:
        return ()
    of_ways = max(levels.values(), key=lambda level: level.rank, default=RiskLevel.NOTHING_NOTICED)
    worst = max(of_ways, least, key=lambda level: level.rank)
    chosen: list[tuple[tuple[int, int, int], Step]] = []
    for step in _due(edition.steps.values(), worst, audience):
        chosen.append((_key(step, own=0, rank=worst.rank), _with_agency(edition, step, ())))
    for way_id, level in levels.items():
        if level is RiskLevel.WORTH_A_LOOK and of_ways is not level:
            continue
        for step in _due(edition.ways[way_id].steps, level, audience):
            chosen.append((_key(step, own=1, rank=level.rank), _with_agency(edition, step, (way_id,))))
    return tuple(step for _, step in sorted(chosen, key=lambda pair: pair[0]))


def _due(steps: Iterable[ResponseStep], level: RiskLevel, audience: Audience) -> Iterable[ResponseStep]:
    return (s for s in steps if audience in s.audience and s.from_level.rank <= level.rank)


def _key(step: ResponseStep, *, own: int, rank: int) -> tuple[int, int, int]:
    if step.from_level is RiskLevel.DANGER_NOW:
        return (-1, own, -rank)
    return (_ORDER[step.when], own, -rank)


def _with_agency(edition: Edition, step: ResponseStep, ways: tuple[str, ...]) -> Step:
    return Step(step=step, agency=edition.agencies.get(step.agency), ways=ways)
