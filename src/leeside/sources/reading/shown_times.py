"""Reads the times that a page shows to people, in the languages of an account, and never guesses at one.

"Mar 11, 2024 3:40 pm", "11 mars 2024, 15:40", "11.03.2024, 15:40", "2024年3月11日 下午3:40", "03/11/2024 3:40 PM".
Month names that mean two months in two languages ("lip", "lis", "srp") are left out: such a time is missing, and shown.
"""

import re
from collections.abc import Iterable
from datetime import date, datetime, time
from functools import lru_cache
from typing import Final, NamedTuple

from leeside.conversation.model import TimeConfidence
from leeside.sources.contract.source import DateOrder
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.csv_times import AMBIGUOUS
from leeside.sources.reading.stated_time import NOT_A_TIME, Stated
from leeside.sources.reading.whatsapp_order import Decided, OrderEvidence
from leeside.sources.reading.whatsapp_stamp import Days

_MONTHS: Final = {
    name: month
    for month, names in enumerate(
        (
            "jan january janv janvier januar jänner januari ene enero janeiro gen gennaio ian ianuarie ocak stycznia",
            "feb february févr février fév februar februari febrero fev fevereiro febbraio februarie şub şubat lutego",
            "mar march mars märz mär mrz maart mrt marzo março martie mart marca marts",
            "apr april avr avril abr abril aprile aprilie nis nisan kwietnia",
            "may mai mei maj mayo maio mag maggio mayıs maja",
            "jun june juin juni junio junho giu giugno iun iunie haz haziran czerwca",
            "jul july juil juillet juli julio julho lug luglio iul iulie tem temmuz lipca",
            "aug august août aoû augustus augusti ago agosto ağu ağustos sie sierpnia",
            "sep sept september septembre septiembre set setembro settembre septembrie eyl eylül wrz września",
            "oct october octobre oktober okt octubre out outubro ott ottobre octombrie eki ekim paź października",
            "nov november novembre noviembre novembro noi noiembrie kas kasım listopada",
            "dec december déc décembre dez dezember dic diciembre dezembro dicembre decembrie ara aralık gru grudnia des",
        ),
        1,
    )
    for name in names.split()
}
_CLOCK: Final = re.compile(r"(?<![\d:.])(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d:])")
_DANISH: Final = re.compile(r"(?<=kl\. )(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?![\d.])")
_PM: Final = (
    r"p\.?\s?m\b\.?|da (?:tarde|noite)|de la (?:tarde|noche)|nachm\.|下午|午後|오후|晚上|ÖS|μ\.?μ\.?|م"
)
_AM: Final = (
    r"a\.?\s?m\b\.?|da (?:manhã|madrugada)|de la (?:mañana|madrugada)|vorm\.|上午|午前|오전|ÖÖ|π\.?μ\.?|ص"
)
_AFTER: Final = re.compile(rf"\s?(?:(?P<pm>{_PM})|(?P<am>{_AM}))", re.IGNORECASE)
_BEFORE: Final = re.compile(r"(?:(?P<pm>下午|午後|오후|晚上)|(?P<am>上午|午前|오전))\s?\Z")
_MARKED: Final = re.compile(r"\s?([^\W\d_][\w.]*)")
_FILLERS: Final = frozenset({"uhr", "h", "utc"})
_NUMBERS: Final = re.compile(r"(?<!\d)(\d{1,4})([./-])\s?(\d{1,2})\2\s?(\d{1,4})(?!\d)")
_SIGNS: Final = re.compile(r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]")
_DIGITS: Final = re.compile(r"(?<!\d)(\d{4}|\d{1,2})(?!\d)")
_WORDS: Final = re.compile(r"[^\W\d_]+")
_SPACES: Final = str.maketrans(
    {"\xa0": " ", "\u202f": " ", "\u2009": " ", **dict.fromkeys("\u200e\u200f\u202a\u202c", "")}
)
_LONGEST: Final = 120


class Shown(NamedTuple):
    """A time as it is shown: its day, or the numbers of a day whose order must be found out, and the time of day."""

    day: date | None
    numbers: bytes
    year: str
    """Where the year stands among the numbers: "last" or "short"."""
    at: time


@lru_cache(maxsize=4096)
def shown(text: str) -> Shown | None:
    """What a shown time says; None when it is in a language or shape that is not known."""
    text = text.translate(_SPACES).strip() if len(text) <= _LONGEST else ""
    found = list(_CLOCK.finditer(text)) or list(_DANISH.finditer(text))
    if len(found) != 1:
        return None
    before, after = text[: found[0].start()], text[found[0].end() :]
    at, after = _of_day(found[0], before, after)
    if at is None:
        return None
    rest = f"{before} {after}"
    numbers = _NUMBERS.search(rest)
    try:
        if numbers is not None:
            return _from_numbers(numbers, at)
        day = _day(rest)
    except ValueError:
        return None
    return None if day is None else Shown(day, b"", "", at)


def _of_day(found: re.Match[str], before: str, after: str) -> tuple[time | None, str]:
    """The time of day and what is left behind it; None where a word beside it may mean the afternoon."""
    hour, minute, second = int(found[1]), int(found[2]), int(found[3] or 0)
    half = _AFTER.match(after) or _BEFORE.search(before)
    if half is None and hour <= 12:
        beside = _MARKED.match(after)
        if beside and beside[1].casefold().rstrip(".") not in _FILLERS | _MONTHS.keys():
            return None, after
    if half is not None and half.string is after:
        after = after[half.end() :]
    if half is not None and hour <= 12:
        hour = hour % 12 + (12 if half["pm"] else 0)
    try:
        return time(hour, minute, second), after
    except ValueError:
        return None, after


def _from_numbers(numbers: re.Match[str], at: time) -> Shown:
    first, separator, second, third = numbers.groups()
    if len(first) == len("2024"):
        return Shown(date(int(first), int(second), int(third)), b"", "", at)
    if len(first) > 2 or len(third) not in (2, 4):
        raise ValueError(numbers[0])
    if separator == "." and len(third) == len("2024"):
        return Shown(date(int(third), int(second), int(first)), b"", "", at)
    return Shown(None, f"{first}/{second}/{third}".encode(), "short" if len(third) == 2 else "last", at)


def _day(rest: str) -> date | None:
    """The day in what is left without the time; None unless year, month and day are each there once."""
    signs = _SIGNS.search(rest)
    if signs:
        return date(int(signs[1]), int(signs[2]), int(signs[3]))
    months = {_MONTHS[word] for word in map(str.casefold, _WORDS.findall(rest)) if word in _MONTHS}
    found = _DIGITS.findall(rest)
    years = [int(one) for one in found if len(one) == len("2024")]
    days = [int(one) for one in found if len(one) < len("2024")]
    return date(years[0], months.pop(), days[0]) if len(months) == len(years) == len(days) == 1 else None


def decided(times: Iterable[Shown], wanted: DateOrder | None) -> Decided | None:
    """In which order day and month stand, by all times from the oldest on; None when no time leaves that open."""
    evidence: OrderEvidence | None = None
    last = b""
    for one in times:
        if one.numbers and one.numbers != last:
            evidence = evidence or OrderEvidence(one.year, wanted)
            evidence.see([one.numbers])
            last = one.numbers
    return evidence.decide() if evidence else None


class ShownTimes:
    """The times of one export."""

    def __init__(self, clock: Clock, order: Decided | None) -> None:
        self._clock = clock
        self._days = Days(order.order, order.confidence) if order else None

    def read(self, text: str) -> Stated:
        """A shown time -> its parts; one that is not known is missing, and the note shows it as it stands."""
        found = shown(text)
        day, confidence = (found.day, TimeConfidence.CERTAIN) if found else (None, TimeConfidence.MISSING)
        if found and found.numbers and self._days is not None:
            try:
                day, confidence = self._days[found.numbers]
            except ValueError:
                day = None
        if found is None or day is None:
            said = " ".join(text[:_LONGEST].split())
            return (
                None,
                None,
                None,
                TimeConfidence.MISSING,
                f"{NOT_A_TIME} It says: {said}." if said else NOT_A_TIME,
            )
        at = datetime.combine(day, found.at)
        zone, utc, note = self._clock.local(at)
        if confidence is TimeConfidence.AMBIGUOUS:
            note = f"{AMBIGUOUS} {note}".strip()
        return at, zone, utc, confidence, note
