"""Which level a set of distinct kinds of signs makes, for one way and one actor."""

from collections.abc import Mapping

import msgspec

from leeside.conversation.model import Relation
from leeside.knowledge.model import Combination, RiskLevel, Rung, Strength, Way, Weighing


class Judged(msgspec.Struct, frozen=True):
    """A level, why in plain English, and whether a combination of the knowledge decided it."""

    level: RiskLevel
    because: tuple[str, ...]
    beside: "Judged | None" = None
    """What counts beside a run of talk that is worth a look and not by itself, where that is more."""


NOTHING = Judged(RiskLevel.NOTHING_NOTICED, ())


def judge(
    kinds: Mapping[str, Strength],
    way: Way,
    weighing: Weighing,
    relation: Relation,
    *,
    acts: bool = True,
    run_unread: bool = True,
) -> Judged:
    """The highest level that these kinds of signs make, by the way's combinations and by the rungs.

    ``kinds`` maps each detector that saw something to how strongly it points to this way. How often it
    was seen plays no part. ``acts`` is whether anybody was seen to do something, or told of: what is only
    felt or given away is worth a look by number, and more only where a combination says so. ``run_unread`` is
    whether the run of the talk cannot be read: then what counts beside it counts by itself. What would be serious
    beside it is worth a look by itself in any case.
    """
    best = beside = NOTHING
    for combination in way.combinations:
        if _holds(combination, kinds, relation):
            found = Judged(combination.level, (combination.because,))
            if combination.beside_run and not run_unread:
                beside = higher(beside, found)
                if found.level.rank >= RiskLevel.SERIOUS_CONCERN.rank:
                    best = higher(best, Judged(RiskLevel.WORTH_A_LOOK, found.because))
            else:
                best = higher(best, found)
    for rung in weighing.rungs:
        if (acts or rung.level.rank <= RiskLevel.WORTH_A_LOOK.rank) and _reached(rung, kinds):
            found = Judged(rung.level, (_count_of(kinds, way),))
            if rung.beside_run and not run_unread:
                beside = higher(beside, found)
            else:
                best = higher(best, found)
    return Judged(best.level, best.because, beside) if beside.level.rank > best.level.rank else best


def higher(best: Judged, found: Judged) -> Judged:
    """The one that says more; of two that say as much, the first."""
    return found if found.level.rank > best.level.rank else best


def _holds(combination: Combination, kinds: Mapping[str, Strength], relation: Relation) -> bool:
    if combination.relations and relation.value not in combination.relations:
        return False
    if not all(name in kinds for name in combination.all_of):
        return False
    return not combination.any_of or sum(name in kinds for name in combination.any_of) >= combination.least


def _reached(rung: Rung, kinds: Mapping[str, Strength]) -> bool:
    strong = sum(strength is Strength.STRONG for strength in kinds.values())
    clear = sum(strength is not Strength.SLIGHT for strength in kinds.values())
    return strong >= rung.strong and clear >= rung.clear and len(kinds) >= rung.kinds


def _count_of(kinds: Mapping[str, Strength], way: Way) -> str:
    if len(kinds) == 1:
        return f"One sign that is hardly ever innocent points to {way.title.lower()}."
    strong = sum(strength is Strength.STRONG for strength in kinds.values())
    rarely = f", {strong} of them hardly ever innocent" if strong else ""
    return f"{len(kinds)} different kinds of sign point to {way.title.lower()}{rarely}."
