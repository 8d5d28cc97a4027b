"""Every page of the map of addresses, opened in a real browser on a narrow screen, and gone through by keyboard."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.urls import resolve

from tests.desk.by_keyboard import Keyboard
from tests.desk.first_lead import PASSWORD
from tests.desk.in_chromium import held_to_wcag, held_together, needs_chromium, opened
from tests.desk.journeys.test_help_pages import PAGES
from tests.desk.pages.desk_of_every_page import Known, make
from tests.desk.permissions.test_every_view_declares import patterns
from tests.desk.running import RunningDesk, code_of, running_desk

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
pytest.importorskip("axe_playwright_python", reason="axe is not installed")
pytestmark = [needs_chromium, pytest.mark.one_engine]

NARROW = {"width": 320, "height": 900}
"""A window of 1280 pixels at 400 %. To 1280 as it is, pages are held by the walks."""
NAMES = {str(route.name) for route in patterns()}
TAKES = {
    *("alert_seen", "api_arrivals", "api_token_end", "fill_demo", "import_add", "import_leave", "still_here"),
    *("tell_throw_away", "term_report_make", "tombstone_again", "transcribe_throw_away"),
}
"""Takes what a page sends, and shows none of its own."""
NO_PAGES = {
    "access_json": "a file for programs",
    "access_pdf": "a PDF, which tests hold to PDF/UA",
    "api_arrival": "an answer for programs",
    "case_by_reference": "leads on to a case, or back to the list",
    "help_look": "a stylesheet",
    "help_minute_pdf": "a PDF, which tests hold to PDF/UA",
    "term_report_pdf": "a PDF, which tests hold to PDF/UA",
}
_DOORS, _FIRST, _CHILD = (
    "arrivals/test_in_chromium.py",
    "journeys/test_first_day.py",
    "journeys/test_at_the_childs_door.py",
)
IN_A_WALK = {
    **dict.fromkeys(("h", "h0", "h1", "h2", "h3", "h4"), (_CHILD, 'f"door-page-')),
    "access_page": ("journeys/test_keeping_and_rights.py", '"answer-alone"'),
    "account_login": (_FIRST, '"sign-in"'),
    "import_at": (_DOORS, '"import-who"'),
    "mfa_activate_totp": (_FIRST, '"set-up-app"'),
    "mfa_authenticate": (_FIRST, '"second-factor"'),
    "mfa_edit_webauthn": (_FIRST, '"passkey-name"'),
    "mfa_reauthenticate_webauthn": (_FIRST, '"confirm-passkey"'),
    "mfa_remove_webauthn": (_FIRST, '"passkey-remove"'),
    "recovery_cover": ("journeys/test_from_arrival_to_decision.py", '"recovery-cover"'),
    "tell_done": (_DOORS, '"tell-done"'),
    "tombstone": ("journeys/test_keeping_and_rights.py", '"tombstone"'),
    "welcome_password": (_FIRST, '"first-lead"'),
}
"""Is there only on a way that a walk goes, which holds it to axe wide and narrow: where, and under which name."""
HELP = {str(resolve("/" + address.partition("?")[0]).url_name) for address in PAGES.values()}
"""What the walk through the public help pages holds to axe."""
BY_FORM = {"search_people"}
"""What a form leads to, which is sent here."""
OPENED = sorted(NAMES - TAKES - set(NO_PAGES) - set(IN_A_WALK) - HELP - BY_FORM)
_ACTION = "button[type=submit]:visible, .govuk-button:visible"


@pytest.fixture(scope="module")
def known(empty_desk: Path, tmp_path_factory: pytest.TempPathFactory) -> Known:
    return make(empty_desk, tmp_path_factory.mktemp("every-page"))


@pytest.fixture(scope="module")
def desk(known: Known) -> Iterator[RunningDesk]:
    with running_desk(known.folder) as running:
        yield running


@pytest.fixture(scope="module")
def page(known: Known, desk: RunningDesk) -> Iterator[Any]:
    """A lead's browser, in which they have just said once more who they are."""
    with playwright.sync_playwright() as driver:
        browser = opened(driver)
        page = browser.new_context(viewport=NARROW).new_page()
        page.set_default_timeout(60_000)
        page.goto(desk.address + "sign-in/")
        page.get_by_label("E-mail address").fill(known.email)
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        page.get_by_label("Code").fill(code_of(known.secret))
        page.get_by_role("button", name="Go on").click()
        page.get_by_role("heading", name="Home").wait_for()
        page.goto(desk.address + "confirm/")
        page.get_by_label("Password").fill(PASSWORD)
        page.locator("main button[type=submit]").first.click()
        page.wait_for_url(desk.address)
        yield page
        browser.close()


def at_hand(page: Any, keys: Keyboard, name: str) -> None:
    """Past the bars and on with Tab to what the page is for; each stop on the way is seen, in view, and not covered."""
    skip = page.get_by_role("link", name="Skip to the page")
    if skip.count() and page.evaluate(
        "document.activeElement === document.body"
    ):  # else it begins in its form
        page.keyboard.press("Tab")
        assert skip.evaluate("link => link === document.activeElement"), f"{name} begins with something else"
        page.keyboard.press("Enter")
    for wanted in (page.locator("main").locator(_ACTION), page.locator("main a:visible")):
        if wanted.count():
            keys.to(wanted.first)
            return


def is_for_everybody(page: Any, keys: Keyboard, name: str) -> None:
    held_to_wcag(page, name)
    held_together(page, name)
    at_hand(page, keys, name)


def faults(look: Callable[[str], None], names: list[str]) -> str:
    """What is amiss in any of them, so that one page does not hide the next."""
    found = []
    for name in names:
        try:
            look(name)
        except AssertionError as amiss:
            found.append(f"{name}: {amiss}")
    return "\n".join(found)


def test_every_page_can_be_used_on_a_narrow_screen_and_by_keyboard(
    page: Any, known: Known, desk: RunningDesk
) -> None:
    keys = Keyboard(page)

    def look(name: str) -> None:
        address = desk.address.rstrip("/") + known.addresses[name]
        answer = page.goto(address)
        assert (answer.status, page.url) == (200, address), f"{name} is not there"
        is_for_everybody(page, keys, name)

    assert faults(look, OPENED) == ""


def test_what_a_search_finds_can_be_used_too(page: Any, desk: RunningDesk) -> None:
    page.goto(desk.address + "cases/")
    search = page.locator("form[action='/people/search/']")
    search.locator("input[name=name]").fill("Maya")
    search.locator("button").click()
    page.wait_for_url("**/people/search/")
    assert page.get_by_text("Maya Fenwick").count()
    is_for_everybody(page, Keyboard(page), "search_people")


def test_what_only_takes_shows_no_page(page: Any, known: Known, desk: RunningDesk) -> None:
    def look(name: str) -> None:
        answer = page.context.request.get(desk.address.rstrip("/") + known.addresses[name], max_redirects=0)
        assert answer.status == 405, answer.status

    assert faults(look, sorted(TAKES)) == ""


def test_each_route_that_is_not_opened_is_in_the_map_and_has_one_reason() -> None:
    left = [*TAKES, *NO_PAGES, *IN_A_WALK, *HELP, *BY_FORM]
    assert set(left) <= NAMES
    assert len(left) == len(set(left))


@pytest.mark.parametrize("name", IN_A_WALK)
def test_a_walk_holds_to_axe_what_is_not_opened_here(name: str) -> None:
    file, shown_as = IN_A_WALK[name]
    walk = (Path(__file__).parents[1] / file).read_text(encoding="utf-8")
    assert f"looked_at(page, {shown_as}" in walk or f"look(page, {shown_as}" in walk
