"""A share of a count, with the interval that says how much so small a count can tell."""

from collections.abc import Iterable
from math import sqrt
from typing import Final

import msgspec

_Z: Final = 1.959963984540054
"""The normal distribution's 97.5 % point: the interval holds the truth 19 times of 20."""


class Share(msgspec.Struct, frozen=True):
    """``hits`` of ``of``, and the bounds of the 95 % interval by Wilson's score (1927)."""

    hits: int
    of: int
    value: float | None
    """The share itself; None of nothing."""
    low: float
    high: float


def share(hits: int, of: int) -> Share:
    """A share with its Wilson interval; of nothing, anything from 0 to 1 may be true."""
    if not of:
        return Share(0, 0, None, 0.0, 1.0)
    seen, room = hits / of, _Z * _Z / of
    middle = (seen + room / 2) / (1 + room)
    half = _Z * sqrt(seen * (1 - seen) / of + room / (4 * of)) / (1 + room)
    low = 0.0 if hits == 0 else max(0.0, middle - half)
    return Share(hits, of, seen, low, 1.0 if hits == of else min(1.0, middle + half))


def share_of(flags: Iterable[bool]) -> Share:
    """The share of true ones."""
    listed = list(flags)
    return share(sum(listed), len(listed))
