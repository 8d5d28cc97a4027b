"""Garbled text is put right, and text that was right is never touched."""

import io
import json
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.sources.reading import until_it_breaks
from leeside.sources.reading.mojibake import Watched, repaired


def _garbled(text: str) -> str:
    return text.encode("utf-8").decode("latin-1")


def is_garbled(strings: Iterable[str], raw: bytes, *, piece: int = 1 << 16) -> bool | None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(until_it_breaks, "PIECE", piece)
        watched = Watched(io.BytesIO(raw))
        assert b"".join(watched.pieces()) == raw
    watched.read_by_people(strings)
    return watched.garbled


@given(st.text())
def test_every_garbled_text_comes_back_as_it_was(text: str) -> None:
    assert repaired(_garbled(text)) == text


@given(st.text())
def test_a_text_that_is_put_right_is_the_one_that_was_garbled(text: str) -> None:
    assert repaired(text) in (text, text.encode("latin-1", "replace").decode("utf-8", "replace"))


@pytest.mark.parametrize("right", ["", "plain", "café", "“smart”", "👋", "é", "£5", _garbled("👋")[:2]])
def test_right_or_cut_text_is_left_alone(right: str) -> None:
    assert repaired(right) == right


@pytest.mark.parametrize("escaped", [True, False])
def test_a_file_is_judged_as_a_whole(escaped: bool) -> None:
    def judged(*strings: str) -> bool | None:
        return is_garbled(strings, json.dumps(strings, ensure_ascii=escaped).encode())

    assert judged("hi", _garbled("é👋")) is True
    assert judged("hi", "café") is False
    assert judged("hi", "👋") is False
    assert judged("👋", _garbled("👋")) is None
    assert judged("a backslash: \\u1234", _garbled("é")) is True


@given(
    st.lists(
        st.text(st.sampled_from("a\\u1234é\u00e9\u2019\U0001f44b0f")) | st.text().map(_garbled), max_size=6
    ),
    st.booleans(),
    st.integers(1, 20),
)
def test_a_file_is_judged_as_it_passes_whatever_the_pieces(
    strings: list[str], escaped: bool, piece: int
) -> None:
    raw = json.dumps(strings, ensure_ascii=escaped).encode("utf-8", "surrogatepass")
    assert is_garbled(strings, raw, piece=piece) is is_garbled(strings, raw)
