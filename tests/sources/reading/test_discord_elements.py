"""A list of any length is read in pieces, and no piece ever cuts an element in two."""

import io
import json
import zlib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeside.sources.reading.discord_elements import Elements

TRICKY = ["},{", "},\n  {", ']},"messages":[', '"messages": [', "\\", '"', "é👋\u2028"]
VALUES = st.recursive(
    st.none() | st.integers() | st.text(max_size=6) | st.sampled_from(TRICKY),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(TRICKY), inner, max_size=3),
    max_leaves=8,
)
OBJECTS = st.lists(st.dictionaries(st.text(max_size=3), VALUES, max_size=3), max_size=8)


class Damaged(io.BytesIO):
    """A stream out of a zip that breaks after its first bytes."""

    def read(self, size: int | None = -1) -> bytes:
        if self.tell():
            raise zlib.error("damaged")
        return super().read(size)


def elements(raw: bytes, piece: int) -> tuple[Elements, list[Any]]:
    whole = Elements(io.BytesIO(raw), piece=piece)
    found, at = [], 0
    for batch in whole.batches():
        for start, end in batch.spans:
            assert batch.raw[start:end] == raw[batch.start + start : batch.start + end]
            assert batch.start + start >= at
            at = batch.start + end
            found.append(json.loads(batch.raw[start:end], strict=False))
    assert whole.count == len(found)
    return whole, found


@given(OBJECTS, st.sampled_from([None, 1]), st.integers(1, 200), st.booleans())
@settings(deadline=None)
def test_each_element_is_found_whatever_the_size_of_a_piece(
    given_: list[Any], indent: int | None, piece: int, ascii_: bool
) -> None:
    raw = json.dumps({"a": TRICKY, "messages": given_, "z": [1]}, indent=indent, ensure_ascii=ascii_).encode()
    whole, found = elements(raw, piece)
    assert found == given_
    assert (json.loads(whole.before["a"]), json.loads(whole.after["z"]), whole.broken_at) == (
        TRICKY,
        [1],
        None,
    )


@given(OBJECTS, st.integers(1, 200), st.integers(0, 600))
@settings(deadline=None)
def test_what_stands_before_a_break_is_kept(given_: list[Any], piece: int, cut: int) -> None:
    raw = json.dumps({"messages": given_, "end": 1}).encode()
    cut = max(len(b'{"messages": ['), min(cut, len(raw) - 1))
    whole, found = elements(raw[:cut], piece)
    assert found == given_[: len(found)]
    assert whole.broken_at is not None
    assert whole.broken_at <= cut


@pytest.mark.parametrize("piece", [16, 10_000])
def test_a_broken_element_ends_it_there_and_not_before(piece: int) -> None:
    raw = b'{"messages": [{"a": 1}, {"b": 2}, {"c" 3}, {"d": 4}]}'
    whole, found = elements(raw, piece)
    assert found == [{"a": 1}, {"b": 2}]
    assert whole.broken_at == raw.index(b'{"c"')


def test_what_strict_readers_refuse_is_read_patiently() -> None:
    assert elements(b'{"messages": [{"a": "x\ny"}, {"b": 1}], "n": 2}', 8)[1] == [{"a": "x\ny"}, {"b": 1}]
    halved = b'{"messages": [{"a": "\\ud83d"}, {"b": 1}]}'
    assert elements(halved, 8)[1] == elements(halved, 10_000)[1] == [{"a": "\ud83d"}, {"b": 1}]


def test_a_second_list_of_that_name_takes_no_place() -> None:
    whole, found = elements(b'{"messages": [{"a": 1}], "messages": [{"b": 2}, {"c": 3}]}', 10_000)
    assert found == [{"a": 1}]
    assert whole.broken_at is None


def test_rubbish_behind_the_object_is_a_break() -> None:
    raw = b'{"messages": [{"a": 1}]} {"messages": []}'
    whole, found = elements(raw, 10_000)
    assert found == [{"a": 1}]
    assert whole.broken_at == raw.index(b"]") + 1


def test_a_damaged_zip_keeps_what_came_before() -> None:
    whole = Elements(Damaged(b'{"messages": [{"a": 1}, {"b": 2'), piece=20)
    assert sum(len(batch.spans) for batch in whole.batches()) <= 1
    assert whole.broken_at is not None


@pytest.mark.parametrize(
    "nothing", [b"", b"[]", b'{"a": 1}', b"\x00", b'{"a": "messages"}', b'"messages": [']
)
def test_what_has_no_list_is_refused(nothing: bytes) -> None:
    with pytest.raises(ValueError, match="list"):
        Elements(io.BytesIO(nothing))
