"""All figures of one evaluation: how it was asked, and what came out."""

from collections.abc import Sequence

import msgspec

from leeside.evaluation.labelled import Label
from leeside.evaluation.outcome import Outcome
from leeside.evaluation.reach import Reach, WayReach, by_kind, by_way, overall
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


class Figures(msgspec.Struct, frozen=True, kw_only=True):
    """Every figure; it holds no word of any conversation."""

    asked: Asked
    overall: tuple[Reach, ...]
    ways: tuple[WayReach, ...]
    manners: tuple[Reach, ...]
    """Conversations of concern by kind."""
    lookalikes: tuple[Reach, ...]
    """Benign conversations by kind."""
    detectors: tuple[DetectorFigures, ...]


def figures_of(outcomes: Sequence[Outcome], asked: Asked) -> Figures:
    """Count everything that is reported."""
    return Figures(
        asked=asked,
        overall=overall(outcomes),
        ways=by_way(outcomes),
        manners=by_kind(outcomes, Label.CONCERN),
        lookalikes=by_kind(outcomes, Label.BENIGN),
        detectors=by_detector(outcomes),
    )
