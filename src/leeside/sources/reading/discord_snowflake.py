"""Reads the time that Discord's own ids hold: the milliseconds since 2015 stand in their upper bits.

Source: Discord's developer documentation, "Snowflakes": milliseconds = (id >> 22) + 1420070400000.
"""

from datetime import timedelta

from leeside.sources.reading.clock import Clock
from leeside.sources.reading.stated_time import Stated, counted_time, stated_time

FROM_ID = "The time was taken from the message's own id, because none was written."
DIFFERS = (
    "The time that is written and the time in Discord's own id for the message differ by more than a minute "
    "(messages: {count:,}). Discord writes them alike: a file that somebody changed or made up looks so."
)

_FIRST_ID = 10**16
"""Ids before Discord opened in 2015 are none of its own, such as those of a made-up example."""
_TO_2015 = 1_420_070_400_000
_A_SECOND = 1000
_TOLERATED = 60 * _A_SECOND
"""In milliseconds, as numbers: they are compared for every message."""


def milliseconds_of(stated: str) -> int | None:
    """Milliseconds since 1970 at which an id was given; None for what is none of Discord's ids."""
    if not (17 <= len(stated) <= 20 and stated.isdigit() and stated.isascii()):
        return None
    number = int(stated)
    return (number >> 22) + _TO_2015 if _FIRST_ID <= number < 2**64 else None


def time_of(written: str | float | None, stated_id: str, clock: Clock) -> tuple[Stated, bool]:
    """A message's time, and whether its id says another one.

    The written time is what is shown. The id gives the time where none is written, and the milliseconds
    where the written one has whole seconds and both agree.
    """
    stated = stated_time(written, clock)
    counted = milliseconds_of(stated_id)
    if counted is None:
        return stated, False
    sent_at, zone, utc, confidence, note = stated
    if sent_at is None:
        sent_at, zone, utc, confidence, _ = counted_time(counted, clock)
        return (sent_at, zone, utc, confidence, f"{note} {FROM_ID}".lstrip()), False
    if utc is None:
        return stated, False
    more = counted - utc.timestamp() * 1000
    if 0 < more < _A_SECOND and not utc.microsecond:
        parts = timedelta(milliseconds=more)
        return (sent_at + parts, zone, utc + parts, confidence, note), False
    return stated, not -_TOLERATED <= more <= _TOLERATED
