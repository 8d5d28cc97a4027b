"""The words of an iMessage: from its plain column, or out of Apple's archive of styled text; and what it said before."""

import plistlib
from datetime import UTC, datetime, timedelta
from typing import Final

OBJECT: Final = "\ufffc"
"""Stands in the text where a file or an app's card stood."""
_APPLE_EPOCH: Final = datetime(2001, 1, 1, tzinfo=UTC)
_NANOSECONDS_FROM: Final = 1e11
_CLASS: Final = b"NSString"
_WIDTHS: Final = {0x81: 2, 0x82: 4}


def apple_seconds(count: object) -> float | None:
    """Seconds since 1970 of a time in seconds or nanoseconds since 2001; None for none."""
    if not isinstance(count, int | float) or not count:
        return None
    since = count / 1e9 if abs(count) > _NANOSECONDS_FROM else float(count)
    try:
        return (_APPLE_EPOCH + timedelta(seconds=since)).timestamp()
    except OverflowError:
        return None


def archived_text(archive: bytes) -> str | None:
    """The string in a "streamtyped" archive; None when it holds none that is whole.

    Behind the class's name and a plus sign stands the length (one byte, or a mark and two or four), then UTF-8.
    """
    name = archive.find(_CLASS)
    plus = archive.find(b"+", name + len(_CLASS)) if name >= 0 else -1
    if plus < 0 or plus + 1 >= len(archive):
        return None
    at = plus + 2
    length = archive[plus + 1]
    if length in _WIDTHS:
        width = _WIDTHS[length]
        length, at = int.from_bytes(archive[at : at + width], "little"), at + width
    words = archive[at : at + length]
    return words.decode("utf-8", "replace") if len(words) == length else None


def history_of(summary: object) -> tuple[tuple[str, ...], bool]:
    """What earlier versions of a message said, oldest first, and whether a part of it was taken back."""
    if not isinstance(summary, bytes):
        return (), False
    try:
        told = plistlib.loads(summary)
    except (ValueError, plistlib.InvalidFileException, OverflowError, IndexError, KeyError, RecursionError):
        return (), False
    if not isinstance(told, dict):
        return (), False
    versions = told.get("ec")
    parts = versions.values() if isinstance(versions, dict) else ()
    archives = [
        one.get("t") for part in parts if isinstance(part, list) for one in part if isinstance(one, dict)
    ]
    texts = [archived_text(archive) for archive in archives if isinstance(archive, bytes)]
    return tuple(text for text in texts[:-1] if text), bool(told.get("rp"))
