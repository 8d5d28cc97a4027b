"""Word classes are written out, and a pattern that could do harm is refused."""

import re

import pytest

from leeside.detectors.contract.words import exact, expand, refuse_unreadable
from leeside.errors import DetectorError

WORDS = {"family": ("mum", "dads?")}


def test_a_word_class_becomes_its_forms() -> None:
    assert expand("tell {family}", WORDS, where="x") == "tell (?:mum|dads?)"


def test_a_count_in_braces_is_no_word_class() -> None:
    assert expand(r"\d{2,3} x{1}", WORDS, where="x") == r"\d{2,3} x{1}"


def test_an_exact_pattern_fits_whole_words_only() -> None:
    assert re.search(exact("mum"), "my mum, ok")
    assert not re.search(exact("mum"), "minimum mumble")


def test_an_unknown_word_class_is_refused_with_its_place() -> None:
    with pytest.raises(DetectorError, match="word class") as refused:
        expand("{nobody}", WORDS, where="detector x, pattern 3")
    assert refused.value.where == "detector x, pattern 3"


def test_a_pattern_that_is_none_is_refused_with_its_place() -> None:
    refuse_unreadable("(closed)", where="x")
    with pytest.raises(DetectorError, match="cannot be read") as refused:
        refuse_unreadable("(open", where="detector x, pattern 3")
    assert refused.value.where == "detector x, pattern 3"
