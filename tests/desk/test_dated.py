"""What is dated outside of an edition of the knowledge is looked at in time, and a page says so where it was not."""

import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from django.template import Context, Template

import leeside.desk
from leeside.desk.access_requests.reasons import all_reasons
from leeside.desk.pages.templatetags.desk import looked_at
from leeside.desk.referrals.duties import DUTIES
from leeside.desk.retention.schedule import read_schedule
from leeside.evidence.law_on_pictures import PICTURES
from leeside.knowledge.freshness import is_past_review
from leeside.knowledge.load import newest_edition

DESK = Path(leeside.desk.__file__).parent
OURS = DESK / "retention" / "schedule.toml"
PERIOD = timedelta(days=newest_edition().review_days)


def dated() -> dict[str, date]:
    """Everything that ships, says when it was looked at, and stands in no edition."""
    return {
        "law on pictures": PICTURES.checked_on,
        **{f"duty {one.id}": one.checked_on for one in DUTIES},
        **{f"reason {one.id}": one.checked_on for one in all_reasons()},
        **{
            f"category {one.id}": one.checked_on
            for one in read_schedule(OURS.read_bytes(), where="").categories
        },
    }


@pytest.mark.parametrize(("what", "day"), dated().items())
def test_nothing_that_ships_is_overdue_for_review_today_or_was_looked_at_on_a_day_to_come(
    what: str, day: date
) -> None:
    today = datetime.now(tz=UTC).date()
    assert not is_past_review(day, today), what
    assert day <= today, what


def test_a_day_is_past_review_the_day_after_its_period_and_no_sooner() -> None:
    today = date(2026, 11, 26)
    assert not is_past_review(today - PERIOD, today)
    assert is_past_review(today - PERIOD - timedelta(days=1), today)


def test_a_page_says_what_nobody_looked_at_for_too_long() -> None:
    today = datetime.now(tz=UTC).date()
    page = Template("{% load desk %}Checked {{ day|looked_at }}.")
    assert "too long ago" not in page.render(Context({"day": today}))
    assert "too long ago: look it up yourself" in page.render(
        Context({"day": today - PERIOD - timedelta(days=2)})
    )
    assert looked_at(date(2020, 3, 1)).startswith("1 March 2020, which is too long ago")


@pytest.mark.parametrize("page", sorted(DESK.rglob("*.html")), ids=lambda page: page.name)
def test_every_page_that_shows_such_a_day_says_when_it_is_too_long_ago(page: Path) -> None:
    for line in page.read_text(encoding="utf-8").splitlines():
        if re.search(r"checked_on\|date", line):
            assert "|nobody_looked" in line, page.name
