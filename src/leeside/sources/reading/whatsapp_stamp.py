"""Turns a header's date and time of day into a naive local time, once per date and per time of day."""

import re
from datetime import date, time, timedelta
from functools import cache

from leeside.conversation.model import TimeConfidence
from leeside.sources.reading.whatsapp_header import INVISIBLE, SPACES
from leeside.sources.reading.whatsapp_words import HALF_OF_DAY

_BUDDHIST = range(2440, 2700)
_BUDDHIST_AHEAD = 543
"""Thai phones count years from the Buddha: 2567 is 2024."""
_JALALI = range(1380, 1430)
_JALALI_EPOCH = date(2001, 3, 21)
"""The first day of 1380 in the solar calendar of Iran and Afghanistan."""
_JALALI_FIRST = 1380
_JALALI_LEAP = frozenset({1383, 1387, 1391, 1395, 1399, 1403, 1408, 1412, 1416, 1420, 1424, 1428})
_MOST_KEPT = 200_000
_NUMBER = re.compile(r"\d+")
_ISO_LENGTHS = (5, 8)
_NOT_MARKER = re.compile(r"[\d:]+")
_DROPPED = dict.fromkeys(map(ord, INVISIBLE + SPACES))


def numbers_in(written: bytes) -> tuple[int, ...]:
    """The numbers of a date or a time of day, in whichever digits they are written."""
    return tuple(int(number) for number in _NUMBER.findall(written.decode("utf-8")))


def day_of(numbers: tuple[int, ...], order: str) -> date | None:
    """A date's three numbers as a day, in an order such as "dmy"; None when there is no such day."""
    parts = dict(zip(order, numbers, strict=False))
    try:
        return _day(parts["y"], parts["m"], parts["d"])
    except (KeyError, ValueError, OverflowError):
        return None


class Days(dict[bytes, tuple[date | None, TimeConfidence]]):
    """The dates of one file as written, each worked out when it is first asked for.

    A date with a number above 12 in it, or the same number twice, is certain whatever proved the order.
    """

    def __init__(self, order: str, confidence: TimeConfidence) -> None:
        """Read dates in ``order`` ("dmy", "mdy", "ymd", "ydm"), of which the file is so sure."""
        super().__init__()
        self._order = order
        self._confidence = confidence

    def __missing__(self, written: bytes) -> tuple[date | None, TimeConfidence]:
        """Work a new date out; None when there is no such day."""
        if len(self) > _MOST_KEPT:
            self.clear()
        numbers = numbers_in(written)
        parts = dict(zip(self._order, numbers, strict=True))
        plain = max(parts["d"], parts["m"]) > 12 or parts["d"] == parts["m"]
        inferred = self._confidence is TimeConfidence.INFERRED
        known = (
            day_of(numbers, self._order),
            TimeConfidence.CERTAIN if plain and inferred else self._confidence,
        )
        self[written] = known
        return known


class Times(dict[bytes, time | None]):
    """The times of day of one file as written, each worked out when it is first asked for."""

    def __missing__(self, written: bytes) -> time | None:
        """Work a new time of day out; None when there is none such."""
        if len(self) > _MOST_KEPT:
            self.clear()
        known = self[written] = time_of(written)
        return known


def time_of(written: bytes) -> time | None:
    """A time of day with whatever marker stands before or after it; None when there is none such.

    12 am is midnight and 12 pm is noon; a marker that contradicts a 24-hour time changes nothing.
    """
    text = written.decode("utf-8")
    if written[2:3] == b":" and len(written) in _ISO_LENGTHS and b"." not in written:
        try:
            return time.fromisoformat(text)  # 24 hours with two digits each: by far the quickest
        except ValueError:
            pass  # it bears a marker, or is no time; both are found out below
    hour, minute, *rest = map(int, _NUMBER.findall(text))
    half = _half_of_day(_NOT_MARKER.sub("", text))
    if hour <= 12 and half:
        evening = half == "pm" or (half == "noon" and hour < 11) or (half == "evening" and hour < 12)
        hour = hour if half == "noon" and hour >= 11 else hour % 12 + 12 * evening
    try:
        return time(hour, minute, rest[0] if rest else 0)
    except ValueError:
        return None


@cache
def _half_of_day(marker: str) -> str:
    marker = marker.translate(_DROPPED)
    english = marker.replace(".", "").casefold()
    if english in {"am", "pm"}:
        return english
    return HALF_OF_DAY.get(marker) or HALF_OF_DAY.get(marker.strip("."), "")


def _day(year: int, month: int, day: int) -> date:
    if year < 100:
        year += 2000
    if year in _BUDDHIST:
        year -= _BUDDHIST_AHEAD
    elif year in _JALALI:
        return _jalali(year, month, day)
    if not 1990 <= year < 2200:
        raise ValueError(year)
    return date(year, month, day)


def _jalali(year: int, month: int, day: int) -> date:
    longest = 31 if month <= 6 else 30 if month <= 11 or year in _JALALI_LEAP else 29
    if not (1 <= month <= 12 and 1 <= day <= longest):
        raise ValueError(day)
    leaps = sum(past in _JALALI_LEAP for past in range(_JALALI_FIRST, year))
    before = 31 * (month - 1) if month <= 7 else 186 + 30 * (month - 7)
    return _JALALI_EPOCH + timedelta(days=365 * (year - _JALALI_FIRST) + leaps + before + day - 1)
