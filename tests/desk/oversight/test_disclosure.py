"""No count under five follows from any tables that are published, however they are held against each other."""

from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from itertools import islice, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeside.desk.contexts.models import Kind
from leeside.desk.oversight.disclosure import (
    BASE,
    keyed_coins,
    moved,
    published,
    rounded,
)
from leeside.desk.oversight.facts import NOT_LINKED, SEVERAL_KINDS, CaseFacts
from leeside.desk.oversight.side_by_side import side_by_side
from leeside.desk.oversight.tables import counted
from leeside.desk.oversight.terms import Season, Term
from tests.desk.oversight.attacker import counts_behind
from tests.desk.oversight.chances import chance_of, chance_of_moving

pytestmark = pytest.mark.one_engine

MOST = 14
chance = cache(chance_of)


def tossed(heads: int, more: int) -> Iterator[bool]:
    """Coins that fall so many pairs of heads, a pair that is none, so many pairs of heads, and a pair that is none."""
    return iter([*[True] * 2 * heads, True, False, *[True] * 2 * more, False, True])


@st.composite
def terms(draw: st.DrawFn) -> list[list[list[int]]]:
    """Some terms, in each some tables that part the same cases, most of the counts under five."""
    made = []
    for _ in range(draw(st.integers(1, 2))):
        first = draw(st.lists(st.integers(0, 4), min_size=1, max_size=3))
        tables = [first]
        for _ in range(draw(st.integers(0, 2))):
            cut = sorted(draw(st.lists(st.integers(0, sum(first)), max_size=2)))
            tables.append([b - a for a, b in zip([0, *cut], [*cut, sum(first)], strict=True)])
        made.append(tables)
    return made


RUNS = st.integers(0, 5)


@settings(deadline=None, max_examples=60)
@given(terms(), st.data())
def test_no_count_under_five_follows_from_any_published_tables(
    made: list[list[list[int]]], data: st.DataObject
) -> None:
    for number, tables in enumerate(made):
        figures = [
            [
                row.about
                for row in published(
                    f"{number}.{place}",
                    "A table",
                    {str(cell): count for cell, count in enumerate(table)},
                    coins_for=lambda _cell, _count: tossed(data.draw(RUNS), data.draw(RUNS)),
                ).rows
            ]
            for place, table in enumerate(tables)
        ]
        behind = counts_behind(figures, chance=chance, most=MOST)
        with_more = counts_behind(figures, chance=chance, most=MOST + BASE)
        for table, cells, wider in zip(tables, behind, with_more, strict=True):
            for true, likely, of_more in zip(table, cells, wider, strict=True):
                assert set(range(BASE)) <= set(likely), "a count under five was ruled out"
                for other in range(true + 1, BASE):
                    # One case more moves one cell of each table by one, and quarters how likely each figure is at the most.
                    assert of_more[other] >= likely[true] * Fraction(1, 4) ** ((other - true) * len(tables))


def a_case(context: str, *, shared: bool) -> CaseFacts:
    """A case of which nothing else matters here."""
    return CaseFacts(
        door="",
        age="",
        way="",
        place="",
        platform="",
        context=context,
        shared=shared,
        outcome="",
        answered_after=None,
        decided_after=None,
        overdue=False,
        findings={},
    )


KINDS = [*(kind.label for kind in Kind), SEVERAL_KINDS, NOT_LINKED]
FEW = 5
"""Few enough that every way to fill a table of six lines can be tried."""
LINKED = ("cases", "context", "shared")


def read_off(said: str) -> int:
    """The figure that somebody reads on the page."""
    return int(said.removeprefix("about ")) if said.startswith("about ") else 0


@settings(deadline=None, max_examples=8)
@given(
    st.lists(
        st.lists(st.builds(a_case, st.sampled_from(KINDS), shared=st.booleans()), max_size=4),
        min_size=2,
        max_size=2,
    ),
    st.data(),
)
def test_no_count_under_five_follows_from_what_cases_are_linked_with_nor_from_terms_side_by_side(
    terms: list[list[CaseFacts]], data: st.DataObject
) -> None:
    counts = [[one for one in counted(facts) if one.id in LINKED] for facts in terms]
    reports = [
        (
            Term(season=Season.SPRING, year=2020 + number),
            tuple(
                published(
                    one.id,
                    one.title,
                    one.counts,
                    coins_for=lambda _cell, _count: tossed(data.draw(RUNS), data.draw(RUNS)),
                )
                for one in tables
            ),
        )
        for number, tables in enumerate(counts)
    ]
    page = side_by_side(reports)
    assert [one.id for one in page] == [*LINKED]
    for number, tables in enumerate(counts):
        figures = [[read_off(line.said[number]) for line in one.lines] for one in page]
        assert figures == [[row.about for row in table.rows] for table in reports[number][1]]
        behind = counts_behind(figures, chance=chance, most=FEW)
        with_more = counts_behind(figures, chance=chance, most=FEW + BASE - 1)
        for table, cells, wider in zip(tables, behind, with_more, strict=True):
            for true, likely, of_more in zip(table.counts.values(), cells, wider, strict=True):
                assert set(range(BASE)) <= set(likely), "a count under five was ruled out"
                for other in range(true + 1, BASE):
                    assert of_more[other] >= likely[true] * Fraction(1, 4) ** ((other - true) * len(tables))


def test_the_same_attacker_finds_counts_where_they_are_only_rounded() -> None:
    def plain(about: int, count: int) -> Fraction:
        return Fraction(int(rounded(count) == about))

    two_times_four, eight = [rounded(4)] * 2, [rounded(8)]
    [cells, _] = counts_behind([two_times_four, eight], chance=plain, most=MOST)
    assert [set(one) for one in cells] == [{4}] * 2  # both of them, exactly
    [cells, _] = counts_behind([two_times_four, eight], chance=chance, most=MOST)
    assert all(set(range(BASE)) <= set(one) for one in cells)


def test_the_same_attacker_finds_counts_where_small_ones_are_left_out() -> None:
    def suppressed(about: int, count: int) -> Fraction:
        return Fraction(int(about == (count if count >= BASE else -1)))

    [cells, _] = counts_behind([[-1, 7], [10]], chance=suppressed, most=MOST)
    assert set(cells[0]) == {3}  # ten less seven


def test_a_count_is_moved_as_the_coins_fall_and_as_likely_as_is_said() -> None:
    length = 14
    seen: dict[int, Fraction] = {}
    for coins in product([True, False], repeat=length):
        said = iter(coins)
        try:
            distance = moved(said)
        except StopIteration:
            continue  # it would have gone on
        seen[distance] = seen.get(distance, Fraction(0)) + Fraction(1, 2**length)
    for distance in range(-3, 4):
        assert abs(seen[distance] - chance_of_moving(distance)) < Fraction(1, 200)


@given(st.integers(0, 60))
def test_the_chances_of_all_figures_are_one_and_none_is_none(count: int) -> None:
    figures = range(0, count + 200, BASE)
    chances = [chance_of(about, count) for about in figures]
    assert 0 <= 1 - sum(chances) < Fraction(1, 2**40)
    assert all(one > 0 for one in chances)


@given(st.integers(-50, 500))
def test_a_figure_is_the_nearest_five_and_none_for_less_than_five(count: int) -> None:
    about = rounded(count)
    assert about % BASE == 0
    assert about >= 0
    assert abs(about - count) <= BASE // 2 if count >= BASE else about == 0


@given(st.binary(min_size=32, max_size=32), st.text(max_size=20), st.integers(0, 99))
def test_the_same_cell_and_count_fall_the_same_and_another_count_falls_anew(
    key: bytes, cell: str, count: int
) -> None:
    coins = keyed_coins(key)
    first, again = ([*islice(coins("autumn-2026", cell, count), 300)] for _ in range(2))
    assert first == again
    assert [*islice(coins("autumn-2026", cell, count + 1), 300)] != first
    assert [*islice(coins("spring-2026", cell, count), 300)] != first


def test_every_answer_stands_in_a_table_whether_it_was_given_or_not() -> None:
    table = published("a", "A", {"yes": 0, "no": 12}, coins_for=lambda _cell, _count: tossed(0, 0))
    assert [(row.label, row.said) for row in table.rows] == [("yes", "none, or a few"), ("no", "about 10")]
