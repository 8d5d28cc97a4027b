"""Gives the messages of a file of DiscordChatExporter in blocks, the oldest first, in flat memory."""

from collections.abc import Iterator
from typing import Final

import msgspec

from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Structure, Unread
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.discord_record import Record
from leeside.sources.reading.discord_snowflake import time_of
from leeside.sources.reading.json_arrays import Span
from leeside.sources.reading.json_records import Block, Path, RecordsOf
from leeside.sources.reading.json_stream import JsonStream
from leeside.sources.reading.places import Again
from leeside.sources.reading.told_stream import CUT_OFF, between
from leeside.sources.reading.until_it_breaks import UntilItBreaks

Value = Record | msgspec.Raw
Told = Block[Record] | Structure | Unread

ENOUGH: Final = 50
"""Messages by which it is seen whether the newest stands first."""
_RECORDS: Final = RecordsOf(Record)
_HEADINGS: Final = RecordsOf(msgspec.Raw)
_MESSAGES: Final = ("messages",)
_CHANGED: Final = "The file was changed while it was read."
_NO_MESSAGE: Final = "it has neither an id nor a time nor an author"


def _list_at(path: Path) -> RecordsOf[Value] | None:
    return _RECORDS if path == _MESSAGES else None


def _heading_at(path: Path) -> RecordsOf[Value] | None:
    return _HEADINGS if len(path) == 1 and path != _MESSAGES else None


class Messages:
    """One pass through one file; ``headings`` are what stood beside its messages so far."""

    def __init__(self, export: Export, member: Member, clock: Clock) -> None:
        self._export, self._member, self._clock = export, member, clock
        self._done = 0
        self.headings: dict[str, bytes] = {}
        self.is_whole = False
        self.count = 0
        self.whys: list[str] = []

    def told(self) -> Iterator[Told]:
        """The messages in blocks, and every other byte."""
        held, later, turned = list[Block[Record]](), list[Block[Record]](), None
        name = self._member.name
        with self._export.open(name) as opened:
            pieces = JsonStream(
                UntilItBreaks(opened), lists=_list_at, headings=_heading_at, leads=lambda path: not path
            )
            for block in self._messages(pieces):
                yield from between([(block.start, block.end)], self._done, name)
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
        yield from self._end(pieces.broken_at)

    def _messages(self, pieces: JsonStream[Value]) -> Iterator[Block[Record]]:
        """The blocks of messages; the headings between are put down."""
        for block in pieces:
            if block.path != _MESSAGES:
                for one in block.values:
                    self.headings[block.path[0]] = bytes(one) if isinstance(one, msgspec.Raw) else b""
            elif all(isinstance(one, Record) and one.says_something() for one in block.values):
                yield block  # type: ignore[misc]  # all are records
            else:
                for span, one in zip(block.spans, block.values, strict=True):
                    if isinstance(one, Record):
                        sound = one.says_something()
                        yield Block(
                            block.path, span, [one] if sound else (), why="" if sound else _NO_MESSAGE
                        )

    def _given(self, blocks: list[Block[Record]]) -> Iterator[Told]:
        for block in blocks:
            yield from between(block.spans, block.start, self._member.name)
            yield block

    def _turned(self, places: list[Block[Record]]) -> Iterator[Told]:
        """The messages of a file that stands newest first, a block at a time from its end; it is read again for that."""
        again = Again(self._export, self._member.name)
        for place in reversed(places):
            start, end = place.start, place.end
            try:
                blocks = [*_RECORDS.blocks(b"[%b]" % again.bytes(start, end), _MESSAGES, start)]
            except (ValueError, RecursionError):
                blocks = []
            if not blocks or blocks[-1].end != end or any(block.why for block in blocks):
                yield self._unread((start, end), _CHANGED)
                continue
            done = start
            for block in blocks:
                yield from between(block.spans, done, self._member.name)
                done = block.end
            for block in reversed(blocks):
                yield block.turned()

    def _newest_first(self, held: list[Block[Record]]) -> bool:
        """Whether the newest message stands first, as the exporter writes it when it is asked to."""
        ends = held[0].values[0], held[-1].values[-1]
        first, last = (time_of(one.timestamp, str(one.id), self._clock)[0][2] for one in ends)
        return first is not None and last is not None and first > last

    def _end(self, broken_at: int | None) -> Iterator[Structure | Unread]:
        """The bytes behind the last message."""
        size = self._member.size
        end = size if broken_at is None else max(broken_at, self._done)
        yield from between([(end, end)], self._done, self._member.name)
        if broken_at is not None:
            yield self._unread((end, size), CUT_OFF)
        self.is_whole = broken_at is None

    def _unread(self, span: Span, why: str) -> Unread:
        self.whys.append(why)
        return Unread(member=self._member.name, start=span[0], end=span[1], why=why)
