"""Reads the times of an export with the zone that a person named, and says where the clock was changed.

A time without a zone is never given one by guessing: without a named zone it stays local.
"""

import difflib
from datetime import UTC, date, datetime, timedelta
from datetime import time as time_of_day
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from leeside.errors import UsageError

TWICE = "The clock went back at this time, so it came twice; the earlier of the two is given."
NEVER = "The clock went forward at this time, so it never came; it is counted as if it had not been changed."

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_NAIVE = datetime(1970, 1, 1)
_A_DAY = timedelta(days=1)


class Clock:
    """Local times and instants of one export, in the zone that ``ReadOptions.timezone`` names.

    Offsets are kept for every day on which the clock was not changed, so that only the hours around a
    change are looked up one by one.
    """

    def __init__(self, timezone: str | None) -> None:
        """Take the IANA name of the device's zone, or None when nobody said.

        Raises UsageError, with the nearest names, when there is no such zone.
        """
        self.name = timezone
        self._zone = None if timezone is None else _zone_named(timezone)
        self._offset_of_day: dict[date, timedelta | None] = {}

    def local(self, naive: datetime) -> tuple[str | None, datetime | None, str]:
        """A time as the device showed it -> (zone, UTC instant, note); all empty when no zone was named.

        ``note`` is a sentence when the clock was changed at that time, else "". Of a time that came
        twice the earlier instant is given.
        """
        if self._zone is None:
            return None, None, ""
        day = naive.date()
        if day not in self._offset_of_day:
            self._offset_of_day[day] = self._constant_offset(day)
        offset = self._offset_of_day[day]
        try:
            if offset is None:
                return self._around_a_change(naive)
            return self.name, (naive - offset).replace(tzinfo=UTC), ""
        except OverflowError:
            return self.name, None, ""

    def instant(self, moment: float | datetime) -> tuple[datetime | None, str | None, datetime | None]:
        """Seconds since 1970, or an aware datetime -> (local time shown, its zone, UTC instant).

        The local time is in the named zone, or in UTC when none was named. A number that is no time
        that a calendar can hold gives (None, None, None).
        """
        try:
            utc = (
                moment.astimezone(UTC) if isinstance(moment, datetime) else _EPOCH + timedelta(seconds=moment)
            )
            if self._zone is None:
                return _NAIVE + (utc - _EPOCH), "UTC", utc  # several times as fast as replacing the zone
            shown = utc.astimezone(self._zone)
        except (OverflowError, ValueError):
            return None, None, None
        return shown.replace(tzinfo=None, fold=0), self.name, utc

    def _constant_offset(self, day: date) -> timedelta | None:
        """The offset that holds all day long; None when it changes on that day or the next midnight."""
        try:
            midnights = [
                datetime.combine(day + more, time_of_day(), self._zone) for more in (0 * _A_DAY, _A_DAY)
            ]
        except OverflowError:
            return None
        offsets = {midnight.replace(fold=fold).utcoffset() for midnight in midnights for fold in (0, 1)}
        return offsets.pop() if len(offsets) == 1 else None

    def _around_a_change(self, naive: datetime) -> tuple[str | None, datetime | None, str]:
        first, second = (naive.replace(tzinfo=self._zone, fold=fold).astimezone(UTC) for fold in (0, 1))
        if first == second:
            return self.name, first, ""
        return self.name, first, TWICE if first < second else NEVER


def _zone_named(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        nearest = _nearest(name)
        raise UsageError(
            f"There is no time zone called {name!r}.",
            where="timezone",
            to_do=f"Did you mean {' or '.join(nearest)}?"
            if nearest
            else "Give a name such as Europe/London.",
        ) from None


def _nearest(name: str) -> list[str]:
    """Up to three zones whose name, or whose city alone, is spelt nearly so."""
    spelt = name.strip().replace(" ", "_").casefold()
    whole = {zone.casefold(): zone for zone in sorted(available_timezones())}
    cities = {
        zone.rpartition("/")[2].casefold(): zone for zone in sorted(available_timezones(), key=_least_known)
    }
    found = [whole[key] for key in difflib.get_close_matches(spelt, whole, n=3, cutoff=0.7)]
    found += [cities[key] for key in difflib.get_close_matches(spelt, cities, n=3, cutoff=0.7)]
    return list(dict.fromkeys(found))[:3]


def _least_known(zone: str) -> tuple[bool, str]:
    """Areas such as Europe come last, so that they win over old names such as Mexico/General."""
    return zone.partition("/")[0] in {"Africa", "America", "Asia", "Atlantic", "Australia", "Europe"}, zone
