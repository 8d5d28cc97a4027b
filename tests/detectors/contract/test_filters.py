"""All filters lead to the same fits: the fast ones, compiled or not, are proved equal to plain ``re``."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeside.conversation.normalise import fold
from leeside.detectors.contract.compiled_filter import CompiledFilter, library, words_first
from leeside.detectors.contract.filters import ANYWHERE, Filter, Named, Needs
from leeside.detectors.contract.load import all_detectors
from leeside.detectors.contract.word_filter import WordFilter
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


Fits = dict[tuple[int, int], list[tuple[int, int]]]
"""The spans at which a pattern fits in a text, by their numbers."""


def compiled(cores: Sequence[str], needs: Needs = (), *, kept: bool = True) -> Filter:
    built = library()
    if built is None:
        pytest.skip(
            "the compiled filter was not built here: there is no compiler, or Leeside was installed before it"
        )
    return CompiledFilter(built, cores, needs, kept=kept)


BY_WORDS = pytest.mark.parametrize("by_words", [WordFilter, compiled])


def all_fits(cores: list[str], texts: list[str]) -> Fits:
    found = {
        (t, p): [fit.span() for fit in re.finditer(exact(core), text, re.ASCII)]
        for t, text in enumerate(texts)
        for p, core in enumerate(cores)
    }
    return {pair: spans for pair, spans in found.items() if spans}


def fits_named(named: Iterator[Named], cores: list[str], texts: list[str]) -> Fits:
    """The spans that are found when a pattern is fitted only where a filter says that it may begin."""
    found: Fits = {}
    for t, p, places in named:
        pattern, end = re.compile(exact(cores[p]), re.ASCII), 0
        spans = [fit.span() for fit in pattern.finditer(texts[t])] if places == ANYWHERE else []
        assert list(places) == sorted(set(places))
        for place in places:
            fit = pattern.match(texts[t], place) if place >= end else None
            if fit is not None:
                spans.append(fit.span())
                end = fit.end()
        if spans:
            found[t, p] = spans
    return found


@BY_WORDS
@settings(max_examples=300, deadline=None)
@given(cores=st.lists(CORE, min_size=1, max_size=5), texts=st.lists(TEXT, max_size=8))
def test_random_patterns_fit_random_texts_alike(
    by_words: Callable[[Sequence[str]], Filter], cores: list[str], texts: list[str]
) -> None:
    texts = [fold(text) for text in texts]
    assert fits_named(by_words(cores).candidates(texts), cores, texts) == all_fits(cores, texts)


EDGED = st.lists(CORE, min_size=1, max_size=3).map(
    lambda ways: st.sampled_from([rf"\b(?:{'|'.join(ways)})\b", "|".join(ways), rf"\b{'|'.join(ways)}\b"])
)


@BY_WORDS
@settings(max_examples=300, deadline=None)
@given(
    sought=st.lists(st.tuples(CORE, st.lists(EDGED.flatmap(lambda one: one), max_size=2)), max_size=4),
    texts=st.lists(TEXT, max_size=8),
)
def test_a_pattern_is_named_wherever_it_fits_and_what_it_needs_fits_too(
    by_words: Callable[..., Filter], sought: list[tuple[str, list[str]]], texts: list[str]
) -> None:
    texts, cores = [fold(text) for text in texts], [core for core, _ in sought]
    counts = {
        (t, p): spans
        for (t, p), spans in all_fits(cores, texts).items()
        if all(re.search(need, texts[t], re.ASCII) for need in sought[p][1])
    }
    named = fits_named(by_words(cores, [needs for _, needs in sought]).candidates(texts), cores, texts)
    assert {pair: spans for pair, spans in named.items() if pair in counts} == counts


@BY_WORDS
def test_a_pattern_is_not_looked_for_where_no_word_of_what_it_needs_stands(
    by_words: Callable[..., Filter],
) -> None:
    filtered = by_words(["phone", "phone"], [[r"\b(?:for|from) (?:you|me)\b|\bmy treat\b"], []])
    texts = ["new phone for you", "my phone broke", "phone, a treat", "phone: mistreated"]
    named = {(text, pattern) for text, pattern, _ in filtered.candidates(texts)}
    assert named == {(0, 0), (2, 0), *((text, 1) for text in range(4))}


@cache
def our_cores() -> list[str]:
    return [expand(p, newest_words(), where=d.name) for d in all_detectors() for p in d.patterns]


@cache
def our_examples() -> list[str]:
    return [fold(e if isinstance(e, str) else e.text) for d in all_detectors() for e in (*d.shows, *d.passes)]


@cache
def our_plain_fits() -> frozenset[tuple[int, int]]:
    """Which examples which patterns fit, by plain ``re``: it takes long, and is the same whatever filter is looked at."""
    patterns = [re.compile(exact(core), re.ASCII) for core in our_cores()]
    return frozenset(
        (t, p)
        for t, text in enumerate(our_examples())
        for p, pattern in enumerate(patterns)
        if pattern.search(text)
    )


@BY_WORDS
def test_all_our_patterns_fit_all_our_examples_alike(by_words: Callable[[Sequence[str]], Filter]) -> None:
    texts, cores = our_examples(), our_cores()
    fast = fits_named(by_words(cores).candidates(texts), cores, texts)
    patterns = [re.compile(exact(core), re.ASCII) for core in cores]
    assert fast.keys() == our_plain_fits()
    assert all(
        spans == [fit.span() for fit in patterns[p].finditer(texts[t])] for (t, p), spans in fast.items()
    )


def test_the_compiled_filter_names_the_places_of_the_other_at_which_a_pattern_fits() -> None:
    texts, cores = our_examples(), our_cores()
    patterns = [re.compile(exact(core), re.ASCII) for core in cores]
    named = {(t, p): places for t, p, places in compiled(cores).candidates(texts)}
    may_begin = {(t, p): places for t, p, places in WordFilter(cores).candidates(texts)}
    assert named.keys() <= may_begin.keys()
    in_vain = kept_back = 0
    for (t, p), places in may_begin.items():
        if places == ANYWHERE:
            assert named[t, p] == ANYWHERE
            continue
        let_through = named.get((t, p), ())
        fitting = {at for at in places if patterns[p].match(texts[t], at)}
        assert fitting <= set(let_through) <= set(places)
        in_vain += len(let_through) - len(fitting)
        kept_back += len(places) - len(let_through)
    assert in_vain < kept_back / 4


def test_every_pattern_of_ours_demands_a_word() -> None:
    cores = our_cores()
    assert [cores[number] for number in words_first(cores).wordless] == []


@BY_WORDS
def test_a_pattern_that_demands_no_word_is_tried_on_everything_and_named(
    by_words: Callable[[Sequence[str]], Filter],
) -> None:
    filtered = by_words([r"\w+ \w+", "secret"])
    assert list(filtered.wordless) == [0]
    named = list(filtered.candidates(["what now", "a secret"]))
    assert named == [(0, 0, ANYWHERE), (1, 0, ANYWHERE), (1, 1, (2,))]


@BY_WORDS
def test_words_far_apart_are_no_candidate(by_words: Callable[[Sequence[str]], Filter]) -> None:
    filtered = by_words([r"tell (?:\w+ ){0,2}mum"])
    texts = ["tell your lovely mum", "tell me when you and i see mum"]
    assert list(filtered.candidates(texts)) == [(0, 0, (0,))]


@BY_WORDS
def test_a_pattern_that_begins_a_clause_is_found_there_alone(
    by_words: Callable[[Sequence[str]], Filter],
) -> None:
    cores = [rf"{BEGINS}(?:ok )*send"]
    texts = ["ok send", "will you send", "now. ok ok send", "hm (send"]
    fits = fits_named(by_words(cores).candidates(texts), cores, texts)
    assert fits == all_fits(cores, texts) == {(0, 0): [(0, 7)], (2, 0): [(5, 15)], (3, 0): [(4, 8)]}


@BY_WORDS
@pytest.mark.parametrize("text", ["tell mum " * 20_000, "." * 3_000, "tell " + "a" * 3_000 + " mum"])
def test_a_very_long_text_is_looked_at_too(by_words: Callable[[Sequence[str]], Filter], text: str) -> None:
    cores = [r"tell (?:\w+ )?mum", r"\.+ ?mum", "a+ mum"]
    texts = [text, "i tell mum"]
    assert fits_named(by_words(cores).candidates(texts), cores, texts) == all_fits(cores, texts)


@BY_WORDS
def test_letters_that_no_folded_text_has_shift_no_other_text(
    by_words: Callable[[Sequence[str]], Filter],
) -> None:
    cores, texts = ["secret", "mum"], ["caf\u00e9 a\nsecret", "", "my mum"]
    assert fits_named(by_words(cores).candidates(texts), cores, texts) == {
        (0, 0): [(7, 13)],
        (2, 1): [(3, 6)],
    }


@BY_WORDS
def test_no_text_and_no_pattern_name_nothing(by_words: Callable[[Sequence[str]], Filter]) -> None:
    assert list(by_words(["secret"]).candidates([])) == []
    assert list(by_words([]).candidates(["a secret", ""])) == []


def test_a_library_of_another_source_is_not_used(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    other = tmp_path / "word_filter.c"
    other.write_text("/* newer */", encoding="ascii")
    monkeypatch.setattr("leeside.detectors.contract.compiled_filter.SOURCE", other)
    assert library.__wrapped__() is None
    assert isinstance(WordFilter(["secret"]), WordFilter)


@BY_WORDS
def test_what_was_read_is_kept_and_a_damaged_copy_is_made_anew(
    by_words: Callable[[Sequence[str]], Filter], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEESIDE_CACHE", str(tmp_path))
    by_words(["secret"])
    [kept] = list((tmp_path / "leeside").iterdir())
    whole = kept.read_bytes()
    assert list(by_words(["secret"]).candidates(["a secret"])) == [(0, 0, (2,))]
    kept.write_bytes(b"damaged")
    assert list(by_words(["secret"]).candidates(["a secret"])) == [(0, 0, (2,))]
    assert kept.read_bytes() == whole
