"""The run of talk: how far each of the last lines leans, which is all that is kept of them."""

from datetime import datetime, timedelta
from enum import IntEnum
from typing import Final

import msgspec

from leeside.knowledge.model import RiskLevel

LINES: Final = 12
"""How far back the run goes, in spoken lines: short enough that harmless talk before does not hide what follows."""
SILENCE: Final = timedelta(days=28)
"""After so long a silence the talk begins anew, as it does for signs."""
NAMED: Final = 5
"""How many lines are named as those that did most."""


class Voice(IntEnum):
    """Whose line it is, as far as an adult has said who the child is; the number is the line's table of weights."""

    CHILD = 0
    OTHER = 1
    ANYONE = 2
    """Nobody has said who the child is."""


class Line(msgspec.Struct, frozen=True, gc=False):
    """Where a line stands, how far it leans (in steps of a weight; below 0 to harmless) and of how many pieces.

    Nothing is kept of what it said.
    """

    index: int
    leaning: int
    size: int


class Moved(msgspec.Struct, frozen=True):
    """The run has become strong enough for a level: which, and the lines that did most, in their order."""

    level: RiskLevel
    lines: tuple[int, ...]


class Run(msgspec.Struct, kw_only=True):
    """The last lines of one conversation, and how far they have raised it since a long silence; can be saved and read back."""

    lines: list[Line] = []
    level: RiskLevel = RiskLevel.NOTHING_NOTICED
    last_at: datetime | None = None

    def pass_line(self, line: Line, at: datetime | None) -> None:
        """Take in the next line; what lies further back than LINES, or before a long silence, is let go.

        What leans to concern just as a line of the run does, by as many pieces, is taken for the same words again
        and stands for both: a word that is typed over and over says no more than once.
        """
        if at is not None:
            if self.last_at is not None and at - self.last_at > SILENCE:
                self.lines.clear()
                # What it raised stays raised in the conversation; the new talk is heard anew.
                self.level = RiskLevel.NOTHING_NOTICED
            self.last_at = at
        leaning, size = line.leaning, line.size
        if leaning > 0:
            self.lines = [known for known in self.lines if known.leaning != leaning or known.size != size]
        self.lines.append(line)
        if len(self.lines) > LINES:
            del self.lines[:-LINES]

    @property
    def leaning(self) -> int:
        """How far the lines lean together."""
        return sum(line.leaning for line in self.lines)

    @property
    def size(self) -> int:
        """Of how many pieces they are together."""
        return sum(line.size for line in self.lines)

    def strongest(self) -> tuple[int, ...]:
        """The lines that lean furthest to concern, in their order."""
        lean = sorted(
            (line for line in self.lines if line.leaning > 0), key=lambda line: (-line.leaning, line.index)
        )
        return tuple(sorted(line.index for line in lean[:NAMED]))
