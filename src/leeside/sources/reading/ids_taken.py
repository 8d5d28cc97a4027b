"""Remembers which ids an export gave out, in some 25 MB however many there are: exactly at first, then by marks.

Beyond the first sixty thousand a mark is kept in place of each id. Two ids may share one (fewer than one in a hundred
do among ten million), so that no id is ever given twice, but one may be thought to have been given before. Ids that are
known to be new are only put aside, and marked once one comes of which that is not known: in most exports none does.
"""

from array import array
from collections.abc import Collection
from itertools import repeat
from typing import Final
from zlib import crc32

EXACT: Final = 65_536
"""Ids of one export that are remembered as they stand."""
MOST_ASIDE: Final = 1 << 21
"""Ids that are put aside by their hashes, four bytes each, before they are marked."""
_WORDS: Final = 1 << 21
_LAST_WORD: Final = _WORDS - 1
_BITS: Final = tuple(
    sum(1 << bit for bit in {crc32(number.to_bytes(2)) >> 6 * part & 63 for part in range(5)})
    for number in range(1 << 11)
)
"""For each of the upper bits of a hash, which bits of a word are its mark."""


class IdsTaken:
    """All ids of one export, each with the conversation that it is of."""

    __slots__ = ("_aside", "_marks", "_number", "certain", "exact")

    def __init__(self) -> None:
        self.exact: dict[str, tuple[set[str], list[str]]] = {}
        """By their conversation: those among which was looked, and those that are put aside."""
        self.certain = True
        """Whether ids are still remembered as they stand, so that one that is said to be taken is."""
        self._number = 0
        self._aside = array("I")
        self._marks: array[int] | None = None

    def of(self, conversation: str) -> "TakenHere":
        """The ids of one conversation."""
        return TakenHere(self, conversation)

    def count(self, more: int) -> None:
        """So many more are remembered as they stand; beyond EXACT of them only hashes are."""
        self._number += more
        if self._number > EXACT:
            exact, self.exact, self.certain = self.exact, {}, False
            for conversation, (looked_up, aside) in exact.items():
                here = self.of(conversation)
                here.take_new(looked_up)
                here.take_new(aside)

    def put_aside(self, ids: Collection[str], begun: int) -> None:
        """Keep the hashes of new ids, which go on from that of their conversation."""
        try:
            written = [*map(str.encode, ids)]
        except UnicodeEncodeError:
            written = [one.encode("utf-8", "surrogatepass") for one in ids]
        self._aside.extend(map(crc32, written, repeat(begun)))
        if len(self._aside) > MOST_ASIDE:
            self.marks()

    def marks(self) -> "array[int]":
        """The marks of all, those of what was put aside among them."""
        if self._marks is None:
            self._marks = array("Q", bytes(8 * _WORDS))
        marks = self._marks
        for spread in self._aside:
            marks[spread & _LAST_WORD] |= _BITS[spread >> 21]
        self._aside = array("I")
        return marks


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
        """Whether an id that is said to be taken is, and does not only share the mark of one that is."""
        return self._all.certain

    def take(self, given: str) -> bool:
        """Remember an id; False when it is taken already, or shares the mark of one that is."""
        self._some = True
        if self._all.certain:
            here, aside = self._exactly()
            here.update(aside)
            aside.clear()
            if given in here:
                return False
            here.add(given)
            self._all.count(1)
            return True
        marks = self._all.marks()
        spread = crc32(given.encode("utf-8", "surrogatepass"), self._begun)
        word, bits = spread & _LAST_WORD, _BITS[spread >> 21]
        held = marks[word]
        marks[word] = held | bits
        return held & bits != bits

    def take_new(self, given: Collection[str]) -> None:
        """Remember ids that are known to be new."""
        self._some = True
        if self._all.certain:
            self._exactly()[1].extend(given)
            self._all.count(len(given))
        else:
            self._all.put_aside(given, self._begun)

    def _exactly(self) -> tuple[set[str], list[str]]:
        return self._all.exact.setdefault(self._conversation, (set(), []))
