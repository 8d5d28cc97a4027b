"""A text is shown whole: what steers is named, what cannot be drawn is named, and plain words are left alone."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.report.shown_safely import shown_safely

LATIN = frozenset(range(32, 127)) | frozenset(map(ord, "éłÄž…"))


@pytest.mark.parametrize("text", ["dont tell ur mum", "Zażó é…", "two\nlines", "#eval(1) *b* $x$"])
def test_plain_words_are_left_alone(text: str) -> None:
    letters = LATIN | frozenset(map(ord, text))
    assert shown_safely(text, letters) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Kai \u202egpj.exe", "Kai [U+202E]gpj.exe"),
        ("\x1b[2Jgone", "[U+001B][2Jgone"),
        ("a\u200bb", "a[U+200B]b"),
        ("half \ud83d", "half [U+D83D]"),
        ("tab\there\r\n", "tab here\n"),
        ("\u2028", "[U+2028]"),
        ("😀", "[grinning face]"),
        ("👍🏽 ok", "[thumbs up sign] ok"),
        ("👩\u200d💻", "[woman][personal computer]"),
        ("你", "[U+4F60]"),
    ],
)
def test_what_steers_or_cannot_be_drawn_is_named(text: str, shown: str) -> None:
    assert shown_safely(text, LATIN) == shown


def test_a_run_that_no_line_could_hold_may_break() -> None:
    assert shown_safely("ok" * 9, LATIN).replace("\u200b", "") == "ok" * 9
    assert "\u200b" in shown_safely("ok" * 9, LATIN)
    assert "\u200b" not in shown_safely("ok" * 8, LATIN)


@given(text=st.text())
def test_only_letters_that_can_be_drawn_are_left(text: str) -> None:
    shown = shown_safely(text, LATIN)
    assert {letter for letter in shown if ord(letter) not in LATIN} <= {"\n", "\u200b", "\u00a0"}
    assert all(unicodedata.category(letter) not in {"Cc", "Cs"} for letter in shown if letter != "\n")
