"""Both filters lead to the same fits: the fast one is proved equal to plain ``re``."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeside.conversation.normalise import fold
from leeside.detectors.contract.filters import PlainFilter, WordFilter
from leeside.detectors.contract.load import all_detectors
from leeside.detectors.contract.words import exact, expand
from tests.detectors.conftest import newest_words

WORD = st.sampled_from(["tell", "mum", "secret", "me", "dont", "send", "pic", "a", "13", "$50", "all", "i"])
PIECE = WORD.map(re.escape)
GAP = st.sampled_from(
    [
        " ",
        " ",
        r" (?:\w+ ){0,2}",
        r"[^.!?]{0,12}",
        r"(?: \w+)? ",
        ",? ?",
        r"\w* ",
        "(?: so| and)* ",
        r"\b.? ?",
    ]
)
BEGINS, ENDS = (newest_words()[name][0] for name in ("start", "end"))
CHOICE = st.lists(PIECE, min_size=1, max_size=3).map(lambda words: f"(?:{'|'.join(words)})s?")
CORE = st.recursive(
    PIECE | CHOICE,
    lambda inner: st.one_of(
        st.builds(lambda a, gap, b: f"{a}{gap}{b}", inner, GAP, inner),
        st.builds(lambda a, b: f"(?:{a}|{b})", inner, inner),
        st.builds(lambda a, b: f"(?:{a} )?{b}", inner, inner),
        st.builds(lambda a: f"{BEGINS}{a}{ENDS}", inner),
        st.builds(lambda a, b: f"{BEGINS}(?:{a}[ .,]+){{0,2}}(?:{b}[ .]*){{1,2}}{ENDS}", inner, inner),
        st.builds(lambda a: f"(?:{a}) (?!pic)\\w+", inner),
        st.builds(lambda a, b: f"(?<![a-z]){a}(?: {b}){{1,3}}", inner, inner),
    ),
    max_leaves=6,
)
TEXT = st.lists(
    WORD | st.sampled_from([".", "?", "-", "_", "so", "and", "pics", "tells", "mum,dad", "_pic", ""]),
    max_size=9,
).map(" ".join)


def fits(found: set[tuple[int, int]], cores: list[str], texts: list[str]) -> set[tuple[int, int]]:
    return {(t, p) for t, p in found if re.search(exact(cores[p]), texts[t], re.ASCII)}


@settings(max_examples=300, deadline=None)
@given(st.lists(CORE, min_size=1, max_size=5), st.lists(TEXT, max_size=8))
def test_random_patterns_fit_random_texts_alike(cores: list[str], texts: list[str]) -> None:
    texts = [fold(text) for text in texts]
    plain = set(PlainFilter(cores).candidates(texts))
    fast = set(WordFilter(cores).candidates(texts))
    assert fits(fast, cores, texts) == plain


def test_all_our_patterns_fit_all_our_examples_alike() -> None:
    words = newest_words()
    detectors = all_detectors()
    cores = [expand(p, words, where=d.name) for d in detectors for p in d.patterns]
    examples = [e if isinstance(e, str) else e.text for d in detectors for e in (*d.shows, *d.passes)]
    texts = [fold(example) for example in examples]
    filtered = WordFilter(cores)
    fast = fits(set(filtered.candidates(texts)), cores, texts)
    assert fast == set(PlainFilter(cores).candidates(texts))


def test_every_pattern_of_ours_demands_a_word() -> None:
    words = newest_words()
    cores = [expand(p, words, where=d.name) for d in all_detectors() for p in d.patterns]
    assert [cores[number] for number in WordFilter(cores).wordless] == []


def test_a_pattern_that_demands_no_word_is_tried_on_everything_and_named() -> None:
    filtered = WordFilter([r"\w+ \w+", "secret"])
    assert list(filtered.wordless) == [0]
    assert set(filtered.candidates(["what now", "a secret"])) == {(0, 0), (1, 0), (1, 1)}


def test_words_far_apart_are_no_candidate() -> None:
    filtered = WordFilter([r"tell (?:\w+ ){0,2}mum"])
    assert set(filtered.candidates(["tell your lovely mum", "tell me when you and i see mum"])) == {(0, 0)}


def test_what_was_read_is_kept_and_a_damaged_copy_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEESIDE_CACHE", str(tmp_path))
    WordFilter(["secret"])
    [kept] = list((tmp_path / "leeside").iterdir())
    whole = kept.read_bytes()
    assert list(WordFilter(["secret"]).candidates(["a secret"])) == [(0, 0)]
    kept.write_bytes(b"damaged")
    assert list(WordFilter(["secret"]).candidates(["a secret"])) == [(0, 0)]
    assert kept.read_bytes() == whole
