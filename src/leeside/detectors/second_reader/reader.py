"""Reads line after line with learnt weights, and says when the run of them resembles talk of concern.

It looks back only, holds no conversation itself, lowers nothing, and never goes above "concern".
"""

from math import exp, sqrt
from typing import Final

from leeside.conversation.model import SPOKEN_KINDS, Message
from leeside.conversation.normalise import fold
from leeside.conversation.timeline import moment
from leeside.detectors.second_reader.card import Learnt, learnt_here
from leeside.detectors.second_reader.pieces import letter_places, pair_place, pieces_of, word_place
from leeside.detectors.second_reader.run_of_talk import Line, Moved, Run
from leeside.knowledge.model import RiskLevel

_MOST_REMEMBERED: Final = 50_000
_FURTHEST: Final = 30.0
"""Beyond this a line is as strong, or as weak, as a line can be."""


class SecondReader:
    """One set of learnt weights, ready to read; may be shared by all conversations."""

    def __init__(self, learnt: Learnt) -> None:
        """Take the weights as they are on disk: one signed byte each."""
        self.card = learnt.card
        self._weights = memoryview(learnt.weights).cast("b")
        self._words: dict[str, float] = {}
        self._pairs: dict[str, int] = {}

    def strength(self, folded: str) -> int:
        """How strongly one folded line speaks by itself: 0 when it does not lean to concern, else up to 1000."""
        pieces = pieces_of(folded)
        if not pieces.words:
            return 0
        total = sum(self._word(word) for word in pieces.words) + sum(
            self._pair(pair) for pair in pieces.pairs
        )
        leaning = self.card.start + self.card.scale * total / pieces.size
        # However many harmless lines follow, they add up to nothing.
        return round(1000 / (1 + exp(-min(leaning, _FURTHEST))) ** 2) if leaning > 0 else 0

    def read(self, run: Run, message: Message) -> Moved | None:
        """Take in one message; gives the level and the lines when the run has just become strong enough."""
        if message.kind not in SPOKEN_KINDS or message.sender is None:
            return None
        folded = fold(message.text)
        if not folded.strip():
            return None
        run.pass_line(Line(message.index, self.strength(folded)), moment(message))
        level = self._level(run.strength)
        if level.rank <= run.level.rank:
            return None
        run.level = level
        return Moved(level, run.strongest())

    def _level(self, strength: int) -> RiskLevel:
        if strength >= self.card.concern:
            return RiskLevel.CONCERN
        return RiskLevel.WORTH_A_LOOK if strength >= self.card.worth_a_look else RiskLevel.NOTHING_NOTICED

    def _word(self, word: str) -> float:
        known = self._words.get(word)
        if known is None:
            if len(self._words) >= _MOST_REMEMBERED:
                self._words.clear()
            places = letter_places(word)
            letters = sum(self._weights[place] for place in places) / sqrt(len(places))
            known = self._words[word] = letters + self._weights[word_place(word)]
        return known

    def _pair(self, pair: str) -> int:
        known = self._pairs.get(pair)
        if known is None:
            if len(self._pairs) >= _MOST_REMEMBERED:
                self._pairs.clear()
            known = self._pairs[pair] = self._weights[pair_place(pair)]
        return known


def reader_here() -> SecondReader:
    """A reader with the weights that come with Leeside; raises DetectorError when they are not whole."""
    return SecondReader(learnt_here())
