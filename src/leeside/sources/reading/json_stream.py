"""Gives the records of the lists in a JSON file as they come, in flat memory however long the file is.

What a record is made of is the source's to say; here it is found, decoded and told where it stands.
"""

import json
import re
from collections.abc import Callable, Collection, Iterator
from typing import Final, Generic, NamedTuple, TypeVar

from leeside.sources.reading.lone_surrogates import without_lone_surrogates
from leeside.sources.reading.telegram_window import LONGEST, BrokenOffError, Window
from leeside.sources.reading.until_it_breaks import UntilItBreaks

T = TypeVar("T")

Path = tuple[str, ...]
"""The keys that lead from the top of the file to a value; places within lists are left out."""

LOOKED_AHEAD: Final = 64 * 1024
"""Bytes within which the end of a record is looked for by the fast way."""
DEEPEST: Final = 50
"""Lists and objects within each other that are gone into; a file that is nested deeper is broken off there."""
TOO_LONG: Final = f"it is larger than {LONGEST // 1024**2} MiB, as no message is"
_NESTED: Final = "it is nested without end"
_DAMAGED: Final = "it has no end where the next one begins"
_BETWEEN: Final = re.compile(rb'\}[ \t\r\n]{0,999},[ \t\r\n]{0,999}\{[ \t\r\n]{0,999}"[^"\\]{1,64}"')
_OPEN: Final = (b"{", b"[")
_LONGEST_KEY: Final = 64 * 1024


class Piece(NamedTuple, Generic[T]):
    """A record of a list, or a heading: where it stands, and its value (None: it could not be read, and why)."""

    path: Path
    start: int
    end: int
    value: T | None
    why: str = ""


class JsonStream(Generic[T]):
    """One pass through a file; ``broken_at`` afterwards is where it broke off, None at a sound end."""

    def __init__(
        self,
        stream: UntilItBreaks,
        *,
        lists: Collection[Path],
        headings: Collection[Path] = (),
        decode: Callable[[bytes, Path], T],
    ) -> None:
        """``lists`` are those whose elements are records, ``headings`` the values taken whole.

        ``decode`` is given the bytes of either and its path, and raises ValueError for none of its own.
        """
        self._window = Window(stream)
        self._lists, self._headings, self._decode = frozenset(lists), frozenset(headings), decode
        wanted = (*lists, *headings)
        self._leads = {path[:depth] for path in wanted for depth in range(len(path))}
        self._between = b""
        self.broken_at: int | None = None

    def __iter__(self) -> Iterator[Piece[T]]:
        """Each piece as it ends, in the order of the file."""
        window = self._window
        try:
            yield from self._value((), 0)
            if window.sign():
                self.broken_at = window.place
        except BrokenOffError as broken:
            self.broken_at = window.place if broken.place is None else broken.place

    def _value(self, path: Path, depth: int) -> Iterator[Piece[T]]:
        """Go past the value here, giving the pieces within it."""
        sign = self._window.sign()
        if sign == b"[" and path in self._lists:
            yield from self._records(path)
        elif path in self._headings and path:
            yield self._one(path)
        elif sign not in _OPEN or path not in self._leads:
            self._window.skip()
        elif depth == DEEPEST:
            raise BrokenOffError
        elif sign == b"{":
            for key in self._keys():
                yield from self._value((*path, key), depth + 1)
        else:
            for _ in self._items():
                yield from self._value(path, depth + 1)

    def _keys(self) -> Iterator[str]:
        """The keys of the object here; whoever takes one goes past its value before taking the next."""
        window = self._window
        window.take(b"{")
        while (sign := window.sign()) != b"}":
            if sign == b",":
                window.at += 1
                continue
            if sign != b'"':
                raise BrokenOffError
            key = _name(window.value(_LONGEST_KEY))
            window.take(b":")
            yield key
        window.at += 1

    def _items(self) -> Iterator[bytes]:
        """The first sign of each item of the list here; whoever takes one goes past the item."""
        window = self._window
        window.take(b"[")
        while (sign := window.sign()) != b"]":
            if sign == b",":
                window.at += 1
            else:
                yield sign
        window.at += 1

    def _records(self, path: Path) -> Iterator[Piece[T]]:
        window = self._window
        self._between = b""
        for sign in self._items():
            if sign == b"{" and self._between:
                yield from self._alike(path)
                if window.sign() != b"{":
                    continue
            yield self._one(path)
            found = _BETWEEN.match(window.data, window.at - 1) if window.at else None
            self._between = found[0] if found else self._between

    def _alike(self, path: Path) -> Iterator[Piece[T]]:
        """Records that follow each other in the way of the last two, for as long as they do.

        One is believed only when what lies between is one whole value; otherwise its brackets are counted.
        """
        window, between, decode, more = self._window, self._between, self._decode, True
        step = between.index(b"{")
        while more:
            data, base, at = window.data, window.base, window.at
            while (found := data.find(between, at, at + LOOKED_AHEAD)) >= 0:
                end = found + 1
                try:
                    value = decode(data[at:end], path)
                except (ValueError, RecursionError):
                    window.at = at
                    return
                yield Piece(path, base + at, base + end, value)
                at = found + step
            window.at = at
            more = len(data) - at < LOOKED_AHEAD and window.more()

    def _one(self, path: Path) -> Piece[T]:
        """The value here, whatever it takes; raises BrokenOffError where it begins when it has no end."""
        window, start = self._window, self._window.place
        length = window.length()
        why = TOO_LONG if length is None else ""
        if length is not None:
            try:
                value = self._decode(window.data[window.at : window.at + length], path)
            except (ValueError, RecursionError) as problem:
                why = _NESTED if isinstance(problem, RecursionError) else str(problem)
            else:
                window.at += length
                return Piece(path, start, start + length, value)
        nearer = self._next_begins(length)
        if nearer is not None:
            window.at += nearer
        elif length is not None:
            window.at += length
        else:
            try:
                window.skip()
            except BrokenOffError:
                raise BrokenOffError(start) from None
        return Piece(
            path, start, window.place, None, why if length is not None or nearer is None else _DAMAGED
        )

    def _next_begins(self, most: int | None) -> int | None:
        """Bytes up to what looks like the beginning of the next record, when a damaged one has no end before it.

        ``most`` is how many they can be; None when that is not known. Whoever reads the records must know by
        themselves, and not by their place, which conversation they are of.
        """
        window = self._window
        if not self._between:
            return None
        while True:
            found = window.data.find(self._between, window.at, most and window.at + most)
            if found >= 0:
                return found + 1 - window.at
            if most or len(window.data) - window.at > LONGEST or not window.more():
                return None


def _name(key: bytes) -> str:
    try:
        return str(json.loads(without_lone_surrogates(key)))
    except ValueError:
        return key[1:-1].decode("utf-8", "replace")
