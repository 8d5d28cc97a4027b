"""Times as programs write them: nothing is guessed, and an unreadable one is said to be missing."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.conversation.model import TimeConfidence
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.stated_time import ONLY_A_DAY, stated_time

NOWHERE = Clock(None)
LONDON = Clock("Europe/London")
OFFSETS = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))


@given(st.datetimes(min_value=datetime(1970, 1, 3), max_value=datetime(2100, 1, 1), timezones=OFFSETS))
def test_an_offset_gives_the_instant_and_keeps_what_was_shown(moment: datetime) -> None:
    shown, zone, utc, confidence, note = stated_time(moment.isoformat(), NOWHERE)
    assert utc == moment
    assert shown == moment.replace(tzinfo=None)
    assert zone == ("UTC" if not moment.utcoffset() else moment.isoformat()[-6:])
    assert (confidence, note) == (TimeConfidence.CERTAIN, "")


@given(st.text(max_size=30))
def test_no_text_is_refused_with_an_error(text: str) -> None:
    assert len(stated_time(text, LONDON)) == len(stated_time(text, NOWHERE))


@pytest.mark.parametrize(
    "text", ["2026-07-11 14:40:02 UTC", "2026-07-11T14:40:02Z", "2026-07-11T14:40:02.0000000+00:00"]
)
def test_utc_is_shown_in_the_zone_that_was_named(text: str) -> None:
    assert stated_time(text, NOWHERE)[:2] == (datetime(2026, 7, 11, 14, 40, 2), "UTC")
    assert stated_time(text, LONDON)[:3] == (
        datetime(2026, 7, 11, 15, 40, 2),
        "Europe/London",
        datetime(2026, 7, 11, 14, 40, 2, tzinfo=UTC),
    )


def test_a_day_alone_says_that_its_hour_is_not_known() -> None:
    assert stated_time("2026-07-11", NOWHERE)[4] == ONLY_A_DAY


@pytest.mark.parametrize("nothing", [None, "", "soon", "2024", "12:30", float("inf"), float("nan"), 10**400])
def test_what_is_no_time_is_missing(nothing: str | float | None) -> None:
    assert stated_time(nothing, NOWHERE)[3] is TimeConfidence.MISSING


@pytest.mark.parametrize("count", ["1712051602000", "1712051602000.5", " 1712051602000 ", "1712051602"])
def test_a_count_in_digits_is_never_taken_for_a_year_of_its_own(count: str) -> None:
    assert stated_time(count, NOWHERE)[2] == datetime(2024, 4, 2, 9, 53, 22, tzinfo=UTC) + timedelta(
        milliseconds=0.5 if "." in count else 0
    )


@given(st.integers(100_000_000, 9_999_999_999_999))
def test_a_count_means_the_same_as_text_and_as_a_number(count: int) -> None:
    assert stated_time(str(count), LONDON) == stated_time(count, LONDON)


@pytest.mark.parametrize("written", ["20260711T144002Z", "20260711 144002+00:00", "2026-07-11T14:40:02Z"])
def test_a_date_without_dashes_stays_a_date(written: str) -> None:
    assert stated_time(written, NOWHERE)[2] == datetime(2026, 7, 11, 14, 40, 2, tzinfo=UTC)


def test_eight_digits_stay_a_day() -> None:
    assert stated_time("20260711", NOWHERE) == (
        datetime(2026, 7, 11),
        None,
        None,
        TimeConfidence.CERTAIN,
        ONLY_A_DAY,
    )
