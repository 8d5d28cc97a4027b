"""Terms stand beside each other as they were published, with how far a change may be chance; nothing is counted for it."""

from collections.abc import Mapping
from datetime import datetime, time
from fractions import Fraction
from functools import cache
from html import unescape
from math import exp

import msgspec
import pytest
from django.utils import timezone

from leeside.desk.audit.models import Entry
from leeside.desk.cases.models import Case
from leeside.desk.oversight.disclosure import BASE, Row, Table
from leeside.desk.oversight.models import TermReport
from leeside.desk.oversight.services import make_report
from leeside.desk.oversight.side_by_side import CHANCE, MOST, published_reports, side_by_side
from leeside.desk.oversight.terms import Season, Term, term_of
from tests.desk.cases.making import Desk, arrived
from tests.desk.cases.signed_in import signed_in
from tests.desk.oversight.chances import chance_of

LAST = term_of(timezone.localdate()).before
SPRING, SUMMER = (Term(season=season, year=2026) for season in (Season.SPRING, Season.SUMMER))
chance = cache(chance_of)


def a_table(name: str, **rows: int) -> Table:
    return Table(
        id=name, title=name.capitalize(), rows=tuple(Row(label=label, about=n) for label, n in rows.items())
    )


def figures(mean: float) -> Mapping[int, float]:
    """How likely each figure is where so many cases come in a term on average."""
    found: dict[int, float] = {}
    likely = exp(-mean)
    for count in range(int(mean) * 3):
        for about in range(0, count + 40, BASE):
            found[about] = found.get(about, 0.0) + likely * float(chance(about, count))
        likely *= mean / (count + 1)
    return found


def apart(mean: float, by: int) -> float:
    of = figures(mean)
    return sum(p * q for one, p in of.items() for other, q in of.items() if abs(one - other) >= by)


def apart_of_the_same(count: int, by: int) -> Fraction:
    of = {about: chance(about, count) for about in range(0, count + 60, BASE)}
    return sum(
        (p * q for one, p in of.items() for other, q in of.items() if abs(one - other) >= by), Fraction(0)
    )


def test_a_line_has_what_each_report_says_and_a_gap_says_that_it_was_not_counted() -> None:
    old = (SPRING, (a_table("cases", cases=10), a_table("way", grooming=5, of_old=15)))
    new = (
        SUMMER,
        (a_table("cases", cases=0), a_table("way", grooming=20, newer=5), a_table("context", place=5)),
    )
    cases, context, way = side_by_side([old, new])
    assert [(one.label, one.said) for one in cases.lines] == [("cases", ("about 10", "none, or a few"))]
    assert [(one.label, one.said) for one in context.lines] == [("place", ("was not counted", "about 5"))]
    assert [(one.label, one.said) for one in way.lines] == [
        ("grooming", ("about 5", "about 20")),
        ("newer", ("was not counted", "about 5")),
        ("of_old", ("about 15", "was not counted")),
    ]


def test_what_is_not_followed_over_terms_does_not_stand_there() -> None:
    assert side_by_side([(SPRING, (a_table("age", young=10), a_table("finding.secrecy", yes=5)))]) == ()


def test_the_last_terms_stand_from_the_earliest_on_and_none_after_the_one_that_is_asked_for(
    desk: Desk,
) -> None:
    terms = [LAST]
    for _ in range(MOST):
        terms.append(terms[-1].before)
    for term in terms:  # the newest was made first
        make_report(desk.lead, term)
    assert [term for term, _ in published_reports()] == terms[:MOST][::-1]
    assert [term for term, _ in published_reports(until=terms[-2])] == [terms[-1], terms[-2]]


def test_the_page_is_of_frozen_figures_alone_and_takes_no_notice_of_what_came_since(desk: Desk) -> None:
    make_report(desk.lead, LAST.before)
    make_report(desk.lead, LAST)
    auditor = signed_in(desk.auditor)
    page = unescape(auditor.get("/oversight/terms/").content.decode())
    assert all(said in page for said in CHANCE)
    assert page.index(LAST.before.title) < page.index(LAST.title)
    counted = Entry.objects.filter(action="figures.counted").count()
    for _ in range(12):
        arrived(desk)
    Case.objects.update(arrived_at=timezone.make_aware(datetime.combine(LAST.first, time(12))))
    again = unescape(auditor.get("/oversight/terms/").content.decode())
    assert again.split("<table")[1:] == page.split("<table")[1:]
    assert Entry.objects.filter(action="figures.counted").count() == counted
    assert Entry.objects.filter(action="reports.compared").count() == 2


def test_a_report_of_before_stands_there_with_what_it_has(desk: Desk) -> None:
    old = [a_table("cases", cases=15), a_table("place", online=10)]
    TermReport.objects.create(
        term=LAST.before.slug, made_by=desk.lead.member, tables=msgspec.to_builtins(old)
    )
    make_report(desk.lead, LAST)
    page = signed_in(desk.lead).get("/oversight/terms/").content.decode()
    assert "was not counted" in page
    assert "about 15" in page


@pytest.mark.parametrize(
    ("reports", "said"), [(0, "No term has a report yet"), (1, "nothing to hold it against")]
)
def test_fewer_than_two_reports_are_said_to_be_too_few(desk: Desk, reports: int, said: str) -> None:
    if reports:
        make_report(desk.lead, LAST)
    assert said in signed_in(desk.lead).get("/oversight/terms/").content.decode()


def test_figures_of_the_same_count_are_apart_as_seldom_as_is_said() -> None:
    by_five = max(apart_of_the_same(count, 5) for count in range(60))
    assert Fraction(30, 100) < by_five < Fraction(36, 100)  # up to one time in three
    assert max(apart_of_the_same(count, 10) for count in range(60)) < Fraction(1, 100)


def test_figures_of_terms_in_which_nothing_changed_are_apart_as_often_as_is_said() -> None:
    assert 1 / 6.6 < apart(10, 10) < 1 / 5.5  # one time in six
    assert 1 / 19 < apart(40, 20) < 1 / 17  # one time in 18
