"""Nothing that lies beside the chats is passed by in silence: what is left takes a line each."""

import json
import zipfile
from pathlib import Path

import pytest

from leeside import screen
from leeside.screening.passed_by import passed_by
from leeside.sources.contract.export import Export

WHATSAPP = "02/03/2026, 16:02 - Kai: hello\n02/03/2026, 16:03 - Ellie: hi\n02/03/2026, 16:04 - Kai: ok\n"
TELEGRAM = json.dumps(
    {
        "name": "Club",
        "type": "personal_chat",
        "id": 7,
        "messages": [
            {
                "id": 1,
                "type": "message",
                "date": "2026-03-02T16:02:00",
                "date_unixtime": "1772467320",
                "from": "Kai",
                "from_id": "user1",
                "text": "hello",
                "text_entities": [],
            }
        ],
    }
)


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    """A folder with two apps' exports, media, an archive and files of no chat."""
    folder = tmp_path / "phone"
    (folder / "media").mkdir(parents=True)
    (folder / "chat.txt").write_text(WHATSAPP)
    (folder / "result.json").write_text(TELEGRAM)
    for number in range(3):
        (folder / "media" / f"{number}.jpg").write_bytes(b"\xff\xd8 not a picture")
        (folder / f"settings{number}.json").write_text('{"theme": "dark"}')
    with zipfile.ZipFile(folder / "more.zip", "w") as archive:
        archive.writestr("chat.txt", WHATSAPP)
    return folder


def test_the_export_of_another_app_is_read_too_and_nothing_is_left_unread(mixed: Path) -> None:
    result = screen(mixed)
    assert (result.source.kind, result.source.messages, result.source.unread) == ("mixed", 4, ())
    assert any("3 records, from chat.txt" in one for one in result.source.warnings)
    assert any("1 records, from result.json" in one for one in result.source.warnings)


def test_media_archives_and_other_files_take_a_line_each(mixed: Path) -> None:
    warnings = screen(mixed).source.warnings
    [media] = [one for one in warnings if "pictures" in one]
    assert "3 files" in media
    [other] = [one for one in warnings if "settings0.json" in one]
    assert "settings2.json" in other
    [archive] = [one for one in warnings if "zip files" in one]
    assert "were not opened" in archive


def test_a_chat_alone_says_nothing_of_other_files(tmp_path: Path) -> None:
    (tmp_path / "chat.txt").write_text(WHATSAPP)
    assert not screen(tmp_path).source.unread
    assert not passed_by(Export(tmp_path / "chat.txt"), {""}).notes


def test_the_empty_files_and_the_files_read_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "chat.txt").write_text(WHATSAPP)
    (tmp_path / "empty.json").write_bytes(b"")
    assert passed_by(Export(tmp_path), {"chat.txt"}).notes == ()


def test_many_files_of_another_kind_are_told_together(tmp_path: Path) -> None:
    for number in range(70):
        (tmp_path / f"a{number:02}.json").write_text("{}")
    (tmp_path / "z.txt").write_text(WHATSAPP)
    (tmp_path / "zz.json").write_text(TELEGRAM)
    beside = passed_by(Export(tmp_path), {"z.txt"})
    assert [one for one in beside.unread if "further files" in one]
    [note] = beside.notes
    assert "60 files" in note
    assert note.endswith("and 56 more.")


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_of_two_files_of_one_name_it_is_said_which_was_read(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for text in ("nothing", WHATSAPP):
            archive.writestr("_chat.txt", text)
    source = screen(tmp_path / "a.zip").source
    assert source.messages == 3
    assert any("called '_chat.txt': the last of them was read" in text for text in source.warnings)
