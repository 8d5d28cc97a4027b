"""A folder or zip that holds the exports of several apps is read whole, each part with its own account."""

import zipfile
from pathlib import Path

import pytest

from leeside import screen
from leeside.conversation.model import Message
from leeside.errors import ExportError, NotAChatError
from leeside.screening.every_part import EveryPart
from leeside.sources.contract.export import Export
from leeside.sources.contract.source import ReadOptions
from tests.screening.test_passed_by import TELEGRAM, WHATSAPP

SMS = '<?xml version="1.0"?><smses count="1"><sms address="+447700900123" date="1773243602000" type="1" body="hey" /></smses>'
CSV = "conversation,sender,time,text\nchat.txt,Ann,2026-03-02T16:02:00Z,hello\n"
PASTED = "Ann: hello\nBen: hi\nAnn: ok\nBen: bye\n"


def texts(path: Path) -> tuple[EveryPart, list[Message]]:
    every = EveryPart(Export(path), ReadOptions())
    return every, [found for _, found in every.found() if isinstance(found, Message)]


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    """Four apps' exports in a zip."""
    with zipfile.ZipFile(tmp_path / "phone.zip", "w") as archive:
        for name, text in {
            "a/chat.txt": WHATSAPP,
            "b/result.json": TELEGRAM,
            "c/sms.xml": SMS,
            "d/t.csv": CSV,
        }.items():
            archive.writestr(name, text)
    return tmp_path / "phone.zip"


def test_each_part_is_read_as_its_own_source_with_its_own_count(mixed: Path) -> None:
    every, messages = texts(mixed)
    assert {part.source.name: part.messages for part in every.parts} == {
        "whatsapp": 3,
        "telegram": 1,
        "sms_backup": 1,
        "leeside_csv": 1,
    }
    assert len(messages) == 6
    assert every.kind == "mixed"
    assert len(every.accounts()) == 4


def test_conversations_of_one_name_in_two_parts_are_kept_apart(tmp_path: Path) -> None:
    (tmp_path / "chat.txt").write_text(WHATSAPP)
    (tmp_path / "t.csv").write_text(CSV)
    _, messages = texts(tmp_path)
    assert len({message.conversation for message in messages}) == 2
    assert len({(message.conversation, message.id) for message in messages}) == len(messages) == 4


def test_a_text_that_is_a_chat_only_by_itself_is_read_beside_the_others(tmp_path: Path) -> None:
    (tmp_path / "result.json").write_text(TELEGRAM)
    (tmp_path / "notes.txt").write_text(PASTED)
    every, messages = texts(tmp_path)
    assert [part.source.name for part in every.parts] == ["telegram", "transcript"]
    assert len(messages) == 5


def test_a_part_that_cannot_be_read_is_said_and_costs_no_other(tmp_path: Path) -> None:
    (tmp_path / "chat.txt").write_text(WHATSAPP)
    (tmp_path / "sms.xml").write_text(SMS[:60])
    result = screen(tmp_path)
    assert result.source.messages == 3
    said = " ".join((*result.source.unread, *result.source.warnings))
    assert "sms.xml" in said or "SMS Backup" in said


def test_where_nothing_can_be_read_the_reason_of_the_first_is_given(tmp_path: Path) -> None:
    (tmp_path / "sms.xml").write_text(SMS[:60])
    with pytest.raises(ExportError):
        screen(tmp_path)
    (tmp_path / "sms.xml").write_text("nothing")
    (tmp_path / "b.txt").write_text("nothing either")
    with pytest.raises(NotAChatError):
        screen(tmp_path)


def test_one_kind_alone_is_no_mixture(tmp_path: Path) -> None:
    (tmp_path / "chat.txt").write_text(WHATSAPP)
    every, _ = texts(tmp_path)
    assert (every.kind, every.accounts()) == ("whatsapp", ())


def test_links_are_named_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere.txt").write_text(PASTED)
    folder = tmp_path / "phone"
    folder.mkdir()
    (folder / "chat.txt").write_text(WHATSAPP)
    (folder / "link.txt").symlink_to(tmp_path / "elsewhere.txt")
    (folder / "inner").symlink_to(tmp_path, target_is_directory=True)
    source = screen(folder).source
    assert source.messages == 3
    assert any("not followed: inner, link.txt" in one for one in source.warnings)


def test_a_zip_within_the_zip_is_said_not_to_be_opened(mixed: Path) -> None:
    with zipfile.ZipFile(mixed, "a") as archive:
        archive.writestr("more.zip", b"PK\x05\x06" + bytes(18))
    assert any("were not opened" in one for one in screen(mixed).source.warnings)
