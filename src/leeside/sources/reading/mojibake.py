"""Puts right UTF-8 that was written as if it were Latin-1, and leaves text alone that was right already.

Some downloads write every é as Ã©, names and emoji too. Whether a file is one of them is decided for
the file as a whole: at least one of its strings must become valid, and none may hold a character that
Latin-1 has not, for then somebody wrote it correctly.
"""

import re
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from leeside.sources.reading.until_it_breaks import UntilItBreaks

PUT_RIGHT = (
    "Accents and emoji were garbled in {count:,} files (UTF-8 written as Latin-1); they were put right."
)
LEFT_GARBLED = "In {count:,} files some text looks garbled and some does not, so all of it was left as it is."

_BEYOND_LATIN_1 = re.compile(rb"[\xc4-\xf4]")
_LONGEST_ESCAPE = 9
"""Bytes of an escape, and of what is looked at before it."""
_ESCAPED_BEYOND = re.compile(rb"\\u(?!00)(?<!\\\\u)[0-9a-fA-F]{4}")


def repaired(text: str) -> str:
    """The text put right; itself when it is plain ASCII or does not become valid UTF-8 as a whole."""
    if text.isascii():
        return text
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


class Watched(UntilItBreaks):
    """The pieces of a JSON file, of which it is found out as they pass whether it is garbled."""

    def __init__(self, stream: BinaryIO) -> None:
        super().__init__(stream)
        self._some = self._beyond = False
        self._tail = b""

    @property
    def garbled(self) -> bool | None:
        """True, False, or None when some of it is and some of it cannot be; known when all has passed."""
        return (None if self._beyond else True) if self._some else False

    @property
    def is_sure(self) -> bool:
        """Whether nothing that people read can change the answer."""
        return self._some

    def read_by_people(self, strings: Iterable[str]) -> None:
        """Take in strings of the file that people read."""
        self._some = self._some or any(repaired(text) != text for text in strings)

    def pieces(self) -> Iterator[bytes]:
        """Each piece as it comes."""
        for piece in super().pieces():
            if not self._beyond:
                # An escape may begin in the piece before; what stands before its sign is looked at, too.
                whole = self._tail + piece
                self._beyond = _ESCAPED_BEYOND.search(whole, len(self._tail) and 1) is not None or (
                    not piece.isascii() and _BEYOND_LATIN_1.search(piece) is not None
                )
                self._tail = whole[-_LONGEST_ESCAPE:]
            yield piece
