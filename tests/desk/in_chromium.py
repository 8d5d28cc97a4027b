"""A real browser, and axe in it; tests that need them say so and are skipped where they are not."""

import os
import shutil
import time
from pathlib import Path
from typing import Any

import pytest

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
PICTURES = os.environ.get("LEESIDE_PICTURES", "")
"""A folder for pictures of each page that is looked at; usually none are taken."""
WIDTHS = (1280, 320)
_SETTLES_WITHIN = 5
"""Seconds in which a page is laid out anew, also where a machine has much to do."""
_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]
_OPTIONS = {"runOnly": {"type": "tag", "values": _RULES}, "resultTypes": ["violations"]}
_VIOLATIONS = "options => axe.run(options).then(({ violations }) => ({ violations }))"
"""Without all that was found to be well, which takes as long to hand over as to look for."""
_CUT_OFF = """() => {
  const scrolls = e => e && (/auto|scroll/.test(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
  const wide = document.documentElement.clientWidth;
  return [...document.body.querySelectorAll('*')].filter(e => {
    const s = getComputedStyle(e), box = e.getBoundingClientRect();
    if (!e.checkVisibility() || box.width < 2 || !e.textContent.trim()) return false;
    if (s.clip !== 'auto' || s.clipPath !== 'none') return false;
    if (e.closest('.govuk-visually-hidden, .govuk-skip-link, .skip, svg, option')) return false;
    const hides = /hidden|clip/.test(s.overflowX + s.overflowY);
    const cut = hides && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1);
    return cut || ((box.right > wide + 1 || box.left < -1) && !scrolls(e.parentElement));
  }).map(e => `${e.tagName} ${e.className} ${e.textContent.trim().slice(0, 40)}`);
}"""
"""What is wider than its place and hides the rest, or stands outside of the page."""

needs_chromium = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed to show the desk in")


def opened(driver: Any) -> Any:
    return driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"], timeout=30_000)


def faults_of(page: Any, options: dict[str, Any] | None = None) -> Any:
    """What axe finds amiss in a page as it is; by all its rules, where none are named."""
    from axe_playwright_python.base import AXE_SCRIPT, AxeResults

    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    return AxeResults(page.evaluate(_VIOLATIONS, options or {"resultTypes": ["violations"]}))


def looked_at(page: Any, name: str, *, scripts: bool = True) -> None:
    """Hold a page to WCAG 2.0 to 2.2 A and AA, and see that nothing runs out at the side or is cut off, wide and narrow.

    A window of 1280 pixels at 400 % is one of 320; text alone is made twice as large beside it. axe is a script itself,
    so that a page without scripts is looked at for its width alone.
    """
    page.wait_for_load_state("load")
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        if PICTURES:
            page.screenshot(path=Path(PICTURES) / f"{name}-{width}.png", full_page=True)
        if scripts:
            held_to_wcag(page, f"{name} at {width}")
        held_together(page, f"{name} at {width}")
    page.set_viewport_size({"width": 1280, "height": 900})
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    held_together(page, f"{name} with text twice as large")
    page.evaluate("document.documentElement.style.fontSize = ''")


def held_to_wcag(page: Any, name: str) -> None:
    """axe finds nothing amiss in the page as it is."""
    found = faults_of(page, _OPTIONS)
    assert found.violations_count == 0, f"{name}: {found.generate_report()}"


def held_together(page: Any, name: str) -> None:
    """Nothing runs out at the side, and no words are cut off, but where a part of the page scrolls by itself.

    A window that became narrower a moment ago may not be laid out anew yet, so that what is amiss is looked at again for a while.
    """
    until = time.monotonic() + _SETTLES_WITHIN
    while (found := _amiss(page)) and time.monotonic() < until:
        page.wait_for_timeout(50)
    assert not found, f"{name} {found}"


def _amiss(page: Any) -> str:
    wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    if wider > 0:
        return f"runs out by {wider} pixels"
    cut_off = page.evaluate(_CUT_OFF)
    return f"has words cut off: {cut_off}" if cut_off else ""
