"""The doors in a real browser: held to WCAG, wide and narrow, and once more without scripts."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.desk.arrivals.walking import CHAT
from tests.desk.first_desk import come_back, running_copy
from tests.desk.first_lead import PASSWORD
from tests.desk.in_chromium import looked_at, needs_chromium, opened
from tests.desk.running import RunningDesk

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
pytest.importorskip("axe_playwright_python", reason="axe is not installed")
pytestmark = [needs_chromium, pytest.mark.one_engine]


@pytest.fixture(scope="module")
def desk(first_desk: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningDesk]:
    with running_copy(first_desk, tmp_path_factory.mktemp("doors")) as running:
        yield running


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    with playwright.sync_playwright() as driver:
        browser = opened(driver)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def signed_in(desk: RunningDesk, chromium: Any) -> Any:
    """What a browser keeps of a lead who has just set up a sign-in."""
    context = chromium.new_context()
    page = context.new_page()
    come_back(page, desk)
    kept = context.storage_state()
    context.close()
    return kept


@pytest.fixture(params=[True, False], ids=["with scripts", "without scripts"])
def page(request: pytest.FixtureRequest, chromium: Any, signed_in: Any) -> Iterator[Any]:
    context = chromium.new_context(storage_state=signed_in, java_script_enabled=request.param)
    page = context.new_page()
    page.set_default_timeout(20_000)
    page.scripts = request.param
    page.looked_for = 0.0
    yield page
    context.close()


def look(page: Any, name: str) -> None:
    suffix, began = "" if page.scripts else "-without-scripts", time.monotonic()
    looked_at(page, f"{name}{suffix}", scripts=page.scripts)
    page.looked_for += time.monotonic() - began


def go_on(page: Any) -> None:
    page.get_by_role("button", name="Go on", exact=True).first.click()


def test_a_worry_is_told_in_under_ninety_seconds(desk: RunningDesk, page: Any) -> None:
    """By the clock, without what our own looks at its pages take: a member of staff has a class to go back to."""
    began = time.monotonic()
    page.goto(desk.address + "tell/")
    look(page, "tell")
    page.goto(desk.address + "tell/listening/")
    look(page, "listening")
    page.goto(desk.address + "tell/")
    page.get_by_role("button", name="Begin").click()
    look(page, "tell-danger")
    go_on(page)
    page.get_by_role("alert").wait_for()
    look(page, "tell-danger-error")
    page.get_by_label("Yes, or it may be").check()
    go_on(page)
    page.get_by_role("heading", name="Call 999 first").wait_for()
    look(page, "tell-999")
    page.get_by_role("button", name="I have called").or_(
        page.get_by_role("link", name="I have called")
    ).click()
    page.get_by_label("Yes", exact=True).check()
    look(page, "tell-contact")
    go_on(page)
    page.get_by_label("No", exact=True).check()
    look(page, "tell-staff")
    go_on(page)
    page.get_by_label("What did the child say").fill("he sed its our secret")
    page.get_by_label("On which day did").fill("2026-03-14")
    look(page, "tell-words")
    go_on(page)
    look(page, "tell-seen")
    go_on(page)
    look(page, "tell-view")
    go_on(page)
    page.get_by_label("The child has a new phone").check()
    look(page, "tell-signs")
    go_on(page)
    page.get_by_label("The child's name").fill("Ellie Heronwillow")
    page.get_by_label("Under 13").check()
    look(page, "tell-people")
    go_on(page)
    page.get_by_label("App or game of account 1").fill("Snapchat")
    page.get_by_label("Name, number or address of account 1").fill("kai.example")
    look(page, "tell-accounts")
    go_on(page)
    page.get_by_role("heading", name="Check what you tell").wait_for()
    look(page, "tell-check")
    page.get_by_role("button", name="Send it").click()
    page.get_by_role("heading", name="It has arrived").wait_for()
    assert time.monotonic() - began - page.looked_for < 90
    look(page, "tell-done")


def test_an_export_is_imported(desk: RunningDesk, page: Any, tmp_path: Path) -> None:
    page.goto(desk.address + "import/")
    look(page, "import")
    chat = tmp_path / "WhatsApp Chat with Kai.txt"
    chat.write_text(CHAT, encoding="utf-8")
    page.get_by_label("The export of the chat").set_input_files(chat)
    page.get_by_role("button", name="Upload").click()
    page.get_by_role("heading", name="Who is who").wait_for(timeout=60_000)
    look(page, "import-who")
    page.get_by_role("group", name="Ellie Heronwillow").get_by_label("The child whom").check()
    page.get_by_role("group", name="Kai").get_by_label("Known online only").check()
    page.get_by_label("13 to 15").check()
    page.get_by_role("button", name="Screen it").click()
    address = page.url
    page.goto(address + "?still")
    if page.get_by_role("link", name="Look again").count():  # else it was quicker than we are
        look(page, "import-progress")
        page.goto(address)
    page.get_by_role("heading", name="It has arrived").wait_for(timeout=120_000)
    look(page, "import-done")


def test_what_is_no_chat_is_refused(desk: RunningDesk, page: Any, tmp_path: Path) -> None:
    page.goto(desk.address + "import/")
    picture = tmp_path / "picture.jpg"
    picture.write_bytes(b"\xff\xd8\xff\xe0" + bytes(2000))
    page.get_by_label("The export of the chat").set_input_files(picture)
    page.get_by_role("button", name="Upload").click()
    page.get_by_role("heading", name="This could not be imported").wait_for(timeout=60_000)
    look(page, "import-refused")


def test_a_screenshot_is_typed_off(desk: RunningDesk, page: Any) -> None:
    page.goto(desk.address + "transcribe/")
    look(page, "transcribe")
    page.get_by_role("button", name="Begin").click()
    page.get_by_label("What it says, line by line").fill("19:04 Kai: hey, how old are you?\nEllie: 13")
    look(page, "transcribe-lines")
    go_on(page)
    page.get_by_role("group", name="Ellie").get_by_label("The child whom").check()
    page.get_by_label("13 to 15").check()
    look(page, "transcribe-who")
    page.get_by_role("button", name="Screen it").click()
    page.get_by_role("heading", name="It has arrived").wait_for(timeout=120_000)
    look(page, "transcribe-done")


def test_a_token_is_made(desk: RunningDesk, page: Any) -> None:
    page.goto(desk.address + "tokens/")
    if page.get_by_label("Password").count():
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Go on").or_(page.get_by_role("button", name="Confirm")).first.click()
    page.get_by_label("Which system is it for?").fill("The monitor of the school")
    page.get_by_role("button", name="Make a token").click()
    page.get_by_text("It is shown only now.").wait_for()
    look(page, "tokens")
