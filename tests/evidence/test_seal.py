"""A pack says what was read, from what and by whom, is the same every time, and is made whole or not at all."""

import importlib
import json
import zipfile
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from leeside.errors import ExportError, LeesideError, UsageError
from leeside.evidence.record import PictureForm, Selection, SourceHeld, record_from
from leeside.evidence.seal import seal
from leeside.report.as_json import as_data
from leeside.screening import screen
from leeside.sources.contract.export import Export
from tests.architecture.repository import EXAMPLES
from tests.evidence.conftest import AT, BY, NINE_DAYS, PAGE, PNG, changed_in, files_of


@pytest.fixture
def with_pictures(tmp_path: Path) -> Path:
    """A folder with a chat, two pictures (one under a false name) and a page that carries its own."""
    folder = tmp_path / "handed over"
    (folder / "media").mkdir(parents=True)
    (folder / "chat.txt").write_bytes(NINE_DAYS.read_bytes())
    (folder / "media" / "IMG-1.png").write_bytes(PNG)
    (folder / "media" / "notes.txt").write_bytes(PNG + b"x")
    (folder / "page.html").write_bytes(b"<html><img src='data:image/png;base64,iVBORw0KGgoAAAA'></html>")
    (folder / "plain.html").write_bytes(b"<html><p>nothing here</p></html>")
    return folder


def _zipped(folder: Path, target: Path) -> Path:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("media/IMG-1.png", "chat.txt", "media/notes.txt", "plain.html"):
            archive.write(folder / name, name)
    return target


def test_the_source_is_in_it_byte_for_byte_and_is_left_as_it_was(made_once: Path) -> None:
    assert (made_once / "data/source/whatsapp-nine-days.txt").read_bytes() == NINE_DAYS.read_bytes()


def test_the_result_is_what_screen_prints_but_for_time_and_path(made_once: Path) -> None:
    packed = json.loads((made_once / "data/result.json").read_text(encoding="utf-8"))
    printed = as_data(screen(NINE_DAYS, child="Ellie"))
    assert packed["source"].pop("path") == NINE_DAYS.name
    assert packed.pop("screened_at") == AT.isoformat()
    del printed["source"]["path"], printed["screened_at"]
    assert packed == printed


def test_the_record_says_who_when_from_what_and_how(made_once: Path) -> None:
    record = record_from((made_once / "data/pack.json").read_bytes())
    assert (record.made_by, record.made_at, record.asked) == (BY, AT, PAGE)
    assert record.source.sha256 == Export(NINE_DAYS).sha256()
    assert record.source.held is SourceHeld.WHOLE
    [file] = record.source.files
    assert (file.size, len(file.sha1), len(file.md5), file.in_pack) == (
        NINE_DAYS.stat().st_size,
        40,
        32,
        True,
    )
    assert not record.media_knowingly


def test_no_path_of_this_machine_is_in_it(made_once: Path) -> None:
    here = str(NINE_DAYS.parent).encode()
    assert [name for name, content in files_of(made_once).items() if here in content] == []


def test_two_runs_give_the_same_bytes(made_once: Path, tmp_path: Path) -> None:
    seal(NINE_DAYS, tmp_path / "again", made_by=BY, asked=PAGE, made_at=AT)
    assert files_of(tmp_path / "again") == files_of(made_once)


def test_another_time_changes_what_holds_the_time_and_nothing_else(made_once: Path, tmp_path: Path) -> None:
    seal(NINE_DAYS, tmp_path / "later", made_by=BY, asked=PAGE, made_at=AT + timedelta(days=1))
    before, later = files_of(made_once), files_of(tmp_path / "later")
    assert before.keys() == later.keys()
    same = {name for name in before if before[name] == later[name]}
    assert {"data/transcript.jsonl", "data/source/whatsapp-nine-days.txt", "bagit.txt"} <= same
    assert {"data/result.json", "data/pack.json", "manifest-sha256.txt"}.isdisjoint(same)


def test_the_library_of_congress_own_validator_finds_the_bag_sound(pack: Path) -> None:
    bagit = pytest.importorskip("bagit", reason="bagit is not installed")
    bagit.Bag(str(pack)).validate()
    (pack / "data/transcript.jsonl").write_bytes(b"other")
    with pytest.raises(bagit.BagValidationError):
        bagit.Bag(str(pack)).validate()


def test_media_is_left_out_of_a_folder_by_content_and_its_hashes_are_listed(
    with_pictures: Path, tmp_path: Path
) -> None:
    seal(with_pictures, tmp_path / "pack", made_by=BY, asked=PAGE, made_at=AT)
    record = record_from((tmp_path / "pack/data/pack.json").read_bytes())
    out = {file.name: file.why_not for file in record.source.files if not file.in_pack}
    assert set(out) == {"media/IMG-1.png", "media/notes.txt", "page.html"}
    assert all(out.values())
    assert all(file.sha256 for file in record.source.files)
    assert not [name for name, content in files_of(tmp_path / "pack").items() if b"IHDR" in content]
    assert (tmp_path / "pack/data/source/handed over/plain.html").exists()
    assert changed_in(tmp_path / "pack") == set()


def test_media_is_left_out_of_a_zip_which_is_read_as_before(with_pictures: Path, tmp_path: Path) -> None:
    archive = _zipped(with_pictures, tmp_path / "chat.zip")
    seal(archive, tmp_path / "pack", made_by=BY, asked=PAGE, made_at=AT)
    copy = tmp_path / "pack/data/source/chat.zip"
    assert zipfile.ZipFile(copy).namelist() == ["chat.txt", "plain.html"]
    assert zipfile.ZipFile(copy).read("chat.txt") == NINE_DAYS.read_bytes()
    packed = json.loads((tmp_path / "pack/data/result.json").read_text(encoding="utf-8"))
    assert packed["conversations"] == as_data(screen(archive, child="Ellie"))["conversations"]
    assert changed_in(tmp_path / "pack") == set()


def test_a_zip_without_media_is_copied_as_it_is(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "chat.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("chat.txt", NINE_DAYS.read_bytes())
    seal(tmp_path / "chat.zip", tmp_path / "pack", made_by=BY, asked=PAGE, made_at=AT)
    assert (tmp_path / "pack/data/source/chat.zip").read_bytes() == (tmp_path / "chat.zip").read_bytes()


def test_media_goes_in_only_when_somebody_said_so_and_the_record_says_it(
    with_pictures: Path, tmp_path: Path
) -> None:
    seal(with_pictures, tmp_path / "pack", made_by=BY, asked=PAGE, made_at=AT, held=SourceHeld.WHOLE)
    record = record_from((tmp_path / "pack/data/pack.json").read_bytes())
    assert record.media_knowingly
    assert (tmp_path / "pack/data/source/handed over/media/IMG-1.png").read_bytes() == PNG
    assert changed_in(tmp_path / "pack") == set()


def test_without_its_source_a_pack_holds_the_hashes_only(tmp_path: Path) -> None:
    seal(NINE_DAYS, tmp_path / "pack", made_by=BY, asked=PAGE, made_at=AT, held=SourceHeld.HASHES_ONLY)
    assert not (tmp_path / "pack/data/source").exists()
    [file] = record_from((tmp_path / "pack/data/pack.json").read_bytes()).source.files
    assert (len(file.sha256), file.in_pack) == (64, False)


def test_no_message_is_written_out_when_none_was_wanted(tmp_path: Path) -> None:
    asked = msgspec.structs.replace(PAGE, messages=Selection.NONE)
    seal(NINE_DAYS, tmp_path / "pack", made_by=BY, asked=asked, made_at=AT)
    assert (tmp_path / "pack/data/transcript.jsonl").read_bytes() == b""
    assert changed_in(tmp_path / "pack") == set()


@pytest.mark.parametrize("export", EXAMPLES, ids=lambda path: path.name)
def test_every_example_is_sealed_and_agrees(export: Path, tmp_path: Path) -> None:
    asked = msgspec.structs.replace(PAGE, child=None)
    seal(export, tmp_path / "pack", made_by=BY, asked=asked, made_at=AT)
    assert changed_in(tmp_path / "pack") == set()


def test_what_stands_there_already_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "pack").write_text("mine")
    with pytest.raises(UsageError, match="already"):
        seal(NINE_DAYS, tmp_path / "pack", made_by=BY, asked=PAGE)
    assert (tmp_path / "pack").read_text() == "mine"


def test_a_pack_inside_of_its_own_source_is_refused(with_pictures: Path) -> None:
    before = files_of(with_pictures)
    with pytest.raises(UsageError, match="inside of its own source"):
        seal(with_pictures, with_pictures / "pack", made_by=BY, asked=PAGE)
    assert files_of(with_pictures) == before


@pytest.mark.parametrize("by", ["", "  "])
def test_a_pack_that_nobody_makes_is_refused(by: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="Nobody is named"):
        seal(NINE_DAYS, tmp_path / "pack", made_by=by, asked=PAGE)
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_left_when_the_export_cannot_be_screened(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    with pytest.raises(ExportError):
        seal(tmp_path / "empty.txt", tmp_path / "pack", made_by=BY, asked=PAGE)
    assert [place.name for place in tmp_path.iterdir()] == ["empty.txt"]


def test_nothing_is_left_when_a_name_belongs_to_nobody(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        seal(NINE_DAYS, tmp_path / "pack", made_by=BY, asked=msgspec.structs.replace(PAGE, child="Nobody"))
    assert list(tmp_path.iterdir()) == []


def test_without_the_extra_it_says_what_to_install_and_what_works(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(name: str, package: str | None = None) -> object:
        if name.partition(".")[0] in {"typst", "pyrage", "pyhanko", "fontpkg_noto_sans"}:
            raise ImportError(name)
        return imported(name, package)

    imported = importlib.import_module
    monkeypatch.setattr("leeside.report.exchange_libraries.import_module", refuse)
    drawn = msgspec.structs.replace(PAGE, picture=PictureForm.PDF)
    with pytest.raises(LeesideError) as told:
        seal(NINE_DAYS, tmp_path / "pack", made_by=BY, asked=drawn)
    assert "leeside[exchange]" in told.value.to_do
    assert "--picture html" in told.value.to_do
    assert list(tmp_path.iterdir()) == []
    seal(NINE_DAYS, tmp_path / "pack", made_by=BY, asked=PAGE)
    assert changed_in(tmp_path / "pack") == set()
