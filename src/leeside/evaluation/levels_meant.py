"""What each level turned out to mean: how many of the conversations at it were of concern, and in danger."""

from collections import Counter
from collections.abc import Sequence

import msgspec

from leeside.evaluation.outcome import Outcome
from leeside.evaluation.share import Share, share_of
from leeside.knowledge.model import RiskLevel


class LevelMeant(msgspec.Struct, frozen=True, kw_only=True):
    """The conversations at exactly this level. The share depends on how many of each a set holds."""

    level: RiskLevel
    of_concern: Share
    counts: dict[str, int]
    """In immediate danger, other concern, benign."""


DANGER, CONCERN, BENIGN = "immediate danger", "other concern", "benign"


def levels_meant(outcomes: Sequence[Outcome]) -> tuple[LevelMeant, ...]:
    """One row for each level, the lowest first."""
    return tuple(_meant(level, [one for one in outcomes if one.level is level]) for level in RiskLevel)


def _meant(level: RiskLevel, outcomes: Sequence[Outcome]) -> LevelMeant:
    counted = Counter(map(_group, outcomes))
    return LevelMeant(
        level=level,
        of_concern=share_of(one.of_concern for one in outcomes),
        counts={group: counted[group] for group in (DANGER, CONCERN, BENIGN)},
    )


def _group(one: Outcome) -> str:
    if not one.of_concern:
        return BENIGN
    return DANGER if one.labels.immediate_danger else CONCERN
