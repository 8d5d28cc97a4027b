"""The elements of lists are found where they stand, and a cut loses only what lies behind it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.sources.reading.json_elements import Elements

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


def elements(raw: bytes, *path: str) -> Elements:
    return Elements(raw, lambda found: found == path)


@given(st.lists(VALUES, max_size=6), VALUES, st.sampled_from([None, 1]))
def test_every_element_is_found_at_its_bytes(
    wanted: list[object], beside: object, indent: int | None
) -> None:
    raw = json.dumps({"before": beside, "top": {"list": wanted}, "behind": beside}, indent=indent).encode()
    found = elements(raw, "top", "list")
    read = [json.loads(raw[one.start : one.end]) for one in found]
    assert read == wanted
    assert found.broken_at is None


@given(st.lists(VALUES, max_size=4), st.data())
def test_a_cut_anywhere_keeps_whole_elements_and_says_where_it_is(
    wanted: list[object], data: st.DataObject
) -> None:
    raw = json.dumps({"list": wanted}).encode()
    cut = raw[: data.draw(st.integers(1, len(raw) - 1))]
    found = elements(cut, "list")
    ends = [one.end for one in found]
    assert len(ends) <= len(wanted)
    assert found.broken_at is not None
    assert max(ends, default=0) <= found.broken_at <= len(cut)


def test_lists_within_an_element_are_left_alone() -> None:
    raw = b'{"a": [{"a": [1, 2]}, 3]}'
    assert [raw[one.start : one.end] for one in Elements(raw, lambda path: path[-1:] == ("a",))] == [
        b'{"a": [1, 2]}',
        b"3",
    ]


@pytest.mark.parametrize("raw", [b"", b"{", b"[" * 100_000, b'{"a": [1]]', b'{"a": [{]}', b'{"a": "'])
def test_what_is_no_json_breaks_where_it_is_broken(raw: bytes) -> None:
    found = elements(raw, "a")
    list(found)
    assert (found.broken_at is not None) is bool(raw)


def test_a_list_at_the_top_has_an_empty_path() -> None:
    raw = b"\xef\xbb\xbf[1, [2]]"
    assert [raw[one.start : one.end] for one in elements(raw)] == [b"1", b"[2]"]
