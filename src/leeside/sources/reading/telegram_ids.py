"""Keeps apart the ids of a Telegram chat, which rise, at eight bytes each."""

from array import array
from bisect import bisect_left

from leeside.sources.reading.unique_ids import UniqueIds

_LARGEST = 2**63 - 1


class RisingIds:
    """The ids of one chat so far: numbers that rise are kept as numbers, all others as they are written."""

    __slots__ = ("_met_again", "_others", "_rising")

    def __init__(self) -> None:
        self._rising = array("q")
        self._others = UniqueIds()
        self._met_again: set[int] = set()

    def give(self, stated: int | str | None, index: int) -> tuple[str, str]:
        """The id for the record at ``index`` and a note, empty unless the stated one was taken already."""
        if type(stated) is int and -_LARGEST <= stated <= _LARGEST:
            rising = self._rising
            if not rising or stated > rising[-1]:
                rising.append(stated)
                return str(stated), ""
            near = bisect_left(rising, stated)
            if rising[near] == stated and stated not in self._met_again:
                self._met_again.add(stated)
                self._others.give(str(stated), index)  # so that it is known as taken there
        return self._others.give("" if stated is None else str(stated), index)
