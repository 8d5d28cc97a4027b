"""Reads line after line with learnt weights, and says when the run of them resembles talk of concern.

It looks back only, holds no conversation itself, lowers nothing, and never goes above "concern".
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from math import exp, sqrt
from typing import Final

from leeside.conversation.model import SPOKEN_KINDS, Message
from leeside.conversation.normalise import plainest
from leeside.conversation.timeline import moment
from leeside.detectors.second_reader.card import Learnt, Measure, learnt_here
from leeside.detectors.second_reader.line_reader import LineReader, library
from leeside.detectors.second_reader.pieces import pair_place, pieces_of, word_place
from leeside.detectors.second_reader.run_of_talk import SIDES, TABLES, Line, Moved, Run, Voice
from leeside.knowledge.model import RiskLevel

SLOW_START: Final = 400
"""Pieces that a run is taken to have had before its first line, so that a few words are never much."""
_MOST_REMEMBERED: Final = 50_000
_FURTHEST: Final = 30.0
"""Beyond this a run is as strong, or as weak, as a run can be."""


class _Table:
    """One voice's weights; what each word and pair weighs is worked out once, and forgotten when there are too many."""

    def __init__(self, weights: memoryview) -> None:
        self._weights = weights
        self._words: dict[str, int] = {}
        self._pairs: dict[tuple[str, str], int] = {}

    def words(self, words: tuple[str, ...]) -> int:
        """What these words weigh together."""
        known, total = self._words, 0
        for word in words:
            weighs = known.get(word)
            if weighs is None:
                if len(known) >= _MOST_REMEMBERED:
                    known.clear()
                weighs = known[word] = self._weights[word_place(word)]
            total += weighs
        return total

    def pairs(self, pairs: tuple[tuple[str, str], ...]) -> int:
        """What these pairs weigh together."""
        known, total = self._pairs, 0
        for pair in pairs:
            weighs = known.get(pair)
            if weighs is None:
                if len(known) >= _MOST_REMEMBERED:
                    known.clear()
                weighs = known[pair] = self._weights[pair_place(pair)]
            total += weighs
        return total


class SecondReader:
    """One set of learnt weights, ready to read; may be shared by all conversations."""

    def __init__(self, learnt: Learnt) -> None:
        """Take the weights as they are on disk: one signed byte each."""
        self.card = learnt.card
        weights = memoryview(learnt.weights).cast("b")
        built = library()
        self._compiled = LineReader(built, learnt.weights) if built else None
        self._tables = tuple(_Table(weights[at::TABLES]) for at in range(TABLES))

    def line(self, index: int, folded: str, voice: Voice, by: str = "") -> Line | None:
        """How far one folded line leans; None when it holds nothing to be read."""
        leaning, as_child, danger, danger_as_child, size = self._lean(folded, voice)
        known_by = by if voice is Voice.ANYONE else None
        return Line(index, leaning, size, as_child, known_by, danger, danger_as_child) if size else None

    def lean(self, folded: Sequence[str], voices: Sequence[Voice]) -> Iterable[tuple[int, ...]]:
        """How far each folded line leans to concern, and how much further if the child wrote it; the same of danger; its pieces.

        Of no piece where it holds nothing to be read; no further where it is known whose it is.
        """
        read = self._compiled.read(folded, voices) if self._compiled is not None else None
        return map(self._lean, folded, voices) if read is None else zip(*read, strict=True)

    def _lean(self, folded: str, voice: Voice) -> tuple[int, ...]:
        pieces = pieces_of(folded)
        numbers: list[int] = []
        for first in (0, SIDES):  # of the tables for concern, then of those for danger
            table = self._tables[first + (Voice.CHILD if voice is Voice.CHILD else Voice.OTHER)]
            leaning = table.words(pieces.words) + table.pairs(pieces.pairs)
            childs = self._tables[first + Voice.CHILD] if voice is Voice.ANYONE else table
            numbers += leaning, childs.words(pieces.words) + childs.pairs(pieces.pairs) - leaning
        return (*numbers, pieces.size)

    def strength(self, run: Run) -> int:
        """How strongly a run speaks, from 0 to 1000."""
        measure = self._measure(run)
        return _strength(measure.start, measure.scale * run.leaning, run.size)

    def danger(self, run: Run) -> int:
        """How strongly it speaks of danger, from 0 to 1000."""
        measure = self._measure(run).danger
        return _strength(measure.start, measure.scale * run.danger, run.size)

    def read(self, run: Run, message: Message, voice: Voice) -> Moved | None:
        """Take in one message; gives the level and the lines when the run has just become strong enough."""
        if message.kind not in SPOKEN_KINDS or message.sender is None:
            return None
        line = self.line(message.index, plainest(message.text), voice, message.sender)
        return None if line is None else self.take(run, line, moment(message))

    def take(self, run: Run, line: Line, at: datetime | None) -> Moved | None:
        """The same of a line that was read, which was said ``at`` that moment."""
        run.pass_line(line, at)
        level = run.level
        if line.furthest > 0 and level is not RiskLevel.CONCERN:
            level = max(level, _level(self.strength(run), self._measure(run)), key=lambda one: one.rank)
        danger = run.of_danger or (
            line.danger + max(line.danger_as_child, 0) > 0
            and self.danger(run) >= self._measure(run).danger.serious
        )
        if level is run.level and danger is run.of_danger:
            return None
        run.level, run.of_danger = level, danger
        return Moved(level, run.strongest(), danger)

    def _measure(self, run: Run) -> Measure:
        return self.card.child_known if run.child_known else self.card.child_unknown


def _strength(start: float, leaning: float, size: int) -> int:
    leaning = start + leaning / sqrt(size + SLOW_START)
    return round(1000 / (1 + exp(-max(-_FURTHEST, min(leaning, _FURTHEST)))))


def _level(strength: int, measure: Measure) -> RiskLevel:
    if strength >= measure.concern:
        return RiskLevel.CONCERN
    return RiskLevel.WORTH_A_LOOK if strength >= measure.worth_a_look else RiskLevel.NOTHING_NOTICED


def reader_here() -> SecondReader:
    """A reader with the weights that come with Leeside; raises DetectorError when they are not whole."""
    return SecondReader(learnt_here())
