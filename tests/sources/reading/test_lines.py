"""Lines with their offsets: only a line feed ends one, and a long one is passed over."""

import io

from hypothesis import given
from hypothesis import strategies as st

from leeside.sources.reading.lines import lines


@given(st.lists(st.sampled_from([b"\n", b"a", b"bcd", b"\r", b"\x0b", "\u2028".encode()])), st.integers(1, 9))
def test_ranges_follow_each_other_and_long_lines_are_not_held(pieces: list[bytes], longest: int) -> None:
    whole = b"".join(pieces)
    found = list(lines(io.BytesIO(whole), longest=longest))
    assert b"".join(whole[start:end] for start, end, _ in found) == whole
    for start, end, line in found:
        assert b"\n" not in whole[start : end - 1]
        assert line == (whole[start:end] if end - start <= longest else None)
