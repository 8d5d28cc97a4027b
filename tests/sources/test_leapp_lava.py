"""A LEAPP report: its description says which tables are conversations, its database holds them."""

import json
import sqlite3
from pathlib import Path

import pytest

from leeside.conversation.model import Kind
from leeside.errors import ExportError
from leeside.sources.contract.export import Export
from leeside.sources.leapp_lava import SOURCE
from leeside.sources.reading.told_threads import HOLDER
from tests.sources.partition import read
from tests.sources.told_files import FIXTURES

VIEW = {
    "conversationDiscriminatorColumn": "chat",
    "textColumn": "words",
    "directionColumn": "way",
    "directionSentValue": "Outgoing",
    "timeColumn": "at",
    "senderColumn": "who",
    "mediaColumn": "file",
}


def report(folder: Path, *rows: tuple[object, ...], view: dict[str, object] | None = None) -> Path:
    described = {"tablename": "chats", "name": "Chats", "data_views": {"conversation": view or VIEW}}
    data = {"lava_db_name": "_lava_artifacts.db", "artifacts": {"App": [described, {"tablename": "calls"}]}}
    (folder / "_lava_data.lava").write_text(json.dumps(data), encoding="utf-8")
    with sqlite3.connect(folder / "_lava_artifacts.db") as connection:
        connection.execute(
            "CREATE TABLE chats(at INTEGER, chat TEXT, who TEXT, words TEXT, way TEXT, file TEXT)"
        )
        connection.executemany("INSERT INTO chats VALUES (?, ?, ?, ?, ?, ?)", rows)
    connection.close()
    return folder


def test_messages_are_read_by_what_the_report_says_of_its_columns(tmp_path: Path) -> None:
    rows = [(1773243662, "c1", "", "hi", "Outgoing", ""), (1773243602, "c1", "Kai", "hey", "Incoming", "")]
    whole = read(SOURCE, report(tmp_path, *rows))
    assert [(m.sender, m.text) for m in whole.messages] == [("Kai", "hey"), (HOLDER, "hi")]
    assert str(whole.messages[0].utc) == "2026-03-11 15:40:02+00:00"
    assert whole.messages[0].note == "Row 2 of the table chats."
    assert whole.titles == {"chats: c1": "c1 (Chats)"}


def test_a_file_alone_is_a_token(tmp_path: Path) -> None:
    [message] = read(SOURCE, report(tmp_path, (1, "c1", "Kai", "", "Incoming", "data/a.jpg"))).messages
    assert message.kind is Kind.ATTACHMENT
    assert message.attachment is not None
    assert message.attachment.name == "a.jpg"


def test_a_table_that_is_not_there_is_said(tmp_path: Path) -> None:
    whole = read(
        SOURCE, report(tmp_path, (1, "c1", "Kai", "hey", "", ""), view={**VIEW, "textColumn": "body"})
    )
    assert not whole.messages
    assert any("not in its database" in one for one in whole.notices)


def test_a_description_alone_is_refused_with_what_to_do(tmp_path: Path) -> None:
    report(tmp_path)
    (tmp_path / "_lava_artifacts.db").unlink()
    assert SOURCE.sniff(Export(tmp_path))
    with pytest.raises(ExportError, match="whole report folder"):
        read(SOURCE, tmp_path)


def test_a_report_without_chats_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "_lava_data.lava").write_bytes(b'{"artifacts": {"App": [{"tablename": "calls"}]}}')
    assert SOURCE.sniff(Export(tmp_path)) == 0


def test_the_fixture_gives_what_its_manifest_says() -> None:
    if not FIXTURES.exists():
        pytest.skip("the shared fixtures are not beside this checkout")
    whole = read(SOURCE, FIXTURES / "leapp_lava")
    assert [m.utc.timestamp() for m in whole.messages if m.utc] == [1710171602, 1710171662]
    assert {m.sender for m in whole.messages} == {"Ben", "Local User"}
