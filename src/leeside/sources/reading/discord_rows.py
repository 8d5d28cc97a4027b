"""The messages of one channel in Discord's own package: a JSON list, or the older table with cells of many lines."""

import re
from collections.abc import Iterator

import msgspec

from leeside.sources.reading.json_arrays import Span, arrays_of, spans_of
from leeside.sources.reading.lone_surrogates import HALF, without_lone_surrogates

MAY_BE_CUT = "The file ends within this line: it may be cut off."
NO_LIST = "This is no list of messages."
CUT = "The file is cut off or damaged from here on."

_BOM = b"\xef\xbb\xbf"
# A cell in quotes, in which a quote is doubled, or one without; then what ends it.
_CELL = re.compile(rb'(?:"([^"]*+(?:""[^"]*+)*+)"|(?!")([^,\r\n]*+(?:\r(?!\n|\Z)[^,\r\n]*+)*+))(,|\r?\n|\Z)')
"""A cell and what ends it. Only a line feed ends a line: a carriage return elsewhere is part of what was said."""
_NO_OFFSET = re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d(?:\.\d+)?)?")
_BEFORE = b'{"list":'


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

    def in_utc(self) -> str | None:
        """Its time with an offset: the package writes UTC, and the newer one does not say so."""
        if self.timestamp is not None and _NO_OFFSET.fullmatch(self.timestamp):
            return f"{self.timestamp}+00:00"
        return self.timestamp


_ROW = msgspec.json.Decoder(Row)
_RAW_LIST = msgspec.json.Decoder(list[msgspec.Raw])

Line = tuple[Span, Row | str]
"""Where a message stands, and the message or why it could not be read."""


def rows_of(raw: bytes) -> Iterator[Line]:
    """Every message in the order of the file; the last may be a range up to the end that could not be read."""
    if raw.removeprefix(_BOM).lstrip().startswith(b"["):
        yield from _json_rows(raw)
    else:
        yield from _table_rows(raw)


def _json_rows(raw: bytes) -> Iterator[Line]:
    spans, broken_at = _spans_in(raw)
    for start, end in spans:
        yield (start, end), _row_of(raw[start:end])
    if broken_at is not None:
        yield (broken_at, len(raw)), CUT


def _spans_in(raw: bytes) -> tuple[list[Span], int | None]:
    """The spans of a list's elements, and where it broke off; what is not sound is stepped through patiently."""
    first = raw.index(b"[") + 1
    try:
        elements = _RAW_LIST.decode(without_lone_surrogates(raw).removeprefix(_BOM))
    except (ValueError, RecursionError):
        moved = len(_BEFORE) - first + 1
        found = arrays_of(_BEFORE + raw[first - 1 :])
        spans = [(start - moved, end - moved) for start, end in found.lists.get("list", [])]
        broken_at = len(raw) if found.broken_at is None else found.broken_at - moved
        return spans, None if broken_at == len(raw) and raw.endswith(b"]") else broken_at
    return [(first + start, first + end) for start, end in spans_of(raw[first:], elements)], None


def _row_of(raw: bytes) -> Row | str:
    note = ""
    try:
        try:
            row = _ROW.decode(raw)
        except ValueError:
            whole = without_lone_surrogates(raw)
            row, note = _ROW.decode(whole), HALF if whole != raw else ""
    except (ValueError, RecursionError) as problem:
        return f"This record could not be read: {problem}."
    if row.id == "" and row.timestamp is None:
        return "This record could not be read: it has neither an id nor a time."
    row.note = note
    return row


def _table_rows(raw: bytes) -> Iterator[Line]:
    columns: list[str] = []
    at = len(_BOM) if raw.startswith(_BOM) else 0
    while at < len(raw):
        cells, end, ended = _cells(raw, at)
        if cells is None:
            yield (at, len(raw)), CUT
            return
        start, at = at, end
        if not columns:
            columns = [cell.strip().lower() for cell in cells]
            if not {"id", "timestamp"}.issubset(columns):
                yield (start, len(raw)), NO_LIST
                return
        elif cells != [""]:
            row = _row_of_cells(dict(zip(columns, cells, strict=False)))
            if not ended and isinstance(row, Row):
                row.note = MAY_BE_CUT
            yield (start, end), row


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


def _row_of_cells(cells: dict[str, str]) -> Row | str:
    number = cells.get("id", "").strip()
    if not number.isdigit():
        return "This line could not be read: it has no id."
    return Row(number, cells.get("timestamp"), cells.get("contents"), cells.get("attachments"))
