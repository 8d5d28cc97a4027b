"""Remembers where the records of a conversation stand in a file, some thousand at a time, and gets their bytes again.

For files in which the newest record stands first: they are gone through twice, and neither they nor a place for each
record are ever held.
"""

from array import array
from collections.abc import Iterator, Sequence
from heapq import heappop, heappush
from operator import le
from typing import Final
from zipfile import ZipExtFile

import msgspec

from leeside.sources.contract.export import Export
from leeside.sources.reading.json_spans import Span
from leeside.sources.reading.until_it_breaks import PIECE, UntilItBreaks

AT_ONCE: Final = 1024**2
"""Bytes of a file that are held while records are taken from it again."""
AT_ONCE_OF_ZIP: Final = 16 * 1024**2
"""The same within a zip, which must be gone through from its beginning each time."""
MOST_OF_RUN: Final = 1024
"""Records whose place is remembered as one."""
LONGEST_RUN: Final = 256 * 1024
"""Bytes after which a run is not gone on with."""


MOST_OPEN: Final = 8
"""Members of which parts are held at once."""
LONG_AGO: Final = 0.0
"""The time of records before which none has one."""


class Run(msgspec.Struct, frozen=True, gc=False):
    """Records of one conversation that follow each other in one list: where they stand, and their times in seconds since 1970.

    ``listed`` is the list's number, as whoever reads it counts them. ``before`` is the time that a record without one is
    taken to be of, unless one with a time stands before it in the run.
    """

    start: int
    end: int
    listed: int
    before: float
    earliest: float
    latest: float
    count: int


class Places:
    """Where the records of one conversation stand; some fifty bytes a run, since many mixed conversations make many runs."""

    __slots__ = (
        "_before",
        "_earliest",
        "_ends",
        "_first",
        "_last",
        "_latest",
        "_listed",
        "_starts",
        "counts",
    )

    def __init__(self) -> None:
        self._starts, self._ends = array("Q"), array("Q")
        self._before, self._earliest, self._latest = array("d"), array("d"), array("d")
        self._listed, self.counts = array("I"), array("I")
        """``counts`` says how many records each run has."""
        self._first = self._last = LONG_AGO

    def __len__(self) -> int:
        return len(self._starts)

    def __getitem__(self, number: int) -> Run:
        return Run(
            self._starts[number],
            self._ends[number],
            self._listed[number],
            self._before[number],
            self._earliest[number],
            self._latest[number],
            self.counts[number],
        )

    def add(self, times: Sequence[float], within: Span, listed: int, *, before: float, goes_on: bool) -> bool:
        """Take note of records that follow each other ``within`` a part of the file; whether they are put to those before.

        ``before`` is the time of the record before them in the file; they may ``go on`` from that one when it is of this
        conversation too, and nothing else stands between.
        """
        (start, end), count = within, len(times)
        earliest, latest = min(times), max(times)
        self._last = times[-1]
        if not self._starts:
            self._first = times[0]
        elif goes_on and self._has_room(listed, count, end):
            self._ends[-1] = end
            self.counts[-1] += count
            self._earliest[-1] = min(self._earliest[-1], earliest)
            self._latest[-1] = max(self._latest[-1], latest)
            return True
        self.put(Run(start, end, listed, before, earliest, latest, count))
        return False

    def _has_room(self, listed: int, count: int, end: int) -> bool:
        """Whether the last run is one to which so many records up to this place can be put."""
        return (
            self._listed[-1] == listed
            and self.counts[-1] + count <= MOST_OF_RUN
            and end - self._starts[-1] <= LONGEST_RUN
        )

    def put(self, run: Run) -> None:
        """Take note of a run behind the others."""
        self._starts.append(run.start)
        self._ends.append(run.end)
        self._listed.append(run.listed)
        self._before.append(run.before)
        self._earliest.append(run.earliest)
        self._latest.append(run.latest)
        self.counts.append(run.count)

    @property
    def newest_first(self) -> bool:
        """Whether the records must be turned round; those of one time then are, too."""
        return self._first > self._last

    def turned(self) -> "Places":
        """The same from the last run to the first."""
        other = Places()
        for name in ("_starts", "_ends", "_listed", "_before", "_earliest", "_latest", "counts"):
            setattr(other, name, getattr(self, name)[::-1])
        return other

    def together(self) -> Iterator[tuple[list[int], int]]:
        """The numbers of the runs by their times, those together whose records must be put in order with each other.

        With each goes how many records are held at most while they are. No record of those that come later is older than
        one of those before, or of one time with it and in a run with a lower number.
        """
        earliest, latest, counts = self._earliest, self._latest, self.counts
        rising = all(map(le, earliest, earliest[1:]))
        order = range(len(self)) if rising else sorted(range(len(self)), key=earliest.__getitem__)
        begun, held, most = list[int](), 0, 0
        to_end: list[tuple[float, int]] = []
        for number in order:
            while to_end and to_end[0] < (earliest[number], number):
                held -= counts[heappop(to_end)[1]]
            if begun and not to_end:
                yield begun, most
                begun, most = [], 0
            begun.append(number)
            heappush(to_end, (latest[number], number))
            held += counts[number]
            most = max(most, held)
        if begun:
            yield begun, most


class Again:
    """The bytes of a member for a second time, a part at a time, however they are asked for."""

    def __init__(self, export: Export, name: str, *, share: int = 1) -> None:
        """``share`` is of how many members parts are held at once; what is held is shared between those in zips."""
        self._export, self._name, self._share = export, name, share
        self._data, self._start = b"", 0
        self._zipped: UntilItBreaks | None = None
        self._at = 0
        """How far the zip has been gone through."""

    def bytes(self, start: int, end: int) -> bytes:
        """These bytes; fewer when they can no longer be read."""
        if not self._start <= start <= end <= self._start + len(self._data):
            self._take(start, end, backwards=start < self._start)
        return self._data[start - self._start : end - self._start]

    def _take(self, start: int, end: int, *, backwards: bool) -> None:
        """Hold the part of the file in which these bytes are, and most of it on the side that comes next."""
        if self._zipped is None:
            opened = self._export.open(self._name)
            if not isinstance(opened, ZipExtFile):
                with opened as stream:
                    size = max(AT_ONCE, end - start)
                    self._start = stream.seek(max(0, end - size) if backwards else start)
                    self._data = _next_of(UntilItBreaks(stream), size)
                return
            self._zipped = UntilItBreaks(opened)
        size = max(AT_ONCE_OF_ZIP // self._share, end - start)
        self._take_from_zip(max(0, end - size) if backwards else start, size)

    def _take_from_zip(self, first: int, size: int) -> None:
        """Go through the zip in the same pieces each time, or where it is damaged other bytes would be lost."""
        pieces = [self._data[first - self._start :]] if self._start <= first <= self._at else []
        if self._zipped is None or (first < self._at and not pieces):
            self._zipped, self._at = UntilItBreaks(self._export.open(self._name)), 0
        held = sum(map(len, pieces))
        while held < size and (piece := self._zipped.piece(PIECE)):
            self._at += len(piece)
            pieces.append(piece[max(0, first - self._at + len(piece)) :])
            held += len(pieces[-1])
        self._data, self._start = b"".join(pieces), first


def _next_of(stream: UntilItBreaks, size: int) -> bytes:
    """The next bytes, so many of them unless the stream ends before."""
    pieces, left = list[bytes](), size
    while left and (piece := stream.piece(min(PIECE, left))):
        pieces.append(piece)
        left -= len(piece)
    return b"".join(pieces)


class AgainOf:
    """The bytes of several members for a second time; parts of those that were asked for last are held."""

    def __init__(self, members: Sequence[tuple[Export, str]]) -> None:
        self._members = members
        self._open: dict[tuple[int, int], Again] = {}
        self._share = 1

    def share(self, between: int) -> None:
        """From so many members and places within them bytes will be asked for by turns."""
        self._share = min(MOST_OPEN, between)
        self._open.clear()

    def of(self, number: int, place: int = 0) -> Again:
        """Those of the member with this number, from another place in it by turns with those from the first."""
        again = self._open.pop((number, place), None) or Again(*self._members[number], share=self._share)
        self._open[number, place] = again
        if len(self._open) > MOST_OPEN:
            del self._open[next(iter(self._open))]
        return again
