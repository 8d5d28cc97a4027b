import re
import subprocess
import sys
from pathlib import Path

import pytest

from leeside.knowledge.coverage import coverage_page
from leeside.knowledge.load import load_edition, newest_edition
from tests.knowledge.small_edition import write_edition

REPOSITORY = Path(__file__).resolve().parents[2]
DOCS = REPOSITORY / "docs"
GUIDE = REPOSITORY / ".." / "shared" / "guide" / "one-minute-guide.txt"


def guide_lines() -> list[str]:
    if not GUIDE.exists():
        pytest.skip("the guide itself is not beside the repository")
    return GUIDE.read_text(encoding="utf-8").removesuffix("\n").split("\n")


def words_in_a_row(text: str, count: int) -> set[tuple[str, ...]]:
    words = re.findall(r"[a-z0-9']+", text.lower())
    return {tuple(words[at : at + count]) for at in range(len(words) - count + 1)}


def test_every_line_is_carried_or_said_to_state_nothing() -> None:
    guide = newest_edition().guide
    carried = [line.line for line in guide.lines]
    silent = [number for numbers in guide.silent.values() for number in numbers]
    assert sorted(carried + silent) == list(range(1, guide.length + 1))


def test_the_guide_has_the_lines_that_are_recorded_and_blank_means_blank() -> None:
    lines = guide_lines()
    guide = newest_edition().guide
    assert len(lines) == guide.length
    blank = [number for number, text in enumerate(lines, start=1) if not text.strip()]
    assert sorted(guide.silent["blank"]) == blank


def test_every_line_of_the_guide_that_is_not_blank_is_accounted_for() -> None:
    lines = guide_lines()
    guide = newest_edition().guide
    known = {line.line for line in guide.lines} | {n for numbers in guide.silent.values() for n in numbers}
    assert {n for n, text in enumerate(lines, start=1) if text.strip()} - known == set()


def test_headings_only_are_listed_as_headings() -> None:
    lines = guide_lines()
    assert all(lines[n - 1].startswith(("#", "Ways")) for n in newest_edition().guide.silent["heading"])


def test_lines_are_told_in_our_own_words() -> None:
    theirs = words_in_a_row(" ".join(guide_lines()), 5)
    for line in newest_edition().guide.lines:
        assert words_in_a_row(line.says, 5) & theirs == set(), line.line


def test_every_page_that_carries_a_line_exists() -> None:
    pages = {
        reference.removeprefix("page:")
        for line in newest_edition().guide.lines
        for reference in line.carried_by
        if reference.startswith("page:")
    }
    assert {page for page in pages if not (DOCS / f"{page}.md").is_file()} == set()


def test_the_committed_page_is_what_the_edition_gives() -> None:
    written = (DOCS / "guide-coverage.md").read_text(encoding="utf-8")
    assert written == coverage_page(newest_edition()), (
        "run: python -m leeside.knowledge.coverage > docs/guide-coverage.md"
    )


def test_the_page_is_printed_by_running_the_module() -> None:
    ran = subprocess.run(
        [sys.executable, "-X", "utf8", "-m", "leeside.knowledge.coverage"], capture_output=True, check=True
    )
    assert ran.stdout.decode("utf-8") == coverage_page(newest_edition())


def test_a_bar_in_a_line_does_not_break_the_table(tmp_path: Path) -> None:
    edition = load_edition(write_edition(tmp_path, guide=("A way, said shortly.", "This | that.")))
    assert "| 2 | This \\| that. | `way:flattery`, `page:concepts` |  |" in coverage_page(edition)


def test_the_page_says_what_goes_beyond_the_guide(tmp_path: Path) -> None:
    page = coverage_page(load_edition(write_edition(tmp_path)))
    assert "* no way\n* `agency:helpline`" in page


def test_every_statement_that_time_has_overtaken_carries_a_note() -> None:
    notes = {line.line: line.note for line in newest_edition().guide.lines}
    assert "31 January 2024" in notes[137]
    assert "Report Harmful Content" in notes[131]
    assert "Ofcom" in notes[120]
    assert "bullying" in notes[132]
