"""The look is our own: nothing of the government's fonts, crest or addresses is in it."""

import re
from pathlib import Path

import pytest

from leeside.desk import pages

STATIC = Path(pages.__file__).parent / "static" / "desk"


@pytest.mark.parametrize("told", ["url(", "@font-face", "GDS Transport", "govuk-crest", "@import"])
def test_the_stylesheet_asks_for_nothing_and_borrows_no_font(told: str) -> None:
    assert told.lower() not in (STATIC / "desk.css").read_text(encoding="utf-8").lower()


def test_no_template_carries_a_style_or_a_script_that_the_policy_would_refuse() -> None:
    desk = Path(pages.__file__).parents[1]
    inline = re.compile(r'\sstyle=|\son[a-z]+="|<style|<script(?![^>]*(?:\bsrc=|type="application/json"))')
    alone = "*_alone.html"  # a file that is taken away and opened without a desk, and so without its policy
    templates = [path for path in desk.glob("*/templates/**/*.html") if not path.match(alone)]
    assert len(templates) > 30
    assert [path.name for path in templates if inline.search(path.read_text(encoding="utf-8"))] == []
