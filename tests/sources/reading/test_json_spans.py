"""Each element of a list is found at its own bytes, whatever stands between."""

import json

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from leeside.sources.reading.json_spans import spans_of

VALUES = (
    st.none()
    | st.integers()
    | st.text('a,{}[] "\\\n', max_size=6)
    | st.dictionaries(st.text(max_size=2), st.integers())
)
GAPS = st.sampled_from([",", ", ", " ,", ",\n  ", "\t,\r\n"])


@given(
    st.lists(st.tuples(VALUES, GAPS), max_size=8),
    st.booleans(),
    st.sampled_from(["", " ", "\n  "]),
    st.integers(0, 100),
)
def test_every_element_is_found_whether_all_gaps_are_alike_or_not(
    parts: list[tuple[object, str]], alike: bool, before: str, moved: int
) -> None:
    raw, expected = f"[{before}".encode(), []
    for number, (value, gap) in enumerate(parts):
        raw += (parts[0][1] if alike else gap).encode() if number else b""
        start = len(raw)
        raw += json.dumps(value).encode()
        expected.append((start + moved, len(raw) + moved))
    raw += before.encode() + b"]"
    assert spans_of(raw, msgspec.json.decode(raw, type=list[msgspec.Raw]), 1, moved=moved) == expected
