"""A desk at which its first lead works, made once in a run; each walk that begins there opens a copy of its own."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.desk.empty_desk import copied
from tests.desk.first_lead import Lead, come_in
from tests.desk.in_chromium import opened
from tests.desk.running import RunningDesk, kept_environment, running_desk
from tests.desk.signing_in_over_http import is_inside, signed_in_anew

_FOLDER = "folder"
_LEAD = "lead.json"
"""Beside a desk's folder: what its lead wrote down, and what the lead's browser keeps."""


def make(place: Path, *, empty: Path) -> None:
    """Put it into a place, from a process apart: a browser that runs here already bears no other beside it."""
    copied(empty, place / _FOLDER)
    command = [sys.executable, "-m", "tests.desk.first_desk", str(place)]
    subprocess.run(command, env=kept_environment(), check=True)  # noqa: S603 our own program


@contextmanager
def running_copy(first: Path, place: Path, *more: str) -> Iterator[RunningDesk]:
    """Open a copy of it that lies in a place of its own, and at which the lead is signed in."""
    shutil.copytree(first / _FOLDER, place / _FOLDER)
    shutil.copy(first / _LEAD, place / _LEAD)
    with running_desk(place / _FOLDER, *more) as running:
        _still_signed_in(running)
        yield running


def lead_of(desk: RunningDesk) -> Lead:
    """What the lead of such a desk wrote down."""
    return Lead(**_kept(desk)["lead"])


def come_back(page: Any, desk: RunningDesk) -> None:
    """The lead opens the home page, in a browser that is still signed in."""
    page.set_default_timeout(60_000)
    page.context.add_cookies(cookies_of(desk))
    page.goto(desk.address)
    page.get_by_role("heading", name="Home").wait_for()


def cookies_of(desk: RunningDesk) -> list[dict[str, Any]]:
    """What the lead's browser keeps, as a browser takes it."""
    kept: list[dict[str, Any]] = _kept(desk)["cookies"]
    return kept


def _still_signed_in(desk: RunningDesk) -> None:
    """Sign the lead in once more where the session has ended.

    It ends after a quarter of an hour, and in a run of all tests a walk may begin later than that after the desk was made.
    """
    kept = _kept(desk)
    if is_inside(desk.address, kept["cookies"]):
        return
    anew = signed_in_anew(desk.address, secret=kept["lead"]["secret"])
    cookies = [{**one, "value": anew.get(one["name"], one["value"])} for one in kept["cookies"]]
    (desk.folder.parent / _LEAD).write_text(json.dumps({**kept, "cookies": cookies}), encoding="utf-8")


def _kept(desk: RunningDesk) -> Any:
    return json.loads((desk.folder.parent / _LEAD).read_text(encoding="utf-8"))


def _make(place: Path) -> None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver, running_desk(place / _FOLDER) as desk:
        browser = opened(driver)
        page = browser.new_page()
        lead = come_in(page, desk)
        kept = {"lead": {"secret": lead.secret, "recovery": lead.recovery}, "cookies": page.context.cookies()}
        browser.close()
    (place / _LEAD).write_text(json.dumps(kept), encoding="utf-8")


if __name__ == "__main__":
    _make(Path(sys.argv[1]))
