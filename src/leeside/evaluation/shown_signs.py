"""How far each detector agrees with the signs that people labelled, and what it says where there are none."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Final

import msgspec

from leeside.evaluation.outcome import Outcome
from leeside.evaluation.share import Share, share

NEAR: Final = 1
"""Messages on either side that still count as the same place: people put a mark on the question or its answer."""


class DetectorFigures(msgspec.Struct, frozen=True, kw_only=True):
    """One detector: where its signs stood, and how many of the labelled signs of its name it saw.

    ``precision`` is the share of its signs at or near a labelled one, of whatever name. ``recall`` is of
    the labelled signs of its own name, seen by it at or near the message.
    """

    detector: str
    near_labelled: int
    elsewhere: int
    """In a conversation of concern, away from any labelled sign."""
    in_benign: int
    benign_conversations: int
    precision: Share
    recall: Share


def by_detector(outcomes: Sequence[Outcome]) -> tuple[DetectorFigures, ...]:
    """Every detector that saw something or whose name was labelled, in alphabetical order."""
    places: dict[str, Counter[str]] = defaultdict(Counter)
    benign: dict[str, set[str]] = defaultdict(set)
    for one in outcomes:
        marked = {sign.index for sign in one.labels.signs}
        for sign in one.signs:
            if not one.of_concern:
                place = "benign"
                benign[sign.detector].add(one.id)
            else:
                place = "near" if is_near(sign.index, marked) else "elsewhere"
            places[sign.detector][place] += 1
    labelled, seen = _labelled_and_seen(outcomes)
    return tuple(
        _figures(name, places[name], len(benign[name]), share(seen[name], labelled[name]))
        for name in sorted({*places, *labelled})
    )


def _figures(name: str, places: Counter[str], benign: int, recall: Share) -> DetectorFigures:
    return DetectorFigures(
        detector=name,
        near_labelled=places["near"],
        elsewhere=places["elsewhere"],
        in_benign=places["benign"],
        benign_conversations=benign,
        precision=share(places["near"], places.total()),
        recall=recall,
    )


def _labelled_and_seen(outcomes: Sequence[Outcome]) -> tuple[Counter[str], Counter[str]]:
    labelled: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    for one in outcomes:
        found: dict[str, set[int]] = defaultdict(set)
        for sign in one.signs:
            found[sign.detector].add(sign.index)
        for mark in one.labels.signs:
            labelled[mark.sign] += 1
            seen[mark.sign] += is_near(mark.index, found.get(mark.sign, set()))
    return labelled, seen


def is_near(index: int, marked: set[int]) -> bool:
    """Whether one of these messages is this one, or beside it."""
    return any(index + step in marked for step in range(-NEAR, NEAR + 1))
