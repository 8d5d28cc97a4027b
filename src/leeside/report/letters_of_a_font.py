"""Which letters a font can draw, read from its own table, so that no page shows an empty box for a word."""

import struct
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

_HEADER: Final = 12
_ENTRY: Final = 16
_GROUPS: Final = 12
"""The number of the table format that lists ranges of letters beyond the first 65,536 too."""
_SEGMENTS: Final = 4


@cache
def letters_of(font: Path) -> frozenset[int]:
    """The code points that a TrueType font has a glyph for; ValueError when it is no such font."""
    data = font.read_bytes()
    found: set[int] = set()
    try:
        table = _table(data, b"cmap")
        for number in range(struct.unpack_from(">H", data, table + 2)[0]):
            (offset,) = struct.unpack_from(">I", data, table + 4 + 8 * number + 4)
            found.update(_in_subtable(data, table + offset))
    except (struct.error, StopIteration) as problem:
        raise ValueError(f"{font.name} is no font that can be read") from problem
    return frozenset(found)


def _table(data: bytes, wanted: bytes) -> int:
    """Where a table of the font begins."""
    (count,) = struct.unpack_from(">H", data, 4)
    entries = (struct.unpack_from(">4sIII", data, _HEADER + _ENTRY * number) for number in range(count))
    return int(next(offset for tag, _, offset, _ in entries if tag == wanted))


def _in_subtable(data: bytes, at: int) -> Iterator[int]:
    (form,) = struct.unpack_from(">H", data, at)
    if form == _GROUPS:
        (count,) = struct.unpack_from(">I", data, at + 12)
        for number in range(count):
            first, last, _ = struct.unpack_from(">III", data, at + 16 + 12 * number)
            yield from range(first, last + 1)
    elif form == _SEGMENTS:
        count = struct.unpack_from(">H", data, at + 6)[0] // 2
        ends = struct.unpack_from(f">{count}H", data, at + 14)
        starts = struct.unpack_from(f">{count}H", data, at + 16 + 2 * count)
        for first, last in zip(starts, ends, strict=True):
            yield from range(first, min(last, 0xFFFE) + 1)
