"""Finds the messages in a file of DiscordChatExporter, and what stands beside them."""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

import msgspec

from leeside.sources.reading.clock import Clock
from leeside.sources.reading.discord_record import Record
from leeside.sources.reading.discord_snowflake import time_of
from leeside.sources.reading.json_records import Block, Path, RecordsOf
from leeside.sources.reading.json_stream import JsonStream
from leeside.sources.reading.told_stream import CUT_OFF
from leeside.sources.reading.until_it_breaks import UntilItBreaks

Value = Record | msgspec.Raw

_RECORDS: Final = RecordsOf(Record, strict=False)
_HEADINGS: Final = RecordsOf(msgspec.Raw)
_MESSAGES: Final = ("messages",)
_NO_MESSAGE: Final = "it has neither an id nor a time nor an author"


def _list_at(path: Path) -> RecordsOf[Value] | None:
    return _RECORDS if path == _MESSAGES else None


def _heading_at(path: Path) -> RecordsOf[Value] | None:
    return _HEADINGS if len(path) == 1 and path != _MESSAGES else None


class Messages:
    """The messages of one file; ``headings`` are what stood beside them so far."""

    why_broken = CUT_OFF

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.headings: dict[str, bytes] = {}
        self.broken_at: int | None = None

    def blocks(self, stream: UntilItBreaks) -> Iterator[Block[Record]]:
        """The messages as they come; the headings between are put down."""
        pieces = JsonStream(stream, lists=_list_at, headings=_heading_at, leads=lambda path: not path)
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
        self.broken_at = pieces.broken_at

    def again(self, raw: bytes, start: int) -> list[Block[Record]]:
        """The messages of a block once more."""
        return [*_RECORDS.blocks(b"[%b]" % raw, _MESSAGES, start)]

    def instant(self, record: Record) -> datetime | None:
        """When a message was sent, by its time or its id."""
        return time_of(record.timestamp, str(record.id), self._clock)[0][2]
