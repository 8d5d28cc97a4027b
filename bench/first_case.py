"""``make first-case``: from an empty machine to a first decided case, by the clock, in a real browser.

Everything is done as a person does it, by somebody who reads nothing and hesitates at nothing: what is left is the time that
the machine takes. It needs Chromium, and the network or a mirror for the packages that are installed.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from playwright.sync_api import sync_playwright
from tests.desk.first_lead import come_in
from tests.desk.in_chromium import opened
from tests.desk.running import RunningDesk, desk_of, kept_environment

REPOSITORY: Final = Path(__file__).parents[1]
EXAMPLE: Final = REPOSITORY / "examples" / "whatsapp-nine-days.txt"
_PATIENCE: Final = 120_000


class _Clock:
    """Prints what each part took."""

    def __init__(self) -> None:
        self.all = 0.0

    @contextmanager
    def part(self, name: str) -> Iterator[None]:
        start = time.monotonic()
        yield
        took = time.monotonic() - start
        self.all += took
        print(f"| {name} | {took:.0f} s |", flush=True)


def main() -> None:
    """Walk it."""
    clock = _Clock()
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, Python {sys.version.split()[0]}")
    with tempfile.TemporaryDirectory() as base:
        venv, folder = Path(base) / "venv", Path(base) / "desk"
        with clock.part("Install: `make desk`, up to where the desk starts"):
            done = subprocess.run(
                [
                    "make",
                    "--no-print-directory",
                    f"VENV={venv}",
                    f"PYTHON={sys.executable}",
                    str(venv / ".desk"),
                ],
                cwd=REPOSITORY,
                env=kept_environment(),
                capture_output=True,
                text=True,
                check=False,
            )
            if done.returncode:
                sys.exit(done.stderr[-2_000:])
        _walk([str(venv / "bin" / "leeside"), "desk"], folder, clock)
    print(f"| **All of it** | **{clock.all / 60:.1f} min** |")


def _walk(command: list[str], folder: Path, clock: _Clock) -> None:
    with sync_playwright() as driver:
        browser = opened(driver)
        page = browser.new_page()
        page.set_default_timeout(_PATIENCE)
        started = clock.part("The desk makes its key and its record, and answers")
        started.__enter__()
        with desk_of(command, folder) as desk:
            started.__exit__(None, None, None)
            with clock.part("The first lead: one-time code, password, app with codes, recovery codes"):
                come_in(page, desk)
            page.set_default_timeout(_PATIENCE)
            _bring_in(page, desk, clock)
            _decide(page, desk, clock)
        browser.close()


def _bring_in(page: Any, desk: RunningDesk, clock: _Clock) -> None:  # noqa: ANN401 - playwright's
    with clock.part("A chat's export is uploaded, and the desk asks who is who"):
        page.goto(desk.address + "import/")
        page.get_by_label("The export of the chat").set_input_files(EXAMPLE)
        page.get_by_role("button", name="Upload").click()
        page.get_by_role("heading", name="Who is who").wait_for()
    with clock.part("That is answered, it is screened, and it is in the queue"):
        page.get_by_role("group", name="Ellie").get_by_label("The child whom").check()
        page.get_by_role("group", name="Kai").get_by_label("Known online only").check()
        page.get_by_label("13 to 15").check()
        page.get_by_role("button", name="Screen it").click()
        page.get_by_role("heading", name="It has arrived").wait_for()


def _decide(page: Any, desk: RunningDesk, clock: _Clock) -> None:  # noqa: ANN401 - playwright's
    with clock.part("The case is found in the queue, opened and taken on"):
        page.goto(desk.address + "queue/")
        page.locator("li.case-queue__row a").first.click()
        page.get_by_role("heading", name="In brief").wait_for()
        case = page.url
        page.get_by_role("button", name="Take it on").click()
        page.get_by_role("button", name="Take it on").click()
        page.get_by_text("You have taken this on").wait_for()
    with clock.part("Its signs and their words are looked at"):
        page.get_by_role("link", name="Its signs, its course and its words").first.click()
        page.get_by_role("heading", name="What was seen").wait_for()
        page.goto(case)
    with clock.part("It is assessed"):
        page.get_by_role("link", name="Assess", exact=True).click()
        page.get_by_role("group", name="Signs of harm already").get_by_label("Sextortion").check()
        page.get_by_role("group", name="How worried are you?").get_by_label("Danger now").check()
        page.get_by_label("Why", exact=True).fill("A threat with a price and a deadline.")
        page.get_by_role("button", name="Record the assessment").click()
    with clock.part("It is decided"):
        page.get_by_role("button", name="Decide").click()
        page.get_by_label("Refer").check()
        page.get_by_label("Why", exact=True).fill("Police and social care are told today.")
        page.get_by_role("button", name="Record the decision").click()
        page.get_by_text("Police and social care are told today.").first.wait_for()


if __name__ == "__main__":
    main()
