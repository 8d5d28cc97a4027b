"""Puts the lines of a CSV together to rows, and goes on at the next line after one that is broken.

A quotation mark that is opened and not closed would swallow the rows behind it. So a row over several
lines is believed only if it has as many cells as the header; if not, its first line alone is given up.
"""

import csv
from collections import deque
from collections.abc import Iterator

from leeside.sources.reading.csv_header import Layout
from leeside.sources.reading.csv_lines import LONGEST, Line

MOST_READ_AGAIN = 32 * 1024**2
"""Bytes of a file that are read again after broken rows; beyond this a broken row is given up as a whole."""

Row = tuple[int, int, int, list[str] | None, str]
"""Number of its first line, start and end in bytes, the cells (None: broken), and a note or the reason."""

_MAY_GO_ON = "; the lines after it may be part of it"
_WHYS = (
    ("expected after", "a quotation mark in it does not stand at the end of its cell" + _MAY_GO_ON),
    ("unexpected end", "a quotation mark in it is never closed" + _MAY_GO_ON),
    ("field larger", "a cell in it is longer than any message" + _MAY_GO_ON),
    ("new-line", "a carriage return in it stands outside quotation marks"),
)
_TOO_LONG = f"it is longer than {LONGEST // 1024**2} MiB, as no message is"
_UNEVEN = "a quotation mark in it is opened, and where it closes the cells do not fit the header" + _MAY_GO_ON


class _TooLongError(Exception):
    """A line, or a row over several lines, is longer than may be held."""


class Rows:
    """The rows of one file, in its order; their ranges follow each other without a gap."""

    def __init__(self, lines: Iterator[Line], layout: Layout) -> None:
        self._lines, self._layout = lines, layout
        self._held: list[Line] = []
        self._again: deque[Line] = deque()
        self._read_again = 0

    def __iter__(self) -> Iterator[Row]:
        """Each row; an empty line is a row without cells."""
        held, width = self._held, len(self._layout.cells)
        reader = self._reader()
        while True:
            held.clear()
            try:
                cells = next(reader)
            except StopIteration:
                return
            except (csv.Error, _TooLongError) as problem:
                reader = self._reader()
                yield self._plain() if "new-line" in str(problem) else self._broken(_why(problem))
                continue
            number, start, end, _, note = held[0]
            if len(held) == 1:
                yield number, start, end, cells, note
            elif len(cells) >= width and not any(cells[width:]):
                yield number, start, held[-1][2], cells, next((line[4] for line in held if line[4]), "")
            else:
                yield self._broken(_UNEVEN)
                reader = self._reader()

    def _reader(self) -> Iterator[list[str]]:
        spaced, delimiter = self._layout.spaced, self._layout.delimiter
        return csv.reader(self._feed(), delimiter=delimiter, skipinitialspace=spaced, strict=True)

    def _feed(self) -> Iterator[str]:
        """The lines for one reader, each remembered until its row is complete."""
        held, again, lines = self._held, self._again, self._lines
        while line := again.popleft() if again else next(lines, None):
            held.append(line)
            if line[3] is None or line[2] - held[0][1] > 2 * LONGEST:
                raise _TooLongError
            yield line[3] + "\n"

    def _plain(self) -> Row:
        """A line with a carriage return in it, which is read if it has no quotation marks."""
        number, start, end, text, note = self._held[0]
        if len(self._held) > 1 or text is None or '"' in text:
            return self._broken(_WHYS[-1][1])
        return number, start, end, text.rstrip("\r").split(self._layout.delimiter), note

    def _broken(self, why: str) -> Row:
        """Give up the first line alone, so that the others are read again; all of them when that was too much."""
        first, *rest = self._held
        self._read_again += rest[-1][2] - first[2] if rest else 0
        if self._read_again > MOST_READ_AGAIN:
            return first[0], first[1], (rest or [first])[-1][2], None, why
        self._again.extendleft(reversed(rest))
        return first[0], first[1], first[2], None, why


def _why(problem: Exception) -> str:
    said = str(problem)
    return next((why for mark, why in _WHYS if mark in said), _TOO_LONG)
