import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.desk.key import DeskKey, keep_key, read_key
from leeside.errors import DeskError

secrets = st.binary(min_size=32, max_size=32)


@given(secrets)
def test_a_key_that_is_written_down_is_read_again(secret: bytes) -> None:
    written = DeskKey(secret=secret).written()
    assert [len(group) for group in written.split()] == [4] * 14
    assert DeskKey.from_written(written).secret == secret


@given(
    secrets,
    st.sampled_from([str.lower, lambda text: text.replace(" ", "-"), lambda text: text.replace("O", "0")]),
)
def test_however_it_is_typed(secret: bytes, typed: "st.SearchStrategy[str]") -> None:
    written = DeskKey(secret=secret).written()
    assert DeskKey.from_written(f"  {typed(written)}\n").secret == secret  # type: ignore[operator]


@given(secrets, st.integers(0, 55), st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"))
def test_a_slip_of_the_pen_is_noticed_and_not_repeated(secret: bytes, place: int, slip: str) -> None:
    letters = DeskKey(secret=secret).written().replace(" ", "")
    wrong = letters[:place] + slip + letters[place + 1 :]
    if wrong == letters:
        assert DeskKey.from_written(wrong).secret == secret
        return
    with pytest.raises(DeskError) as refused:
        DeskKey.from_written(wrong)
    assert wrong not in str(refused.value)


@pytest.mark.parametrize("typed", ["", "hello", "A" * 55, "A" * 57, "é" * 56])
def test_what_is_no_key_is_refused(typed: str) -> None:
    with pytest.raises(DeskError, match="not a desk's key"):
        DeskKey.from_written(typed)


def test_each_purpose_has_a_key_of_its_own() -> None:
    key = DeskKey.new()
    keys = {key.derive(purpose) for purpose in ("database", "blind indexes", "signatures")}
    assert len(keys | {key.secret}) == 4
    assert {len(one) for one in keys} == {32}
    assert key.derive("database") in keys


def test_the_key_is_in_no_representation() -> None:
    key = DeskKey.new()
    assert key.secret.hex() not in repr(key)
    assert str(key.secret) not in repr(key)


def test_a_kept_key_is_for_its_owner_alone_and_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "desk.key"
    key = DeskKey.new()
    keep_key(key, path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert read_key(path) == key
    with pytest.raises(DeskError, match="a key already"):
        keep_key(DeskKey.new(), path)
    assert read_key(path) == key


@pytest.mark.skipif(os.name != "posix", reason="rights are kept otherwise here")
def test_a_key_that_others_may_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "desk.key"
    keep_key(DeskKey.new(), path)
    path.chmod(0o644)
    with pytest.raises(DeskError, match="Others on this machine"):
        read_key(path)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"not a key"])
def test_a_file_without_a_key_is_said_plainly(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "desk.key"
    path.touch(0o600)
    path.write_bytes(content)
    with pytest.raises(DeskError):
        read_key(path)


def test_a_key_that_is_not_there_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="is not there"):
        read_key(tmp_path / "desk.key")
