"""Splits a text file into lines with the bytes they stand in, in UTF-8, UTF-16 or Windows text, in flat memory."""

from collections.abc import Iterator

from leeside.sources.reading.until_it_breaks import UntilItBreaks
from leeside.sources.reading.whatsapp_encoding import Saved

LONGEST = 1 << 20
"""Bytes of a line that are held; a longer one is passed over."""

AS_WINDOWS = "This row is not UTF-8; it was read as Windows text, so accents may be wrong."
HALVES = "Some bytes of this row are no text; the replacement sign stands for them."

Line = tuple[int, int, int, str | None, str]
"""Number from 1, start and end in bytes (the line feed included), the text without it (None: too long), a note."""


def text_lines(stream: UntilItBreaks, saved: Saved) -> Iterator[Line]:
    """Each line of a file that begins where ``stream`` does; the mark before the text is in none.

    Only a line feed ends a line. The ranges follow each other from the mark to the end without a gap,
    or to the last whole line before a break.
    """
    number = 0
    for start, end, raw in _raw_lines(stream, saved):
        number += 1
        if raw is None:
            yield number, start, end, None, ""
            continue
        try:
            yield number, start, end, raw.decode(saved.encoding), ""
        except UnicodeDecodeError:
            if saved.encoding == "utf-8":
                yield number, start, end, raw.decode("cp1252", "replace"), AS_WINDOWS
            else:
                yield number, start, end, raw.decode(saved.encoding, "replace"), HALVES


def _raw_lines(stream: UntilItBreaks, saved: Saved) -> Iterator[tuple[int, int, bytes | None]]:
    feed = "\n".encode(saved.encoding)
    start, over, held, mark = saved.mark, 0, b"", saved.mark
    for piece in stream.pieces():
        held += piece
        if mark:
            held, mark = held[mark:], max(0, mark - len(held))
        *whole, held = held.split(feed) if len(feed) == 1 else _split_wide(held, feed)
        for raw in whole:
            end = start + over + len(raw) + len(feed)
            yield start, end, None if over or len(raw) > LONGEST else raw
            start, over = end, 0
        if len(held) > LONGEST:
            kept = len(held) % len(feed)  # half a sign of UTF-16 stays until its other half comes
            over += len(held) - kept
            held = held[len(held) - kept :]
    if (held or over) and not stream.problem:
        yield start, start + over + len(held), None if over else held


def _split_wide(block: bytes, feed: bytes) -> Iterator[bytes]:
    """Split UTF-16 at its line feeds, and not at the two bytes of one that belong to two other signs."""
    held = b""
    parts = block.split(feed)
    for part in parts[:-1]:
        held += part
        if len(held) % 2:
            held += feed
        else:
            yield held
            held = b""
    yield held + parts[-1]
