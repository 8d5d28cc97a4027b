"""Each file of an export becomes a token: hashes, size, kind and whether media stands inside; nothing is written."""

import base64
import hashlib
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.hashed import Hashed, NotHashed, hashed, hashed_members
from leeside.sources.contract.kind_by_content import FileKind

JPEG = b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01" + bytes(range(200))
PNG = b"\x89PNG\r\n\x1a\n" + bytes(60)


@given(pieces=st.lists(st.binary(max_size=50), max_size=8))
def test_the_hashes_are_of_all_bytes_however_they_come(pieces: list[bytes]) -> None:
    whole = b"".join(pieces)
    token = hashed("x", pieces)
    assert token.size == len(whole)
    assert token.sha256 == hashlib.sha256(whole).hexdigest()
    assert token.sha1 == hashlib.sha1(whole, usedforsecurity=False).hexdigest()
    assert token.md5 == hashlib.md5(whole, usedforsecurity=False).hexdigest()


@pytest.mark.parametrize(
    "inside",
    [
        JPEG,
        PNG,
        base64.b64encode(JPEG),
        base64.b64encode(PNG),
        b"data:image/webp;base64,AA",
        b"....ftypmp42..",
    ],
)
@pytest.mark.parametrize("before", [b'{"photo": "', b"x" * 97 + b" ", b"SQLite format 3\0"])
def test_a_picture_inside_of_another_file_is_seen_wherever_the_pieces_are_cut(
    inside: bytes, before: bytes
) -> None:
    whole = before + inside + b'"}'
    for cut in range(len(before), len(before) + 30):
        assert hashed("x", [whole[:cut], whole[cut:]]).media_inside


@pytest.mark.parametrize(
    "words",
    [
        b"see the GIF8 I sent",
        b"a webp or a WEBP file",
        b"ftyp is four letters",
        b"id ID3 tag",
        b"path /9j/x",
        b"data: none",
    ],
)
def test_talk_of_pictures_holds_none(words: bytes) -> None:
    assert not hashed("chat.txt", [words]).is_media


def test_a_picture_is_media_and_holds_none() -> None:
    token = hashed("notes.txt", [JPEG])
    assert (token.kind, token.is_media, token.media_inside) == (FileKind.IMAGE, True, False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    (tmp_path / "in/chat.txt").write_bytes(b"Ann: hi\nBea: hi\n")
    (tmp_path / "in/IMG-1.jpg").write_bytes(JPEG)
    return tmp_path / "in"


def test_a_folder_and_a_zip_of_it_give_the_same_tokens(folder: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "it.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for place in folder.iterdir():
            archive.write(place, place.name)
    one, two = (
        {token.name: token for token in hashed_members(Export(path))}
        for path in (folder, tmp_path / "it.zip")
    )
    assert one == two
    assert sorted(place.name for place in tmp_path.iterdir()) == ["in", "it.zip"]


def test_a_file_that_breaks_off_is_said_and_the_rest_is_hashed(folder: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "it.zip", "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("bad.jpg", b"x" * 400)
        archive.write(folder / "chat.txt", "chat.txt")
    whole = bytearray((tmp_path / "it.zip").read_bytes())
    whole[60] ^= 1
    (tmp_path / "it.zip").write_bytes(whole)
    bad, chat = hashed_members(Export(tmp_path / "it.zip"))
    assert isinstance(bad, NotHashed)
    assert (bad.name, bad.size, bool(bad.why)) == ("bad.jpg", 400, True)
    assert isinstance(chat, Hashed)


def test_an_export_as_it_was_knows_what_is_no_longer_there(folder: Path) -> None:
    (folder / "IMG-1.jpg").unlink()
    members = [Member("IMG-1.jpg", len(JPEG)), Member("chat.txt", 16)]
    was = Export(folder).as_recorded(members, refused=["../x"], links=[], sha256="ab")
    assert [member.name for member in was.members] == ["IMG-1.jpg", "chat.txt"]
    assert was.head("IMG-1.jpg") == b""
    assert was.head("chat.txt").startswith(b"Ann")
    assert (was.refused, was.sha256()) == (("../x",), "ab")
