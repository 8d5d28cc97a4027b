"""Reads a time that a program wrote: ISO 8601 text with or without an offset, or a count since 1970."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from leeside.conversation.model import TimeConfidence
from leeside.sources.reading.clock import Clock

Stated = tuple[datetime | None, str | None, datetime | None, TimeConfidence, str]
"""A time as the parts of a message: local time shown, its zone, the instant, how sure, and a note."""

MILLISECONDS_FROM = 1e11
MICROSECONDS_FROM = 1e14
"""Counts since 1970 above these are in the smaller unit: read as seconds they would be after the year 5000."""
FEWEST_DIGITS = 9
"""A shorter number that stands as text, such as a year, is not taken for a count since 1970."""

ONLY_A_DAY = "The source gives the day alone, so the hour is not known."
NOT_A_TIME = "The source's time for this record could not be read."

CERTAIN = TimeConfidence.CERTAIN
MISSING: Stated = (None, None, None, TimeConfidence.MISSING, "")
_UNREADABLE: Stated = (None, None, None, TimeConfidence.MISSING, NOT_A_TIME)
_AWARE = datetime(1970, 1, 1, tzinfo=UTC)
_NAIVE = datetime(1970, 1, 1)
_NO_OFFSET = timedelta(0)
_LAST = 2.5e11
"""Seconds beyond which no calendar reaches."""
_read = datetime.fromisoformat


def seconds_since_1970(count: float) -> float:
    """A count in seconds, milliseconds or microseconds, told apart by its size -> seconds."""
    size = abs(count)
    if size >= MICROSECONDS_FROM:
        return count / 1_000_000
    return count / 1_000 if size >= MILLISECONDS_FROM else count


def instant_of(time: Stated) -> datetime | None:
    """The instant of a time, by which records are put in order; a local time is taken as if it were UTC."""
    local, _, utc, _, _ = time
    return utc or (None if local is None else local.replace(tzinfo=UTC))


def order_of(time: Stated) -> float | None:
    """Seconds since 1970 by which a time is put in order; None when there is none."""
    instant = instant_of(time)
    return None if instant is None else instant.timestamp()


def order_stated(value: str | None, clock: Clock) -> float | None:
    """Seconds since 1970 by which a time that stands as text is put in order; None when there is none."""
    try:
        read = _read(value or "")
    except ValueError:
        read = None
    return order_of(stated_time(value, clock)) if read is None or read.tzinfo is None else read.timestamp()


def order_counted(counts: Iterable[float]) -> list[float | None]:
    """Seconds since 1970 by which counts are put in order, whichever units they are in."""
    return [
        count / 1_000
        if MILLISECONDS_FROM <= count < MICROSECONDS_FROM
        else count
        if -MILLISECONDS_FROM < count < MILLISECONDS_FROM
        else _order_of(count)
        for count in counts
    ]


def _order_of(count: float) -> float | None:
    seconds = seconds_since_1970(count)
    return seconds if seconds == seconds and abs(seconds) <= _LAST else None


def stated_time(value: str | float | None, clock: Clock) -> Stated:
    """What a source states as a time -> its parts; an unreadable one is missing, with a note.

    A time with an offset is kept as shown, except that UTC is shown in the zone that the person named.
    """
    if not value and (value is None or value == ""):
        return MISSING
    if not isinstance(value, str):
        return counted_time(value, clock)
    if len(value) >= FEWEST_DIGITS and value[4] != "-" and value[4:9].isdigit():
        # No date has a digit in these five places at once, but "1712051602000" would pass for the year 1712.
        return _otherwise(value.strip(), clock)
    try:
        read = _read(value)
    except ValueError:
        return _otherwise(value.strip(), clock)
    if read.tzinfo is UTC and clock.name is None:
        # Twice as fast as replacing the zone, and this is the time of most streams.
        return _NAIVE + (read - _AWARE), "UTC", read, CERTAIN, ""
    if read.tzinfo is not None:
        return _with_offset(read, clock)
    zone, utc, note = clock.local(read)
    return read, zone, utc, CERTAIN, note or (ONLY_A_DAY if len(value) <= len("2026-03-11") else "")


def counted_time(count: float, clock: Clock) -> Stated:
    """A count since 1970, in whichever unit its size shows -> its parts; one too large is missing."""
    try:
        if clock.name is None:
            if MILLISECONDS_FROM <= count < MICROSECONDS_FROM:
                since = timedelta(0, 0, 0, count)  # several times as fast as a fraction of seconds
            elif 0 <= count < MILLISECONDS_FROM:
                since = timedelta(0, count)
            else:
                since = timedelta(0, seconds_since_1970(count))
            return _NAIVE + since, "UTC", _AWARE + since, CERTAIN, ""
        shown, zone, utc = clock.instant(seconds_since_1970(count))
    except (OverflowError, ValueError):
        return _UNREADABLE
    return _UNREADABLE if utc is None else (shown, zone, utc, CERTAIN, "")


def _with_offset(read: datetime, clock: Clock) -> Stated:
    if read.utcoffset() == _NO_OFFSET:
        return *clock.instant(read), CERTAIN, ""
    try:
        utc = read.astimezone(UTC)
    except OverflowError:
        return _UNREADABLE
    return read.replace(tzinfo=None), str(read.tzinfo).removeprefix("UTC"), utc, CERTAIN, ""


def _otherwise(text: str, clock: Clock) -> Stated:
    """A count written as text, or a time with the word UTC behind it; anything else is missing, and said."""
    without = text.removesuffix("UTC").rstrip()
    if without != text:
        return stated_time(without + "Z", clock)
    try:
        return counted_time(float(text), clock) if len(text) >= FEWEST_DIGITS else _UNREADABLE
    except ValueError:
        return _UNREADABLE
