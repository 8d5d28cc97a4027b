"""The first lead of a new desk comes in with a browser: one-time code, password, second factor."""

from dataclasses import dataclass
from typing import Any

from tests.desk.running import RunningDesk, code_of

PASSWORD = "three otters crossing"
EMAIL = "robin.lead@school.example"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """What the lead wrote down while coming in."""

    secret: str
    """Of the app with codes."""
    recovery: list[str]


def come_in(page: Any, desk: RunningDesk) -> Lead:
    """From the one-time code to the home page."""
    page.set_default_timeout(60_000)
    page.goto(desk.address + "welcome/")
    page.get_by_label("Your one-time code").fill(desk.code)
    page.get_by_role("button", name="Go on").click()
    page.get_by_label("Your name").fill("Robin Lead")
    page.get_by_label("Your e-mail address").fill(EMAIL)
    page.get_by_label("A password of your own").fill(PASSWORD)
    page.get_by_label("The same password once more").fill(PASSWORD)
    page.get_by_role("button", name="Go on").click()
    page.goto(desk.address + "sign-in/")
    page.get_by_label("E-mail address").fill(EMAIL)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url("**/you/second-factor/")
    page.get_by_role("button", name="Set up an app with codes").click()
    secret = page.locator(".desk-copied").inner_text().strip()
    page.get_by_label("The code that the app shows").fill(code_of(secret))
    page.get_by_role("button", name="Set up").click()
    page.get_by_role("heading", name="Recovery codes").wait_for()
    recovery = page.locator(".desk-copied li").all_inner_texts()
    page.get_by_role("button", name="I have written them down").click()
    page.get_by_role("heading", name="Home").wait_for()
    return Lead(secret=secret, recovery=recovery)
