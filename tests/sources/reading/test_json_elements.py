"""The elements of lists are found where they stand, and a cut loses only what lies behind it."""

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.sources.reading.json_elements import DEEPEST, LONGEST, Elements, Path
from leeside.sources.reading.until_it_breaks import PIECE, UntilItBreaks

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


def elements(raw: bytes, *path: str) -> Elements[tuple[object]]:
    return Elements(
        UntilItBreaks(io.BytesIO(raw)), wanted=lambda found: found[-1:] == path[-1:], decode=decoded
    )


def decoded(raw: bytes, _: Path) -> tuple[object]:
    """In a tuple, for null is a value too."""
    return (json.loads(raw),)


@given(st.lists(VALUES, max_size=6), VALUES, st.sampled_from([None, 1]))
def test_every_element_is_found_at_its_bytes(
    wanted: list[object], beside: object, indent: int | None
) -> None:
    raw = json.dumps({"before": beside, "top": {"list": wanted}, "behind": beside}, indent=indent).encode()
    found = elements(raw, "top", "list")
    read = [(json.loads(raw[one.start : one.end]), one.value) for one in found]
    assert read == [(one, (one,)) for one in wanted]
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
    assert [raw[one.start : one.end] for one in elements(raw, "a")] == [
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


@pytest.mark.parametrize("longer", [0, 1, PIECE // 3, 2 * PIECE])
def test_elements_are_found_wherever_the_pieces_end_that_are_read(longer: int) -> None:
    wanted = [{"id": number, "text": '}, {"id' * (number % 7), "more": {}} for number in range(3000)]
    raw = json.dumps({"before": "x" * longer, "list": wanted}).encode()
    found = elements(raw, "list")
    assert [(json.loads(raw[one.start : one.end]), one.value) for one in found] == [
        (one, (one,)) for one in wanted
    ]
    assert found.broken_at is None


def test_what_is_no_value_between_two_is_given_with_the_reason_and_the_rest_is_read() -> None:
    raw = b'{"a": [{"i": 1}, {"i": 2}, {"i": NaN?}, {"i": 4}]}'
    found = [*elements(raw, "a")]
    assert [one.value for one in found] == [({"i": 1},), ({"i": 2},), None, ({"i": 4},)]
    assert found[2].why


def test_an_element_without_end_is_not_held() -> None:
    found = elements(b'{"a": [{"i": 1}, {"i": "' + b"x" * 2 * LONGEST, "a")
    assert [one.value for one in found] == [({"i": 1},)]
    assert found.broken_at == len(b'{"a": [{"i": 1}, ')


def test_nesting_without_end_is_a_break() -> None:
    found = elements(b'{"b": ' + b"[" * 2 * DEEPEST, "a")
    assert not [*found]
    assert found.broken_at == len(b'{"b": ') + DEEPEST - 1
