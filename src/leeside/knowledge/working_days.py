"""Which days are working days in England and Wales: no weekend, and no bank holiday as far as they are known.

Past the last year that is known only weekends are left out, so a time limit may then end early, and never late.
"""

from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from typing import Final

import msgspec

from leeside.knowledge.item import Status

_SATURDAY: Final = 5


class BankHolidays(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The bank holidays of one year, and where they are from."""

    year: int
    days: tuple[date, ...]
    source: str
    checked_on: date
    status: Status


class _Known(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    years: tuple[BankHolidays, ...]


@cache
def bank_holidays() -> tuple[BankHolidays, ...]:
    """What is known, year by year."""
    data = files("leeside.knowledge").joinpath("bank_holidays.toml").read_bytes()
    return msgspec.toml.decode(data, type=_Known).years


@cache
def _days_off() -> frozenset[date]:
    return frozenset(day for year in bank_holidays() for day in year.days)


def is_working_day(day: date) -> bool:
    """Whether offices are open on that day, as far as is known."""
    return day.weekday() < _SATURDAY and day not in _days_off()


def working_days_after(day: date, count: int) -> date:
    """The day that is so many working days after ``day``."""
    while count:
        day += timedelta(days=1)
        count -= is_working_day(day)
    return day
