"""A child on an old phone: tells in under a minute without scripts, comes back, reads an answer, and writes again."""

import re
import socket
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.desk.door.visiting import ADDRESS
from tests.desk.first_desk import come_back, running_copy
from tests.desk.first_lead import PASSWORD
from tests.desk.in_chromium import PICTURES, WIDTHS, looked_at, needs_chromium, opened
from tests.desk.running import RunningDesk

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
pytest.importorskip("axe_playwright_python", reason="axe is not installed")
pytestmark = [needs_chromium, pytest.mark.one_engine]
PHONE = {"width": 320, "height": 568}
TOLD = "canaryheron he says he will come to my school"


@pytest.fixture(scope="module")
def desk(first_desk: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningDesk]:
    with running_copy(first_desk, tmp_path_factory.mktemp("door")) as running:
        yield running


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    with playwright.sync_playwright() as driver:
        browser = opened(driver)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def lead(desk: RunningDesk, chromium: Any) -> Any:
    """The first lead, who opens the door."""
    page = chromium.new_page()
    come_back(page, desk)
    assert chromium.new_page().goto(desk.address + "h/").status == 404
    page.goto(desk.address)
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
    looked_at(page, "door-opening")
    return page


def on_a_phone(chromium: Any, *, scripts: bool) -> Any:
    page = chromium.new_context(viewport=PHONE, java_script_enabled=scripts).new_page()
    page.set_default_timeout(60_000)
    return page


def shot(page: Any, name: str) -> None:
    """What a phone and a wide window show, where pictures are wanted; and that nothing runs out at a phone's side."""
    for width in WIDTHS if PICTURES else ():
        page.set_viewport_size({**PHONE, "width": width})
        page.screenshot(path=Path(PICTURES) / f"{name}-{width}.png", full_page=True)
    page.set_viewport_size(PHONE)
    widest = page.locator("body").evaluate("body => document.documentElement.scrollWidth")
    assert widest <= PHONE["width"], name
    assert page.title() == "Page"


def words_on(page: Any) -> str:
    return " ".join(page.locator("ol.words li").all_inner_texts())


def test_a_child_tells_in_under_a_minute_comes_back_reads_and_writes(
    desk: RunningDesk, chromium: Any, lead: Any
) -> None:
    child = on_a_phone(chromium, scripts=False)
    began = time.monotonic()
    child.goto(desk.address + "h/")
    shot(child, "door-start")
    child.get_by_role("link", name="I want to tell you something").click()
    shot(child, "door-tell")
    child.get_by_label("What is going on?").fill(TOLD)
    child.get_by_role("group", name="Are you in danger now?").get_by_label("No", exact=True).check()
    child.get_by_label("13 to 15").check()
    child.get_by_role("group", name="Is it safe for you to read").get_by_label("Yes").check()
    child.get_by_role("button", name="Send it").click()
    child.get_by_role("heading", name="Your seven words").wait_for()
    took = time.monotonic() - began
    assert took < 60
    shot(child, "door-done")
    words = words_on(child)
    assert len(words.split()) == 7
    assert child.context.cookies() == []

    lead.goto(desk.address + "queue/")
    lead.get_by_role("link", name=re.compile("^L-")).first.click()
    lead.get_by_text(TOLD).first.wait_for()
    looked_at(lead, "door-case")
    lead.get_by_role("link", name="Messages with the person who told us").click()
    lead.get_by_role("heading", name="Messages with the person").wait_for()
    lead.get_by_role("button", name="Write back").click()
    looked_at(lead, "door-write-back")
    lead.get_by_label("What do you want to say").fill("Thank you. Mrs Okafor is in room 12 now.")
    lead.get_by_role("button", name="Leave this answer").click()
    lead.get_by_text("It waits for them at the door").wait_for()

    later = on_a_phone(chromium, scripts=False)
    later.goto(desk.address + "h/")
    later.get_by_role("link", name="I have been here before").click()
    shot(later, "door-back")
    later.get_by_label("Your seven words").fill("apple river moon")
    later.get_by_role("button", name="Go on").click()
    later.get_by_role("heading", name="These words do not open anything").wait_for()
    shot(later, "door-wrong")
    later.get_by_label("Your seven words").fill(words.title())
    later.get_by_role("button", name="Go on").click()
    later.get_by_text("Mrs Okafor is in room 12 now").wait_for()
    shot(later, "door-thread")
    later.get_by_label("Write to us again").fill("canaryotter ok i will go")
    later.get_by_role("button", name="Send it").click()
    later.get_by_role("heading", name="We have it").wait_for()
    shot(later, "door-wrote")
    assert later.context.cookies() == []

    lead.goto(desk.address + "queue/")
    lead.get_by_text("Somebody who told us has written again").wait_for()
    looked_at(lead, "door-queue")
    lead.get_by_role("link", name=re.compile("^L-")).first.click()
    lead.get_by_text("canaryotter ok i will go").wait_for()
    lead.get_by_text("Shown to whoever came back").wait_for()
    looked_at(lead, "door-messages")
    lead.get_by_role("button", name="Take the new ones into the record").click()
    lead.get_by_role("button", name="Take them in").click()
    lead.get_by_text("They stand in the chronology.").wait_for()


def test_every_page_is_held_to_wcag_wide_and_narrow(desk: RunningDesk, chromium: Any, lead: Any) -> None:
    page = on_a_phone(chromium, scripts=True)
    for name in ("", "0/", "1/", "2/", "3/", "4/"):
        page.goto(desk.address + f"h/{name}")
        looked_at(page, f"door-page-{name.strip('/') or 'start'}")
    page.goto(desk.address + "h/2/")
    page.get_by_role("button", name="Send it").click()
    page.get_by_role("alert").wait_for()
    looked_at(page, "door-adult-error")
    page.get_by_label("What worries you?").fill("He is awake all night.")
    page.get_by_role("group", name="Is a child in danger now?").get_by_label("Yes").check()
    page.get_by_role("button", name="Send it").click()
    page.get_by_role("heading", name="Your seven words").wait_for()
    looked_at(page, "door-adult-done")
    words = words_on(page)
    page.goto(desk.address + "h/3/")
    page.get_by_label("Your seven words").fill("wrong")
    page.get_by_role("button", name="Go on").click()
    looked_at(page, "door-wrong-words")
    page.get_by_label("Your seven words").fill(words)
    page.get_by_role("button", name="Go on").click()
    page.get_by_role("heading", name="What we say to you").wait_for()
    looked_at(page, "door-no-answer")


def test_it_is_used_by_keyboard_alone(desk: RunningDesk, chromium: Any, lead: Any) -> None:
    page = on_a_phone(chromium, scripts=True)
    page.goto(desk.address + "h/1/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Leave now"
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.tagName") == "TEXTAREA":
            break
    page.keyboard.type("help")
    for _ in range(30):
        page.keyboard.press("Tab")
        box = page.evaluate("(e => [e.tagName, e.getBoundingClientRect().top])(document.activeElement)")
        bar = page.evaluate("document.querySelector('.leave').getBoundingClientRect().bottom")
        assert box[1] >= bar - 1 or box[0] == "A", "what has the focus lies under the bar"
        if box[0] == "BUTTON":
            break
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="We have it").wait_for()


@pytest.mark.parametrize("scripts", [True, False])
def test_leaving_is_one_press_and_with_scripts_leaves_no_way_back(
    desk: RunningDesk, chromium: Any, lead: Any, scripts: bool
) -> None:
    page = on_a_phone(chromium, scripts=scripts)
    page.goto(desk.address + "h/0/")
    page.goto(desk.address + "h/1/")
    page.get_by_label("What is going on?").fill("help")
    page.get_by_role("link", name="Leave now").first.click()
    page.get_by_role("heading", name="The seven times table").wait_for()
    shot(page, "door-left")
    page.go_back()
    assert page.url.endswith("/h/0/" if scripts else "/h/1/")
    if not scripts:
        assert page.get_by_label("What is going on?").input_value() == ""


def test_escape_pressed_twice_leaves_too(desk: RunningDesk, chromium: Any, lead: Any) -> None:
    page = on_a_phone(chromium, scripts=True)
    page.goto(desk.address + "h/1/")
    page.get_by_label("What is going on?").focus()
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    page.get_by_role("heading", name="The seven times table").wait_for()


def test_no_file_and_no_line_of_the_running_desk_holds_what_was_typed_or_from_where(
    desk: RunningDesk, chromium: Any, lead: Any
) -> None:
    sent = urllib.parse.urlencode({"words": "canarywren"}).encode()
    for address, content in (("h/1/", sent), ("h/3/", sent)):
        asked = urllib.request.Request(desk.address + address, data=content)  # noqa: S310 our own address
        asked.add_header("X-Forwarded-For", ADDRESS)
        urllib.request.urlopen(asked, timeout=20).read()  # noqa: S310
    nowhere = urllib.request.Request(desk.address + "h/9/", headers={"X-Forwarded-For": ADDRESS})  # noqa: S310
    with pytest.raises(urllib.error.HTTPError):
        urllib.request.urlopen(nowhere, timeout=20)  # noqa: S310
    with socket.create_connection(
        ("localhost", int(desk.address.rsplit(":", 1)[1].strip("/"))), timeout=20
    ) as line:
        line.sendall(
            b"GET /canarywren HTTP/9.9\r\nHost\r\n\r\n"
        )  # what no browser sends, and a server may complain of
        line.recv(1000)
    kept = {path: path.read_bytes() for path in desk.folder.rglob("*") if path.is_file()}
    assert {"desk.db", "desk.db-wal"} <= {path.name for path in kept}
    kept[desk.output] = desk.output.read_bytes()
    looked_for = [one.encode() for one in (ADDRESS, "canarywren", "canaryheron", "canaryotter", "127.0.0.1")]
    found = [(path.name, one) for path, content in kept.items() for one in looked_for if one in content]
    assert found == []
    assert "/h/" not in desk.said()
