"""A request is answered within a month of the calendar, and the clock stands while somebody waits for the person who asks."""

import calendar
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.desk.access_requests.clock import due_on, months_after
from leeside.desk.access_requests.reasons import all_reasons, reason

DAYS = st.dates(min_value=date(2000, 1, 1), max_value=date(2090, 1, 1))


@pytest.mark.parametrize(
    ("received", "due"),
    [
        (date(2026, 9, 3), date(2026, 10, 3)),
        (date(2026, 1, 31), date(2026, 2, 28)),
        (date(2028, 1, 30), date(2028, 2, 29)),
        (date(2026, 12, 15), date(2027, 1, 15)),
    ],
)
def test_a_month_ends_on_the_same_day_or_on_the_last(received: date, due: date) -> None:
    assert due_on(received) == due


def test_two_months_more_are_counted_from_the_first_day() -> None:
    assert due_on(date(2026, 11, 30), extended=True) == date(2027, 2, 28)


@given(DAYS, st.integers(1, 24))
def test_months_later_is_never_past_the_day_of_the_month(day: date, months: int) -> None:
    later = months_after(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day == min(day.day, calendar.monthrange(later.year, later.month)[1])


@given(DAYS, st.integers(0, 60))
def test_days_of_waiting_are_added(day: date, waited: int) -> None:
    assert due_on(day, waited=waited) - due_on(day) == timedelta(days=waited)


def test_every_reason_has_its_test_and_its_source() -> None:
    assert len(all_reasons()) == len({one.id for one in all_reasons()}) > 4
    for one in all_reasons():
        assert len(one.test) > 30
        assert "Data Protection Act 2018" in one.source
        assert one.status_said
    assert reason("serious_harm") is not None
    assert reason("because") is None
