"""Words looked at with compiled code look exactly as they do in Python."""

import ctypes

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from leeside.conversation import normalise, plain_words
from leeside.conversation.normalise import Folded, fold
from leeside.conversation.plain_words import PlainWords
from leeside.conversation.word_looks import ListedWords, disguised_in, library

LISTED = ("tmrw", "hru", "fone", "2", "w8")
WORD = st.text(alphabet="abmz019457@$!|+._*~-?A", max_size=9) | st.sampled_from(
    ["s.e.c", "a-b-c-d", "aaa", "7pm", "@bc", "a1b", "a1234b", "ab12", "ab123", "h3llo", "x", *LISTED]
)
TEXT = st.lists(WORD, max_size=7).map(" ".join) | st.text(max_size=30).map(fold)
TEXTS = st.lists(TEXT, min_size=1, max_size=9)


def compiled() -> ctypes.PyDLL:
    built = library()
    if built is None:
        pytest.skip(
            "the library was not built here: there is no compiler, or Leeside was installed before it"
        )
    return built


@pytest.fixture
def in_python(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled()
    monkeypatch.setattr(normalise, "library", lambda: None)
    monkeypatch.setattr(plain_words, "library", lambda: None)


@settings(max_examples=1500, deadline=None)
@given(TEXTS)
@example(["a", "b", "c"])
@example(["a b c", "", "a  b", "- - -"])
def test_the_same_texts_look_disguised(texts: list[str]) -> None:
    lines = "\n".join(texts).encode()
    expected = [number for number, text in enumerate(texts) if normalise._looks_disguised(text)]
    assert disguised_in(compiled(), lines, len(texts)) == expected
    assert Folded(texts).disguised == [
        n for n, text in enumerate(texts) if normalise._looks_disguised(fold(text))
    ]


@settings(max_examples=500, deadline=None)
@given(TEXTS)
def test_the_same_texts_hold_a_listed_word(texts: list[str]) -> None:
    known = plain_words._Known(dict.fromkeys(LISTED, ""))
    expected = [number for number, text in enumerate(texts) if any(known[word] for word in text.split(" "))]
    assert ListedWords(compiled(), LISTED).found_in("\n".join(texts).encode(), len(texts)) == expected


@pytest.mark.usefixtures("in_python")
def test_without_the_library_the_same_is_found_word_by_word() -> None:
    folded = Folded(["h3llo tmrw", "a", "b", "c", "a b c", "hello"])
    assert folded.disguised == [0, 4]
    assert PlainWords({"tmrw": "tomorrow"}).found_in(folded) == [0]


def test_texts_that_cannot_be_told_apart_by_line_feeds_are_looked_at_one_by_one() -> None:
    folded = Folded(["a b c"])
    folded.texts[:] = ["a\nb c d", "h3llo"]
    assert folded.lines == b""
    assert folded.disguised == [1]


def test_no_texts_and_empty_texts_look_like_nothing() -> None:
    assert Folded([]).disguised == []
    assert Folded([""]).disguised == []
    assert Folded(["", ""]).disguised == []


@pytest.mark.parametrize("word", ["", "two words", "Big", "dont!", "x" * 256])
def test_a_word_that_could_not_be_found_is_refused(word: str) -> None:
    with pytest.raises(ValueError, match="no word of small letters"):
        ListedWords(compiled(), ["ok", word])


def test_a_word_without_end_is_gone_through_once() -> None:
    assert disguised_in(compiled(), b"0@" * 500_000, 1) == []
    assert disguised_in(compiled(), b"0@" * 500_000 + b"ab", 1) == [0]
