"""Splits a stream into lines with their byte offsets, in flat memory however long one line is."""

from collections.abc import Iterator
from typing import BinaryIO

LONGEST = 16 * 1024**2
"""Bytes in a line; a longer one is passed over without being held."""


def lines(stream: BinaryIO, *, longest: int = LONGEST) -> Iterator[tuple[int, int, bytes | None]]:
    """Each line as (start, end, bytes), the line feed included; bytes is None for one that is too long.

    Only a line feed ends a line: U+2028, a vertical tab or a carriage return are part of what was said.
    The ranges follow each other without a gap from 0 to the end of the stream.
    """
    start = 0
    while line := stream.readline(longest):
        end = start + len(line)
        if len(line) == longest and not line.endswith(b"\n"):
            rest = line
            while rest and not rest.endswith(b"\n"):
                rest = stream.readline(longest)
                end += len(rest)
            yield start, end, line if end == start + longest else None
        else:
            yield start, end, line
        start = end
