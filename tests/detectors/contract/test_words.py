"""Word classes are written out, and a pattern that could do harm is refused."""

import re

import pytest

from leeside.detectors.contract.words import exact, expand
from leeside.errors import DetectorError

WORDS = {"family": ("mum", "dads?")}


def test_a_word_class_becomes_its_forms() -> None:
    assert expand("tell {family}", WORDS, where="x") == "tell (?:mum|dads?)"


def test_a_count_in_braces_is_no_word_class() -> None:
    assert expand(r"\d{2,3} x{1}", WORDS, where="x") == r"\d{2,3} x{1}"


def test_an_exact_pattern_fits_whole_words_only() -> None:
    assert re.search(exact("mum"), "my mum, ok")
    assert not re.search(exact("mum"), "minimum mumble")


@pytest.mark.parametrize(
    ("pattern", "says"),
    [
        ("{nobody}", "word class"),
        ("(open", "cannot be read"),
        ("a?", "fits everywhere"),
        ("(?:mum)*", "fits everywhere"),
    ],
)
def test_a_bad_pattern_is_refused_with_its_place(pattern: str, says: str) -> None:
    with pytest.raises(DetectorError, match=says) as refused:
        expand(pattern, WORDS, where="detector x, pattern 3")
    assert refused.value.where == "detector x, pattern 3"
