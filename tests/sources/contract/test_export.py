"""What an adult hands over may be broken, locked or built to do harm: looked at, and never believed."""

import io
import os
import stat
import struct
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeside.errors import ExportError, UnsafeExportError
from leeside.sources.contract.export import Export, Member
from tests.sources.partition import folder_of, zip_of

TEXT = b"15/01/2024, 10:30 - Ann: hi\n"


def on_disk(root: Path, content: bytes, name: str = "export.zip") -> Path:
    path = root / name
    path.write_bytes(content)
    return path


def names(export: Export) -> list[str]:
    return [member.name for member in export.members]


def test_a_single_file_is_one_member_without_a_name(tmp_path: Path) -> None:
    export = Export(on_disk(tmp_path, TEXT, "chat.TXT"))
    assert export.members == (Member("", len(TEXT)),)
    assert (export.size, export.head("", most=5)) == (len(TEXT), TEXT[:5])
    assert export.named(suffix=".txt") == export.members
    with export.open("") as stream:
        assert stream.read() == TEXT


def test_a_zip_and_a_folder_show_the_same_members(tmp_path: Path) -> None:
    files = {"_chat.txt": TEXT, "media/a.jpg": b"x"}
    folder = folder_of(tmp_path / "folder", files)
    zipped = on_disk(tmp_path, zip_of(files))
    assert names(Export(folder)) == names(Export(zipped)) == ["_chat.txt", "media/a.jpg"]
    assert Export(folder).head("_chat.txt") == Export(zipped).head("_chat.txt") == TEXT


def test_pasted_bytes_are_read_without_any_file() -> None:
    export = Export(Path("-"), pasted=TEXT)
    assert (export.size, export.head("")) == (len(TEXT), TEXT)
    assert len(export.sha256()) == 64


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="no such file"):
        Export(tmp_path / "nowhere.txt")
    with pytest.raises(ExportError):
        Export(Path("a\0b"))


@pytest.mark.parametrize("device", ["/dev/null", "/dev/zero"])
def test_a_device_is_refused_without_reading_it(device: str) -> None:
    if not Path(device).exists():
        pytest.skip("this system has no such device")
    with pytest.raises(UnsafeExportError, match="device"):
        Export(Path(device))


def test_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UnsafeExportError):
        Export(tmp_path / "pipe")
    assert names(Export(tmp_path)) == []


def test_a_file_that_may_not_be_read_says_so(tmp_path: Path) -> None:
    path = on_disk(tmp_path, TEXT)
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read everything")
    with pytest.raises(ExportError, match="may not be read"):
        Export(path)


def test_a_folder_within_that_may_not_be_looked_into_is_never_passed_over_in_silence(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, {"a.txt": TEXT, "locked/b.txt": TEXT})
    (folder / "locked").chmod(0)
    try:
        if os.access(folder / "locked", os.R_OK):
            pytest.skip("this user may read everything")
        with pytest.raises(ExportError, match="locked"):
            Export(folder)
    finally:
        (folder / "locked").chmod(stat.S_IRWXU)


def test_what_an_apple_computer_adds_is_left_out(tmp_path: Path) -> None:
    files = {
        "__MACOSX/._chat.txt": b"x",
        "deep/__MACOSX/y.txt": b"x",
        "._chat.txt": b"x",
        "a/._b.txt": b"x",
        ".DS_Store": b"x",
        "_chat.txt": TEXT,
        "a/__MACOSX.txt": b"kept",
    }
    for path in (on_disk(tmp_path, zip_of(files)), folder_of(tmp_path / "folder", files)):
        assert sorted(names(Export(path))) == ["_chat.txt", "a/__MACOSX.txt"]


EVIL = ("../../evil.txt", "/abs.txt", "\\abs.txt", "a\\..\\..\\b.txt", "C:/x.txt", "c:evil.txt")


@pytest.mark.parametrize("evil", EVIL)
def test_a_name_that_points_outside_is_refused_and_listed_and_the_rest_is_read(
    tmp_path: Path, evil: str
) -> None:
    export = Export(on_disk(tmp_path, zip_of({evil: b"x", "_chat.txt": TEXT})))
    assert (names(export), export.refused) == (["_chat.txt"], (evil,))
    with pytest.raises(ExportError):
        export.open(evil)
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["export.zip"]


@pytest.mark.parametrize("plain", ["Chat: Bob.txt", "a..b.txt", "...txt", "ab:c/d.txt"])
def test_an_odd_but_harmless_name_is_kept(tmp_path: Path, plain: str) -> None:
    export = Export(on_disk(tmp_path, zip_of({plain: TEXT})))
    assert (names(export), export.refused) == ([plain], ())


def test_links_are_followed_neither_in_a_zip_nor_in_a_folder(tmp_path: Path) -> None:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        link = zipfile.ZipInfo("passwords.txt")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
    assert Export(on_disk(tmp_path, whole.getvalue())).refused == ("passwords.txt",)
    folder = folder_of(tmp_path / "folder", {"a.txt": TEXT})
    (folder / "b.txt").symlink_to("/etc/passwd")
    assert names(Export(folder)) == ["a.txt"]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_of_two_members_with_one_name_the_last_is_read_and_the_other_is_said(tmp_path: Path) -> None:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        archive.writestr("_chat.txt", b"first")
        archive.writestr("_chat.txt", b"the last")
    export = Export(on_disk(tmp_path, whole.getvalue()))
    assert (export.members, export.refused) == ((Member("_chat.txt", 8),), ("_chat.txt",))
    assert export.head("_chat.txt") == b"the last"


def test_a_zip_with_a_password_is_refused_with_what_to_do(tmp_path: Path) -> None:
    whole = bytearray(zip_of({"_chat.txt": TEXT}))
    whole[whole.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(UnsafeExportError, match="password") as caught:
        Export(on_disk(tmp_path, bytes(whole)))
    assert "Unlock" in caught.value.to_do


def bomb(claimed: int | None = None) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("_chat.txt", b"a" * 5_000_000)
    content = bytearray(whole.getvalue())
    if claimed is not None:
        struct.pack_into("<L", content, content.index(b"PK\x01\x02") + 20, claimed)
    return bytes(content)


@pytest.mark.parametrize("claimed", [None, 5_000_000, 0])
def test_a_bomb_is_refused_even_if_it_lies_about_what_it_packed(tmp_path: Path, claimed: int | None) -> None:
    export = Export(on_disk(tmp_path, bomb(claimed)))
    with pytest.raises(UnsafeExportError, match="grow"):
        export.open("_chat.txt")
    with pytest.raises(UnsafeExportError):
        export.head("_chat.txt")


def test_a_chat_that_packs_well_is_no_bomb(tmp_path: Path) -> None:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "_chat.txt", b"".join(b"line %d of a chat that goes on\n" % n for n in range(100_000))
        )
    assert len(Export(on_disk(tmp_path, whole.getvalue())).head("_chat.txt")) == 65_536


def test_a_member_that_lies_about_its_size_gives_no_more_than_it_said(tmp_path: Path) -> None:
    content = bytearray(zip_of({"_chat.txt": TEXT}))
    struct.pack_into("<L", content, content.index(b"PK\x01\x02") + 24, 5)
    assert len(Export(on_disk(tmp_path, bytes(content))).head("_chat.txt")) <= 5


def test_a_zip_that_is_cut_off_says_so(tmp_path: Path) -> None:
    whole = zip_of({"_chat.txt": TEXT * 1000})
    with pytest.raises(ExportError, match="cut off or damaged"):
        Export(on_disk(tmp_path, whole[: len(whole) // 2]))


def test_an_empty_zip_and_an_empty_folder_hold_nothing(tmp_path: Path) -> None:
    assert Export(on_disk(tmp_path, zip_of({}))).members == ()
    assert Export(folder_of(tmp_path / "folder", {"a.txt": b""}) / "..").size > 0
    (tmp_path / "empty").mkdir()
    assert Export(tmp_path / "empty").members == ()


def test_a_member_that_is_not_there_is_said_not_to_be(tmp_path: Path) -> None:
    for path in (on_disk(tmp_path, zip_of({"a.txt": TEXT})), folder_of(tmp_path / "folder", {"a.txt": TEXT})):
        with pytest.raises(ExportError, match="no such file"):
            Export(path).open("b.txt")
        with pytest.raises(ExportError):
            Export(path).open("../folder/a.txt")


def test_the_hash_is_of_the_file_as_it_lies_there_and_of_a_folder_whatever_its_order(tmp_path: Path) -> None:
    one = folder_of(tmp_path / "one", {"a.txt": TEXT, "b.txt": b"x"})
    other = folder_of(tmp_path / "other", {"b.txt": b"x", "a.txt": TEXT})
    assert Export(one).sha256() == Export(other).sha256()
    (other / "b.txt").write_bytes(b"y")
    assert Export(one).sha256() != Export(other).sha256()
    gone = Export(other)
    (other / "b.txt").unlink()
    with pytest.raises(ExportError):
        gone.sha256()


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_zip_that_is_spoilt_inside_is_refused_however_it_was_packed(tmp_path: Path, method: int) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", method) as whole:
        whole.writestr("chat.txt", "".join(f"{number * 7919} hello\n" for number in range(2000)))
    content = bytearray(packed.getvalue())
    middle = len(content) // 2
    content[middle : middle + 40] = bytes(40)
    with pytest.raises(ExportError):
        list(Export(on_disk(tmp_path, bytes(content), "spoilt.zip")).pieces("chat.txt"))


@given(where=st.integers(0, 400), values=st.binary(min_size=1, max_size=6))
@settings(max_examples=300, deadline=None)
def test_a_zip_with_any_bytes_changed_is_read_or_refused_and_never_breaks(
    tmp_path_factory: pytest.TempPathFactory, where: int, values: bytes
) -> None:
    content = bytearray(zip_of({"_chat.txt": TEXT, "a/b.json": b"{}"}))
    where %= len(content)
    content[where : where + len(values)] = values
    path = on_disk(tmp_path_factory.getbasetemp(), bytes(content), "changed.zip")
    try:
        export = Export(path)
        for member in export.members:
            export.head(member.name)
        export.sha256()
    except ExportError:
        return  # refused in words a person can act on; anything else fails this test
