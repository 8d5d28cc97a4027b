"""Gives the records of one file the oldest first, in flat memory, and accounts for every other byte of it."""

from collections.abc import Iterator
from datetime import datetime
from typing import Final, Generic, Protocol, TypeVar

from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Structure, Unread
from leeside.sources.reading.json_records import Block
from leeside.sources.reading.json_spans import Span
from leeside.sources.reading.places import Again
from leeside.sources.reading.told_stream import CHANGED, between
from leeside.sources.reading.until_it_breaks import UntilItBreaks

T = TypeVar("T")

ENOUGH: Final = 50
"""Records by which it is seen whether the newest stands first."""


class Records(Protocol[T]):
    """How the records of a file are found, and when they are from."""

    broken_at: int | None
    """Where the file breaks off, when all blocks were given; None at a sound end."""
    why_broken: str

    def blocks(self, stream: UntilItBreaks) -> Iterator[Block[T]]:
        """The records as they come; one that is none stands alone, with the reason why."""

    def again(self, raw: bytes, start: int) -> list[Block[T]]:
        """The records of a block once more, from its bytes; raises ValueError or RecursionError when they are others."""

    def instant(self, record: T) -> datetime | None:
        """When a record is from."""


class OldestFirst(Generic[T]):
    """One pass through one file, or two when the newest record stands first in it."""

    def __init__(self, export: Export, member: Member, records: Records[T]) -> None:
        self._export, self._member, self._records = export, member, records
        self._done = 0
        self.is_whole = False
        self.count = 0
        self.whys: list[str] = []
        """Why something could not be read."""

    def told(self) -> Iterator[Block[T] | Structure | Unread]:
        """The records in blocks, and every other byte."""
        held, later, turned = list[Block[T]](), list[Block[T]](), None
        with self._export.open(self._member.name) as opened:
            for block in self._records.blocks(UntilItBreaks(opened)):
                yield from between([(block.start, block.end)], self._done, self._member.name)
                self._done = block.end
                if block.why:
                    yield self._unread(
                        (block.start, block.end), f"This record could not be read: {block.why}."
                    )
                    continue
                self.count += len(block.values)
                held.append(block)
                if turned is None and self.count >= ENOUGH:
                    turned = self._newest_first(held)
                if turned is not None:
                    yield from () if turned else self._given(held)
                    later += [block.emptied() for block in held] if turned else ()
                    held = []
        if turned is None and held:
            turned = self._newest_first(held)
        yield from self._turned(later + held) if turned else self._given(held)
        yield from self._end()

    def _given(self, blocks: list[Block[T]]) -> Iterator[Block[T] | Structure | Unread]:
        for block in blocks:
            yield from between(block.spans, block.start, self._member.name)
            yield block

    def _turned(self, places: list[Block[T]]) -> Iterator[Block[T] | Structure | Unread]:
        """The messages of a file that stands newest first, a block at a time from its end; it is read again for that."""
        again = Again(self._export, self._member.name)
        for place in reversed(places):
            start, end = place.start, place.end
            try:
                blocks = self._records.again(again.bytes(start, end), start)
            except (ValueError, RecursionError):
                blocks = []
            if not blocks or blocks[-1].end != end or any(block.why for block in blocks):
                yield self._unread((start, end), CHANGED)
                continue
            done = start
            for block in blocks:
                yield from between(block.spans, done, self._member.name)
                done = block.end
            for block in reversed(blocks):
                yield block.turned()

    def _newest_first(self, held: list[Block[T]]) -> bool:
        """Whether the newest record stands first, by the times of the first and the last that are held."""
        first = self._records.instant(held[0].values[0])
        last = self._records.instant(held[-1].values[-1])
        return first is not None and last is not None and first > last

    def _end(self) -> Iterator[Structure | Unread]:
        """The bytes behind the last record."""
        size, broken_at = self._member.size, self._records.broken_at
        end = size if broken_at is None else max(broken_at, self._done)
        yield from between([(end, end)], self._done, self._member.name)
        if broken_at is not None:
            yield self._unread((end, size), self._records.why_broken)
        self.is_whole = broken_at is None

    def _unread(self, span: Span, why: str) -> Unread:
        self.whys.append(why)
        return Unread(member=self._member.name, start=span[0], end=span[1], why=why)
