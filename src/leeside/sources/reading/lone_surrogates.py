"""Puts the replacement sign where JSON holds half an emoji, which no strict reader accepts."""

import re

HALF = "Half an emoji was cut off in the source; the replacement sign stands for it."

_ESCAPES = re.compile(
    rb"\\\\|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(\\u[dD][89a-fA-F][0-9a-fA-F]{2})"
)
_HALF = re.compile(
    rb"\\u[dD](?:[89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|[c-fC-F](?<!\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD].))",
    re.DOTALL,
)
"""A half of a pair without the other, unless a backslash is written before it; begins alike, which is faster."""


def without_lone_surrogates(raw: bytes) -> bytes:
    """A copy of JSON bytes in which each escaped half of a surrogate pair is U+FFFD; pairs are left alone."""
    if b"\\ud" not in raw and b"\\uD" not in raw:
        return raw
    if b"\\\\u" not in raw and not _HALF.search(
        raw
    ):  # pairs alone, which are many where all signs are escaped
        return raw
    return _ESCAPES.sub(lambda found: b"\\ufffd" if found[1] else found[0], raw)
