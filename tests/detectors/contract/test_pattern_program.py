"""A program lets a pattern through wherever ``re`` fits it, and hardly anywhere else."""

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeside.detectors.contract.compiled_filter import CompiledFilter, library
from leeside.detectors.contract.filters import ANYWHERE
from leeside.detectors.contract.pattern_program import Programs
from leeside.detectors.contract.word_filter import WordFilter
from leeside.detectors.contract.words import exact

LETTER = st.sampled_from(
    ["a", "b", " ", r"\d", r"\w", r"\W", r"\S", ".", "[^a]", "[ab-c]", r"[^\d ]", "7", "-", r"\$", r"\."]
)
TIMES = st.sampled_from(["?", "*", "+", "{2}", "{0,2}", "{1,}", "*?", "+?", "{0,3}?", "*+", "{300,}"])
WITHOUT_END = re.compile(r"[*+]\+?\??|\{\d+,\}")
BESIDE = st.sampled_from(
    [r"\b", r"\B", "(?<!a)", "(?!b)", "(?<=b)", "(?=a)", "(?<!ab)", "(?! ?a)", "(?=a|bb)", "(?<![ab] )", "$", "^"]
)  # fmt: skip
PATTERN = st.recursive(
    LETTER | BESIDE,
    lambda inner: st.one_of(
        st.builds(lambda a, b: a + b, inner, inner),
        st.builds(lambda a, b, c: f"(?:{a}|{b}|{c})", inner, inner, inner),
        st.builds(lambda a, times: f"(?:{a}){times}", inner, TIMES),
        st.builds(lambda a: f"({a})", inner),
        st.builds(lambda a: f"(?>{a})", inner),
        st.builds(lambda a, b: f"(?i:{a}){b}", inner, inner),
    ),
    max_leaves=8,
).filter(lambda pattern: len(WITHOUT_END.findall(pattern)) <= 1)
"""Of what may come again without end there is one alone: one within another, and ``re`` itself might never come to an end."""
CORE = st.one_of(
    st.builds(lambda a, b: f"tell{a} {b}", PATTERN, PATTERN),
    st.builds(lambda a: rf"({a}) ?tell \1", PATTERN),
)
TEXT = st.lists(
    st.sampled_from(["tell", "a", "b", "ab", "abab", "7", "-", "aab", ".", "$", "b.", "_c", "c7c", ""]),
    max_size=9,
).map(" ".join)


def compiled(cores: list[str]) -> CompiledFilter:
    built = library()
    if built is None:
        pytest.skip(
            "the compiled filter was not built here: there is no compiler, or Leeside was installed before it"
        )
    return CompiledFilter(built, cores, kept=False)


@settings(max_examples=600, deadline=None)
@given(cores=st.lists(CORE, min_size=1, max_size=3), texts=st.lists(TEXT, min_size=1, max_size=6))
def test_nothing_is_kept_back_that_fits(cores: list[str], texts: list[str]) -> None:
    named = {(t, p): places for t, p, places in compiled(cores).candidates(texts)}
    for t, p, places in WordFilter(cores, kept=False).candidates(texts):
        if places == ANYWHERE:
            assert named[t, p] == ANYWHERE
            continue
        let_through = named.get((t, p), ())
        pattern = re.compile(exact(cores[p]), re.ASCII)
        assert set(let_through) <= set(places)
        assert [at for at in places if pattern.match(texts[t], at) and at not in let_through] == []


@pytest.mark.parametrize(
    ("core", "fits", "fits_not"),
    [
        ("tell (?:mum|dad)", "tell mum", "tell mia"),
        (r"tell \w+ (?:not )?to", "tell him not to", "tell him not so"),
        ("tell(?: a){0,2} b", "tell a a b", "tell a a a b"),
        ("tell [^.!?]{0,5}mum", "tell your mum", "tell his mates mum"),
        (r"tell(?! me) \w+", "tell him", "tell me"),
        (r"(?<!i )tell you", "we tell you", "i tell you"),
        (r"tell\b.*now$", "tell him now", "tell him nowt now."),
    ],
)
def test_what_does_not_fit_is_not_named(core: str, fits: str, fits_not: str) -> None:
    assert [text for text, _, _ in compiled([core]).candidates([fits, fits_not, fits])] == [0, 2]


def test_what_would_take_too_long_is_let_through() -> None:
    cores = ["tell(?: (?:a+)+)+ b"]
    text = f"tell {'a' * 60} c b"
    assert [places for _, _, places in compiled(cores).candidates([text])] == [(0,)]


def test_a_pattern_that_no_program_can_say_has_an_empty_one() -> None:
    programs = Programs()
    for pattern in (r"(a)\1", "(?i:a)", "(?:(?:(?:a?b){90}){90}){90}", "ab"):
        programs.add(pattern)
    sizes = [end - start for start, end in pairwise(programs.begins)]
    assert sizes == [0, 0, 0, 3]
