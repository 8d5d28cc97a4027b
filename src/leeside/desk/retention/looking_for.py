"""Looking for many short pieces in many bytes at once."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Final

_SHORT: Final = 8
"""Bytes by which a piece is recognised before it is compared as a whole; a piece has at least as many."""


class Wanted:
    """Pieces of at least eight bytes. Each is found wherever it begins."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        by_beginning: dict[int, list[bytes]] = defaultdict(list)
        for piece in pieces:
            by_beginning[memoryview(piece[:_SHORT]).cast("Q")[0]].append(piece)
        self._by_beginning = dict(by_beginning)

    def found_in(self, content: bytes) -> int:
        """How many of the pieces stand in there."""
        if not self._by_beginning:
            return 0
        begins: set[int] = set()
        for shift in range(_SHORT):
            whole = (len(content) - shift) // _SHORT * _SHORT
            if whole > 0:
                begins.update(
                    one
                    for one in memoryview(content)[shift : shift + whole].cast("Q")
                    if one in self._by_beginning
                )
        return sum(piece in content for one in begins for piece in self._by_beginning[one])
