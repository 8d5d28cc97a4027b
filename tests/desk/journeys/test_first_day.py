"""The first lead's first minutes: one-time code, password, second factor, home. Then a colleague's."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.desk.first_desk import lead_of, running_copy
from tests.desk.first_lead import EMAIL, PASSWORD
from tests.desk.in_chromium import looked_at, needs_chromium, opened
from tests.desk.running import RunningDesk, code_of, running_desk

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
pytest.importorskip("axe_playwright_python", reason="axe is not installed")
pytestmark = [needs_chromium, pytest.mark.one_engine]


@dataclass(slots=True)
class Settled:
    """A desk at which the first lead works, with what the lead wrote down."""

    running: RunningDesk
    address: str
    secret: str
    recovery: list[str]


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    with playwright.sync_playwright() as driver:
        browser = opened(driver)
        yield browser
        browser.close()


@pytest.fixture
def new_desk(tmp_path: Path) -> Iterator[RunningDesk]:
    """A desk that nobody has been to."""
    with running_desk(tmp_path / "folder") as running:
        yield running


@pytest.fixture(scope="module")
def desk(first_desk: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Settled]:
    """A desk with its first lead; each test that needs a code takes one of the recovery codes."""
    with running_copy(first_desk, tmp_path_factory.mktemp("desk")) as running:
        lead = lead_of(running)
        yield Settled(
            running=running, address=running.address, secret=lead.secret, recovery=list(lead.recovery)
        )


def new_page(chromium: Any, **options: Any) -> Any:
    page = chromium.new_context(**options).new_page()
    page.set_default_timeout(30_000)
    return page


def says(page: Any, text: str) -> None:
    page.get_by_text(text).first.wait_for()


def problems_of(page: Any) -> list[str]:
    """Whatever the browser refuses or complains of from now on."""
    heard: list[str] = []
    page.on("console", lambda line: heard.append(line.text) if line.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: heard.append(str(error)))
    return heard


def nowhere_open(desk: RunningDesk, *more: str) -> None:
    """No word of it stands in what the desk said, nor in any file of its folder."""
    said = desk.said()
    for word in (EMAIL, "Robin", PASSWORD, *more):
        assert word not in said
        for file in desk.folder.rglob("*"):
            assert word.encode() not in file.read_bytes(), file.name
    assert "Traceback" not in said
    assert "ERROR" not in said


def sign_in(page: Any, desk: RunningDesk | Settled) -> None:
    page.goto(desk.address + "sign-in/")
    page.get_by_label("E-mail address").fill(EMAIL)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()


def come_first(page: Any, desk: RunningDesk) -> Settled:
    """The first lead's first minutes, with each mistake that somebody makes, up to the home page."""
    page.goto(desk.address + "welcome/")
    looked_at(page, "welcome")
    page.get_by_label("Your one-time code").fill("AAAA-BBBB-CCCC-DDDD")
    page.get_by_role("button", name="Go on").click()
    page.get_by_role("alert").wait_for()
    assert page.title().startswith("Error: ")
    assert page.evaluate("document.activeElement.className") == "govuk-error-summary"
    looked_at(page, "welcome-wrong-code")
    page.get_by_role("link", name="This code does not work").click()
    page.keyboard.press("Control+A")
    page.keyboard.type(desk.code.lower().replace("-", " "))
    page.keyboard.press("Enter")
    page.get_by_label("Your name").wait_for()
    looked_at(page, "first-lead")
    page.get_by_label("Your name").fill("Robin Lead")
    page.get_by_label("Your e-mail address").fill(EMAIL)
    page.get_by_label("A password of your own").fill("password1234")
    page.get_by_label("The same password once more").fill("password12345")
    page.get_by_role("button", name="Go on").click()
    page.get_by_role("alert").wait_for()
    looked_at(page, "first-lead-errors")
    page.get_by_label("A password of your own").fill(PASSWORD)
    page.get_by_label("The same password once more").fill(PASSWORD)
    page.get_by_role("button", name="Go on").click()

    says(page, "Your sign-in is set up")
    looked_at(page, "sign-in")
    sign_in(page, desk)
    page.wait_for_url("**/you/second-factor/")
    looked_at(page, "second-factor-needed")
    page.goto(desk.address)
    page.wait_for_url("**/you/second-factor/")

    assert page.get_by_role("link", name="Staff").count() == 0, "nothing else is offered"
    page.get_by_role("button", name="Set up an app with codes").click()
    looked_at(page, "set-up-app")
    secret = page.locator(".desk-copied").inner_text().strip()
    page.get_by_label("The code that the app shows").fill("000000")
    page.get_by_role("button", name="Set up").click()
    says(page, "That code is not right")
    looked_at(page, "set-up-app-wrong-code")
    assert page.locator(".desk-copied").inner_text().strip() == secret
    page.get_by_label("The code that the app shows").fill(code_of(secret))
    page.get_by_role("button", name="Set up").click()

    looked_at(page, "recovery-codes")
    recovery = page.locator(".desk-copied li").all_inner_texts()
    assert len(set(recovery)) == 10
    page.get_by_role("button", name="I have written them down").click()
    page.get_by_role("heading", name="Home").wait_for()
    looked_at(page, "home")
    page.context.close()
    return Settled(running=desk, address=desk.address, secret=secret, recovery=recovery)


def test_the_first_lead_comes_in(new_desk: RunningDesk, chromium: Any) -> None:
    page = new_page(chromium)
    heard = problems_of(page)
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    settled = come_first(page, new_desk)
    assert requests
    assert all(url.startswith(new_desk.address) for url in requests), "nothing is asked of anybody else"
    assert heard == []
    nowhere_open(new_desk, settled.secret)


def test_without_scripts_everything_works(desk: Settled, chromium: Any) -> None:
    page = new_page(chromium, java_script_enabled=False)
    page.goto(desk.address + "sign-in/")
    looked_at(page, "sign-in-without-scripts", scripts=False)
    sign_in(page, desk)
    page.wait_for_url("**/sign-in/second-factor/")
    page.goto(desk.address)
    assert "/sign-in/" in page.url, "a password alone shows nothing"
    page.goto(desk.address + "sign-in/second-factor/")
    page.get_by_label("Code").fill(desk.recovery.pop())
    page.get_by_role("button", name="Go on").click()
    page.get_by_role("heading", name="Home").wait_for()
    looked_at(page, "home-without-scripts", scripts=False)
    page.goto(desk.address + "you/second-factor/passkeys/add/")
    assert "A passkey needs JavaScript" in page.inner_text("main")
    looked_at(page, "set-up-passkey-without-scripts", scripts=False)
    page.get_by_role("link", name="Hide this page").click()
    page.get_by_role("heading", name="Nothing to see").wait_for()
    looked_at(page, "blank-without-scripts", scripts=False)
    assert "Robin" not in page.content()
    page.get_by_role("link", name="Go on").click()
    page.get_by_role("button", name="Sign out").click()
    page.goto(desk.address)
    assert "/sign-in/" in page.url
    page.context.close()


def test_a_recovery_code_works_once(desk: Settled, chromium: Any) -> None:
    page = new_page(chromium)
    code = desk.recovery.pop()
    for looks in (True, False):
        sign_in(page, desk)
        page.get_by_label("Code").fill(code)
        if looks:
            looked_at(page, "second-factor")
        page.get_by_role("button", name="Go on").click()
        if looks:
            page.get_by_role("heading", name="Home").wait_for()
            page.get_by_role("button", name="Sign out").click()
            says(page, "You are signed out")
    says(page, "That code is not right")
    looked_at(page, "second-factor-wrong-code")
    page.context.close()


@pytest.fixture
def inside(desk: Settled, chromium: Any) -> Iterator[Any]:
    """A page on which the lead has signed in."""
    page = new_page(chromium)
    sign_in(page, desk)
    page.get_by_label("Code").fill(desk.recovery.pop())
    page.get_by_role("button", name="Go on").click()
    page.get_by_role("heading", name="Home").wait_for()
    yield page
    page.context.close()


def test_esc_twice_hides_the_page_and_loses_nothing(desk: Settled, inside: Any) -> None:
    inside.goto(desk.address)
    inside.keyboard.press("Escape")
    assert not inside.locator("#desk-cover").is_visible()
    inside.wait_for_timeout(900)
    inside.keyboard.press("Escape")
    inside.keyboard.press("Escape")
    assert inside.locator("#desk-cover").is_visible()
    assert inside.title() == "Blank page"
    assert inside.evaluate("document.activeElement.textContent") == "Go on"
    looked_at(inside, "hidden")
    inside.keyboard.press("Enter")
    assert not inside.locator("#desk-cover").is_visible()
    assert inside.title() == "Home – Leeside desk"
    inside.get_by_role("link", name="Hide this page").click()
    assert inside.locator("#desk-cover").is_visible()
    assert inside.url == desk.address


def confirm(page: Any) -> None:
    page.get_by_label("Your password").fill(PASSWORD)
    page.get_by_role("button", name="Confirm").click()


def test_a_colleague_is_invited_and_comes_in(desk: Settled, inside: Any, chromium: Any) -> None:
    page = inside
    page.goto(desk.address + "help/brand/")
    looked_at(page, "help-brand")
    page.goto(desk.address + "staff/")
    looked_at(page, "staff")
    page.get_by_role("button", name="Invite a colleague").click()
    page.get_by_role("heading", name="Confirm that it is you").wait_for()
    looked_at(page, "confirm")
    page.get_by_label("Your password").fill("not the password")
    page.get_by_role("button", name="Confirm").click()
    says(page, "That is not your password")
    looked_at(page, "confirm-wrong")
    confirm(page)
    looked_at(page, "invite")
    page.get_by_role("button", name="Invite").click()
    looked_at(page, "invite-errors")
    page.get_by_role("link", name="Choose a role").click()
    assert page.evaluate("document.activeElement.type") == "radio"
    page.get_by_label("Name").fill("Alex Teacher")
    page.get_by_label("E-mail address").fill("Alex.Teacher@school.example")
    page.get_by_label("Practitioner").check()
    page.get_by_role("button", name="Invite").click()
    looked_at(page, "one-time-code")
    code = page.locator(".desk-copied").inner_text()

    other = new_page(chromium)
    other.goto(desk.address + "welcome/")
    other.get_by_label("Your one-time code").fill(code)
    other.get_by_role("button", name="Go on").click()
    other.get_by_role("heading", name="Welcome, Alex Teacher").wait_for()
    looked_at(other, "welcome-colleague")
    other.get_by_label("A password of your own").fill("four herons wading west")
    other.get_by_label("The same password once more").fill("four herons wading west")
    other.get_by_role("button", name="Go on").click()
    other.get_by_label("E-mail address").fill("alex.teacher@school.example")
    other.get_by_label("Password").fill("four herons wading west")
    other.get_by_role("button", name="Sign in").click()
    other.wait_for_url("**/you/second-factor/")
    other.context.close()

    page.goto(desk.address + "staff/")
    page.get_by_role("link", name="Open Alex Teacher").click()
    looked_at(page, "colleague")
    for link, name in (
        ("Change the role", "role"),
        ("Make a new one-time code", "code"),
        ("End access", "leaves"),
    ):
        page.get_by_role("link", name=link).click()
        looked_at(page, f"colleague-{name}")
        page.get_by_role("link", name="Back").click()


def test_a_passkey_is_set_up_and_used_beside_the_password(desk: Settled, inside: Any) -> None:
    page = inside
    heard = problems_of(page)
    devices = page.context.new_cdp_session(page)
    devices.send("WebAuthn.enable")
    options = {"protocol": "ctap2", "transport": "usb", "hasUserVerification": True, "isUserVerified": True}
    devices.send("WebAuthn.addVirtualAuthenticator", {"options": options})
    page.goto(desk.address + "you/second-factor/")
    looked_at(page, "your-sign-in")
    page.get_by_role("link", name="Set up a passkey").click()
    looked_at(page, "set-up-passkey")
    page.get_by_label("A name for it").fill("The key on my ring")
    page.get_by_role("button", name="Set up").click()
    page.get_by_text("The passkey is set up.").wait_for()
    page.get_by_role("link", name="See your passkeys").click()
    looked_at(page, "passkeys")
    page.get_by_role("link", name=re.compile("^Rename")).click()
    looked_at(page, "passkey-name")
    page.go_back()
    page.get_by_role("link", name=re.compile("^Remove")).click()
    looked_at(page, "passkey-remove")
    page.get_by_role("button", name="Sign out").click()
    sign_in(page, desk)
    looked_at(page, "second-factor-passkey")
    page.get_by_role("button", name="Use your passkey").click()
    page.get_by_role("heading", name="Home").wait_for()
    page.goto(desk.address + "staff/invite/")
    page.get_by_role("link", name="With a passkey").click()
    looked_at(page, "confirm-passkey")
    page.get_by_role("button", name="Use your passkey").click()
    page.get_by_role("heading", name="Invite a colleague").wait_for()
    assert heard == []


def test_the_own_password_is_changed(desk: Settled, inside: Any) -> None:
    page = inside
    page.goto(desk.address + "you/second-factor/")
    page.get_by_role("link", name="Change your password").click()
    looked_at(page, "change-password")
    page.get_by_label("The password you sign in with now").fill("wrong, this one")
    page.get_by_label("A new password").fill(PASSWORD)
    page.get_by_label("The new password once more").fill(PASSWORD)
    page.get_by_role("button", name="Change it").click()
    looked_at(page, "change-password-errors")
    page.get_by_label("The password you sign in with now").fill(PASSWORD)
    page.get_by_label("A new password").fill(PASSWORD)
    page.get_by_label("The new password once more").fill(PASSWORD)
    page.get_by_role("button", name="Change it").click()
    page.get_by_text("Your password is changed.").wait_for()


@pytest.mark.parametrize("path", ["nothing/here/", "staff/5f1a1c1e-0000-4000-8000-000000000000/"])
def test_what_is_not_there_is_said_plainly(desk: Settled, inside: Any, path: str) -> None:
    answer = inside.goto(desk.address + path)
    assert answer.status == 404
    looked_at(inside, "not-here")


def test_the_log_and_the_disk_hold_none_of_it(desk: Settled) -> None:
    nowhere_open(desk.running, "Alex", "herons", desk.secret)
