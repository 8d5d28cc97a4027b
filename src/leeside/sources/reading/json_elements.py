"""Finds the elements of lists anywhere in a JSON file and the bytes they stand in, up to a break if there is one.

The file is stepped through token by token, so that a file that is cut off gives all that came before the cut.
"""

import json
import re
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from leeside.sources.reading.lone_surrogates import without_lone_surrogates

Path = tuple[str, ...]
"""The keys that lead from the top of the file to a list; places within lists are left out."""
DEEPEST: Final = 500
"""A file that is nested deeper is broken, or built to do harm."""
_TOKEN: Final = re.compile(
    rb'\s*+(?:("(?:[^"\\]|\\.)*+")|([\[{])|([\]}])|([:,])|([^\s"\[\]{}:,]++))', re.DOTALL
)
_BOM: Final = b"\xef\xbb\xbf"


class Element(NamedTuple):
    """One element of a list: where the list is, and the bytes of the element."""

    path: Path
    start: int
    end: int


class Elements:
    """The elements of the lists that are asked for; ``broken_at`` afterwards says where a broken file ends for us."""

    def __init__(self, raw: bytes, wanted: Callable[[Path], bool]) -> None:
        """Look in ``raw`` for lists whose path is ``wanted``; lists within their elements are left alone."""
        self._raw = raw
        self._wanted = wanted
        self.broken_at: int | None = None

    def __iter__(self) -> Iterator[Element]:
        """Each element as it ends."""
        raw, walk = self._raw, _Walk(self._wanted)
        at = len(_BOM) if raw.startswith(_BOM) else 0
        while not walk.done:
            token = _TOKEN.match(raw, at)
            if token is None or not walk.fits(token):
                break
            at = token.end()
            element = walk.step(token)
            if element is not None:
                yield element
        if walk.opened or raw[at:].strip():
            self.broken_at = at if walk.inside is None else walk.inside[0]


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

    def step(self, token: re.Match[bytes]) -> Element | None:
        """Take in one token; gives an element that ends with it."""
        if token[4]:
            return None
        if token[3]:
            return self._close(token.end())
        if token[1] and self._key is None and self.opened and self.opened[-1] == b"{":
            self._key = token[1]
            return None
        begins = self.inside is None and bool(self._collecting) and self._collecting[-1] == len(self.opened)
        start = token.start(token.lastindex or 0)
        if token[2]:
            if begins:
                self.inside = (start, len(self.opened))
            self._open(token[2])
        self._key = None
        self.done = not self.opened
        return Element(self._path(), start, token.end()) if begins and not token[2] else None

    def _open(self, sign: bytes) -> None:
        self.opened.append(sign)
        self._keys.append("" if self._key is None else _name(self._key))
        if self.inside is None and sign == b"[" and self._wanted(self._path()):
            self._collecting.append(len(self.opened))

    def _close(self, end: int) -> Element | None:
        if self._collecting and self._collecting[-1] == len(self.opened):
            self._collecting.pop()
        self.opened.pop()
        self._keys.pop()
        self._key = None
        self.done = not self.opened
        if self.inside is None or len(self.opened) != self.inside[1]:
            return None
        start, self.inside = self.inside[0], None
        return Element(self._path(), start, end)

    def _path(self) -> Path:
        return tuple(filter(None, self._keys))


def _name(key: bytes) -> str:
    try:
        return str(json.loads(without_lone_surrogates(key)))
    except ValueError:
        return key[1:-1].decode("utf-8", "replace")
