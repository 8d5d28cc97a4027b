"""Looks along a stream of JSON through a window, so that a file of any length is read in flat memory.

Nothing is decoded here: brackets are counted and strings passed over, so that JSON which no strict reader
accepts, as Telegram Desktop writes it, is found in its place all the same.
"""

import re

from leeside.sources.reading.until_it_breaks import UntilItBreaks

LONGEST = 4 * 1024**2
"""Bytes of a value that is taken out whole; a message of 4,096 characters is far below this."""

_SPACE = re.compile(rb"[ \t\r\n]*")
_TO_BRACKET = re.compile(rb'(?:[^"{}\[\]]++|"[^"\\]*+(?:\\.[^"\\]*+)*+")*+', re.DOTALL)
_TO_STRING_END = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"', re.DOTALL)
_TO_SCALAR_END = re.compile(rb"[^,\]}\n]+")
_OPEN, _CLOSE = (b"{", b"["), (b"}", b"]")


class BrokenOffError(ValueError):
    """What stands at ``place`` (where the window is, when that is None) is no JSON, or the end came too early."""

    def __init__(self, place: int | None = None) -> None:
        super().__init__()
        self.place = place


class Window:
    """A part of a stream, and a place in it; `data` reaches from `base` in the stream, `at` counts in `data`."""

    def __init__(self, stream: UntilItBreaks) -> None:
        """Begin before the first byte, or after a byte order mark."""
        self._pieces = stream.pieces()
        self.data = b""
        self.base = self.at = 0
        while len(self.data) < 3 and self.more():
            continue
        self.at = 3 if self.data.startswith(b"\xef\xbb\xbf") else 0

    @property
    def place(self) -> int:
        """The place in the whole stream."""
        return self.base + self.at

    def more(self) -> bool:
        """Read on, and let go of what lies behind; False at the end. Afterwards `at` is 0."""
        piece = next(self._pieces, b"")
        self.data = self.data[self.at :] + piece
        self.base += self.at
        self.at = 0
        return bool(piece)

    def sign(self) -> bytes:
        """The next byte that is not space, which stays where it is; empty at the end."""
        while True:
            spaced = _SPACE.match(self.data, self.at)
            self.at = spaced.end() if spaced else self.at
            if self.at < len(self.data):
                return self.data[self.at : self.at + 1]
            if not self.more():
                return b""

    def take(self, sign: bytes) -> None:
        """Go past this sign; raises BrokenOffError when another stands there."""
        if self.sign() != sign:
            raise BrokenOffError
        self.at += 1

    def value(self, most: int = LONGEST) -> bytes:
        """The bytes of the value here, going past it; raises BrokenOffError when it has no end within ``most``."""
        length = self.length(most)
        if length is None:
            raise BrokenOffError
        self.at += length
        return self.data[self.at - length : self.at]

    def length(self, most: int = LONGEST) -> int | None:
        """How many bytes the value here takes, which then are all in `data`; None when no end is within ``most``."""
        sign = self.sign()
        if sign not in _OPEN:
            return self._length_of_plain(sign, most)
        end = depth = 0
        while True:
            end, depth = self._along(self.at + end, depth)
            end -= self.at
            if depth == 0:
                return end if end <= most else None
            if len(self.data) - self.at > most or not self.more():
                return None

    def skip(self) -> None:
        """Go past the value here however long it is; raises BrokenOffError when it has no end."""
        if self.sign() not in _OPEN:
            self.value()
            return
        depth = 0
        while True:
            self.at, depth = self._along(self.at, depth)
            if depth == 0:
                return
            if len(self.data) - self.at > LONGEST or not self.more():
                raise BrokenOffError

    def _length_of_plain(self, sign: bytes, most: int) -> int | None:
        if sign in (b"", *_CLOSE, b",", b":"):
            return None
        while True:
            found = (_TO_STRING_END if sign == b'"' else _TO_SCALAR_END).match(self.data, self.at)
            if found and (sign == b'"' or found.end() < len(self.data)):
                return found.end() - self.at
            if len(self.data) - self.at > most or not self.more():
                return None

    def _along(self, at: int, depth: int) -> tuple[int, int]:
        """Count brackets from here until none is open, or to where more must be read first."""
        data = self.data
        while True:
            passed = _TO_BRACKET.match(data, at)
            at = passed.end() if passed else at
            sign = data[at : at + 1]
            if sign in _OPEN:
                depth += 1
            elif sign in _CLOSE:
                depth -= 1
                if depth == 0:
                    return at + 1, 0
            else:  # the end of what was read, perhaps within a string
                return at, depth
            at += 1
