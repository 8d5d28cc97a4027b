"""How early a conversation of concern is noticed, against the messages at which people would."""

import math
from collections.abc import Sequence
from statistics import median
from typing import Final

import msgspec

from leeside.evaluation.outcome import Outcome, Reached
from leeside.evaluation.share import Share, share, share_of
from leeside.knowledge.model import RiskLevel

AROUND: Final = range(-10, 11)
"""Messages before and after the decisive one that the curve shows."""
_HALF_AT: Final = 90
"""The message at which a warning is worth half, as the protocol sets it."""


class FLatency(msgspec.Struct, frozen=True, kw_only=True):
    """F1 of warnings times their speed, by the eSPD protocol (Vogt, Leser and Akbik 2021)."""

    f1: float
    speed: float
    f_latency: float


class Earliness(msgspec.Struct, frozen=True, kw_only=True):
    """When conversations of concern first reached a level.

    Late is counted from the decisive message: below 0 is before it. Medians are over those that reached
    the level and have a decisive message; None when there is none. ``curve`` has, for each step of
    ``AROUND``, the share that had reached the level so many messages after the decisive one.
    """

    level: RiskLevel
    reached: Share
    by_first_sign: Share
    by_decisive: Share
    median_messages_late: float | None
    median_minutes_late: float | None
    curve: tuple[float, ...]
    latency: FLatency


def earliness(outcomes: Sequence[Outcome], level: RiskLevel) -> Earliness:
    """How early this level was reached."""
    concern = [(one, one.reached(level)) for one in outcomes if one.of_concern]
    firsts = [(one.labels.first_sign, at) for one, at in concern if one.labels.first_sign is not None]
    decisives = [(one, one.labels.decisive, at) for one, at in concern if one.labels.decisive is not None]
    late = [at.index - decisive for _, decisive, at in decisives if at is not None]
    minutes = [late_by for one, _, at in decisives if at and (late_by := _minutes(one, at)) is not None]
    return Earliness(
        level=level,
        reached=share_of(at is not None for _, at in concern),
        by_first_sign=share_of(at is not None and at.index <= first for first, at in firsts),
        by_decisive=share_of(at is not None and at.index <= decisive for _, decisive, at in decisives),
        median_messages_late=median(late) if late else None,
        median_minutes_late=median(minutes) if minutes else None,
        curve=tuple(share(sum(by <= step for by in late), len(decisives)).value or 0.0 for step in AROUND),
        latency=f_latency(
            warned=[at.index + 1 for _, at in concern if at is not None],
            missed=sum(at is None for _, at in concern),
            false_alarms=sum(one.reached(level) is not None for one in outcomes if not one.of_concern),
        ),
    )


def f_latency(*, warned: Sequence[int], missed: int, false_alarms: int) -> FLatency:
    """``warned`` are the messages, counted from 1, at which conversations of concern were warned of."""
    if not warned:
        return FLatency(f1=0.0, speed=0.0, f_latency=0.0)
    f1 = 2 * len(warned) / (2 * len(warned) + missed + false_alarms)
    speed = 1 - median(map(penalty, warned))
    return FLatency(f1=f1, speed=speed, f_latency=f1 * speed)


def penalty(message: int) -> float:
    """What a warning at this message, counted from 1, costs: nothing at the first, half at the ninetieth."""
    steepness = math.log(3) / (_HALF_AT - 1)
    return -1 + 2 / (1 + math.exp(-steepness * (message - 1)))


def _minutes(one: Outcome, at: Reached) -> float | None:
    decisive = one.labels.decisive
    then = one.times[decisive] if decisive is not None else None
    return (at.at - then).total_seconds() / 60 if at.at and then else None
