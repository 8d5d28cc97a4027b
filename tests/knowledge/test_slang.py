"""Slang is data: a line adds a word, and a word that nobody has looked at for too long is named."""

from datetime import date, timedelta
from pathlib import Path

from leeside.knowledge.freshness import stale_items
from leeside.knowledge.load import load_edition, newest_edition
from leeside.knowledge.slang import ReadBy, read_as
from leeside.knowledge.slang_told import slang_page, slang_told
from tests.knowledge.small_edition import write_edition

PAGE = Path(__file__).resolve().parents[2] / "docs" / "slang.md"
CHECKED = date(2026, 1, 1)


def test_a_word_joins_the_class_that_it_names_and_is_read_as_what_it_stands_for(tmp_path: Path) -> None:
    edition = load_edition(write_edition(tmp_path))
    assert edition.words["yes"] == ("yes", "yep", "yh", "yeh")
    assert read_as(edition.slang.values(), ReadBy.PATTERNS) == {"yh": "yes", "yeh": "yes"}
    assert read_as(edition.slang.values(), ReadBy.SECOND_READER) == {}


def test_a_word_past_its_own_review_is_named_before_the_rest_of_the_edition_is(tmp_path: Path) -> None:
    edition = load_edition(write_edition(tmp_path, slang=("= 365", "= 100")))
    assert stale_items(edition, CHECKED + timedelta(days=100)) == ()
    assert [item.id for item in stale_items(edition, CHECKED + timedelta(days=101))] == ["yh"]


def test_the_page_of_slang_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == slang_page(newest_edition()), "Run 'make docs'."


def test_every_word_that_ships_says_where_it_is_written_and_what_it_means() -> None:
    for word in newest_edition().slang.values():
        assert word.means.strip(), word.id
        assert word.review_days <= 366, word.id


def test_a_word_is_told_with_its_region_source_and_day() -> None:
    told = "\n".join(slang_told(newest_edition().slang["cunch"]))
    assert "country" in told
    assert "london" in told
    assert "en.wikipedia.org/wiki/County_lines_drug_trafficking; to be checked" in told
    assert "2026-11-26" in told
