"""The messages of one channel in Discord's own package: a JSON list, or the older table with cells of many lines."""

import re
from collections.abc import Iterator
from datetime import datetime

import msgspec

from leeside.sources.reading.clock import Clock
from leeside.sources.reading.discord_snowflake import time_of
from leeside.sources.reading.json_records import Block, RecordsOf
from leeside.sources.reading.json_spans import Span
from leeside.sources.reading.json_stream import JsonStream
from leeside.sources.reading.lone_surrogates import HALF
from leeside.sources.reading.told_stream import CUT_OFF
from leeside.sources.reading.until_it_breaks import UntilItBreaks

MAY_BE_CUT = "The file ends within this line: it may be cut off."
NO_LIST = "This is no list of messages."

_BOM = b"\xef\xbb\xbf"
# A cell in quotes, in which a quote is doubled, or one without; then what ends it.
_CELL = re.compile(rb'(?:"([^"]*+(?:""[^"]*+)*+)"|(?!")([^,\r\n]*+(?:\r(?!\n|\Z)[^,\r\n]*+)*+))(,|\r?\n|\Z)')
"""A cell and what ends it. Only a line feed ends a line: a carriage return elsewhere is part of what was said."""
_NO_OFFSET = re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d(?:\.\d+)?)?")
LONGEST = 4 * 1024**2
"""Bytes of a line; a table with a longer one, which no message is, is broken there."""
_AT_ONCE = 500
"""Lines of a table that are taken together."""
_NO_MESSAGE = "it has neither an id nor a time"


class Row(msgspec.Struct, gc=False):
    """One message as the package writes it."""

    id: str | int = msgspec.field(default="", name="ID")
    timestamp: str | None = msgspec.field(default=None, name="Timestamp")
    contents: str | None = msgspec.field(default=None, name="Contents")
    attachments: str | list[str] | None = msgspec.field(default=None, name="Attachments")
    note: str = msgspec.field(default="", name="leeside note")

    def urls(self) -> list[str]:
        """The addresses of its files."""
        return self.attachments.split() if isinstance(self.attachments, str) else self.attachments or []

    def says_something(self) -> bool:
        """Whether it is a message at all."""
        return self.id != "" or self.timestamp is not None

    def in_utc(self) -> str | None:
        """Its time with an offset: the package writes UTC, and the newer one does not say so."""
        if self.timestamp is not None and _NO_OFFSET.fullmatch(self.timestamp):
            return f"{self.timestamp}+00:00"
        return self.timestamp


_ROWS = RecordsOf(Row)


class RowList:
    """The messages of one channel as a JSON list."""

    why_broken = CUT_OFF

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.broken_at: int | None = None

    def blocks(self, stream: UntilItBreaks) -> Iterator[Block[Row]]:
        """The messages as they come."""
        pieces = JsonStream(stream, lists=lambda path: None if path else _ROWS)
        for block in pieces:
            if all(map(Row.says_something, block.values)):
                yield _noted(block)
            else:
                for span, row in zip(block.spans, block.values, strict=True):
                    sound = row.says_something()
                    yield Block((), span, [row] if sound else (), why="" if sound else _NO_MESSAGE)
        self.broken_at = pieces.broken_at

    def again(self, raw: bytes, start: int) -> list[Block[Row]]:
        """The messages of a block once more."""
        return [*map(_noted, _ROWS.blocks(b"[%b]" % raw, (), start))]

    def instant(self, row: Row) -> datetime | None:
        """When a message was sent, by its time or its id."""
        return time_of(row.in_utc(), str(row.id), self._clock)[0][2]


def _noted(block: Block[Row]) -> Block[Row]:
    for row in block.values if block.mended else ():
        row.note = HALF if "\ufffd" in (row.contents or "") else ""
    return block


class RowTable:
    """The messages of one channel as the older table, with cells of many lines."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._columns: list[str] = []
        self.broken_at: int | None = None
        self.why_broken = CUT_OFF

    def blocks(self, stream: UntilItBreaks) -> Iterator[Block[Row]]:
        """The messages as they come; a line that is none stands alone."""
        block = _Lines()
        for start, end, cells, is_whole in self._lines(stream):
            if not self._columns:
                self._columns = [cell.strip().lower() for cell in cells]
                if not {"id", "timestamp"}.issubset(self._columns):
                    self.broken_at, self.why_broken = start, NO_LIST
                    return
                continue
            row = None if cells == [""] else _row_of_cells(self._columns, cells, is_whole=is_whole)
            if isinstance(row, Row):
                block.add((start, end), row)
            if block.rows and (isinstance(row, str) or len(block.rows) == _AT_ONCE):
                yield block.given()
                block = _Lines()
            if isinstance(row, str):
                yield Block((), (start, end), why=row)
        if block.rows:
            yield block.given()

    def _lines(self, stream: UntilItBreaks) -> Iterator[tuple[int, int, list[str], bool]]:
        """Where each line begins and ends, its cells, and whether a line feed ends it."""
        pieces, data, base, at = stream.pieces(), b"", 0, 0
        while True:
            cells, end, is_whole = _cells(data, at)
            if cells is None or not is_whole:
                piece = next(pieces, b"") if len(data) - at <= LONGEST else b""
                if piece:
                    begins = base + at == 0 and not data
                    data, base, at = data[at:] + piece, base + at, 0
                    at = len(_BOM) if begins and data.startswith(_BOM) else 0
                    continue
                if at >= len(data):
                    return
                if cells is None or len(data) - at > LONGEST:
                    self.broken_at = base + at
                    return
            yield base + at, base + end, cells, is_whole
            at = end

    def again(self, raw: bytes, start: int) -> list[Block[Row]]:
        """The messages of a block once more."""
        block, at = _Lines(), 0
        while at < len(raw):
            cells, end, is_whole = _cells(raw, at)
            row = _row_of_cells(self._columns, cells, is_whole=is_whole) if cells else ""
            if not isinstance(row, Row) and cells != [""]:
                raise ValueError(NO_LIST)
            if isinstance(row, Row):
                block.add((start + at, start + end), row)
            at = end
        return [block.given()] if block.rows else []

    def instant(self, row: Row) -> datetime | None:
        """When a message was sent, by its time or its id."""
        return time_of(row.in_utc(), str(row.id), self._clock)[0][2]


class _Lines:
    """Lines of a table that follow each other."""

    def __init__(self) -> None:
        self.spans: list[Span] = []
        self.rows: list[Row] = []

    def add(self, span: Span, row: Row) -> None:
        self.spans.append(span)
        self.rows.append(row)

    def given(self) -> Block[Row]:
        return Block((), (self.spans[0][0], self.spans[-1][1]), self.rows, spans=self.spans)


def _cells(raw: bytes, at: int) -> tuple[list[str] | None, int, bool]:
    """The cells of the line at this place, the place after it, and whether a line feed ends it."""
    cells: list[str] = []
    while found := _CELL.match(raw, at):
        quoted, plain, ending = found.groups()
        cell = plain if quoted is None else quoted.replace(b'""', b'"')
        cells.append(cell.decode("utf-8", "replace"))
        at = found.end()
        if ending != b",":
            return cells, at, bool(ending)
    return None, at, False


def _row_of_cells(columns: list[str], cells: list[str], *, is_whole: bool) -> Row | str:
    """The message of a line, or why it is none."""
    named = dict(zip(columns, cells, strict=False))
    number = named.get("id", "").strip()
    if not number.isdigit():
        return "it has no id"
    note = "" if is_whole else MAY_BE_CUT
    return Row(number, named.get("timestamp"), named.get("contents"), named.get("attachments"), note)
