"""Times as pages show them: read where they can mean one thing, and never guessed at."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.conversation.model import TimeConfidence
from leeside.sources.contract.source import DateOrder
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.shown_times import ShownTimes, decided, shown


@pytest.mark.parametrize(
    ("text", "day", "at"),
    [
        ("Mar 11, 2026 3:40 pm", date(2026, 3, 11), time(15, 40)),
        ("11. mars 2026 kl. 15.40", date(2026, 3, 11), time(15, 40)),
        ("Jul 10, 2018 2:33pm", date(2018, 7, 10), time(14, 33)),
        ("2026-03-11 15:40:02", date(2026, 3, 11), time(15, 40, 2)),
        ("11.03.2026, 15:40", date(2026, 3, 11), time(15, 40)),
        ("2026年3月11日 上午9:05", date(2026, 3, 11), time(9, 5)),
        ("11 août 2026, 09:05", date(2026, 8, 11), time(9, 5)),
        ("11 ago. 2026 12:05 a.\xa0m.", date(2026, 8, 11), time(0, 5)),
    ],
)
def test_a_time_that_means_one_thing_is_read(text: str, day: date, at: time) -> None:
    found = shown(text)
    assert found is not None
    assert (found.day, found.at) == (day, at)


@pytest.mark.parametrize(
    "text",
    [
        *("", "yesterday", "15:40", "11 March 2026", "11 lip 2026 15:40", "Feb 30, 2026 1:00 am"),
        *(
            "11 mar 2026 3:40 iltapäivällä",
            "11 mar 2026 25:00",
            "mar apr 11 2026 15:40",
            "11 12 mar 2026 15:40",
        ),
    ],
)
def test_a_time_that_is_none_or_may_mean_two_things_is_not(text: str) -> None:
    assert shown(text) is None


def test_numbers_wait_for_proof_of_their_order() -> None:
    found = shown("03/11/2026 15:40")
    assert found is not None
    assert (found.day, found.numbers) == (None, b"03/11/2026")
    open_ = decided([found], None)
    assert open_ is not None
    assert open_.confidence is TimeConfidence.AMBIGUOUS
    told = decided([found], DateOrder.MDY)
    at, *_ = ShownTimes(Clock(None), told).read("03/11/2026 15:40")
    assert str(at) == "2026-03-11 15:40:00"


def test_no_date_in_numbers_needs_no_order() -> None:
    found = shown("Mar 11, 2026 3:40 pm")
    assert found is not None
    assert decided([found], None) is None


@given(st.text(max_size=60))
def test_anything_may_be_shown(text: str) -> None:
    at, _, _, confidence, note = ShownTimes(Clock("Europe/London"), None).read(text)
    assert (at is None) == (confidence is TimeConfidence.MISSING)
    assert at is not None or note
