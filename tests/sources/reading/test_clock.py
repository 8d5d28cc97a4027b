"""Times keep the zone that was named for them, and get none when nobody named one."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.errors import UsageError
from leeside.sources.reading.clock import NEVER, TWICE, Clock

ZONES = [
    "Europe/London",
    "Australia/Lord_Howe",
    "America/New_York",
    "Africa/Casablanca",
    "Asia/Kathmandu",
    "UTC",
]


def test_a_local_time_without_a_named_zone_is_left_without_one() -> None:
    assert Clock(None).local(datetime(2024, 7, 1, 12, 0)) == (None, None, "")


def test_a_local_time_in_summer_is_an_hour_ahead_in_london() -> None:
    zone, utc, note = Clock("Europe/London").local(datetime(2024, 7, 1, 12, 0))
    assert (zone, utc, note) == ("Europe/London", datetime(2024, 7, 1, 11, 0, tzinfo=UTC), "")


def test_a_time_that_came_twice_is_the_earlier_and_says_so() -> None:
    _, utc, note = Clock("Europe/London").local(datetime(2024, 10, 27, 1, 30))
    assert (utc, note) == (datetime(2024, 10, 27, 0, 30, tzinfo=UTC), TWICE)


def test_a_time_that_never_came_says_so() -> None:
    _, utc, note = Clock("Europe/London").local(datetime(2024, 3, 31, 1, 30))
    assert (utc, note) == (datetime(2024, 3, 31, 1, 30, tzinfo=UTC), NEVER)


def test_an_hour_of_that_day_away_from_the_change_has_no_note() -> None:
    _, utc, note = Clock("Europe/London").local(datetime(2024, 10, 27, 9, 0))
    assert (utc, note) == (datetime(2024, 10, 27, 9, 0, tzinfo=UTC), "")


def test_an_instant_is_shown_in_utc_when_no_zone_was_named() -> None:
    assert Clock(None).instant(0) == (datetime(1970, 1, 1), "UTC", datetime(1970, 1, 1, tzinfo=UTC))


def test_an_instant_is_shown_in_the_named_zone_and_keeps_its_fraction() -> None:
    shown, zone, utc = Clock("Europe/London").instant(1720000000.5)
    assert utc is not None
    assert (shown, zone, utc.microsecond) == (
        datetime(2024, 7, 3, 10, 46, 40, 500000),
        "Europe/London",
        500000,
    )


def test_an_aware_datetime_is_turned_into_the_named_zone() -> None:
    moment = datetime(2024, 7, 1, 12, 0, tzinfo=ZoneInfo("America/New_York"))
    assert Clock("Europe/London").instant(moment)[0] == datetime(2024, 7, 1, 17, 0)


@pytest.mark.parametrize("nonsense", [1e300, float("nan"), float("inf"), -1e15])
def test_a_number_that_is_no_time_gives_nothing(nonsense: float) -> None:
    assert Clock("Europe/London").instant(nonsense) == (None, None, None)


@pytest.mark.parametrize(
    ("wrong", "meant"),
    [
        ("Europe/Londn", "Europe/London"),
        ("europe/london", "Europe/London"),
        ("london", "Europe/London"),
        ("New York", "America/New_York"),
    ],
)
def test_an_unknown_zone_is_answered_with_the_nearest_names(wrong: str, meant: str) -> None:
    if wrong == "europe/london" and _exists(wrong):
        pytest.skip("this computer's file names do not tell capitals apart")
    with pytest.raises(UsageError) as caught:
        Clock(wrong)
    assert meant in caught.value.to_do


@pytest.mark.parametrize("evil", ["", "/etc/passwd", "../../etc/passwd", "Europe", "a\0b", "zzzzqqqq"])
def test_a_name_that_is_a_path_or_nothing_is_refused_kindly(evil: str) -> None:
    with pytest.raises(UsageError):
        Clock(evil)


@given(zone=st.sampled_from(ZONES), naive=st.datetimes(datetime(1950, 1, 1), datetime(2040, 1, 1)))
def test_every_local_time_agrees_with_the_calendar_of_the_zone(zone: str, naive: datetime) -> None:
    assert Clock(zone).local(naive)[1] == naive.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


@given(zone=st.sampled_from(ZONES), seconds=st.integers(-2_000_000_000, 4_000_000_000))
def test_an_instant_read_back_from_its_local_time_is_the_same_or_noted(zone: str, seconds: int) -> None:
    clock = Clock(zone)
    shown, _, utc = clock.instant(seconds)
    assert shown is not None
    assert utc is not None
    _, again, note = clock.local(shown)
    assert again == utc or (note == TWICE and utc - again <= timedelta(hours=2))  # type: ignore[operator]


@pytest.mark.parametrize("edge", [datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59)])
def test_the_ends_of_the_calendar_do_not_break_it(edge: datetime) -> None:
    assert Clock("Pacific/Kiritimati").local(edge)[0] == "Pacific/Kiritimati"
    assert Clock("Pacific/Pago_Pago").local(edge)[0] == "Pacific/Pago_Pago"


def _exists(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True
