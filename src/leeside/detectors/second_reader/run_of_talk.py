"""The run of talk: how strongly each of the last lines spoke, which is all that is kept of them."""

from datetime import datetime, timedelta
from typing import Final

import msgspec

from leeside.knowledge.model import RiskLevel

LINES: Final = 20
"""How far back the run goes, in spoken lines."""
SILENCE: Final = timedelta(days=28)
"""After so long a silence the talk begins anew, as it does for signs."""
COUNTED: Final = 5
"""How many of them count, the strongest: a long chat is not of concern for being long."""


class Line(msgspec.Struct, frozen=True, gc=False):
    """Where a line stands, and how strongly it spoke, in thousandths; nothing of what it said."""

    index: int
    strength: int


class Moved(msgspec.Struct, frozen=True):
    """The run has become strong enough for a level: which, and the lines that did most, in their order."""

    level: RiskLevel
    lines: tuple[int, ...]


class Run(msgspec.Struct, kw_only=True):
    """The last lines of one conversation, and how far they have raised it; can be saved and read back."""

    lines: list[Line] = []
    level: RiskLevel = RiskLevel.NOTHING_NOTICED
    last_at: datetime | None = None

    def pass_line(self, line: Line, at: datetime | None) -> None:
        """Take in the next line; what lies further back than LINES, or before a long silence, is let go."""
        if at is not None:
            if self.last_at is not None and at - self.last_at > SILENCE:
                self.lines.clear()
            self.last_at = at
        self.lines.append(line)
        del self.lines[:-LINES]

    @property
    def strength(self) -> int:
        """How strongly the lines that count speak together."""
        return sum(line.strength for line in self._counted())

    def strongest(self) -> tuple[int, ...]:
        """The lines that count, in their order."""
        return tuple(sorted(line.index for line in self._counted()))

    def _counted(self) -> list[Line]:
        spoke = [line for line in self.lines if line.strength]
        return sorted(spoke, key=lambda line: (-line.strength, line.index))[:COUNTED]
