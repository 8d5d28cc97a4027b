"""Decides once for a whole file whether the day or the month comes first, by proof or not at all.

Proof is, strongest first: a number above 12; the date in the names of attached files; an order in which
time would run backwards; and, of five days or more, one reading that is five times shorter than the
other. The case of "PM", the padding of numbers and the separator are habits, and prove nothing.
"""

from collections.abc import Iterable
from datetime import date

import msgspec

from leeside.conversation.model import TimeConfidence
from leeside.sources.contract.source import DateOrder
from leeside.sources.reading.whatsapp_stamp import day_of, numbers_in

CLEARLY = 5
"""How many times more one order must be at odds with the file than the other before it is given up."""
ENOUGH_DAYS = 5
_MOST_KEPT = 10_000
_SAID = {"dmy": "day first", "mdy": "month first", "ymd": "year first", "ydm": "year, then day, first"}


class Decided(msgspec.Struct, frozen=True):
    """The order of a file's dates, how sure it is, and the sentence that says why (empty if it is plain)."""

    order: str
    confidence: TimeConfidence
    notice: str = ""


class _Reading:
    """What a file's dates would be in one order: impossible ones, steps back, the span they cover."""

    def __init__(self, order: str) -> None:
        self.order = order
        self.impossible = 0
        self.backwards = 0
        self.votes = 0
        self._first = self._last = self._before = None  # type: date | None
        self._known: dict[tuple[int, ...], date | None] = {}

    @property
    def span(self) -> int:
        """Days from the earliest date to the latest."""
        return (self._last - self._first).days if self._first and self._last else 0

    def day(self, numbers: tuple[int, ...]) -> date | None:
        if numbers not in self._known:
            if len(self._known) > _MOST_KEPT:
                self._known.clear()
            self._known[numbers] = day_of(numbers, self.order)
        return self._known[numbers]

    def see(self, numbers: tuple[int, ...]) -> None:
        day = self.day(numbers)
        if day is None:
            self.impossible += 1
            return
        self.backwards += self._before is not None and day < self._before
        self._before = day
        self._first = day if self._first is None else min(self._first, day)
        self._last = day if self._last is None else max(self._last, day)


class OrderEvidence:
    """Gathers from a file's headers what can prove the order of its dates."""

    def __init__(self, year: str, wanted: DateOrder | None) -> None:
        """``year`` is where the year stands ("first", "last", "short"); ``wanted`` what a person said."""
        orders = ["ymd", "ydm"] if year == "first" else ["dmy", "mdy"]
        if year == "short" and wanted is DateOrder.YMD:
            orders.append("ymd")
        self._readings = {order: _Reading(order) for order in orders}
        self._wanted = wanted
        self._numbers: dict[bytes, tuple[int, ...]] = {}
        self._different: set[bytes] = set()

    @property
    def open(self) -> bool:
        """Whether no date so far is possible in one order only."""
        return len([reading for reading in self._readings.values() if not reading.impossible]) > 1

    def see(self, dates: Iterable[bytes]) -> None:
        """Take the dates of headers as written, in the order of the file, repeats left out."""
        for written in dates:
            if len(self._different) < ENOUGH_DAYS:
                self._different.add(written)
            numbers = self._parsed(written)
            for reading in self._readings.values():
                reading.see(numbers)

    def see_attachment(self, written: bytes, named: tuple[int, int, int]) -> None:
        """Take a header's date together with year, month and day from the name of the file attached."""
        day = day_of(named, DateOrder.YMD)
        if day is None:
            return
        close = [
            reading
            for reading in self._readings.values()
            if (read := reading.day(self._parsed(written))) is not None and abs((read - day).days) <= 1
        ]
        if len(close) == 1:
            close[0].votes += 1

    def decide(self) -> Decided:
        """The order and how it was found; day first and AMBIGUOUS when nothing proves it."""
        possible = [reading for reading in self._readings.values() if not reading.impossible]
        if self._wanted is not None:
            return self._as_wanted(self._wanted, [reading.order for reading in possible])
        if "ymd" in self._readings and (not possible or self._readings["ymd"] in possible):
            return Decided("ymd", TimeConfidence.CERTAIN)
        if len(possible) == 1:
            return Decided(possible[0].order, TimeConfidence.INFERRED)
        return self._by_comparing()

    def _by_comparing(self) -> Decided:
        first, second = self._readings.values()
        long_enough = len(self._different) >= ENOUGH_DAYS
        for at_odds, against, why in (
            (first.impossible, second.impossible, "nearly all dates are possible only so"),
            (second.votes, first.votes, "the names of attached files carry the date"),
            (first.backwards, second.backwards, "time would run backwards otherwise"),
            (first.span * long_enough, second.span * long_enough, "the days lie close together only so"),
        ):
            if max(at_odds, against) >= CLEARLY * min(at_odds, against) and at_odds != against:
                order = first.order if at_odds < against else second.order
                return Decided(order, TimeConfidence.INFERRED, f"Dates are read {_SAID[order]}: {why}.")
        return Decided(
            "dmy",
            TimeConfidence.AMBIGUOUS,
            "Nothing in this file proves whether the day or the month comes first in its dates. They are read "
            "day first, and every time is marked as uncertain: check one date on the device, or say the order.",
        )

    def _as_wanted(self, wanted: str, possible: list[str]) -> Decided:
        if wanted in possible or (not possible and wanted in self._readings):
            return Decided(wanted, TimeConfidence.CERTAIN)
        order = possible[0] if possible else next(iter(self._readings))
        return Decided(
            order,
            TimeConfidence.INFERRED,
            f"You said that dates stand {_SAID[wanted]}, but in this file that cannot be: "
            f"they are read {_SAID[order]}.",
        )

    def _parsed(self, written: bytes) -> tuple[int, ...]:
        if len(self._numbers) > _MOST_KEPT:
            self._numbers.clear()
        if written not in self._numbers:
            self._numbers[written] = numbers_in(written)
        return self._numbers[written]
