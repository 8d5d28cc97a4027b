"""A cut goes to the edges of what a reader sees as one letter."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.referral.letters import edges_of, widened

ONE_LETTER = (
    "e\u0301", "a\u0308\u0323", "\U0001f469\u200d\U0001f469\u200d\U0001f467", "\U0001f44b\U0001f3fd", "\u2764\ufe0f",
    "\U0001f1ec\U0001f1e7", "\u0643\u064e", "\u05e9\u05c1\u05bc", "\u0e01\u0e33"[:1] + "\u0e31", "\u0e40\u0e01",
    "\u0915\u094d\u0937", "\u1112\u1161\u11ab", "\ud55c"[:1] + "\u11a8", "1\ufe0f\u20e3", "\r\n",
)  # fmt: skip


@pytest.mark.parametrize("letter", ONE_LETTER)
def test_what_a_reader_sees_as_one_letter_is_never_cut_apart(letter: str) -> None:
    text = f"a {letter} b"
    for at in range(2, 2 + len(letter)):
        assert widened(text, at, at + 1) == (2, 2 + len(letter))
    assert edges_of(text) == (0, 1, 2, 2 + len(letter), 3 + len(letter), 4 + len(letter))


def test_plain_letters_stand_alone_in_any_direction_of_writing() -> None:
    for text in ("plain", "سلام", "שלום", "你好", "hey 😀😀"):
        assert edges_of(text) == tuple(range(len(text) + 1))


def test_an_empty_range_stays_empty_and_one_outside_is_brought_in() -> None:
    assert widened("e\u0301", 1, 1) == (1, 1)
    assert widened("abc", 1, 99) == (1, 3)
    assert widened("abc", 99, 100) == (3, 3)


@given(
    st.text(st.one_of(st.characters(), st.sampled_from("".join(ONE_LETTER))), max_size=20),
    st.integers(0, 20),
    st.integers(0, 20),
)
def test_a_wider_range_holds_the_range_and_ends_at_edges(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    wide = widened(text, start, end)
    if start < end:
        assert wide[0] <= start < end <= wide[1]
        assert {wide[0], wide[1]} <= set(edges_of(text))
    no_mark = wide[1] == len(text) or not unicodedata.category(text[wide[1]]).startswith("M")
    assert (
        start == end
        or no_mark
        or text[wide[1] - 1] in "\n\r"
        or unicodedata.category(text[wide[1] - 1])[0] in "CZ"
    )
