"""The record is locked, full or away, really: a plain sentence each time, nothing acknowledged is lost, and the audit says so."""

import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from leeside.desk.key import DeskKey
from tests.desk.first_desk import come_back, running_copy
from tests.desk.first_lead import come_in
from tests.desk.in_chromium import looked_at, needs_chromium, opened
from tests.desk.running import RunningDesk, running_desk
from tests.desk.running_postgresql import running_postgresql

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
pytest.importorskip("axe_playwright_python", reason="axe is not installed")
pytestmark = [needs_chromium, pytest.mark.one_engine]


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    with playwright.sync_playwright() as driver:
        browser = opened(driver)
        yield browser
        browser.close()


def lead_at(
    chromium: Any, desk: RunningDesk, *, comes: Callable[[Any, RunningDesk], object] = come_back
) -> Any:
    page = chromium.new_context().new_page()
    comes(page, desk)
    page.set_default_timeout(60_000)
    return page


@contextmanager
def locked(desk: RunningDesk) -> Iterator[None]:
    """Another program writes to the same encrypted file, and does not come to an end."""
    from sqlcipher3 import dbapi2

    key = DeskKey.from_written((desk.folder / "desk.key").read_text(encoding="utf-8")).derive("database")
    connection = dbapi2.connect(desk.folder / "desk.db", isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        connection.execute("ROLLBACK")
        connection.close()


@contextmanager
def small_disk(place: Path) -> Iterator[Path]:
    """A disk of a few megabytes; skips where this user may not mount one."""
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", str(place)]
    try:
        mounted = subprocess.run(command, capture_output=True, check=False)  # noqa: S603 our own words
    except FileNotFoundError:
        pytest.skip("there is no mount here")
    if mounted.returncode:
        pytest.skip("a small disk cannot be mounted here")
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=False)  # noqa: S603, S607


def said_in_the_audit(page: Any, desk: RunningDesk, words: str, *, code: str) -> None:
    """A row says it in words, and bears the code by which it can be found."""
    page.goto(desk.address)
    page.goto(desk.address + "audit/")
    row = page.get_by_role("listitem").filter(has_text=f"could not finish some pages, {words}")
    row.get_by_text(code, exact=True).first.wait_for()


def test_a_record_that_is_locked_is_busy_and_then_goes_on(
    first_desk: Path, tmp_path: Path, chromium: Any
) -> None:
    with running_copy(first_desk, tmp_path) as desk:
        page = lead_at(chromium, desk)
        page.goto(desk.address + "tell/")
        with locked(desk):
            page.get_by_role("button", name="Begin").or_(
                page.locator("main button[type=submit]").first
            ).first.click()
            page.get_by_role("heading", name="The record is busy").wait_for()
            looked_at(page, "record-busy")
        page.go_back()
        page.get_by_role("button", name="Begin").click()
        page.wait_for_url("**/tell/*/**")
        said_in_the_audit(page, desk, "for the record was busy", code="record.was_busy")


def test_a_full_disk_is_said_and_what_was_acknowledged_is_safe(
    first_desk: Path, tmp_path: Path, chromium: Any
) -> None:
    with small_disk(tmp_path / "disk") as disk, running_copy(first_desk, disk) as desk:
        page = lead_at(chromium, desk)
        page.goto(desk.address + "tell/")
        page.get_by_role("button", name="Begin").click()
        page.wait_for_url("**/tell/*/**")
        acknowledged = page.url
        filler = disk / "filler"
        with (
            filler.open("wb", buffering=0) as growing,
            suppress(OSError),
        ):  # what is held back would be tried again
            while True:
                growing.write(b"\0" * 65536)
        for _ in range(200):
            answer = page.goto(desk.address + "queue/")
            if answer.status == 507:
                break
        page.get_by_role("heading", name="The disk is full").wait_for()
        looked_at(page, "disk-full")
        filler.unlink()
        assert page.goto(acknowledged).status == 200
        said_in_the_audit(page, desk, "for the disk was full", code="record.was_full")


def test_a_database_server_that_goes_away_is_said(tmp_path: Path, chromium: Any) -> None:
    with running_postgresql() as url, running_desk(tmp_path / "folder", DATABASE_URL=url) as desk:
        page = lead_at(chromium, desk, comes=come_in)
        assert page.goto(desk.address + "queue/").status == 200
        place = Path(url.partition("host=")[2]) / "data" / "postmaster.pid"
        server = int(place.read_text(encoding="utf-8").split()[0])
        os.kill(server, signal.SIGINT)  # it ends without waiting for those who are connected
        until = time.monotonic() + 30
        while place.exists() and time.monotonic() < until:
            time.sleep(0.1)
        assert page.goto(desk.address + "queue/").status == 503
        page.get_by_role("heading", name="The desk cannot reach its record").wait_for()
        looked_at(page, "record-away")
