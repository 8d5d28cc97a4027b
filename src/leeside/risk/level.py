"""Which level a set of distinct kinds of signs makes, for one way and one actor."""

from collections.abc import Mapping

import msgspec

from leeside.conversation.model import Relation
from leeside.knowledge.model import Combination, RiskLevel, Rung, Strength, Way, Weighing


class Judged(msgspec.Struct, frozen=True):
    """A level, why in plain English, and whether a combination of the knowledge decided it."""

    level: RiskLevel
    because: tuple[str, ...]


NOTHING = Judged(RiskLevel.NOTHING_NOTICED, ())


def judge(
    kinds: Mapping[str, Strength], way: Way, weighing: Weighing, relation: Relation, *, acts: bool = True
) -> Judged:
    """The highest level that these kinds of signs make, by the way's combinations and by the rungs.

    ``kinds`` maps each detector that saw something to how strongly it points to this way. How often it
    was seen plays no part. ``acts`` is whether anybody was seen to do something, or told of: what is only
    felt or given away is worth a look by number, and more only where a combination says so.
    """
    best = NOTHING
    for combination in way.combinations:
        if combination.level.rank > best.level.rank and _holds(combination, kinds, relation):
            best = Judged(combination.level, (combination.because,))
    for rung in weighing.rungs:
        allowed = acts or rung.level.rank <= RiskLevel.WORTH_A_LOOK.rank
        if allowed and rung.level.rank > best.level.rank and _reached(rung, kinds):
            best = Judged(rung.level, (_count_of(kinds, way),))
    return best


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
