"""Both filters lead to the same fits: the fast one is proved equal to plain ``re``."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeside.detectors.contract.filters import HyperscanFilter, PlainFilter, best_filter
from leeside.detectors.contract.load import all_detectors
from leeside.detectors.contract.words import exact, expand, filtering
from tests.detectors.conftest import newest_words

WORD = st.sampled_from(["tell", "mum", "secret", "me", "dont", "send", "pic", "a", "13", "$50"])
CORE = st.one_of(
    WORD.map(re.escape),
    st.builds(lambda a, b: f"{re.escape(a)} {re.escape(b)}", WORD, WORD),
    st.builds(lambda a, b: f"{re.escape(a)}[^.!?]{{0,12}}{re.escape(b)}", WORD, WORD),
    st.builds(lambda a, b: f"(?:{re.escape(a)}|{re.escape(b)})s?", WORD, WORD),
    st.builds(lambda a, b: f"{re.escape(a)} (?!{re.escape(b)})\\w+", WORD, WORD),
)
TEXT = st.lists(WORD | st.sampled_from([".", "?", "-", "\x7f", ""]), max_size=8).map(" ".join)


def fits(found: set[tuple[int, int]], cores: list[str], texts: list[str]) -> set[tuple[int, int]]:
    return {(t, p) for t, p in found if re.search(exact(cores[p]), texts[t], re.ASCII)}


@settings(max_examples=60, deadline=None)
@given(st.lists(CORE, min_size=1, max_size=6), st.lists(TEXT, max_size=12))
def test_random_patterns_fit_random_texts_alike(cores: list[str], texts: list[str]) -> None:
    sieve = [filtering(core) for core in cores]
    plain = set(PlainFilter(sieve).candidates(texts))
    fast = set(HyperscanFilter(sieve).candidates(texts))
    every = {(t, p) for t in range(len(texts)) for p in range(len(cores))}
    assert fits(fast, cores, texts) == fits(plain, cores, texts) == fits(every, cores, texts)


def test_all_our_patterns_fit_all_our_examples_alike() -> None:
    words = newest_words()
    detectors = all_detectors()
    cores = [expand(p, words, where=d.name) for d in detectors for p in d.patterns]
    examples = [e if isinstance(e, str) else e.text for d in detectors for e in (*d.shows, *d.passes)]
    texts = [example.lower().replace("'", "") for example in examples if example.isascii()]
    sieve = [filtering(core) for core in cores]
    fast = fits(set(best_filter(sieve).candidates(texts)), cores, texts)
    compiled = [re.compile(exact(core), re.ASCII) for core in cores]
    plain = {
        (t, p) for t, text in enumerate(texts) for p, pattern in enumerate(compiled) if pattern.search(text)
    }
    assert fast == plain


def test_a_fit_never_reaches_over_from_one_text_into_the_next() -> None:
    sieve = [filtering("tell mum"), filtering("mum")]
    assert set(HyperscanFilter(sieve).candidates(["tell", "mum", "tell mum"])) == {(1, 1), (2, 0), (2, 1)}


def test_compiled_patterns_are_kept_and_a_damaged_copy_is_thrown_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEESIDE_CACHE", str(tmp_path))
    sieve = [filtering("secret")]
    HyperscanFilter(sieve)
    [kept] = list((tmp_path / "leeside").iterdir())
    whole = kept.read_bytes()
    assert list(HyperscanFilter(sieve).candidates(["a secret"])) == [(0, 0)]
    kept.write_bytes(b"damaged")
    assert list(HyperscanFilter(sieve).candidates(["a secret"])) == [(0, 0)]
    assert kept.read_bytes() == whole
