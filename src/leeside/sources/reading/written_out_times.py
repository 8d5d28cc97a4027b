"""Reads times that are written out in words, in the languages that an account may be set to.

"Monday, March 11, 2024 at 3:40:02 PM UTC", "lundi 11 mars 2024 à 15:40:02 UTC", "2024年3月11日 15:40:02 UTC".
"""

import re
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Final

from leeside.conversation.model import TimeConfidence
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.stated_time import CERTAIN, MISSING, NOT_A_TIME, Stated

# January to December as dates use them: English, Welsh, French, German, Spanish, Portuguese, Italian, Dutch, Polish,
# Romanian, Swedish, Danish and Norwegian, Turkish, Lithuanian, Czech, Hungarian, Ukrainian, Russian. A name that stood
# for two months would be wrong for one of them; a test looks for any.
_NAMES: Final = """
january ionawr janvier januar jänner enero janeiro gennaio januari stycznia ianuarie ocak sausio ledna január січня
января;
february chwefror février februar febrero fevereiro febbraio februari lutego februarie şubat vasario února február
лютого февраля;
march mawrth mars märz marzo março maart marca martie marts mart kovo března március березня марта;
april ebrill avril abril aprile kwietnia aprilie nisan balandžio dubna április квітня апреля;
may mai mayo maio maggio mei maja maj mayıs gegužės května május травня мая;
june mehefin juin juni junio junho giugno czerwca iunie haziran birželio června június червня июня;
july gorffennaf juillet juli julio julho luglio lipca iulie temmuz liepos července július липня июля;
august awst août agosto augustus sierpnia ağustos rugpjūčio srpna augusztus augusti серпня августа;
september medi septembre septiembre setembro settembre września septembrie eylül rugsėjo září szeptember вересня
сентября;
october hydref octobre oktober octubre outubro ottobre października octombrie ekim spalio října október жовтня октября;
november tachwedd novembre noviembre novembro listopada noiembrie kasım lapkričio listopadu листопада ноября;
december rhagfyr décembre dezember diciembre dezembro dicembre grudnia decembrie aralık gruodžio prosince грудня
декабря
"""
_MONTHS: Final = {name: month for month, names in enumerate(_NAMES.split(";"), 1) for name in names.split()}
_TIME: Final = re.compile(
    r"(?<![\d:.])(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?![\d:.]\d)\s*(?:([ap])\.?\s?m\b\.?)?", re.IGNORECASE
)
_SIGNS_FOR_DAYS: Final = re.compile(r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]")
_NUMBER: Final = re.compile(r"(?<!\d)(\d{4}|\d{1,2})(?!\d)")
_WORD: Final = re.compile(r"[^\W\d_]+")
_ZONE: Final = re.compile(r"\b(?:UTC|GMT)\b(?![+-])")
_LONGEST: Final = 120
_MOST_DAYS: Final = 10_000
_YEAR: Final = 4

Day = tuple[int, int, int]
"""Year, month, day of the month."""


class WrittenOutTimes:
    """The times of one export; a day is read once, however many times stand on it."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._days: dict[tuple[str, str], tuple[Day | None, bool]] = {}
        """What stands before and behind a time: the day, and whether the time is one of UTC."""
        self._hours: dict[str, tuple[datetime, datetime]] = {}
        """What stands around minutes and seconds: when that hour of UTC began, without a zone and with it."""
        self._within = _within_an_hour() if clock.name is None else {}

    def read(self, text: str) -> Stated:
        """A time -> its parts; one in a language that is not known is missing, and the note shows it as it stands."""
        # Within an hour all but minutes and seconds is the same: four times as fast as to read it all.
        before, _, behind = text.partition(":")
        since, around = self._within.get(behind[:5]), f"{before}:{behind[5:]}"
        began = self._hours.get(around) if since is not None else None
        if began is not None and since is not None:
            return began[0] + since, "UTC", began[1] + since, CERTAIN, ""
        stated = self._read(text)
        shown, zone, utc, _, _ = stated
        if since is None or zone != "UTC" or shown is None or utc is None:
            return stated
        if since == timedelta(0, 60 * shown.minute + shown.second):
            if len(self._hours) >= _MOST_DAYS:
                self._hours.clear()
            self._hours[around] = shown - since, utc - since
        return stated

    def _read(self, text: str) -> Stated:
        # Nothing before the first of the signs that stand within a time can be a part of it but two digits.
        begin = max(0, text.find(":") - 2) if "." not in text else 0
        at = _TIME.search(text, begin) if len(text) <= _LONGEST else None
        if at is None:
            return self._missing(text)
        day, in_utc = self._day(text[: at.start()], text[at.end() :])
        try:
            shown = datetime(*day, *_of_day(at)) if day else None
        except ValueError:
            shown = None
        if shown is None:
            return self._missing(text)
        if not in_utc:
            zone, utc, note = self._clock.local(shown)
            return shown, zone, utc, CERTAIN, note
        instant = shown.replace(tzinfo=UTC)
        if self._clock.name is None:
            return shown, "UTC", instant, CERTAIN, ""
        return *self._clock.instant(instant), CERTAIN, ""

    def _missing(self, text: str) -> Stated:
        if not text.strip():
            return MISSING
        shown = " ".join(text[:_LONGEST].split())
        return None, None, None, TimeConfidence.MISSING, f"{NOT_A_TIME} It says: {shown}."

    def _day(self, before: str, after: str) -> tuple[Day | None, bool]:
        known = self._days.get((before, after))
        if known is None:
            if len(self._days) >= _MOST_DAYS:
                self._days.clear()
            around = f"{before} {after}"
            known = self._days[before, after] = _day_in(around), _ZONE.search(around) is not None
        return known


@cache
def _within_an_hour() -> dict[str, timedelta]:
    """Minutes and seconds as they are written -> how long they are."""
    return {f"{one // 60:02}:{one % 60:02}": timedelta(0, one) for one in range(3600)}


def _of_day(at: re.Match[str]) -> tuple[int, int, int]:
    """Hour, minute and second; raises ValueError for a thirteenth hour in the afternoon."""
    hours, minutes, seconds, half = at.groups()
    hour = int(hours)
    if half:
        if not 1 <= hour <= 12:
            raise ValueError
        hour = hour % 12 + (12 if half in "pP" else 0)
    return hour, int(minutes), int(seconds or 0)


def _day_in(text: str) -> Day | None:
    """The day in what is left without the time; None unless year, month and day are each there once."""
    signs = _SIGNS_FOR_DAYS.search(text)
    if signs:
        return int(signs[1]), int(signs[2]), int(signs[3])
    months = {_MONTHS[word] for word in map(str.casefold, _WORD.findall(text)) if word in _MONTHS}
    numbers = _NUMBER.findall(text)
    years = [int(number) for number in numbers if len(number) == _YEAR]
    days = [int(number) for number in numbers if len(number) < _YEAR]
    if len(months) == len(years) == len(days) == 1:
        return years[0], months.pop(), days[0]
    return None
