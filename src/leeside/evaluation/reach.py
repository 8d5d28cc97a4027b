"""How high conversations came: of concern the share that is noticed, of benign ones the share of false alarms."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final

import msgspec

from leeside.evaluation.labelled import Label
from leeside.evaluation.outcome import Outcome
from leeside.evaluation.share import Share, share_of
from leeside.knowledge.model import RiskLevel

RAISED: Final[tuple[RiskLevel, ...]] = tuple(
    level for level in RiskLevel if level is not RiskLevel.NOTHING_NOTICED
)
"""The levels that somebody is told of, the lowest first."""
LOOKALIKE: Final = "lookalike"
"""How the kinds of benign conversations begin that look like one of concern."""


class Reach(msgspec.Struct, frozen=True, kw_only=True):
    """A group of conversations, and the share of them that reached each level or a higher one."""

    group: str
    label: Label
    conversations: int
    levels: dict[RiskLevel, Share]

    def at(self, level: RiskLevel) -> Share:
        """The share at this level or above."""
        return self.levels[level]


class WayReach(msgspec.Struct, frozen=True, kw_only=True):
    """The conversations of one way: how high they came by any way, and whether this one was named."""

    way: str
    reach: Reach
    named: Share
    """Noticed for this very way."""
    named_at_concern: Share


def reach(group: str, label: Label, outcomes: Sequence[Outcome]) -> Reach:
    """How high these conversations came."""
    levels = {level: share_of(one.level.rank >= level.rank for one in outcomes) for level in RAISED}
    return Reach(group=group, label=label, conversations=len(outcomes), levels=levels)


def overall(outcomes: Sequence[Outcome]) -> tuple[Reach, ...]:
    """All of concern, those in immediate danger, all benign, and of these the look-alikes and the ordinary."""
    groups: tuple[tuple[str, Label, Callable[[Outcome], bool]], ...] = (
        ("of concern", Label.CONCERN, lambda _: True),
        ("immediate danger", Label.CONCERN, lambda one: one.labels.immediate_danger),
        ("benign", Label.BENIGN, lambda _: True),
        ("look-alikes", Label.BENIGN, lambda one: one.labels.kind.startswith(LOOKALIKE)),
        ("other benign", Label.BENIGN, lambda one: not one.labels.kind.startswith(LOOKALIKE)),
    )
    return tuple(
        reach(name, label, [one for one in _labelled(outcomes, label) if belongs(one)])
        for name, label, belongs in groups
    )


def by_kind(outcomes: Sequence[Outcome], label: Label) -> tuple[Reach, ...]:
    """One group for each kind that was labelled, in alphabetical order."""
    chosen = _labelled(outcomes, label)
    kinds = sorted({one.labels.kind for one in chosen})
    return tuple(
        reach(kind or "no kind given", label, [one for one in chosen if one.labels.kind == kind])
        for kind in kinds
    )


def by_way(outcomes: Sequence[Outcome]) -> tuple[WayReach, ...]:
    """One group for each way that was labelled; a conversation of two ways stands in both."""
    ways = sorted({way for one in outcomes for way in one.labels.ways})
    return tuple(_of_way(way, [one for one in outcomes if way in one.labels.ways]) for way in ways)


def _of_way(way: str, outcomes: Sequence[Outcome]) -> WayReach:
    ranks = [one.ways.get(way, RiskLevel.NOTHING_NOTICED).rank for one in outcomes]
    return WayReach(
        way=way,
        reach=reach(way, Label.CONCERN, outcomes),
        named=share_of(rank >= RiskLevel.WORTH_A_LOOK.rank for rank in ranks),
        named_at_concern=share_of(rank >= RiskLevel.CONCERN.rank for rank in ranks),
    )


def _labelled(outcomes: Iterable[Outcome], label: Label) -> list[Outcome]:
    return [one for one in outcomes if one.labels.label is label]
