"""Reads the two times of a Telegram record: what the exporting computer's clock showed, and the count since 1970.

The first is kept as it stands. What lies between the two is the zone that the computer was in.
"""

from datetime import UTC, datetime, timedelta

from leeside.conversation.model import TimeConfidence
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.stated_time import Stated, stated_time

DISAGREE = "The local time and the count since 1970 of this record do not agree with each other; the count was believed."

_CERTAIN = TimeConfidence.CERTAIN
_AWARE = datetime(1970, 1, 1, tzinfo=UTC)
_NAIVE = datetime(1970, 1, 1)
_A_DAY = 24 * 60 * 60
_QUARTER = timedelta(minutes=15)
_FURTHEST = timedelta(hours=14)
_read = datetime.fromisoformat


class Times:
    """The times of one export; `elsewhere` counts those that were not shown in the zone that the person named."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._zone_of_last, self._in_1970 = _zone(timedelta()), _NAIVE
        """The zone in which the last record was shown, and what its clock showed when the count began."""
        self.elsewhere = self.without_count = 0

    def of(self, date: str | None, count: str | int | None) -> Stated:
        """A record's time as the parts of a message; without a count it is local, in a zone that nobody knows."""
        if count is None or date is None:
            self.without_count += date is not None
            return stated_time(date if count is None else _number(count), self._clock)
        try:
            shown, seconds = _read(date), int(count)
            since, zone = shown - self._in_1970, self._zone_of_last
            if since.days * _A_DAY + since.seconds != seconds or since.microseconds:
                since = timedelta(0, seconds)
                zone = self._another_zone(shown - (_NAIVE + since))
            utc = _AWARE + since
        except (ValueError, OverflowError, TypeError):
            return self._one_of_two(date, count)
        if zone is None:
            return shown, None, utc, _CERTAIN, DISAGREE
        if self._clock.name is None or self._is_there(shown, utc):
            return shown, self._clock.name or zone, utc, _CERTAIN, ""
        self.elsewhere += 1
        return shown, zone, utc, _CERTAIN, ""

    def _another_zone(self, ahead: timedelta) -> str | None:
        """The zone in which clocks are ahead of UTC by that; None when there is none."""
        zone = _zone(ahead)
        if zone is not None:
            self._zone_of_last, self._in_1970 = zone, _NAIVE + ahead
        return zone

    def _is_there(self, shown: datetime, utc: datetime) -> bool:
        """Whether a clock in the zone that the person named showed this time at that instant."""
        return self._clock.local(shown)[1] == utc or self._clock.instant(utc)[0] == shown

    def _one_of_two(self, date: str, count: str | int) -> Stated:
        """Whichever of the two can be read; the count first, because it needs no zone."""
        counted = stated_time(_number(count), self._clock)
        return counted if counted[0] is not None else stated_time(date, self._clock)


def _number(count: str | int) -> str | int:
    """A count as a number where it is one, however few digits it has."""
    try:
        return int(count)
    except ValueError:
        return count


def _zone(ahead: timedelta) -> str | None:
    """The offset as it is written; None for one that no zone has."""
    if abs(ahead) > _FURTHEST or ahead % _QUARTER:
        return None
    minutes = round(abs(ahead).total_seconds() / 60)
    return f"{'-' if ahead < timedelta(0) else '+'}{minutes // 60:02}:{minutes % 60:02}"
