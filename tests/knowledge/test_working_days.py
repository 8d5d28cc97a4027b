"""A working day is one on which an office is open; and somebody is told in time that the known years run out."""

from datetime import UTC, date, datetime, timedelta

import pytest

from leeside.knowledge.working_days import BankHolidays, bank_holidays, is_working_day, working_days_after

AHEAD = timedelta(days=60)
"""So long before the last known year ends, the next one has to be in the list."""


@pytest.mark.parametrize(
    ("begun", "count", "due"),
    [
        (date(2026, 11, 26), 1, date(2026, 11, 27)),
        (date(2026, 11, 27), 1, date(2026, 11, 30)),
        (date(2026, 4, 2), 1, date(2026, 4, 7)),
        (date(2026, 12, 24), 1, date(2026, 12, 29)),
        (date(2026, 12, 24), 3, date(2026, 12, 31)),
        (date(2026, 12, 31), 1, date(2027, 1, 4)),
        (date(2027, 12, 24), 1, date(2027, 12, 29)),
        (date(2026, 12, 25), 0, date(2026, 12, 25)),
    ],
)
def test_weekends_and_bank_holidays_are_left_out(begun: date, count: int, due: date) -> None:
    assert working_days_after(begun, count) == due


def test_past_the_known_years_a_time_limit_ends_early_and_never_late() -> None:
    after = date(bank_holidays()[-1].year + 1, 12, 25)
    assert is_working_day(after) == (after.weekday() < 5)


def _easter(year: int) -> date:
    """Easter Sunday by Gauss's rule as Meeus has it, reckoned apart from the list."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    h = (19 * a + b - d - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    i, k = divmod(c, 4)
    left = (32 + 2 * e + 2 * i - h - k) % 7
    month, day = divmod(h + left - 7 * ((a + 11 * h + 22 * left) // 451) + 114, 31)
    return date(year, month, day + 1)


@pytest.mark.parametrize("known", bank_holidays(), ids=lambda known: str(known.year))
def test_each_year_has_eight_days_in_order_none_on_a_weekend_and_easter_where_it_is(
    known: BankHolidays,
) -> None:
    assert list(known.days) == sorted(set(known.days))
    assert len(known.days) >= 8
    assert {day.year for day in known.days} == {known.year}
    assert all(day.weekday() < 5 for day in known.days)
    assert {_easter(known.year) - timedelta(days=2), _easter(known.year) + timedelta(days=1)} < set(
        known.days
    )
    assert known.source
    assert known.checked_on <= datetime.now(tz=UTC).date()


def test_the_known_years_follow_each_other_and_do_not_run_out_soon() -> None:
    """When this fails: add the next year from gov.uk/bank-holidays to knowledge/bank_holidays.toml."""
    years = [one.year for one in bank_holidays()]
    assert years == list(range(years[0], years[0] + len(years)))
    today = datetime.now(tz=UTC).date()
    assert today + AHEAD <= date(years[-1], 12, 31), "the bank holidays of next year are not known"
