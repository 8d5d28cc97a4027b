"""Says where each element of a JSON list stands that msgspec took apart."""

import re
from itertools import accumulate
from operator import add
from typing import Final

import msgspec

_GAP: Final = re.compile(rb"[\s,]*")

Span = tuple[int, int]
"""Where something begins and ends, in bytes."""


def spans_of(raw: bytes, elements: list[msgspec.Raw], at: int = 0, *, moved: int = 0) -> list[Span]:
    """Where each element of a list stands in the bytes from which it was decoded; the first comes after ``at``.

    All are ``moved`` by so much, where the bytes are a part of a file.
    """
    lengths = [len(memoryview(element)) for element in elements]
    if len(elements) > 1:
        first = _over_gap(raw, at)
        between = raw[first + lengths[0] : _over_gap(raw, first + lengths[0])]
        width = len(between)
        if raw.startswith(between.join(elements), first):  # as nearly always; then each place can be counted
            starts = [*accumulate((length + width for length in lengths), initial=first + moved)]
            return [*zip(starts, map(add, starts, lengths), strict=False)]
    spans = []
    for length in lengths:
        start = _over_gap(raw, at)
        at = start + length
        spans.append((start + moved, at + moved))
    return spans


def _over_gap(raw: bytes, at: int) -> int:
    gap = _GAP.match(raw, at)
    return gap.end() if gap else at
