"""A year is three terms, without a gap and without a day in two of them."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from leeside.desk.oversight.terms import from_slug, term_of


@given(st.dates(min_value=date(2001, 1, 1), max_value=date(2098, 1, 1)))
def test_every_day_is_in_one_term_and_the_one_before_ends_the_day_before(day: date) -> None:
    term = term_of(day)
    assert term.first <= day <= term.last
    assert term.before.last == term.first - timedelta(days=1)
    assert from_slug(term.slug) == term


def test_what_is_no_term_is_none() -> None:
    for said in ("", "winter-2026", "autumn-1999", "autumn-20266", "autumn-2026/", "AUTUMN-2026"):
        assert from_slug(said) is None
