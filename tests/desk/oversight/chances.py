"""How likely each published figure is, worked out exactly: what somebody knows who has read how counts are moved."""

from fractions import Fraction
from typing import Final

from leeside.desk.oversight.disclosure import BASE

_ALPHA: Final = Fraction(1, 4)
"""How likely each further step is: two coins that both fall heads."""


def chance_of_moving(distance: int) -> Fraction:
    """How likely a count is moved by exactly this distance: three in five for none, and a quarter as likely with each step."""
    return (1 - _ALPHA) / (1 + _ALPHA) * _ALPHA ** abs(distance)


def chance_of(about: int, count: int) -> Fraction:
    """How likely a count is published as this figure; never none, for any count."""
    lowest, highest = max(BASE, about - BASE // 2) - count, about + BASE // 2 - count
    if not about:
        return _chance_up_to(BASE - 1 - count)
    return sum((chance_of_moving(one) for one in range(lowest, highest + 1)), Fraction(0))


def _chance_up_to(distance: int) -> Fraction:
    """How likely a count is moved by at most this distance, which may lie below none."""
    tail = _ALPHA / (1 + _ALPHA)
    if distance < 0:
        return tail * _ALPHA ** (-distance - 1)
    return 1 - tail * _ALPHA**distance
