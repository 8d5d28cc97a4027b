"""A manifest names every file, whatever it is called, and reads back as it was written."""

import string
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.evidence.bag import about_text, digest_of, manifest_read, manifest_text, names_below

NAMES = st.text(min_size=1, max_size=20).filter(
    lambda name: not any(0xD800 <= ord(letter) < 0xE000 for letter in name)
)
DIGESTS = st.text(alphabet="0123456789abcdef", min_size=64, max_size=64)


@given(digests=st.dictionaries(NAMES, DIGESTS, max_size=5))
def test_what_is_written_is_read_back(digests: dict[str, str]) -> None:
    assert manifest_read(manifest_text(digests)) == (digests, 0)


@pytest.mark.parametrize("name", ["a\nb", "100%", "a\rb", "%0A", "a\u2028b", "a\x0bb", " ", "a  b"])
def test_names_that_could_break_a_line_do_not(name: str) -> None:
    assert manifest_text({name: "0" * 64}).count(b"\n") == 1
    assert manifest_read(manifest_text({name: "0" * 64})) == ({name: "0" * 64}, 0)


@given(text=st.binary(max_size=200))
def test_any_bytes_are_read_as_lines_and_broken_lines(text: bytes) -> None:
    digests, broken = manifest_read(text)
    assert len(digests) + broken <= text.count(b"\n") + 1


def test_a_value_cannot_begin_a_line_of_its_own() -> None:
    text = about_text({"Contact-Name": "Ann\nPayload-Oxum: 0.0"}).decode()
    assert text.splitlines() == ["Contact-Name: Ann Payload-Oxum: 0.0"]
    assert set(text) <= set(string.printable)


def test_a_link_is_named_and_has_no_hash(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"a")
    (tmp_path / "to-file").symlink_to(tmp_path / "a")
    (tmp_path / "to-folder").symlink_to(tmp_path)
    assert list(names_below(tmp_path)) == ["a", "to-file", "to-folder"]
    assert digest_of(tmp_path / "to-file") == digest_of(tmp_path / "to-folder") == ""
