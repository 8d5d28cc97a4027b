"""Lines read with compiled code lean exactly as far as those read in Python."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeside.conversation.normalise import fold
from leeside.detectors.second_reader.card import learnt_here
from leeside.detectors.second_reader.identity_words import IDENTITY_WORDS
from leeside.detectors.second_reader.line_reader import LineReader, library
from leeside.detectors.second_reader.pieces import pieces_of
from leeside.detectors.second_reader.reader import reader_here
from leeside.detectors.second_reader.run_of_talk import Voice
from leeside.detectors.second_reader.text_speak import TEXT_SPEAK

READER = reader_here()
WORD = st.sampled_from(
    [
        "secret",
        "send",
        "it",
        "0",
        "13",
        "h3llo",
        "007bond",
        "gf",
        "idk",
        "idk13",
        "he",
        "girls",
        "^",
        "$",
        "_",
        "me",
        "",
    ]
)
HANDLE = st.sampled_from(["@kai", "@", "@.a_B-c", "kai@mail.example", "\t"])
LINK = st.sampled_from(
    ["www.chat.example/x,y", "awww.yes", "www.", "http: ok", "https:x", "httphttp:a", "http:"]
)
LINE = st.lists(WORD | HANDLE | LINK | st.text("ahtps:w.@0 1_", max_size=9), max_size=12).flatmap(
    lambda parts: st.sampled_from([" ", "", ", ", "  "]).map(lambda gap: gap.join(parts))
)
LINES = st.lists(st.tuples(LINE | st.text(max_size=40).map(fold), st.sampled_from(list(Voice))), max_size=9)


def compiled() -> LineReader:
    built = library()
    if built is None:
        pytest.skip(
            "the library was not built here: there is no compiler, or Leeside was installed before it"
        )
    return LineReader(built, learnt_here().weights)


def read(lines: list[str], voices: list[Voice]) -> list[tuple[int, ...]]:
    leanings = compiled().read(lines, voices)
    assert leanings is not None
    return list(zip(*leanings, strict=True))


def in_python(folded: str, voice: Voice) -> tuple[int, ...]:
    line = READER.line(0, folded, voice)
    if line is None:
        return (0, 0, 0, 0, 0)
    return line.leaning, line.as_child, line.danger, line.danger_as_child, line.size


@settings(max_examples=500, deadline=None)
@given(LINES)
def test_any_lines_lean_alike(said: list[tuple[str, Voice]]) -> None:
    lines, voices = [line for line, _ in said], [voice for _, voice in said]
    expected = list(map(in_python, lines, voices))
    assert list(READER.lean(lines, voices)) == expected
    if lines:
        assert read(lines, voices) == expected


def test_every_word_that_is_left_out_or_stands_for_others_is_read_alike() -> None:
    words = sorted({*TEXT_SPEAK, *IDENTITY_WORDS})
    lines = [*words, *(f"my {word} is {word}x" for word in words)]
    voices = [Voice.CHILD] * len(lines)
    assert read(lines, voices) == list(map(in_python, lines, voices))


def test_a_very_long_line_is_read_alike_and_so_are_those_after_it() -> None:
    long = " ".join(f"w{'abc'[n % 3]}{'xyz'[n // 3 % 3]}{chr(97 + n % 26) * (n % 40)}" for n in range(9_000))
    lines = ["send it", f"{long} {long}", "a" * 70_000, "send it", "1" * 500]
    voices = [Voice.OTHER] * len(lines)
    assert read(lines, voices) == list(map(in_python, lines, voices))


@pytest.mark.parametrize("lines", [["send\nit", "x"], ["caf\u00e9"], []])
def test_what_is_no_folded_text_is_left_to_python(lines: list[str]) -> None:
    assert compiled().read(lines, [Voice.OTHER] * len(lines)) is None
    assert list(READER.lean(lines, [Voice.OTHER] * len(lines))) == [
        in_python(line, Voice.OTHER) for line in lines
    ]


def test_the_pieces_that_were_counted_are_those_of_the_line() -> None:
    [(*_, size)] = read(["idk what u mean"], [Voice.ANYONE])
    assert size == pieces_of("idk what u mean").size
