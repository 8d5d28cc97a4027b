"""A browser shows the web pages of referrals, addresses and cards without sideways scrolling; axe finds no fault."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from leeside.referral.form import answered
from leeside.referral.pack import make_pack
from leeside.referral.page import PageForm
from leeside.referral.redaction import Redactions
from tests.desk.in_chromium import faults_of
from tests.referral.packs import AT, BY, WROTE, files_in, form_of_route

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
pytest.importorskip("axe_playwright_python", reason="axe is not installed")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
LONG = "https://page.example/" + "a" * 300

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed to show the page in")


@pytest.fixture(scope="module")
def page() -> Iterator[Any]:
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser.new_page()
        browser.close()


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("route", ["mash", "nrm", "iwf", "report_remove"])
def test_no_fault_is_found_and_nothing_runs_out_at_the_side(
    page: Any, route: str, width: int, tmp_path: Path
) -> None:
    form = form_of_route(route)
    if route in {"mash", "nrm"}:
        form = form_of_route(route, danger_now="Yes", child_name="Ellie", assessment="Worried.\nVery.")
        form = answered(
            form, "what_happened", ["Kai wrote: \u201cour secret\u201d", "مرحبا", "x" * 200], source=WROTE
        )
    if route == "iwf":
        form = form_of_route(route, page_url=[LONG, "https://b.example/"])
    make_pack(
        form,
        Redactions(without=("child_born",) if route == "mash" else ()),
        tmp_path / "p.zip",
        made_by=BY,
        made_at=AT,
        page=PageForm.HTML,
    )
    held = files_in(tmp_path / "p.zip")
    (tmp_path / "p.html").write_bytes(held.get("referral.html") or held["card.html"])
    page.goto((tmp_path / "p.html").as_uri())
    page.set_viewport_size({"width": width, "height": 900})
    found = faults_of(page)
    assert found.violations_count == 0, found.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
