"""The lists of an object, each element at its place, and everything before a break kept."""

import json
from itertools import chain
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.sources.reading.json_arrays import arrays_of

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=12,
)
OBJECTS = st.dictionaries(st.text(max_size=6), st.lists(VALUES, max_size=4) | VALUES, max_size=5)


@given(OBJECTS, st.sampled_from([None, 0, 1]), st.booleans())
def test_each_element_is_found_at_its_place(given_: dict[str, Any], indent: int | None, ascii_: bool) -> None:
    raw = json.dumps(given_, indent=indent, ensure_ascii=ascii_).encode("utf-8", "replace")
    given_ = json.loads(raw)
    found = arrays_of(raw)
    assert found.broken_at is None
    assert set(found.lists) | set(found.other) == set(given_)
    for key, spans in found.lists.items():
        assert [json.loads(raw[start:end]) for start, end in spans] == given_[key]


@given(OBJECTS, st.integers(0, 200))
def test_what_stands_before_a_break_is_kept(given_: dict[str, Any], cut: int) -> None:
    raw = json.dumps({"before": [1, [2], {"three": "3"}], **given_, "end": 1}, ensure_ascii=False).encode(
        "utf-8", "replace"
    )
    cut = max(41, min(cut, len(raw) - 1))
    found = arrays_of(raw[:cut])
    assert found.broken_at is not None
    assert found.broken_at <= cut
    assert len(found.lists["before"]) == 3
    for start, end in chain.from_iterable(found.lists.values()):
        json.loads(raw[start:end])
        assert end <= found.broken_at


@pytest.mark.parametrize("nothing", [b"", b"[]", b"hello", b"\x00", b'"x"'])
def test_what_is_no_object_is_refused(nothing: bytes) -> None:
    with pytest.raises(ValueError, match="object"):
        arrays_of(nothing)


def test_a_byte_order_mark_moves_no_place() -> None:
    assert arrays_of(b'\xef\xbb\xbf{"a":[1]}').lists == {"a": [(9, 10)]}


def test_nesting_without_end_is_a_break_and_no_crash() -> None:
    assert arrays_of(b'{"a":[1,' + b"[" * 200_000).lists == {"a": [(6, 7)]}


@pytest.mark.parametrize(
    ("broken", "at"),
    [
        (b'{"x":[}', 6),
        (b'{"x":}', 5),
        (b'{"x":[1}', 7),
        (b'{"x":[1,}', 8),
        (b'{"x":[{]}', 6),
        (b'{"a":[1]', 8),
    ],
)
def test_an_end_in_the_midst_of_something_is_a_break(broken: bytes, at: int) -> None:
    assert arrays_of(broken).broken_at == at


def test_a_key_that_stands_twice_loses_none_of_its_lists() -> None:
    raw = b'{"x":[1,2],"y":[3],"x":[4]}'
    found = arrays_of(raw)
    assert [raw[start:end] for start, end in found.lists["x"]] == [b"1", b"2", b"4"]
    assert [raw[start:end] for start, end in found.lists["y"]] == [b"3"]
    assert found.broken_at is None


def test_the_same_list_twice_is_found_at_both_its_places() -> None:
    assert arrays_of(b'{"x":[1],"x":[1]}').lists == {"x": [(6, 7), (14, 15)]}


def test_a_key_that_is_once_a_list_and_once_not_gives_both() -> None:
    found = arrays_of(b'{"x":[1],"x":"y"}')
    assert (found.lists, found.other) == ({"x": [(6, 7)]}, {"x": b'"y"'})


@pytest.mark.parametrize("before", [b'{"b":[1]}', b'"[1]"', b'{"[1]":2}'])
def test_a_list_is_not_mistaken_for_its_like_inside_what_stands_before(before: bytes) -> None:
    raw = b'{"a":' + before + b',"c":[1]}'
    assert arrays_of(raw).lists["c"] == [(len(raw) - 3, len(raw) - 2)]


@pytest.mark.parametrize("space", [b"", b" ", b"\r\n\t"])
def test_space_and_escapes_in_keys_move_no_place(space: bytes) -> None:
    parts = (b"{", b'"\\"a\\u4e2d\\\\"', b":", b"[", b"[]", b",", b'"]"', b"]", b"}", b"")
    raw = space.join(parts)
    for given_ in (raw, raw + b"!"):
        [(key, spans)] = arrays_of(given_).lists.items()
        assert key == '"a\u4e2d\\'
        assert [raw[start:end] for start, end in spans] == [b"[]", b'"]"']


@given(OBJECTS, st.sampled_from([None, 1]), st.booleans())
def test_the_patient_reader_finds_the_same_places(
    given_: dict[str, Any], indent: int | None, ascii_: bool
) -> None:
    raw = json.dumps(given_, indent=indent, ensure_ascii=ascii_).encode()
    sound, broken = arrays_of(raw), arrays_of(raw + b"!")
    assert (sound.lists, sound.other) == (broken.lists, broken.other)
    assert (sound.broken_at, broken.broken_at) == (None, len(raw) - 1)
