"""From the queue to a decided case in a real browser: every page wide and narrow, held to WCAG, without help of scripts."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.desk.first_desk import come_back, running_copy
from tests.desk.first_lead import PASSWORD
from tests.desk.in_chromium import looked_at, needs_chromium, opened
from tests.desk.running import RunningDesk

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
pytest.importorskip("axe_playwright_python", reason="axe is not installed")
pytestmark = [needs_chromium, pytest.mark.one_engine]


@pytest.fixture(scope="module")
def desk(first_desk: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningDesk]:
    with running_copy(first_desk, tmp_path_factory.mktemp("desk"), "--demo") as running:
        yield running


@pytest.fixture(scope="module")
def page(desk: RunningDesk) -> Iterator[Any]:
    """The first lead's browser, signed in with two factors."""
    with playwright.sync_playwright() as driver:
        browser = opened(driver)
        page = browser.new_page()
        come_back(page, desk)
        yield page
        browser.close()


def test_an_arrival_is_found_read_judged_and_decided(page: Any, desk: RunningDesk) -> None:
    looked_at(page, "home-demo")
    page.get_by_role("button", name="Put in made-up cases").click()
    page.get_by_text("7 made-up cases are in the queue").wait_for()
    looked_at(page, "queue")

    page.locator("li.case-queue__row a").first.click()
    page.get_by_role("heading", name="In brief").wait_for()
    assert re.search(r"Case L-\d{4}-\d{4}", page.title())
    looked_at(page, "case-arrived")
    case = page.url

    page.get_by_role("button", name="Take it on").click()
    looked_at(page, "claim")
    page.get_by_role("button", name="Take it on").click()
    page.get_by_text("You have taken this on").wait_for()

    page.get_by_role("link", name="Its signs, its course and its words").first.click()
    page.get_by_role("heading", name="What was seen").wait_for()
    looked_at(page, "conversation")
    page.goto(case)
    page.get_by_role("link", name="Assess", exact=True).click()
    looked_at(page, "assess")
    page.get_by_role("group", name="Signs of harm already").get_by_label("Sextortion").check()
    page.get_by_role("group", name="How worried are you?").get_by_label("Danger now").check()
    page.get_by_label("Why", exact=True).fill("A threat with a price and a deadline.")
    page.get_by_role("button", name="Record the assessment").click()
    page.get_by_role("button", name="Decide").click()
    looked_at(page, "decide")
    page.get_by_label("Refer").check()
    page.get_by_label("Why", exact=True).fill("Police and social care are told today.")
    page.get_by_role("button", name="Record the decision").click()
    page.get_by_text("Police and social care are told today.").first.wait_for()
    looked_at(page, "case-decided")
    page.get_by_role("link", name="Add a task").click()
    looked_at(page, "task")
    page.goto(case)
    page.get_by_role("link", name="Add to the chronology").click()
    looked_at(page, "add-event")
    page.get_by_role("link", name="Back").wait_for()
    page.goto(case)
    page.get_by_role("link", name="Who changed and who looked").click()
    looked_at(page, "case-trail")
    for part in ("cases/", "audit/", "keys-again/"):
        page.goto(desk.address + part)
        looked_at(page, part.strip("/"))


def test_more_words_are_read_after_an_interruption(page: Any, desk: RunningDesk) -> None:
    page.goto(desk.address + "cases/")
    page.get_by_role("link", name="L-").last.click()
    page.get_by_role("link", name="Its signs, its course and its words").first.click()
    page.get_by_role("link", name="Read more of this conversation").click()
    page.get_by_label("Password").fill(PASSWORD)
    page.locator("main button[type=submit]").first.click()
    page.get_by_role("heading", name="Before you read more").wait_for()
    looked_at(page, "wider")
    page.get_by_label("Why do you need to read more").fill("The mother asks what was said before.")
    page.get_by_role("button", name="Read on").click()
    page.locator("p.case-words").first.wait_for()
    assert page.title().startswith("The words of a conversation")
    looked_at(page, "words")


def test_a_recovery_key_is_shown_once(page: Any, desk: RunningDesk) -> None:
    page.goto(desk.address + "recovery/")
    looked_at(page, "recovery")
    page.get_by_label("How many people will hold a share?").fill("3")
    page.get_by_role("button", name="Make it and show the shares").click()
    assert page.locator("li.desk-copied").count() == 3
    looked_at(page, "recovery-shares")
    page.goto(desk.address + "recovery/cover/")
    page.get_by_role("heading", name="Cover what you can open").wait_for()
    looked_at(page, "recovery-cover")
