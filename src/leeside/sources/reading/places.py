"""Remembers where records stand in a file, in 24 bytes each, and gets their bytes again, the oldest first.

For files in which the newest record stands first: they are gone through twice, and never held.
"""

from array import array
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final
from zipfile import ZipExtFile

from leeside.sources.contract.export import Export
from leeside.sources.reading.json_elements import Path
from leeside.sources.reading.until_it_breaks import UntilItBreaks

AT_ONCE: Final = 1024**2
"""Bytes of a file that are held while records are taken from it again."""
AT_ONCE_OF_ZIP: Final = 16 * 1024**2
"""The same within a zip, which must be gone through from its beginning each time."""

Place = tuple[int, int, Path]
"""Where a record begins and ends, and the list that it is of."""


class Places:
    """Where the records of one conversation stand."""

    __slots__ = ("_lengths", "_lists", "_paths", "_starts", "_times")

    def __init__(self) -> None:
        self._times, self._starts = array("q"), array("Q")
        self._lengths, self._lists = array("I"), array("I")
        self._paths: dict[Path, int] = {}

    def add(self, at: int, start: int, end: int, path: Path) -> None:
        """Take note of a record that was said ``at`` this time, in a unit of the caller's."""
        self._times.append(at)
        self._starts.append(start)
        self._lengths.append(end - start)
        self._lists.append(self._paths.setdefault(path, len(self._paths)))

    def oldest_first(self) -> Iterator[Place]:
        """Each place in the order of the times; of one time in the file's order, turned round if that is newest first."""
        times, paths = self._times, list(self._paths)
        order: Sequence[int] = range(len(times))
        if times and times[0] > times[-1]:
            order = order[::-1]
        if any(times[after] < times[before] for before, after in pairwise(order)):
            order = sorted(order, key=times.__getitem__)
        for number in order:
            start = self._starts[number]
            yield start, start + self._lengths[number], paths[self._lists[number]]


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
