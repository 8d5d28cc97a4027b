"""Remembers which ids an export gave out, in some 25 MB however many there are: exactly at first, then by marks.

Beyond the first sixty thousand a mark is kept in place of each id. Two ids may share one (fewer than one in a hundred
do among ten million), so that no id is ever given twice, but one may be thought to have been given before.
"""

from array import array
from collections.abc import Collection
from itertools import repeat
from typing import Final
from zlib import crc32

EXACT: Final = 65_536
"""Ids of one export that are remembered as they stand."""
_WORDS: Final = 1 << 21
_LAST_WORD: Final = _WORDS - 1
_BITS: Final = tuple(
    sum(1 << bit for bit in {crc32(number.to_bytes(2)) >> 6 * part & 63 for part in range(5)})
    for number in range(1 << 11)
)
"""For each of the upper bits of a hash, which bits of a word are its mark."""


class IdsTaken:
    """All ids of one export, each with the conversation that it is of."""

    __slots__ = ("exact", "marks", "number")

    def __init__(self) -> None:
        self.exact: dict[str, set[str]] = {}
        self.number = 0
        """How many there are in ``exact``."""
        self.marks: array[int] | None = None

    def of(self, conversation: str) -> "TakenHere":
        """The ids of one conversation."""
        return TakenHere(self, conversation)

    def count(self, more: int) -> None:
        """So many more are remembered as they stand; beyond EXACT of them marks are kept in their place."""
        self.number += more
        if self.number > EXACT:
            exact, self.exact = self.exact, {}
            self.marks = array("Q", bytes(8 * _WORDS))
            for conversation, given in exact.items():
                self.of(conversation).take_new(given)


class TakenHere:
    """The ids of one conversation."""

    __slots__ = ("_all", "_begun", "_conversation", "_some")

    def __init__(self, taken: IdsTaken, conversation: str) -> None:
        self._all, self._conversation, self._some = taken, conversation, False
        self._begun = crc32(f"{conversation}\0".encode("utf-8", "surrogatepass"))

    def __bool__(self) -> bool:
        return self._some

    @property
    def certain(self) -> bool:
        """Whether ids are still remembered as they stand, so that one that is said to be taken is."""
        return self._all.marks is None

    def take(self, given: str) -> bool:
        """Remember an id; False when it is taken already, or shares the mark of one that is."""
        self._some = True
        marks = self._all.marks
        if marks is None:
            here = self._exactly()
            if given in here:
                return False
            here.add(given)
            self._all.count(1)
            return True
        spread = crc32(given.encode("utf-8", "surrogatepass"), self._begun)
        word, bits = spread & _LAST_WORD, _BITS[spread >> 21]
        held = marks[word]
        marks[word] = held | bits
        return held & bits != bits

    def take_new(self, given: Collection[str]) -> None:
        """Remember ids that are known to be new."""
        self._some = True
        marks, begun = self._all.marks, self._begun
        if marks is None:
            self._exactly().update(given)
            self._all.count(len(given))
            return
        try:
            written = [*map(str.encode, given)]
        except UnicodeEncodeError:
            written = [one.encode("utf-8", "surrogatepass") for one in given]
        for spread in map(crc32, written, repeat(begun)):
            marks[spread & _LAST_WORD] |= _BITS[spread >> 21]

    def _exactly(self) -> set[str]:
        return self._all.exact.setdefault(self._conversation, set())
