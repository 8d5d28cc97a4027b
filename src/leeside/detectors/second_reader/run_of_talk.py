"""The run of talk: how far each of the last lines leans, and whose it is, which is all that is kept of them."""

from datetime import datetime, timedelta
from enum import IntEnum
from typing import Final

import msgspec

from leeside.knowledge.model import RiskLevel

LINES: Final = 12
"""How far back the run goes, in spoken lines: short enough that harmless talk before does not hide what follows."""
FURTHEST_BACK: Final = 48
"""Messages after which a line is let go, though between it and now little but the same was typed over and over."""
SILENCE: Final = timedelta(days=28)
"""After so long a silence the talk begins anew, as it does for signs."""
NAMED: Final = 5
"""How many lines are named as those that did most."""
SIDES: Final = 2
"""Each with a table of weights: the child's lines, then the others'."""
TABLES: Final = 2 * SIDES
"""Those of both sides for concern, then those for danger."""


class Voice(IntEnum):
    """Whose line it is, as far as an adult has said who is who."""

    CHILD = 0
    OTHER = 1
    ANYONE = 2
    """Nobody has said who the child is, and it may be whoever wrote this."""


class Line(msgspec.Struct, frozen=True, gc=False):
    """Where a line stands, how far it leans to concern (in steps of a weight; below 0 to harmless) and of how many pieces.

    ``danger`` is how far it leans to talk in which somebody was in danger. Of a line that may be the child's or another's both
    are as another's; ``as_child`` and ``danger_as_child`` say how much further it leans if the one who wrote it, ``by``, is
    the child. Nothing is kept of what it said.
    """

    index: int
    leaning: int
    size: int
    as_child: int = 0
    by: str | None = None
    danger: int = 0
    danger_as_child: int = 0

    @property
    def furthest(self) -> int:
        """How far it leans at most, whoever wrote it."""
        return self.leaning + self.as_child if self.as_child > 0 else self.leaning


class Moved(msgspec.Struct, frozen=True):
    """The run has become strong enough for a level, or like talk of danger: which, and the lines that did most, in order."""

    level: RiskLevel
    lines: tuple[int, ...]
    of_danger: bool = False


class Run(msgspec.Struct, kw_only=True):
    """The last lines of one conversation, and how far they have raised it since a long silence; can be saved and read back."""

    lines: list[Line] = []
    level: RiskLevel = RiskLevel.NOTHING_NOTICED
    of_danger: bool = False
    """Whether it has been like talk in which somebody was in danger."""
    last_at: datetime | None = None

    def pass_line(self, line: Line, at: datetime | None) -> None:
        """Take in the next line; what lies further back than LINES or FURTHEST_BACK, or before a long silence, is let go.

        What leans to concern just as a line of the run does, by as many pieces, is taken for the same words again
        and stands for both: a word that is typed over and over says no more than once.
        """
        if at is not None:
            if self.last_at is not None and at - self.last_at > SILENCE:
                self.lines.clear()
                # What it raised stays raised in the conversation; the new talk is heard anew.
                self.level = RiskLevel.NOTHING_NOTICED
                self.of_danger = False
            self.last_at = at
        if line.furthest > 0:
            same = line.leaning, line.size, line.as_child
            self.lines = [
                known for known in self.lines if (known.leaning, known.size, known.as_child) != same
            ]
        self.lines.append(line)
        if len(self.lines) > LINES:
            del self.lines[:-LINES]
        while line.index - self.lines[0].index > FURTHEST_BACK:
            del self.lines[0]

    @property
    def leaning(self) -> int:
        """How far the lines lean together: at most, of all who may be the child."""
        return sum(self._leanings())

    @property
    def danger(self) -> int:
        """How far they lean together to talk of danger, with the same one as the child."""
        child = self._child()
        return sum(
            line.danger + (line.danger_as_child if child is not None and line.by == child else 0)
            for line in self.lines
        )

    def _leanings(self) -> list[int]:
        """How far each line leans to concern, with one of those who may be the child as the child."""
        child = self._child()
        if child is None:
            return [line.leaning for line in self.lines]
        return [line.leaning + (line.as_child if line.by == child else 0) for line in self.lines]

    def _child(self) -> str | None:
        """Of those who may be the child, the one with whom as the child the lines lean furthest to concern together.

        Of one who has been alone so far nobody knows that it is the child.
        """
        further: dict[str, int] = {}
        for line in self.lines:
            if line.by is not None:
                further[line.by] = further.get(line.by, 0) + line.as_child
        child = max(further, key=further.__getitem__, default=None)
        return None if len(further) == 1 and child is not None and further[child] < 0 else child

    @property
    def child_known(self) -> bool:
        """Whether of each line was known whether the child wrote it."""
        return all(line.by is None for line in self.lines)

    @property
    def size(self) -> int:
        """Of how many pieces they are together."""
        return sum(line.size for line in self.lines)

    def strongest(self) -> tuple[int, ...]:
        """The lines that lean furthest to concern, in their order."""
        leanings = zip(self._leanings(), self.lines, strict=True)
        lean = sorted((-leaning, line.index) for leaning, line in leanings if leaning > 0)
        return tuple(sorted(index for _, index in lean[:NAMED]))
