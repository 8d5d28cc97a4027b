"""Finds the elements of lists anywhere in a JSON file and the bytes they stand in, up to a break if there is one.

The file is stepped through token by token, so that a file that is cut off gives all that came before the cut; only
elements that follow each other in the way of the last two are taken at once. No more is held than one element.
"""

import json
import re
from collections.abc import Callable, Iterator
from typing import Final, Generic, NamedTuple, TypeVar

from leeside.sources.reading.lone_surrogates import without_lone_surrogates
from leeside.sources.reading.until_it_breaks import UntilItBreaks

T = TypeVar("T")

Path = tuple[str, ...]
"""The keys that lead from the top of the file to a list; places within lists are left out."""
DEEPEST: Final = 500
"""A file that is nested deeper is broken, or built to do harm."""
LOOKED_AHEAD: Final = 64 * 1024
"""Bytes within which the end of an element is looked for by the fast way."""
LONGEST: Final = 16 * 1024**2
"""Bytes of an element or a string; a file with a longer one, which no message is, is broken there."""
_TOKEN: Final = re.compile(
    rb'\s*+(?:("(?:[^"\\]|\\.)*+")|([\[{])|([\]}])|([:,])|([^\s"\[\]{}:,]++))', re.DOTALL
)
_BETWEEN: Final = re.compile(rb'\}[ \t\r\n]{0,999},[ \t\r\n]{0,999}\{[ \t\r\n]{0,999}"[^"\\]{1,64}"')
_BOM: Final = b"\xef\xbb\xbf"


Span = tuple[Path, int, int]
"""Where an element's list is, and where the element begins and ends."""


class Element(NamedTuple, Generic[T]):
    """One element of a list: where the list is, the bytes of the element, and its value (None: why it has none)."""

    path: Path
    start: int
    end: int
    value: T | None
    why: str = ""


class Elements(Generic[T]):
    """The elements of the lists that are asked for; ``broken_at`` afterwards says where a broken file ends for us."""

    def __init__(
        self, stream: UntilItBreaks, *, wanted: Callable[[Path], bool], decode: Callable[[bytes, Path], T]
    ) -> None:
        """Look for lists whose path is ``wanted``; lists within their elements are left alone.

        ``decode`` is given an element's bytes and its list's path, and raises ValueError for what is no whole
        value or none of its own.
        """
        self._pieces = stream.pieces()
        self._walk, self._decode = _Walk(wanted), decode
        self._data, self._base, self._at = b"", 0, 0
        self._between = b""
        self.broken_at: int | None = None

    def __iter__(self) -> Iterator[Element[T]]:
        """Each element as it ends."""
        walk = self._walk
        while len(self._data) < len(_BOM) and self._more():
            continue
        self._at = len(_BOM) if self._data.startswith(_BOM) else 0
        while not walk.done:
            token = self._token()
            if token is None or not walk.fits(token):
                break
            if token[2] == b"{" and self._between and walk.begins():
                self._at = token.start(2)
                yield from self._alike()
                token = self._token()
                if token is None or not walk.fits(token):
                    break
            self._at = token.end()
            span = walk.step(token, self._base)
            if span is not None:
                yield self._decoded(*span)
        if walk.opened or self._is_more():
            self.broken_at = self._base + self._at if walk.inside is None else walk.inside[0]

    def _token(self) -> re.Match[bytes] | None:
        """The token here, whole; None where none is."""
        while True:
            token = _TOKEN.match(self._data, self._at)
            if token and (token.end() < len(self._data) or token[2] or token[3]):
                return token
            if not self._more():
                return _TOKEN.match(self._data, self._at)

    def _more(self) -> bool:
        """Read on, twice as much as is held, and let go of what lies behind; False at the end."""
        inside = self._walk.inside
        kept = self._at if inside is None else inside[0] - self._base
        held = len(self._data) - kept
        if held > LONGEST:
            return False
        pieces = [self._data[kept:]]
        while held >= 0 and (piece := next(self._pieces, b"")):
            pieces.append(piece)
            held -= len(piece)
        self._data = b"".join(pieces)
        self._base += kept
        self._at -= kept
        return len(pieces) > 1

    def _is_more(self) -> bool:
        """Whether anything but space follows."""
        while not self._data[self._at :].strip():
            if not self._more():
                return False
        return True

    def _alike(self) -> Iterator[Element[T]]:
        """Elements that follow each other in the way of the last two, for as long as they do.

        One is believed only when what lies between is one whole value.
        """
        path, between, more = self._walk.path(), self._between, True
        step = between.index(b"{")
        while more:
            data, base, at = self._data, self._base, self._at
            while (found := data.find(between, at, at + LOOKED_AHEAD)) >= 0:
                end = found + 1
                try:
                    value = self._decode(data[at:end], path)
                except (ValueError, RecursionError):
                    self._at = at
                    return
                yield Element(path, base + at, base + end, value)
                at = found + step
            self._at = at
            more = len(data) - at < LOOKED_AHEAD and self._more()

    def _decoded(self, path: Path, start: int, end: int) -> Element[T]:
        raw = self._data[start - self._base : end - self._base]
        found = _BETWEEN.match(self._data, self._at - 1)
        self._between = found[0] if found else self._between
        try:
            return Element(path, start, end, self._decode(raw, path))
        except (ValueError, RecursionError) as problem:
            return Element(path, start, end, None, str(problem))


class _Walk:
    """Where in the file the walk is."""

    def __init__(self, wanted: Callable[[Path], bool]) -> None:
        self._wanted = wanted
        self._keys: list[str] = []
        self._key: bytes | None = None
        self._collecting: list[int] = []
        """How deep the wanted lists are that are open."""
        self.opened: list[bytes] = []
        self.inside: tuple[int, int] | None = None
        """Where the element began that is open, and how deep its list is."""
        self.done = False

    def fits(self, token: re.Match[bytes]) -> bool:
        """Whether this token may stand here; a file that is broken, or nested without end, stops before it."""
        if token[3]:
            return bool(self.opened) and (self.opened[-1] == b"[") is (token[3] == b"]")
        return not token[2] or len(self.opened) < DEEPEST

    def begins(self) -> bool:
        """Whether an element begins with the next token, unless that ends the list."""
        return self.inside is None and bool(self._collecting) and self._collecting[-1] == len(self.opened)

    def step(self, token: re.Match[bytes], base: int) -> Span | None:
        """Take in one token of a part that begins at ``base``; gives the element that ends with it."""
        if token[4]:
            return None
        if token[3]:
            return self._close(base + token.end())
        if token[1] and self._key is None and self.opened and self.opened[-1] == b"{":
            self._key = token[1]
            return None
        begins = self.begins()
        start = base + token.start(token.lastindex or 0)
        if token[2]:
            if begins:
                self.inside = (start, len(self.opened))
            self._open(token[2])
        self._key = None
        self.done = not self.opened
        return (self.path(), start, base + token.end()) if begins and not token[2] else None

    def _open(self, sign: bytes) -> None:
        self.opened.append(sign)
        self._keys.append("" if self._key is None else _name(self._key))
        if self.inside is None and sign == b"[" and self._wanted(self.path()):
            self._collecting.append(len(self.opened))

    def _close(self, end: int) -> Span | None:
        if self._collecting and self._collecting[-1] == len(self.opened):
            self._collecting.pop()
        self.opened.pop()
        self._keys.pop()
        self._key = None
        self.done = not self.opened
        if self.inside is None or len(self.opened) != self.inside[1]:
            return None
        start, self.inside = self.inside[0], None
        return self.path(), start, end

    def path(self) -> Path:
        """The keys that lead here."""
        return tuple(filter(None, self._keys))


def _name(key: bytes) -> str:
    try:
        return str(json.loads(without_lone_surrogates(key)))
    except ValueError:
        return key[1:-1].decode("utf-8", "replace")
