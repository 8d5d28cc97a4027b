"""Ways of a pattern that are put together by their first letter fit wherever they did one by one, and nowhere else."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeside.conversation.normalise import fold
from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.detector import Example
from leeside.detectors.contract.load import all_detectors
from leeside.detectors.contract.words import exact, expand
from leeside.knowledge.load import newest_edition
from tests.detectors.contract.test_pattern_program import BESIDE, LETTER, TEXT

WAY = st.recursive(
    LETTER | BESIDE,
    lambda inner: st.one_of(
        st.builds(lambda a, b: a + b, inner, inner),
        st.builds(lambda a, b, c: f"(?:{a}|{b}|{c})", inner, inner, inner),
        st.builds(lambda a: f"(?:{a})?", inner),
        st.builds(lambda a: f"({a})", inner),
        st.builds(lambda a, b: f"(?!{a}|{b})", inner, inner),
    ),
    max_leaves=10,
)
"""Nothing in it comes again and again, or ``re`` itself might never come to an end."""


@settings(max_examples=600, deadline=None)
@given(ways=st.lists(WAY, min_size=2, max_size=6), texts=st.lists(TEXT, min_size=1, max_size=6))
def test_a_pattern_fits_just_where_it_did(ways: list[str], texts: list[str]) -> None:
    pattern = rf"\b(?:{'|'.join(ways)})(?!b)"
    ours, plain = AnyOf(pattern), re.compile(pattern)
    for text in texts:
        assert (ours.search(text) is None) is (plain.search(text) is None)
        assert (ours.match(text) is None) is (plain.match(text) is None)


def test_some_of_our_own_patterns_fit_our_own_examples_just_where_they_did() -> None:
    words = newest_edition().words
    for detector in all_detectors():
        texts = [
            fold(one.text if isinstance(one, Example) else one) for one in (*detector.shows, *detector.passes)
        ]
        for pattern in detector.patterns[::12]:
            core = exact(expand(pattern, words, where=detector.name))
            ours, plain = AnyOf(core), re.compile(core, re.ASCII)
            assert [ours.search(text) is None for text in texts] == [
                plain.search(text) is None for text in texts
            ]


@pytest.mark.parametrize("pattern", [r"(a|ab)\1c", "(?>a|ab)c", "(?:a|ab)++c", "(a)?(?(1)b|ac)"])
@pytest.mark.parametrize("text", ["ababc", "abc", "aac", "ac", "abac", "ab"])
def test_where_the_order_of_ways_matters_it_is_kept(pattern: str, text: str) -> None:
    assert (AnyOf(pattern).search(text) is None) is (re.search(pattern, text) is None)
