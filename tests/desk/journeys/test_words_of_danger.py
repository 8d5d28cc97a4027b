"""Words of danger in what was told, in a real browser: at the top of the queue, and in a box of their own on the case's page."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.desk.first_desk import come_back, running_copy
from tests.desk.in_chromium import looked_at, needs_chromium, opened
from tests.desk.running import RunningDesk

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
pytest.importorskip("axe_playwright_python", reason="axe is not installed")
pytestmark = [needs_chromium, pytest.mark.one_engine]
TONIGHT = "she said she cannot go on and will end it all tonight"


@pytest.fixture(scope="module")
def desk(first_desk: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningDesk]:
    with running_copy(first_desk, tmp_path_factory.mktemp("desk")) as running:
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


def test_whoever_opens_the_case_sees_which_words_and_that_a_person_decides(
    page: Any, desk: RunningDesk
) -> None:
    page.goto(desk.address + "tell/")
    page.get_by_role("button", name="Begin").click()
    for label in ("No", "No, it has stopped", "No"):
        page.get_by_label(label, exact=True).check()
        page.get_by_role("button", name="Go on").click()
    page.get_by_label("What did the child say").fill(TONIGHT)
    while not page.get_by_role("heading", name="Check what you tell").count():
        page.get_by_role("button", name="Go on").click()
        page.wait_for_load_state("load")
    page.get_by_role("button", name="Send it").click()
    page.get_by_role("heading", name="It has arrived").wait_for()

    page.goto(desk.address + "queue/")
    page.get_by_text("Danger now, words of danger in what was told").wait_for()
    looked_at(page, "queue-words-of-danger")
    page.locator("li.case-queue__row a").first.click()
    page.get_by_role("heading", name="Words in what was told").wait_for()
    page.get_by_text("Find out now whether the child is safe: 999 first.").wait_for()
    assert page.get_by_text("A person decides.").count() == 1
    looked_at(page, "case-words-of-danger")
