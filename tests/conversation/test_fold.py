"""One letter at a time into plain lower-case ASCII."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.conversation.fold import fold_letter


@given(st.characters())
def test_every_character_folds_to_lower_case_ascii_without_line_feeds(letter: str) -> None:
    folded = fold_letter(letter)
    assert folded.isascii()
    assert folded == folded.lower()
    assert "\n" not in folded


@pytest.mark.parametrize(
    ("letter", "folded"),
    [
        ("’", ""),
        ("\u200b", ""),
        ("é", "e"),
        ("£", "$"),
        ("ѕ", "s"),
        ("𝓼", "s"),
        ("🆂", "s"),
        ("\u00a0", " "),
        ("🔪", " "),
    ],
)
def test_disguised_letters_fold_to_what_is_meant(letter: str, folded: str) -> None:
    assert fold_letter(letter) == folded
