"""A browser shows the page of a grave case without sideways scrolling, and axe finds no fault in it."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from leeside import screen
from leeside.report.as_html import as_html
from tests.desk.in_chromium import faults_of

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
pytest.importorskip("axe_playwright_python", reason="axe is not installed")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
NINE_DAYS = Path(__file__).parents[2] / "examples" / "whatsapp-nine-days.txt"

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed to show the page in")


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    written = tmp_path_factory.mktemp("page") / "picture.html"
    written.write_text(as_html(screen(NINE_DAYS, child="Ellie")), encoding="utf-8")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        shown = browser.new_page()
        shown.goto(written.as_uri())
        yield shown
        browser.close()


@pytest.mark.parametrize("width", [320, 1280])
def test_no_fault_is_found_and_nothing_runs_out_at_the_side(page: Any, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    found = faults_of(page)
    assert found.violations_count == 0, found.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
