"""Reads the times of a table, and of dates in numbers finds out by proof which of them is the day."""

import re
from datetime import datetime, time

import msgspec

from leeside.conversation.model import TimeConfidence
from leeside.sources.contract.source import DateOrder
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.stated_time import (
    FEWEST_DIGITS,
    NOT_A_TIME,
    ONLY_A_DAY,
    Stated,
    counted_time,
    stated_time,
)
from leeside.sources.reading.whatsapp_order import Decided, OrderEvidence
from leeside.sources.reading.whatsapp_stamp import Days
from leeside.sources.reading.whatsapp_stamp import Times as TimesOfDay

AMBIGUOUS = "The day and the month of this date could be the other way round."
UNREADABLE: Stated = (None, None, None, TimeConfidence.MISSING, NOT_A_TIME)

_NUMBERS = re.compile(
    r"(?P<day>\d{1,4}[./-]\d{1,2}[./-]\d{1,4})"
    r"(?:[T,\s]+(?P<time>\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)(?:[.,]\d+)?(?P<half>\s?[ap]\.?m\.?)?)?"
    r"\s*(?P<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})?",
    re.ASCII | re.IGNORECASE,
)
_COMPACT = (12, 14)
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_TIME_OF_DAY = re.compile(r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d+)?(?:\s?[ap]\.?m\.?)?", re.IGNORECASE)


class _Shape(msgspec.Struct):
    """What is known of dates whose year stands in one place: the proof so far, then the decision."""

    evidence: OrderEvidence
    decided: Decided | None = None
    days: Days | None = None


class Times:
    """The times of one file. Dates in numbers are shown to ``see`` first, if the order is to be proven."""

    def __init__(self, clock: Clock, wanted: DateOrder | None) -> None:
        """``wanted`` is the order that a person named, or None."""
        self._clock = clock
        self._wanted = wanted
        self._shapes: dict[str, _Shape] = {}
        self._last = ""
        self._of_day = TimesOfDay()
        self.unreadable = 0

    def see(self, written: str) -> bool:
        """Take a time as evidence of the order of dates; whether its date is in numbers."""
        if self._last and written.startswith(self._last):
            return True
        found = _NUMBERS.fullmatch(written.strip())
        if found is None or _ISO_DAY.fullmatch(found["day"]):
            return False
        self._last = found["day"] + " "
        self._shape(_year(found["day"])).evidence.see([found["day"].encode()])
        return True

    def read(self, written: str) -> Stated:
        """A time as it is written -> its parts; what cannot be read is missing, with a note."""
        written = written.strip()
        if written.isascii() and written.isdigit() and len(written) >= FEWEST_DIGITS:
            return self._counted(self._in_digits(written))
        found = _NUMBERS.fullmatch(written) if self._shapes else None
        if found is None or _ISO_DAY.fullmatch(found["day"]):
            stated = stated_time(written, self._clock)
            if stated[4] is not NOT_A_TIME:
                return stated
            found = _NUMBERS.fullmatch(written)
        return self._counted(UNREADABLE if found is None else self._in_numbers(found))

    def notices(self) -> list[str]:
        """How each shape of dates was read, where that is not plain."""
        decided = [shape.decided for shape in self._shapes.values() if shape.decided]
        return [one.notice for one in decided if one.notice]

    def _in_digits(self, written: str) -> Stated:
        """A count, which ISO 8601 would take for a year of its own, or year to second without any signs between."""
        if len(written) in _COMPACT and written.startswith(("19", "20")):
            stated = stated_time(f"{written[:8]}T{written[8:]}", self._clock)
            if stated[0] is not None:
                return stated
        return counted_time(float(written), self._clock)

    def _in_numbers(self, found: re.Match[str]) -> Stated:
        of_day, written, half, of_zone = found.groups()
        day, confidence = self._days(of_day)[of_day.encode()]
        at = self._of_day[(written + half if half else written).encode()] if written else time()
        if day is None or at is None:
            return UNREADABLE
        shown = datetime.combine(day, at)
        if written and of_zone:
            sent_at, zone, utc, _, note = stated_time(f"{shown}{_zone(of_zone)}", self._clock)
        else:
            sent_at, (zone, utc, note) = shown, self._clock.local(shown)
            note = note or ("" if written else ONLY_A_DAY)
        if confidence is TimeConfidence.AMBIGUOUS:
            note = f"{AMBIGUOUS} {note}".strip()
        return sent_at, zone, utc, confidence, note

    def _days(self, written: str) -> Days:
        """The days of all dates that are written like this one."""
        shape = self._shape(_year(written))
        if shape.days is None:
            shape.decided = shape.evidence.decide()
            shape.days = Days(shape.decided.order, shape.decided.confidence)
        return shape.days

    def _shape(self, year: str) -> _Shape:
        if year not in self._shapes:
            self._shapes[year] = _Shape(OrderEvidence(year, self._wanted))
        return self._shapes[year]

    def _counted(self, stated: Stated) -> Stated:
        self.unreadable += stated[4] is NOT_A_TIME
        return stated


def joined(day: str, at: str) -> str:
    """A day and a time that stand in columns of their own; the time alone when it holds the day too."""
    at = at.strip()
    return f"{day.strip()} {at}".strip() if not at or _TIME_OF_DAY.fullmatch(at) else at


def _year(day: str) -> str:
    """Where the year stands: it is the number of four digits."""
    if day[:4].isdigit():
        return "first"
    return "last" if day[-4:].isdigit() else "short"


def _zone(written: str) -> str:
    return "Z" if written.upper() in ("Z", "UTC", "GMT") else written
