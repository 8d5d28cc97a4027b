"""How long things are kept is data with its source, and a desk may have its own."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.desk.retention.schedule import read_schedule, schedule, years_after
from leeside.errors import DeskError

OWN = """[[categories]]
id = "file"
title = "A file"
says = "Kept for two years."
from = "{counted}"
years = {years}
from_label = "{label}"
source = "Our policy of 2026"
checked_on = 2026-11-26
status = "own"
"""


def own(*, counted: str = "day", years: object = 2, label: str = "The day", twice: bool = False) -> bytes:
    said = OWN.format(counted=counted, years=years, label=label)
    return (said * 2 if twice else said).encode()


def test_a_childs_file_is_kept_until_the_25th_birthday(desk_database: None) -> None:
    found = schedule().category("child_file")
    assert found is not None
    assert found.until(date(2012, 3, 9)) == date(2037, 3, 9)


def test_an_allegation_is_kept_until_the_later_of_its_two_days(desk_database: None) -> None:
    found = schedule().category("adult_allegation")
    assert found is not None
    assert found.until(date(2026, 1, 2), also=date(2051, 7, 1)) == date(2051, 7, 1)
    assert found.until(date(2026, 1, 2), also=date(2030, 7, 1)) == date(2036, 1, 2)


def test_every_category_says_who_says_so_and_when_that_was_looked_at(desk_database: None) -> None:
    for one in schedule().categories:
        assert len(one.source) > 15
        assert one.checked_on >= date(2026, 11, 1)
        assert one.status_said
        if "No source" in one.source:
            assert one.status == "own"


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)), st.integers(0, 80))
def test_a_day_years_later_is_the_same_day_or_the_first_of_march(day: date, years: int) -> None:
    later = years_after(day, years)
    assert later.year == day.year + years
    assert (later.month, later.day) in (
        {(day.month, day.day)} | ({(3, 1)} if (day.month, day.day) == (2, 29) else set())
    )


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"categories = []",
        b"\xff",
        own(twice=True),
        own(years=-1),
        own(years='"two"'),
        own(counted="moon"),
        own(label=""),
        own(counted="ended"),
        own() + b"colour = 1\n",
    ],
)
def test_a_schedule_that_cannot_be_meant_is_refused_in_one_sentence(content: bytes) -> None:
    with pytest.raises(DeskError, match="cannot be used"):
        read_schedule(content, where="retention.toml")


def test_a_desks_own_schedule_is_read_as_it_stands() -> None:
    [one] = read_schedule(own(), where="retention.toml").categories
    assert one.until(date(2026, 1, 31)) == date(2028, 1, 31)
