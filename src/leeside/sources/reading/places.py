"""Remembers where the records of a conversation stand in a file, some thousand at a time, and gets their bytes again.

For files in which the newest record stands first: they are gone through twice, and neither they nor a place for each
record are ever held.
"""

from collections.abc import Iterator
from itertools import accumulate
from typing import Final
from zipfile import ZipExtFile

import msgspec

from leeside.sources.contract.export import Export
from leeside.sources.reading.json_elements import Path
from leeside.sources.reading.until_it_breaks import UntilItBreaks

AT_ONCE: Final = 1024**2
"""Bytes of a file that are held while records are taken from it again."""
AT_ONCE_OF_ZIP: Final = 16 * 1024**2
"""The same within a zip, which must be gone through from its beginning each time."""
MOST_OF_RUN: Final = 1024
"""Records whose place is remembered as one."""
LONGEST_RUN: Final = 256 * 1024
"""Bytes after which a run is not gone on with."""


class Run(msgspec.Struct, gc=False):
    """Records of one conversation that follow each other in one list: where they stand, and their times.

    ``before`` is the time of the record that stands before the first, which is taken for one that has none.
    """

    start: int
    end: int
    path: Path
    before: int
    earliest: int
    latest: int
    count: int = 1


class Places:
    """Where the records of one conversation stand."""

    __slots__ = ("_first", "_last", "_runs")

    def __init__(self) -> None:
        self._runs: list[Run] = []
        self._first = self._last = 0

    def add(self, at: int, start: int, end: int, path: Path, *, before: int, goes_on: bool) -> None:
        """Take note of a record that was said ``at`` this time, in a unit of the caller's.

        ``before`` is the time of the record before it in the file; it ``goes_on`` from that one when both are of this
        conversation.
        """
        runs = self._runs
        self._last = at
        if not runs:
            self._first = at
        elif goes_on:
            run = runs[-1]
            if run.path == path and run.count < MOST_OF_RUN and end - run.start <= LONGEST_RUN:
                run.end = end
                run.count += 1
                if at < run.earliest:
                    run.earliest = at
                elif at > run.latest:
                    run.latest = at
                return
        runs.append(Run(start, end, path, before, at, at))

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
