"""A browser shows a sheet's page without sideways scrolling, and axe finds no fault in it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from leeside.knowledge.item import Reader
from leeside.knowledge.load import newest_edition
from leeside.report.sheets.as_html import one_minute_as_html, sheet_as_html
from leeside.report.sheets.languages import catalogue
from leeside.report.sheets.of_directory import directory_sheet
from leeside.report.sheets.of_playbook import playbook_sheet
from leeside.report.sheets.of_prevention import talking_sheet
from leeside.report.sheets.one_minute_told import one_minute_told
from tests.desk.in_chromium import faults_of
from tests.report.test_the_page_is_accessible import CHROMIUM, playwright

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed to show the page in")
EDITION = newest_edition()
TODAY = date(2028, 1, 1)
"""A day on which everything is past its review date."""
PAGES = {
    "directory": sheet_as_html(directory_sheet(EDITION, today=TODAY)),
    "playbook": sheet_as_html(playbook_sheet(EDITION, "sextortion", today=TODAY)),
    "talking": sheet_as_html(talking_sheet(EDITION, today=TODAY)),
    "guide": one_minute_as_html(one_minute_told(EDITION, Reader.STAFF, catalogue=catalogue("cy"))),
}


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with playwright.sync_playwright() as driver:
        opened = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield opened
        opened.close()


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("name", PAGES)
def test_no_fault_is_found_and_nothing_runs_out_at_the_side(
    browser: Any, tmp_path: Path, name: str, width: int
) -> None:
    (tmp_path / "page.html").write_text(PAGES[name], encoding="utf-8")
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.goto((tmp_path / "page.html").as_uri())
    found = faults_of(page)
    assert found.violations_count == 0, found.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()
