"""All figures of one evaluation: how it was asked, and what came out."""

from collections.abc import Collection, Sequence

import msgspec

from leeside.evaluation.earliness import Earliness, earliness
from leeside.evaluation.labelled import Label, LabelledConversation
from leeside.evaluation.levels_meant import LevelMeant, levels_meant
from leeside.evaluation.outcome import Outcome
from leeside.evaluation.reach import RAISED, Reach, WayReach, by_kind, by_way, overall
from leeside.evaluation.shortcuts import Shortcut, shortcuts_of
from leeside.evaluation.shown_signs import DetectorFigures, by_detector


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """What was evaluated, and how: without it no figure means anything."""

    leeside: str
    edition: str
    files: tuple[str, ...]
    split: str
    relations: str
    disguise: str
    conversations: int
    messages: int
    unlabelled: int
    signs_without_detector: tuple[str, ...]
    """Names of labelled signs that no detector bears; nothing can see them."""
    signs: str = "seen"
    """Whether what detectors saw was weighed, or what people labelled."""


class Figures(msgspec.Struct, frozen=True, kw_only=True):
    """Every figure; it holds no word of any conversation."""

    asked: Asked
    overall: tuple[Reach, ...]
    ways: tuple[WayReach, ...]
    manners: tuple[Reach, ...]
    """Conversations of concern by kind."""
    lookalikes: tuple[Reach, ...]
    """Benign conversations by kind."""
    earliness: tuple[Earliness, ...]
    levels: tuple[LevelMeant, ...]
    detectors: tuple[DetectorFigures, ...]
    shortcuts: tuple[Shortcut, ...]


def figures_of(
    outcomes: Sequence[Outcome], labelled: Sequence[LabelledConversation], asked: Asked
) -> Figures:
    """Count everything that is reported."""
    return Figures(
        asked=asked,
        overall=overall(outcomes),
        ways=by_way(outcomes),
        manners=by_kind(outcomes, Label.CONCERN),
        lookalikes=by_kind(outcomes, Label.BENIGN),
        earliness=tuple(earliness(outcomes, level) for level in RAISED[:3]),
        levels=levels_meant(outcomes),
        detectors=by_detector(outcomes),
        shortcuts=shortcuts_of(labelled),
    )


def without_detector(labelled: Sequence[LabelledConversation], known: Collection[str]) -> tuple[str, ...]:
    """Names of labelled signs that no detector bears."""
    return tuple(sorted({sign.sign for one in labelled for sign in one.labels.signs} - set(known)))
