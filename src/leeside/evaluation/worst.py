"""The conversations that a person can learn most from: the worst misses, the worst false alarms, and why."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

import msgspec

from leeside.evaluation.outcome import Outcome
from leeside.knowledge.model import RiskLevel

MOST_SHOWN: Final = 10


class Reason(msgspec.Struct, frozen=True):
    """What stands behind misses or false alarms, and in how many conversations."""

    name: str
    conversations: int


class Worst(msgspec.Struct, frozen=True, kw_only=True):
    """Ten of each, the worst first, and the commonest reasons over all of them.

    ``misses`` stayed below concern, ``false_alarms`` were noticed at all. ``not_seen`` are kinds of signs that
    people labelled in missed conversations and no detector of that name saw; ``raised_by`` the detectors
    that saw something in benign conversations which were noticed, ``raised_to_concern`` the way and the
    reason that lifted benign ones to concern or higher.
    """

    misses: tuple[Outcome, ...]
    false_alarms: tuple[Outcome, ...]
    missed: int
    missed_without_any_sign: int
    noticed_benign: int
    not_seen: tuple[Reason, ...]
    raised_by: tuple[Reason, ...]
    raised_to_concern: tuple[Reason, ...]


def worst_of(outcomes: Sequence[Outcome]) -> Worst:
    """Missed danger comes before other misses, then those in which people saw most."""
    misses = [one for one in outcomes if one.of_concern and one.level.rank < RiskLevel.CONCERN.rank]
    alarms = [one for one in outcomes if not one.of_concern and one.level is not RiskLevel.NOTHING_NOTICED]
    misses.sort(key=lambda one: (not one.labels.immediate_danger, one.level.rank, -len(one.labels.signs)))
    alarms.sort(key=lambda one: (-one.level.rank, -len(one.signs)))
    return Worst(
        misses=tuple(misses[:MOST_SHOWN]),
        false_alarms=tuple(alarms[:MOST_SHOWN]),
        missed=len(misses),
        missed_without_any_sign=sum(not one.signs for one in misses),
        noticed_benign=len(alarms),
        not_seen=_commonest(_not_seen(one) for one in misses),
        raised_by=_commonest({sign.detector for sign in one.signs} for one in alarms),
        raised_to_concern=_commonest(map(_lifted, alarms)),
    )


def _not_seen(one: Outcome) -> set[str]:
    return {sign.sign for sign in one.labels.signs} - {sign.detector for sign in one.signs}


def _lifted(one: Outcome) -> set[str]:
    """Way and reason of the steps that took a conversation to concern or above for the first time."""
    steps = [step for step in one.course if step.level.rank >= RiskLevel.CONCERN.rank]
    return {f"{step.way}: {' '.join(step.because)}" for step in steps[:1]}


def _commonest(found: Iterable[set[str]]) -> tuple[Reason, ...]:
    counted = Counter(name for names in found for name in sorted(names))
    ranked = sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))
    return tuple(Reason(name, count) for name, count in ranked[:MOST_SHOWN])
