"""Remembers where the records of a conversation stand in a file, some thousand at a time, and gets their bytes again.

For files in which the newest record stands first: they are gone through twice, and neither they nor a place for each
record are ever held.
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Final
from zipfile import ZipExtFile

import msgspec

from leeside.sources.contract.export import Export
from leeside.sources.reading.json_arrays import Span
from leeside.sources.reading.json_records import Path
from leeside.sources.reading.until_it_breaks import UntilItBreaks

AT_ONCE: Final = 1024**2
"""Bytes of a file that are held while records are taken from it again."""
AT_ONCE_OF_ZIP: Final = 16 * 1024**2
"""The same within a zip, which must be gone through from its beginning each time."""
MOST_OF_RUN: Final = 1024
"""Records whose place is remembered as one."""
LONGEST_RUN: Final = 256 * 1024
"""Bytes after which a run is not gone on with."""


LONG_AGO: Final = 0.0
"""The time of records before which none has one."""


class Run(msgspec.Struct, gc=False):
    """Records of one conversation that follow each other in one list: where they stand, and their times in seconds since 1970.

    ``before`` is the time of the record that stands before the first, which is taken for one that has none.
    """

    start: int
    end: int
    path: Path
    before: float
    earliest: float
    latest: float
    count: int


class Places:
    """Where the records of one conversation stand."""

    __slots__ = ("_first", "_last", "_runs")

    def __init__(self) -> None:
        self._runs: list[Run] = []
        self._first = self._last = LONG_AGO

    def add(self, times: Sequence[float], within: Span, path: Path, *, before: float, goes_on: bool) -> bool:
        """Take note of records that follow each other ``within`` a part of the file; whether they are put to those before.

        ``before`` is the time of the record before them in the file; they may ``go on`` from that one when it is of this
        conversation too, and nothing else stands between.
        """
        runs, (start, end), count = self._runs, within, len(times)
        earliest, latest = min(times), max(times)
        self._last = times[-1]
        if not runs:
            self._first = times[0]
        elif goes_on:
            run = runs[-1]
            if run.path == path and run.count + count <= MOST_OF_RUN and end - run.start <= LONGEST_RUN:
                run.end = end
                run.count += count
                run.earliest = min(run.earliest, earliest)
                run.latest = max(run.latest, latest)
                return True
        runs.append(Run(start, end, path, before, earliest, latest, count))
        return False

    @property
    def newest_first(self) -> bool:
        """Whether the records must be turned round; those of one time then are, too."""
        return self._first > self._last

    def together(self) -> Iterator[list[Run]]:
        """The runs in the order in which they are given, those together whose records must be put in order with each other.

        No record of those that come later is older than one of those before.
        """
        runs = self._runs[::-1] if self.newest_first else self._runs
        earliest = [*accumulate((run.earliest for run in reversed(runs)), min)][::-1]
        latest = runs[0].latest
        begun: list[Run] = []
        for run, earliest_to_come in zip(runs, earliest, strict=True):
            if begun and latest <= earliest_to_come:
                yield begun
                begun = []
            begun.append(run)
            latest = max(latest, run.latest)
        yield begun


class Again:
    """The bytes of a member for a second time, a part at a time, however they are asked for."""

    def __init__(self, export: Export, name: str) -> None:
        self._export, self._name = export, name
        self._data, self._start = b"", 0

    def bytes(self, start: int, end: int) -> bytes:
        """These bytes; fewer when they can no longer be read."""
        if not self._start <= start <= end <= self._start + len(self._data):
            self._take(start, end, backwards=start < self._start)
        return self._data[start - self._start : end - self._start]

    def _take(self, start: int, end: int, *, backwards: bool) -> None:
        """Hold the part of the file in which these bytes are, and most of it on the side that comes next."""
        with self._export.open(self._name) as stream:
            zipped = isinstance(stream, ZipExtFile)
            size = max(AT_ONCE_OF_ZIP if zipped else AT_ONCE, end - start)
            first = max(0, end - size) if backwards else start
            at, kept = 0 if zipped else stream.seek(first), []
            for piece in UntilItBreaks(stream).pieces():
                if at + len(piece) > first:
                    kept.append(piece[max(0, first - at) : first + size - at])
                at += len(piece)
                if at >= first + size:
                    break
        self._data, self._start = b"".join(kept), first
