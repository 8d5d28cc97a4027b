"""Half an emoji is replaced, wherever it stands, and whole ones are left alone."""

import json

from hypothesis import given
from hypothesis import strategies as st

from leeside.sources.reading.lone_surrogates import without_lone_surrogates

PIECES = st.sampled_from([r"\ud83d", r"\uDE00", r"\u0041", "\\\\", "x", r"\n"])


@given(st.lists(PIECES, max_size=8))
def test_each_half_is_one_sign_and_nothing_else_is_changed(pieces: list[str]) -> None:
    raw = f'"{"".join(pieces)}"'.encode()
    halves = json.loads(raw)
    expected = "".join("\ufffd" if "\ud800" <= sign <= "\udfff" else sign for sign in halves)
    assert json.loads(without_lone_surrogates(raw)) == expected
