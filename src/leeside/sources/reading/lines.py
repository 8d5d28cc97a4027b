"""Splits a stream into lines with their byte offsets, in flat memory however long one line is."""

from collections.abc import Iterator
from io import BytesIO
from typing import BinaryIO

LONGEST = 16 * 1024**2
"""Bytes in a line; a longer one is passed over without being held."""
AT_ONCE = 16 * 1024
"""Bytes read at a time: many lines, so that a line costs little."""


def lines(stream: BinaryIO, *, longest: int = LONGEST) -> Iterator[tuple[int, int, bytes | None]]:
    """Each line as (start, end, bytes), the line feed included; bytes is None for one that is too long.

    Only a line feed ends a line: U+2028, a vertical tab or a carriage return are part of what was said.
    The ranges follow each other without a gap from 0 to the end of the stream.
    """
    read = getattr(stream, "read1", stream.read)
    start, begun, size = (
        0,
        list[bytes](),
        0,
    )  # of the line that has no end yet; none of it is held when it is too long
    while piece := read(AT_ONCE):
        whole = piece.rfind(b"\n") + 1
        if whole:
            first, *others = BytesIO(piece[:whole])
            end = start + size + len(first)
            yield start, end, b"".join([*begun, first]) if end - start <= longest else None
            for line in others:
                start, end = end, end + len(line)
                yield start, end, line if end - start <= longest else None
            start, size = end, 0
            begun.clear()
        size += len(piece) - whole
        begun.append(piece[whole:])
        if size > longest:
            begun.clear()
    if size:
        yield start, start + size, b"".join(begun) if size <= longest else None
