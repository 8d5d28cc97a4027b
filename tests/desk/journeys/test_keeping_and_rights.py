"""Keeping, destroying, asking, overseeing and caring in a real browser: every page wide and narrow, and held to WCAG."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from leeside.desk.oversight.terms import term_of
from tests.desk.first_desk import come_back, running_copy
from tests.desk.first_lead import PASSWORD
from tests.desk.in_chromium import looked_at, needs_chromium, opened
from tests.desk.running import RunningDesk, kept_environment

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
pytest.importorskip("axe_playwright_python", reason="axe is not installed")
pytestmark = [needs_chromium, pytest.mark.one_engine]

WHY = "The young person is 25 and asked for it."


@pytest.fixture(scope="module")
def desk(first_desk: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningDesk]:
    with running_copy(first_desk, tmp_path_factory.mktemp("desk"), "--demo") as running:
        yield running


@pytest.fixture(scope="module")
def page(desk: RunningDesk) -> Iterator[Any]:
    """The first lead's browser, signed in with two factors, at a desk with made-up cases."""
    with playwright.sync_playwright() as driver:
        browser = opened(driver)
        page = browser.new_page()
        come_back(page, desk)
        page.get_by_role("button", name="Put in made-up cases").click()
        page.get_by_text("7 made-up cases are in the queue").wait_for()
        yield page
        browser.close()


@pytest.fixture(scope="module")
def case(page: Any) -> str:
    """The address of a case with a conversation in it."""
    page.locator("li.case-queue__row a").first.click()
    page.get_by_role("heading", name="In brief").wait_for()
    return str(page.url)


def confirmed(page: Any) -> None:
    """Say once more who it is, where that is asked for."""
    if "/confirm/" in page.url:
        page.get_by_label("Password").fill(PASSWORD)
        page.locator("main button[type=submit]").first.click()
        page.wait_for_load_state("load")


def test_words_stay_closed_until_they_are_asked_for_and_a_case_is_handed_over(
    page: Any, desk: RunningDesk, case: str
) -> None:
    page.goto(case)
    page.get_by_role("link", name="Its signs, its course and its words").first.click()
    page.get_by_role("heading", name="What was seen").wait_for()
    assert page.locator("blockquote").count() == 0
    looked_at(page, "conversation-closed")
    page.get_by_role("link", name="Show the words of these signs").click()
    page.locator("blockquote").first.wait_for()
    looked_at(page, "conversation-shown")
    page.goto(desk.address + "care/")
    page.get_by_role("heading", name="Colleagues, in seven days").wait_for()
    looked_at(page, "care")
    page.goto(f"{case}hand-over/")
    looked_at(page, "hand-over")


def test_a_case_is_kept_held_and_proposed(page: Any, desk: RunningDesk, case: str) -> None:
    page.goto(case)
    page.get_by_role("button", name="Dismiss").click()
    page.get_by_label("Why").fill(WHY)
    page.locator("main button[type=submit]").click()
    page.goto(case)
    page.get_by_role("link", name="How long this is kept").click()
    looked_at(page, "kept-not-chosen")
    page.get_by_role("link", name="Choose what kind of record it is").click()
    looked_at(page, "kept-choose")
    page.get_by_label(re.compile("^A child's safeguarding file")).check()
    page.get_by_label("Why").fill(WHY)
    page.get_by_role("button", name="Go on").click()
    looked_at(page, "kept-days")
    page.get_by_label("The child's date of birth").fill("1990-05-04")
    page.get_by_label("Why").fill(WHY)
    page.locator("main button[type=submit]").click()
    page.get_by_text("Its time was over on 4 May 2015").wait_for()
    page.get_by_role("link", name="Put a hold on this record").click()
    looked_at(page, "hold")
    page.get_by_label("Why").fill("The police asked us to keep it.")
    page.locator("main button[type=submit]").click()
    page.get_by_text("A hold stands.", exact=True).wait_for()
    looked_at(page, "kept-held")
    page.get_by_role("link", name="Lift this hold").click()
    looked_at(page, "hold-lift")
    page.get_by_label("Why").fill("The police have closed it.")
    page.locator("main button[type=submit]").click()
    page.get_by_role("link", name="Propose to destroy it").click()
    looked_at(page, "destroy-propose")
    page.get_by_label("Why").fill(WHY)
    page.locator("main button[type=submit]").click()
    page.get_by_text("has to look and to approve").wait_for()
    looked_at(page, "kept-proposed")
    page.goto(desk.address + "keeping/")
    page.get_by_text("proposes to destroy it").wait_for()
    looked_at(page, "keeping")
    page.goto(f"{case}keeping/destroy/")
    confirmed(page)
    page.get_by_role("button", name="Destroy it").wait_for()
    looked_at(page, "destroy-approve")
    page.goto(f"{case}keeping/take-back/")
    looked_at(page, "destroy-take-back")


def test_what_was_destroyed_says_what_is_still_to_be_done(page: Any, desk: RunningDesk) -> None:
    command = [sys.executable, "-m", "tests.desk.retention.erased_apart", "stone", str(desk.folder)]
    subprocess.run(command, env=kept_environment(), check=True, timeout=90)  # noqa: S603 - our own program
    page.goto(desk.address + "destroyed/")
    looked_at(page, "tombstones")
    page.get_by_role("link", name="L-2001-0001").click()
    page.get_by_text("This place is not there now.").wait_for()
    looked_at(page, "tombstone")
    page.get_by_role("button", name="Look again, and do what is still to be done").click()
    page.get_by_text("It was looked for once more.").wait_for()
    looked_at(page, "tombstone-again")


def test_somebody_asks_what_is_held_about_them(page: Any, desk: RunningDesk, case: str) -> None:
    page.goto(desk.address + "requests/")
    looked_at(page, "requests")
    page.get_by_role("button", name="Take in a request").click()
    looked_at(page, "request-new")
    page.get_by_label("Whose data is asked for?").fill("Maya")
    page.get_by_label("Who asks, for whom").fill("Maya asked in person, with her tutor.")
    page.get_by_label("On which day did the request come?").fill("2026-11-02")
    page.get_by_role("button", name="Take it in").click()
    page.get_by_text("To be answered by 2 December 2026").wait_for()
    request = page.url
    page.get_by_role("link", name="Add a case").click()
    page.get_by_label("In which case?").select_option(value=case.rstrip("/").rsplit("/", 1)[-1])
    looked_at(page, "request-add-case")
    page.get_by_role("button", name="Add it").click()
    looked_at(page, "request")
    page.get_by_role("link", name=re.compile("Go through")).click()
    looked_at(page, "request-choose")
    for radio in page.get_by_label("Give it, without the words that are taken out").all():
        radio.check()
    page.get_by_label("Other words to take out").fill("screening")
    page.get_by_role("button", name="Keep what I chose").click()
    page.get_by_text("What you chose is kept.").wait_for()
    page.get_by_role("link", name="Look at the answer, and take it out").click()
    confirmed(page)
    page.get_by_role("heading", name="The answer").wait_for()
    looked_at(page, "request-answer")
    for part in ("step/", "hand-on/"):
        page.goto(request + part)
        looked_at(page, f"request-{part.strip('/')}")


def test_the_answer_stands_alone_as_a_page(page: Any, desk: RunningDesk, tmp_path: Path) -> None:
    page.goto(desk.address + "requests/")
    page.locator("li.case-queue__row a").first.click()
    page.get_by_role("link", name="Look at the answer, and take it out").click()
    confirmed(page)
    with page.expect_download() as download:
        page.get_by_role("link", name="Take it out as a page").click()
    file = tmp_path / "answer.html"
    download.value.save_as(file)
    page.goto(file.as_uri())
    page.get_by_role("heading", name="What we hold about you").wait_for()
    looked_at(page, "answer-alone")
    page.goto(desk.address)


def test_what_waits_and_a_terms_figures(page: Any, desk: RunningDesk) -> None:
    from django.utils import timezone

    term = term_of(timezone.localdate()).before
    page.goto(desk.address + "oversight/")
    looked_at(page, "oversight")
    page.get_by_role("link", name="What waits today").click()
    page.get_by_role("heading", name="What came of what was noticed").wait_for()
    looked_at(page, "oversight-now")
    page.goto(desk.address + "oversight/")
    page.locator("form[action$='/make/']").evaluate(
        "(form, before) => { form.action = `/oversight/${before}/make/`; }", term.before.slug
    )
    page.get_by_role("button", name=re.compile("Make the report")).click()
    page.get_by_role("heading", name=f"Safeguarding, {term.before.title.lower()}").wait_for()
    page.goto(desk.address + "oversight/")
    page.get_by_role("button", name=re.compile("Make the report")).click()
    page.get_by_role("heading", name=f"Safeguarding, {term.title.lower()}").wait_for()
    looked_at(page, "term-report")
    page.get_by_role("link", name="The terms side by side").click()
    page.get_by_role("table", name="On which platform").get_by_text(term.before.title).wait_for()
    looked_at(page, "terms-side-by-side")
