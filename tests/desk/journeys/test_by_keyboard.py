"""The desk without a mouse: a worry, an export, the queue, a case, a decision, and the children's door."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.desk.arrivals.walking import CHAT
from tests.desk.by_keyboard import Keyboard
from tests.desk.first_desk import come_back, running_copy
from tests.desk.first_lead import PASSWORD
from tests.desk.in_chromium import needs_chromium, opened
from tests.desk.running import RunningDesk

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
pytestmark = [needs_chromium, pytest.mark.one_engine]
ZOOMED = {"width": 320, "height": 256}
"""A window of 1280 by 1024 pixels at 400 %."""


@pytest.fixture(scope="module")
def desk(first_desk: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningDesk]:
    with running_copy(first_desk, tmp_path_factory.mktemp("keyboard")) as running:
        yield running


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    with playwright.sync_playwright() as driver:
        browser = opened(driver)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def signed_in(desk: RunningDesk, chromium: Any) -> Any:
    """What a browser keeps of a lead who has just set up a sign-in, and who has opened the children's door."""
    context = chromium.new_context()
    page = context.new_page()
    come_back(page, desk)
    page.get_by_role("link", name="The children's door").click()
    if page.get_by_label("Password").count():
        page.get_by_label("Password").fill(PASSWORD)
        page.locator("main button[type=submit]").first.click()
    page.get_by_label("The door is open").check()
    page.get_by_label("The name of your school").fill("Heron Hill School")
    page.get_by_label("When you read").fill("We read this on school days, from 8 to 4.")
    page.get_by_label("Whom a child can turn to").fill("Mrs Okafor, room 12, before lessons")
    page.get_by_role("button", name="Save").click()
    page.get_by_text("The door is open.").wait_for()
    kept = context.storage_state()
    context.close()
    return kept


@pytest.fixture(params=["as it is", "at 400 %"])
def page(request: pytest.FixtureRequest, chromium: Any, signed_in: Any) -> Iterator[Any]:
    zoomed = {"viewport": ZOOMED, "device_scale_factor": 4} if request.param == "at 400 %" else {}
    context = chromium.new_context(storage_state=signed_in, **zoomed)
    page = context.new_page()
    page.set_default_timeout(60_000)
    yield page
    context.close()


def looked_through(page: Any) -> list[str]:
    """Tab goes through all of the page and out of it again; nothing is left out that a mouse could press."""
    page.wait_for_load_state("load")
    stops = Keyboard(page).stops()
    reached = page.evaluate(
        """() => [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter(
             e => !e.disabled && e.type !== 'hidden' && e.tabIndex >= 0 && e.checkVisibility({visibilityProperty: true})
           ).filter(e => e.type !== 'radio' || e === document.querySelector(`[name="${e.name}"]`)).length"""
    )
    assert len(stops) >= reached, stops
    return stops


def test_the_first_stop_leads_past_the_bars_to_the_page(page: Any, desk: RunningDesk) -> None:
    page.goto(desk.address)
    assert looked_through(page)[0] == "A Skip to the page"
    keys = Keyboard(page)
    page.goto(desk.address)
    keys.press(page.get_by_role("link", name="Skip to the page"))
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_a_worry_is_told_by_keyboard(page: Any, desk: RunningDesk) -> None:
    keys = Keyboard(page)
    page.goto(desk.address + "tell/")
    looked_through(page)
    keys.press(page.get_by_role("button", name="Begin"))
    for label in ("No", "No, it has stopped", "No"):
        looked_through(page)
        keys.choose(page.get_by_label(label, exact=True))
        keys.press(page.get_by_role("button", name="Go on", exact=True))
    keys.type(page.get_by_label("What did the child say"), "he sed its our secret")
    while not page.get_by_role("heading", name="Check what you tell").count():
        looked_through(page)
        keys.press(page.get_by_role("button", name="Go on", exact=True))
    looked_through(page)
    keys.press(page.get_by_role("button", name="Send it"))
    page.get_by_role("heading", name="It has arrived").wait_for()
    looked_through(page)


def test_an_export_is_imported_found_judged_and_decided_by_keyboard(
    page: Any, desk: RunningDesk, tmp_path: Path
) -> None:
    keys = Keyboard(page)
    chat = tmp_path / "WhatsApp Chat with Kai.txt"
    chat.write_text(CHAT, encoding="utf-8")
    page.goto(desk.address + "import/")
    looked_through(page)
    keys.file(page.get_by_label("The export of the chat"), chat)
    keys.press(page.get_by_role("button", name="Upload"))
    page.get_by_role("heading", name="Who is who").wait_for(timeout=60_000)
    looked_through(page)
    keys.choose(page.get_by_role("group", name="Ellie Heronwillow").get_by_label("The child whom"))
    keys.choose(page.get_by_role("group", name="Kai").get_by_label("Known online only"))
    keys.choose(page.get_by_label("13 to 15"))
    keys.press(page.get_by_role("button", name="Screen it"))
    page.get_by_role("heading", name="It has arrived").wait_for(timeout=120_000)

    keys.press(page.get_by_role("link", name="Queue"))
    page.get_by_role("heading", name="Queue").wait_for()
    looked_through(page)
    keys.press(page.locator("li.case-queue__row").filter(has_text="Screening").get_by_role("link").first)
    page.get_by_role("heading", name="In brief").wait_for()
    looked_through(page)
    case = page.url
    keys.press(page.get_by_role("link", name="Chronology", exact=True))
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.innerText") == "Add to the chronology"
    page.goto(case)
    keys.press(page.get_by_role("link", name="Its signs, its course and its words"))
    page.get_by_role("heading", name="What was seen").wait_for()
    looked_through(page)
    page.goto(case)
    keys.press(page.get_by_role("button", name="Take it on"))
    page.get_by_role("heading", name="Take this on").wait_for()
    keys.press(page.get_by_role("button", name="Take it on"))
    page.get_by_text("You have taken this on").wait_for()
    keys.press(page.get_by_role("link", name="Assess", exact=True))
    page.get_by_role("group", name="Signs of harm already").wait_for()
    looked_through(page)
    keys.tick(page.get_by_role("group", name="Signs of harm already").get_by_label("Sextortion"))
    keys.choose(page.get_by_role("group", name="How worried are you?").get_by_label("Serious concern"))
    keys.type(page.get_by_label("Why", exact=True), "He asks for a picture, and for silence.")
    keys.press(page.get_by_role("button", name="Record the assessment"))
    keys.press(page.get_by_role("button", name="Decide"))
    page.get_by_role("group", name="What").first.wait_for()
    looked_through(page)
    keys.choose(page.get_by_label("Refer"))
    keys.type(page.get_by_label("Why", exact=True), "Police and social care are told today.")
    keys.press(page.get_by_role("button", name="Record the decision"))
    page.get_by_text("Police and social care are told today.").first.wait_for()


def test_a_child_tells_and_comes_back_by_keyboard(page: Any, desk: RunningDesk) -> None:
    keys = Keyboard(page)
    page.context.clear_cookies()
    page.goto(desk.address + "h/")
    looked_through(page)
    keys.press(page.get_by_role("link", name="I want to tell you something"))
    page.get_by_label("What is going on?").wait_for()
    looked_through(page)
    keys.type(page.get_by_label("What is going on?"), "he says he will come to my school")
    keys.choose(page.get_by_role("group", name="Are you in danger now?").get_by_label("No", exact=True))
    keys.press(page.get_by_role("button", name="Send it"))
    page.get_by_role("heading", name="Your seven words").wait_for()
    looked_through(page)
    words = " ".join(page.locator("ol.words li").all_inner_texts())
    page.goto(desk.address + "h/")
    keys.press(page.get_by_role("link", name="I have been here before"))
    keys.type(page.get_by_label("Your seven words"), words)
    keys.press(page.get_by_role("button", name="Go on"))
    page.get_by_role("heading", name="What we say to you").wait_for()
    looked_through(page)
    keys.press(page.get_by_role("link", name="Leave now").first)
    page.get_by_role("heading", name="The seven times table").wait_for()
