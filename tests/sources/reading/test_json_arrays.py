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
