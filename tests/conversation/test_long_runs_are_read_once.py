"""A disguised message without end is read once and not from each of its letters, and reads as it always did."""

import re
import time

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from leeside.conversation.normalise import fold, further_views

PIECES = ["a b c d ", "aaaa", "a1a1", "a1b2c3 ", "1111", "h3ll0", "a.b.c.", "!!aa!!"]
AS_IT_WAS = re.compile(
    r"\S*[a-z][013457@$!|+]+[a-z]\S*|(?<!\S)[013457@$]+[a-z]{2,}\S*|[a-z]{2,}[013457@$]{1,2}(?!\S)"
)
"""What counts as a word with digits and signs for letters, told in one pattern, slowly."""
BETWEEN = re.compile(r"[a-z][013457@$!|+]{1,3}[a-z]")
LETTERS = str.maketrans("0134578@$!|+", "oieastbasiit")


@pytest.mark.parametrize("piece", PIECES)
def test_a_hundred_thousand_letters_take_a_moment(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    start = time.process_time()
    further_views(text)
    assert time.process_time() - start < 5


@given(st.text(alphabet="ab01@$!|+ -.", max_size=20))
def test_letters_are_put_right_as_the_slow_pattern_says(text: str) -> None:
    assume(not BETWEEN.search(fold(text)))  # where figures stand between letters, more is undone
    plain = AS_IT_WAS.sub(lambda word: word.group().translate(LETTERS), fold(text))
    assert plain in {fold(text), *(view.text for view in further_views(text))}
