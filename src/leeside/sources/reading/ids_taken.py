"""Remembers which ids an export gave out, in some 25 MB however many there are: exactly at first, then by marks.

Beyond the first sixty thousand a mark is kept in place of each id. Two ids may share one (fewer than one in a hundred
do among ten million), so that no id is ever given twice, but one may be thought to have been given before.
"""

from array import array
from typing import Final
from zlib import crc32

EXACT: Final = 65_536
"""Ids of one export that are remembered as they stand."""
_WORDS: Final = 1 << 21
_BITS: Final = tuple(
    sum(1 << bit for bit in {crc32(number.to_bytes(2)) >> 6 * part & 63 for part in range(5)})
    for number in range(1 << 11)
)
"""For each of the upper bits of a hash, which bits of a word are its mark."""


class IdsTaken:
    """All ids of one export, each with the conversation that it is of."""

    __slots__ = ("_exact", "_marks")

    def __init__(self) -> None:
        self._exact: set[tuple[str, str]] = set()
        self._marks: array[int] | None = None

    @property
    def certain(self) -> bool:
        """Whether ids are still remembered as they stand, so that one that is said to be taken is."""
        return self._marks is None

    def of(self, conversation: str) -> "TakenHere":
        """The ids of one conversation."""
        return TakenHere(self, conversation)

    def has(self, conversation: str, given: str) -> bool:
        """Whether this id was given out, or shares the mark of one that was."""
        if self._marks is None:
            return (conversation, given) in self._exact
        word, bits = _mark(conversation, given)
        return self._marks[word] & bits == bits

    def add(self, conversation: str, given: str) -> None:
        """Remember an id."""
        if self._marks is None:
            self._exact.add((conversation, given))
            if len(self._exact) > EXACT:
                self._to_marks()
            return
        word, bits = _mark(conversation, given)
        self._marks[word] |= bits

    def _to_marks(self) -> None:
        marks = self._marks = array("Q", bytes(8 * _WORDS))
        for conversation, given in self._exact:
            word, bits = _mark(conversation, given)
            marks[word] |= bits
        self._exact.clear()


class TakenHere:
    """The ids of one conversation, as a set would hold them."""

    __slots__ = ("_all", "_conversation", "_some")

    def __init__(self, taken: IdsTaken, conversation: str) -> None:
        self._all, self._conversation, self._some = taken, conversation, False

    def __bool__(self) -> bool:
        return self._some

    def __contains__(self, given: str) -> bool:
        return self._all.has(self._conversation, given)

    def add(self, given: str) -> None:
        """Remember an id."""
        self._some = True
        self._all.add(self._conversation, given)

    @property
    def certain(self) -> bool:
        """Whether an id that is said to be taken is for certain."""
        return self._all.certain


def _mark(conversation: str, given: str) -> tuple[int, int]:
    """The word in which an id's mark is, and the bits of it."""
    spread = crc32(f"{conversation}\0{given}".encode("utf-8", "surrogatepass"))
    return spread & (_WORDS - 1), _BITS[spread >> 21]
