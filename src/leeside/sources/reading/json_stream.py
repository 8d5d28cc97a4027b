"""Gives the records of the lists in a JSON file as they come, in flat memory however long the file is.

What a record is made of is the source's to say; here it is found, decoded and told where it stands. Records that follow
each other in the way of the last two are taken some hundred at a time; one that is odd or damaged is taken by itself.
"""

import json
import re
from collections.abc import Callable, Iterator
from typing import Final, Generic, TypeVar

from leeside.sources.reading.json_records import Block, Path, RecordsOf
from leeside.sources.reading.lone_surrogates import without_lone_surrogates
from leeside.sources.reading.telegram_window import LONGEST, BrokenOffError, Window
from leeside.sources.reading.until_it_breaks import UntilItBreaks

T = TypeVar("T")

AT_ONCE: Final = 64 * 1024
"""Bytes of records that are taken at once."""
DEEPEST: Final = 50
"""Lists and objects within each other that are gone into; a file that is nested deeper is broken off there."""
TOO_LONG: Final = f"it is larger than {LONGEST // 1024**2} MiB, as no message is"
_DAMAGED: Final = "it has no end where the next one begins"
_BETWEEN: Final = re.compile(rb'\}[ \t\r\n]{0,999},[ \t\r\n]{0,999}\{[ \t\r\n]{0,999}"[^"\\]{1,64}"')
_OPEN: Final = (b"{", b"[")
_LONGEST_KEY: Final = 64 * 1024


def _nowhere(_: Path) -> None:
    return None


def everywhere(_: Path) -> bool:
    """It is worth going into anything."""
    return True


class JsonStream(Generic[T]):
    """One pass through a file; ``broken_at`` afterwards is where it broke off, None at a sound end.

    ``listed`` is meanwhile the number of the list that the last block is of. A list in which records are not parted by one
    comma counts as several, so that what lies between the first record of a number and the last is a list of its own.
    """

    def __init__(
        self,
        stream: UntilItBreaks,
        *,
        lists: Callable[[Path], RecordsOf[T] | None],
        headings: Callable[[Path], RecordsOf[T] | None] = _nowhere,
        leads: Callable[[Path], bool] = everywhere,
        mends: bool = True,
    ) -> None:
        """``lists`` says of what kind the elements of the list at a path are, ``headings`` the value that is taken whole.

        Both say None for what is not asked for; ``leads`` says where it is worth going into lists and objects.
        Behind a record that is no JSON it goes on with what looks like the next one; unless it ``mends`` so, as it must not
        where that may be of another list and its list is all that says of which conversation a record is, it breaks off.
        """
        self._window = Window(stream)
        self._lists, self._headings, self._leads = lists, headings, leads
        self._mends = mends
        self._between, self._most = b"", AT_ONCE
        self.broken_at: int | None = None
        self.listed = 0

    def __iter__(self) -> Iterator[Block[T]]:
        """Each block as it ends, in the order of the file."""
        window = self._window
        try:
            yield from self._value((), 0)
            if window.sign():
                self.broken_at = window.place
        except BrokenOffError as broken:
            self.broken_at = window.place if broken.place is None else broken.place

    def _value(self, path: Path, depth: int) -> Iterator[Block[T]]:
        """Go past the value here, giving what is asked for within it."""
        sign = self._window.sign()
        if sign == b"[" and (kind := self._lists(path)) is not None:
            yield from self._records(path, kind)
        elif path and (kind := self._headings(path)) is not None:
            yield self._one(path, kind)
        elif sign not in _OPEN or not self._leads(path):
            self._skip()
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
            if window.sign() == b":":  # where damage took it, what follows is the value all the same
                window.at += 1
            yield key
        window.at += 1

    def _items(self) -> Iterator[bytes]:
        """The first sign of each item of the list here; whoever takes one goes past the item."""
        window = self._window
        window.take(b"[")
        commas = 1
        while (sign := window.sign()) != b"]":
            if sign == b",":
                window.at += 1
                commas += 1
            else:
                self.listed += commas != 1
                commas = 0
                yield sign
        window.at += 1

    def _records(self, path: Path, kind: RecordsOf[T]) -> Iterator[Block[T]]:
        window = self._window
        self._between = b""
        self.listed += 1
        for sign in self._items():
            if sign == b"{" and self._between:
                yield from self._alike(path, kind)
                if window.sign() != b"{":
                    continue
            yield self._one(path, kind)
            found = _BETWEEN.match(window.data, window.at - 1) if window.at else None
            self._between = found[0] if found else self._between

    def _alike(self, path: Path, kind: RecordsOf[T]) -> Iterator[Block[T]]:
        """Records that follow each other in the way of the last two, for as long as they do.

        They are believed only when all that lies between is whole values; where it is not, half as many are tried, until one
        by itself is left to be looked at closely.
        """
        window, between = self._window, self._between
        step = between.index(b"{")
        while True:
            if len(window.data) - window.at <= AT_ONCE and window.more():
                continue
            data, at = window.data, window.at
            last = data.rfind(between, at, at + self._most + len(between))
            if last < 0:
                return
            blocks = kind.blocks(b"[%b]" % data[at : last + 1], path, window.base + at)
            try:
                block = next(blocks)
            except (ValueError, RecursionError):
                self._most = (last - at) // 2
                continue
            window.at = last + step
            self._most = min(2 * self._most, AT_ONCE)
            yield block
            yield from blocks

    def _one(self, path: Path, kind: RecordsOf[T]) -> Block[T]:
        """The value here, whatever it takes; raises BrokenOffError where it begins when it has no end."""
        window, start = self._window, self._window.place
        length = window.length()
        self._most = min(2 * self._most + 1, AT_ONCE)
        block = Block[T](path, (start, start), why=TOO_LONG)
        if length is not None:
            raw = window.data[window.at : window.at + length]
            block = kind.block(raw, path, (start, start + length))
            if not block.why:
                window.at += length
                return block
            if not self._mends and not _is_whole(raw):
                raise BrokenOffError(start)
        nearer = self._next_begins(length) if self._mends else None
        if nearer is not None:
            window.at += nearer
        elif length is not None:
            window.at += length
        else:
            self._skip()
        why = block.why if length is not None or nearer is None else _DAMAGED
        return Block(path, (start, window.place), why=why)

    def _skip(self) -> None:
        """Go past the value here; raises BrokenOffError where it begins when it has no end."""
        start = self._window.place
        try:
            self._window.skip()
        except BrokenOffError:
            raise BrokenOffError(start) from None

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


def _is_whole(raw: bytes) -> bool:
    """Whether a value is JSON by its signs, whatever its text is; Latin-1 has a character for every byte."""
    try:
        json.loads(raw.decode("latin-1"), strict=False)
    except (ValueError, RecursionError):
        return False
    return True


def _name(key: bytes) -> str:
    try:
        return str(json.loads(without_lone_surrogates(key)))
    except ValueError:
        return key[1:-1].decode("utf-8", "replace")
