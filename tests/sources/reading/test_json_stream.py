"""The elements of lists are found where they stand, and a cut loses only what lies behind it."""

import io
import json
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.sources.reading.json_records import RecordsOf
from leeside.sources.reading.json_spans import Span
from leeside.sources.reading.json_stream import AT_ONCE, DEEPEST, JsonStream
from leeside.sources.reading.telegram_window import LONGEST
from leeside.sources.reading.until_it_breaks import PIECE, UntilItBreaks

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


ANYTHING: RecordsOf[object] = RecordsOf(object)


def stream(raw: bytes, *path: str) -> JsonStream[object]:
    return JsonStream(
        UntilItBreaks(io.BytesIO(raw)), lists=lambda found: ANYTHING if found[-1:] == path[-1:] else None
    )


def read(found: JsonStream[object]) -> list[tuple[Span, object]]:
    """Each record with its place; one that could not be read as the reason why."""
    read = list[tuple[Span, object]]()
    for block in found:
        read += zip(block.spans, [f"unread: {block.why}"] if block.why else block.values, strict=True)
        assert (block.start, block.end) == (block.spans[0][0], block.spans[-1][1])
    return read


@given(st.lists(VALUES, max_size=6), VALUES, st.sampled_from([None, 1]))
def test_every_element_is_found_at_its_bytes(
    wanted: list[object], beside: object, indent: int | None
) -> None:
    raw = json.dumps({"before": beside, "top": {"list": wanted}, "behind": beside}, indent=indent).encode()
    found = stream(raw, "top", "list")
    assert [(json.loads(raw[start:end]), value) for (start, end), value in read(found)] == [
        (one, one) for one in wanted
    ]
    assert found.broken_at is None


@given(st.lists(VALUES, max_size=4), st.data())
def test_a_cut_anywhere_keeps_whole_elements_and_says_where_it_is(
    wanted: list[object], data: st.DataObject
) -> None:
    raw = json.dumps({"list": wanted}).encode()
    cut = raw[: data.draw(st.integers(1, len(raw) - 1))]
    found = stream(cut, "list")
    ends = [end for (_, end), _ in read(found)]
    assert len(ends) <= len(wanted)
    assert found.broken_at is not None
    assert max(ends, default=0) <= found.broken_at <= len(cut)


def test_lists_within_an_element_are_left_alone() -> None:
    raw = b'{"a": [{"a": [1, 2]}, 3]}'
    assert [raw[start:end] for (start, end), _ in read(stream(raw, "a"))] == [b'{"a": [1, 2]}', b"3"]


@pytest.mark.parametrize("raw", [b"", b"{", b"[" * 100_000, b'{"a": [1]]', b'{"a": [{]}', b'{"a": "'])
def test_what_is_no_json_breaks_where_it_is_broken(raw: bytes) -> None:
    found = stream(raw, "a")
    read(found)
    assert found.broken_at is not None


def test_a_list_at_the_top_has_an_empty_path() -> None:
    raw = b"\xef\xbb\xbf[1, [2]]"
    assert [raw[start:end] for (start, end), _ in read(stream(raw))] == [b"1", b"[2]"]


@pytest.mark.parametrize("longer", [0, 1, PIECE // 3, 2 * PIECE])
def test_elements_are_found_wherever_the_pieces_end_that_are_read(longer: int) -> None:
    wanted = [{"id": number, "text": '}, {"id' * (number % 7), "more": {}} for number in range(3000)]
    raw = json.dumps({"before": "x" * longer, "list": wanted}).encode()
    found = stream(raw, "list")
    assert [(json.loads(raw[start:end]), value) for (start, end), value in read(found)] == [
        (one, one) for one in wanted
    ]
    assert found.broken_at is None


def test_what_is_no_value_between_two_is_given_with_the_reason_and_the_rest_is_read() -> None:
    raw = b'{"a": [{"i": 1}, {"i": 2}, {"i": NaN?}, {"i": 4}]}'
    values = [value for _, value in read(stream(raw, "a"))]
    assert [*values[:2], values[3]] == [{"i": 1}, {"i": 2}, {"i": 4}]
    assert str(values[2]).startswith("unread: JSON is malformed")


@pytest.mark.parametrize("broken", [1, 40, 399])
def test_one_damaged_among_many_costs_itself_alone(broken: int) -> None:
    whole = [b'{"i": %d, "text": "%b"}' % (number, b"x" * 600) for number in range(400)]
    spoilt = b", ".join([*whole[:broken], b'{"i": "no end}', *whole[broken + 1 :]])
    assert len(spoilt) > 3 * AT_ONCE
    found = stream(b'{"a": [%b]}' % spoilt, "a")
    values = [value for _, value in read(found)]
    assert [value for value in values if isinstance(value, dict)] == [
        json.loads(one) for one in (*whole[:broken], *whole[broken + 1 :])
    ] or found.broken_at is not None
    assert values[:broken] == [json.loads(one) for one in whole[:broken]]


def test_half_an_emoji_costs_no_record() -> None:
    raw = b'{"a": [{"t": "x"}, {"t": "\\ud83d"}, {"t": "y"}, {"t": "\\ud83d!"}, {"t": "z"}]}'
    assert [value for _, value in read(stream(raw, "a"))] == [
        {"t": "x"},
        {"t": "\ufffd"},
        {"t": "y"},
        {"t": "\ufffd!"},
        {"t": "z"},
    ]


def test_records_of_another_shape_among_many_are_named_one_by_one() -> None:
    kind = RecordsOf(dict[str, int])
    raw = b"[%b]" % b", ".join(b'{"i": %b}' % (b'"?"' if one % 9 == 5 else b"1") for one in range(2000))
    blocks = [*JsonStream(UntilItBreaks(io.BytesIO(raw)), lists=lambda path: None if path else kind)]
    assert sum(len(block.values) for block in blocks) == 2000 - 222
    assert {block.why for block in blocks} == {"", "Expected `int`, got `str` - at `$[...]`"}


def test_an_element_without_end_is_not_held() -> None:
    found = stream(b'{"a": [{"i": 1}, {"i": "' + b"x" * 2 * LONGEST, "a")
    assert [value for _, value in read(found)] == [{"i": 1}]
    assert found.broken_at == len(b'{"a": [{"i": 1}, ')


def test_nesting_without_end_is_a_break() -> None:
    found = stream(b'{"b": ' + b"[" * 2 * DEEPEST, "a")
    assert not read(found)
    assert found.broken_at == len(b'{"b": ') + DEEPEST - 1


@pytest.mark.parametrize("strict", [True, False])
def test_a_line_break_that_is_not_escaped_is_taken_where_that_is_asked_for_the_second_time_too(
    strict: bool,
) -> None:
    raw = b'{"a": [{"t": "x"}, {"t": "a line\nbroken"}, {"t": "y"}]}'
    kind: RecordsOf[object] = RecordsOf(object, strict=strict)
    found = JsonStream(UntilItBreaks(io.BytesIO(raw)), lists=lambda path: kind if path == ("a",) else None)
    blocks = [*found]
    assert [value for block in blocks for value in block.values] == [
        {"t": "x"},
        *([] if strict else [{"t": "a line\nbroken"}]),
        {"t": "y"},
    ]
    for block in blocks:
        if not block.why:
            [again] = kind.blocks(b"[%b]" % raw[block.start : block.end], ("a",), block.start)
            assert [*again.values] == [*block.values]


class Damaged(io.BytesIO):
    """A stream out of a zip that breaks after its first bytes."""

    def read(self, size: int | None = -1) -> bytes:
        if self.tell():
            raise zlib.error("damaged")
        return super().read(size if size is None else min(size, 20))

    read1 = read


def test_a_damaged_zip_keeps_what_came_before() -> None:
    raw = b'{"a": [{"a": 1}, {"b": 2'
    found = JsonStream(UntilItBreaks(Damaged(raw)), lists=lambda path: ANYTHING if path == ("a",) else None)
    assert [value for _, value in read(found)] == [{"a": 1}]
    assert found.broken_at is not None


def test_what_leads_to_no_list_is_passed_over_and_headings_are_taken_whole() -> None:
    raw = b'{"n": {"t": "top"}, "skip": {"a": [1]}, "in": {"a": [2]}, "t": [7]}'
    found = JsonStream(
        UntilItBreaks(io.BytesIO(raw)),
        lists=lambda path: ANYTHING if path[-1:] == ("a",) else None,
        headings=lambda path: ANYTHING if path in {("n",), ("t",)} else None,
        leads=lambda path: path in {(), ("in",)},
    )
    assert [(block.path, [*block.values]) for block in found] == [
        (("n",), [{"t": "top"}]),
        (("in", "a"), [2]),
        (("t",), [[7]]),
    ]


def test_where_a_list_alone_says_of_whom_a_record_is_no_other_is_taken_for_the_next() -> None:
    raw = b'{"a": [{"n": 1}, {"n": 2}, {"n": "3}], "b": [{"n": 4}, {"n": 5}]}'
    kept = JsonStream(UntilItBreaks(io.BytesIO(raw)), lists=lambda _: ANYTHING, mends=False)
    assert [value for _, value in read(kept)] == [{"n": 1}, {"n": 2}]
    assert kept.broken_at == raw.index(b'{"n": "3')
    mended = JsonStream(UntilItBreaks(io.BytesIO(raw)), lists=lambda _: ANYTHING)
    assert read(mended)[-1][1] == {"n": 5}


def test_a_record_with_a_sign_that_no_text_holds_is_unread_alone_even_so() -> None:
    raw = b'{"a": [{"n": 1}, {"n": "\0"}, {"n": 3}]}'
    found = JsonStream(UntilItBreaks(io.BytesIO(raw)), lists=lambda _: ANYTHING, mends=False)
    values = [value for _, value in read(found)]
    assert (values[0], values[-1], len(values), found.broken_at) == ({"n": 1}, {"n": 3}, 3, None)


def test_a_list_counts_as_several_where_its_records_are_not_parted_by_one_comma() -> None:
    found = JsonStream(
        UntilItBreaks(io.BytesIO(b'{"a": [{}, {},, {} {}], "b": [{}]}')), lists=lambda _: ANYTHING
    )
    assert [found.listed for _ in found] == [1, 1, 2, 3, 4]


def test_a_value_whose_colon_is_lost_and_one_that_has_no_end_are_where_they_begin() -> None:
    assert [value for _, value in read(stream(b'{"a" [1, 2]}', "a"))] == [1, 2]
    cut = b'{"a": [1], "b": {"c": ["d", '
    found = JsonStream(
        UntilItBreaks(io.BytesIO(cut)),
        lists=lambda path: ANYTHING if path == ("a",) else None,
        leads=lambda path: not path,
    )
    assert [value for _, value in read(found)] == [1]
    assert found.broken_at == cut.index(b'{"c"')
