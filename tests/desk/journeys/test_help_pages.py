"""The public help pages in a browser: by eye, by keyboard, on a narrow screen, and without scripts."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from leeside.desk.help.brand_file import NAME
from tests.desk.first_desk import running_copy
from tests.desk.in_chromium import looked_at, needs_chromium, opened
from tests.desk.running import RunningDesk

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
pytest.importorskip("axe_playwright_python", reason="axe is not installed")
pytestmark = [needs_chromium, pytest.mark.one_engine]

BRAND = (
    'name = "Elm Park School"\ncolour = "#5c1d4f"\n[[contacts]]\nwho = "Safeguarding lead"\n'
    'what = "Any worry about a child."\nphone = "020 7946 0123"\nhours = "8 to 17 on school days"\n'
)
PAGES = {
    "help": "help/",
    "help-children": "help/for-children/",
    "help-signs": "help/signs/",
    "help-ways": "help/ways/",
    "help-way": "help/ways/location_control/",
    "help-way-child": "help/ways/sextortion/for-children/",
    "help-what-to-do": "help/ways/sextortion/what-to-do/",
    "help-steps": "help/ways/grooming/what-to-do/",
    "help-tips": "help/tips/",
    "help-talking": "help/talking/?age=9",
    "help-talking-wrong": "help/talking/?age=90",
    "help-topics": "help/topics/",
    "help-topic": "help/topics/challenge_unnamed/",
    "help-directory": "help/directory/",
    "help-agreement": "help/agreement/",
    "help-minute": "help/one-minute/",
    "help-minute-staff": "help/one-minute/staff/",
    "help-minute-welsh": "help/one-minute/parent/?language=cy",
    "help-minute-child": "help/one-minute/child/",
}


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    with playwright.sync_playwright() as driver:
        browser = opened(driver)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def desk(first_desk: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningDesk]:
    """A desk with the school's own file in its folder."""
    with running_copy(first_desk, tmp_path_factory.mktemp("desk")) as running:
        (running.folder / NAME).write_text(BRAND, encoding="utf-8")
        yield running


def new_page(chromium: Any, **options: Any) -> Any:
    page = chromium.new_context(**options).new_page()
    page.set_default_timeout(30_000)
    return page


@pytest.fixture(scope="module")
def visitor(chromium: Any) -> Iterator[Any]:
    page = new_page(chromium)
    yield page
    page.context.close()


@pytest.mark.parametrize("name", PAGES)
def test_a_page_can_be_used_by_everybody(desk: RunningDesk, visitor: Any, name: str) -> None:
    asked: list[str] = []
    visitor.on("request", lambda request: asked.append(request.url))
    visitor.goto(desk.address + PAGES[name])
    looked_at(visitor, name)
    assert visitor.context.cookies() == []
    assert all(url.startswith(desk.address) for url in asked), "nothing is asked of anybody else"


def test_an_agreement_is_made_by_keyboard_on_a_narrow_screen_without_scripts(
    desk: RunningDesk, chromium: Any
) -> None:
    page = new_page(chromium, java_script_enabled=False, viewport={"width": 320, "height": 640})
    page.goto(desk.address + "help/agreement/")
    page.get_by_role("button", name="Make the page").press("Enter")
    page.get_by_text("Choose at least one promise").wait_for()
    page.get_by_label("You will not lose your phone for telling me.").press("Space")
    page.get_by_label("I will ask you before I post a picture of you").press("Space")
    page.get_by_label("Promise 1 of I, the child").press_sequentially("I will walk the dog.")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Our family agreement").wait_for()
    said = page.inner_text("main")
    assert "You will not lose your phone for telling me." in said
    assert "I will walk the dog." in said
    assert "I will keep these rules too." not in said
    looked_at(page, "help-agreement-made", scripts=False)
    page.emulate_media(media="print")
    assert not page.get_by_role("navigation").is_visible(), "what leads elsewhere is not printed"
    assert page.context.cookies() == []
    page.context.close()


def test_the_first_stop_of_the_keyboard_leads_to_the_page(desk: RunningDesk, visitor: Any) -> None:
    visitor.goto(desk.address + "help/tips/")
    visitor.keyboard.press("Tab")
    assert visitor.evaluate("document.activeElement.textContent") == "Skip to the page"
    assert visitor.locator(".skip").bounding_box()["x"] >= 0
    visitor.keyboard.press("Enter")
    assert visitor.url.endswith("#main")


def test_a_childs_page_leaves_with_one_press(desk: RunningDesk, visitor: Any) -> None:
    visitor.goto(desk.address + "help/for-children/")
    assert visitor.title() == "Information"
    link = visitor.get_by_role("link", name="Leave this page")
    assert link.get_attribute("href").startswith("https://www.gov.uk/")
    assert visitor.evaluate("document.querySelector('.leave a').getBoundingClientRect().height") >= 24


def test_a_page_for_a_minute_prints_on_one_side(desk: RunningDesk, visitor: Any) -> None:
    for reader in ("staff", "parent", "child"):
        visitor.goto(desk.address + f"help/one-minute/{reader}/")
        pdf = visitor.pdf(format="A4", print_background=True, prefer_css_page_size=True)
        assert pdf.count(b"/Type /Page\n") + pdf.count(b"/Type /Page/") == 1, reader


def test_the_log_holds_nothing_of_a_visit(desk: RunningDesk) -> None:
    said = desk.said()
    assert "help/" not in said
    assert "Traceback" not in said


def test_the_folder_holds_nothing_of_an_agreement(desk: RunningDesk) -> None:
    for file in Path(desk.folder).rglob("*"):
        if file.is_file():
            assert b"walk the dog" not in file.read_bytes()
