"""Reads line after line with learnt weights, and says when the run of them resembles talk of concern.

It looks back only, holds no conversation itself, lowers nothing, and never goes above "concern".
"""

from math import exp, sqrt
from typing import Final

from leeside.conversation.model import SPOKEN_KINDS, Message
from leeside.conversation.normalise import plainest
from leeside.conversation.timeline import moment
from leeside.detectors.second_reader.card import Learnt, learnt_here
from leeside.detectors.second_reader.pieces import letter_places, pair_place, pieces_of, word_place
from leeside.detectors.second_reader.run_of_talk import Line, Moved, Run
from leeside.knowledge.model import RiskLevel

_MOST_REMEMBERED: Final = 50_000
_FURTHEST: Final = 30.0
"""Beyond this a line is as strong, or as weak, as a line can be."""


class _Words(dict[str, float]):
    """What each word weighs with its letters, worked out when it is first met; forgotten when too many are."""

    def __init__(self, weights: memoryview) -> None:
        self._weights = weights

    def __missing__(self, word: str) -> float:
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        places = letter_places(word)
        letters = sum(self._weights[place] for place in places) / sqrt(len(places))
        weighs = self[word] = letters + self._weights[word_place(word)]
        return weighs


class _Pairs(dict[tuple[str, str], int]):
    """The same for two words side by side."""

    def __init__(self, weights: memoryview) -> None:
        self._weights = weights

    def __missing__(self, pair: tuple[str, str]) -> int:
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        weighs = self[pair] = self._weights[pair_place(pair)]
        return weighs


class SecondReader:
    """One set of learnt weights, ready to read; may be shared by all conversations."""

    def __init__(self, learnt: Learnt) -> None:
        """Take the weights as they are on disk: one signed byte each."""
        self.card = learnt.card
        weights = memoryview(learnt.weights).cast("b")
        self._words = _Words(weights)
        self._pairs = _Pairs(weights)

    def strength(self, folded: str) -> int:
        """How strongly one folded line speaks by itself: 0 when it does not lean to concern, else up to 1000."""
        pieces = pieces_of(folded)
        if not pieces.words:
            return 0
        words = sum(map(self._words.__getitem__, pieces.words))
        total = words + sum(map(self._pairs.__getitem__, pieces.pairs))
        leaning = self.card.start + self.card.scale * total / pieces.size
        # However many harmless lines follow, they add up to nothing.
        return round(1000 / (1 + exp(-min(leaning, _FURTHEST))) ** 2) if leaning > 0 else 0

    def read(self, run: Run, message: Message) -> Moved | None:
        """Take in one message; gives the level and the lines when the run has just become strong enough."""
        if message.kind not in SPOKEN_KINDS or message.sender is None:
            return None
        folded = plainest(message.text)
        if not folded.strip():
            return None
        strength = self.strength(folded)
        run.pass_line(Line(message.index, strength), moment(message))
        if not strength:
            return None
        level = self._level(run.strength)
        if level.rank <= run.level.rank:
            return None
        run.level = level
        return Moved(level, run.strongest())

    def _level(self, strength: int) -> RiskLevel:
        if strength >= self.card.concern:
            return RiskLevel.CONCERN
        return RiskLevel.WORTH_A_LOOK if strength >= self.card.worth_a_look else RiskLevel.NOTHING_NOTICED


def reader_here() -> SecondReader:
    """A reader with the weights that come with Leeside; raises DetectorError when they are not whole."""
    return SecondReader(learnt_here())
