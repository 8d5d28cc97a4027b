"""Where one letter ends and the next begins, as a reader sees them, so that no cut leaves half of one.

A plainer rule than that of Unicode's text segmentation, and never a finer one: what Unicode keeps together is
kept together here, for a cut that takes a little more is safe and one that takes less is not.
"""

import unicodedata
from typing import Final

_JOINER: Final = "\u200d"
_SELECTORS: Final = frozenset(map(chr, (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))))
_TONES: Final = frozenset(map(chr, range(0x1F3FB, 0x1F400)))
_TAGS: Final = frozenset(map(chr, range(0xE0020, 0xE0080)))
_FLAGS: Final = range(0x1F1E6, 0x1F200)
_JAMO: Final = (range(0x1100, 0x1200), range(0xA960, 0xA980), range(0xD7B0, 0xD800))
_PREPENDED: Final = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u08e2")
_BEFORE_THE_LETTER: Final = frozenset("\u0e40\u0e41\u0e42\u0e43\u0e44\u0ec0\u0ec1\u0ec2\u0ec3\u0ec4")
"""Vowels of Thai and Lao that are written before the letter that they belong to."""


def edges_of(text: str) -> tuple[int, ...]:
    """The places at which a letter begins, and the end: 0 first, the length of the text last."""
    if not text:
        return (0,)
    inner = (at for at in range(1, len(text)) if not _one_letter(text[at - 1], text[at]))
    return (0, *inner, len(text))


def widened(text: str, start: int, end: int) -> tuple[int, int]:
    """The same range out to the edges of the letters at its ends; an empty range stays empty."""
    start, end = max(0, min(start, len(text))), max(0, min(end, len(text)))
    if start >= end:
        return start, start
    while start > 0 and _one_letter(text[start - 1], text[start]):
        start -= 1
    while end < len(text) and _one_letter(text[end - 1], text[end]):
        end += 1
    return start, end


def _one_letter(before: str, after: str) -> bool:
    if before == "\r" and after == "\n":
        return True
    if unicodedata.category(before) in {"Cc", "Zl", "Zp"} or unicodedata.category(after) in {
        "Cc",
        "Zl",
        "Zp",
    }:
        return False
    return _goes_on(after) or _waits(before) or _of_one_kind(before, after)


def _goes_on(after: str) -> bool:
    """Whether it changes the letter before it."""
    joined = after in _SELECTORS or after in _TONES or after in _TAGS or after == _JOINER or after == "\u200c"
    return joined or unicodedata.category(after).startswith("M")


def _waits(before: str) -> bool:
    """Whether it belongs to the letter after it: a joiner, a mark written first, a sign that joins two consonants."""
    return (
        before == _JOINER
        or before in _PREPENDED
        or before in _BEFORE_THE_LETTER
        or unicodedata.combining(before) == 9
    )


def _of_one_kind(before: str, after: str) -> bool:
    flags = ord(before) in _FLAGS and ord(after) in _FLAGS
    return flags or (_is_jamo(before) and _is_jamo(after)) or (_is_syllable(before) and _is_jamo(after))


def _is_jamo(letter: str) -> bool:
    return any(ord(letter) in block for block in _JAMO)


def _is_syllable(letter: str) -> bool:
    return 0xAC00 <= ord(letter) < 0xD7A4
