"""The database of iMessage, made anew for each test with the columns that Apple uses."""

import contextlib
import plistlib
import sqlite3
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeside.conversation.accounts import Accounts
from leeside.conversation.model import Conversation, Kind, Message
from leeside.errors import ExportError, NotAChatError
from leeside.screening.every_part import of_platform
from leeside.sources.contract.export import Export
from leeside.sources.contract.load import recognise
from leeside.sources.imessage_database import SOURCE
from leeside.sources.reading.imessage_words import apple_seconds, archived_text, history_of
from leeside.sources.reading.told_threads import HOLDER
from tests.sources.partition import Account, read
from tests.sources.told_files import fixture, prove_it_leaves_others_alone

NOON = 794923200  # seconds since 2001
SCHEMA = """
CREATE TABLE message(ROWID INTEGER PRIMARY KEY, guid TEXT, text TEXT, attributedBody BLOB, handle_id INTEGER,
  date INTEGER, date_edited INTEGER, date_retracted INTEGER, is_from_me INTEGER, associated_message_type INTEGER,
  associated_message_guid TEXT, message_summary_info BLOB, item_type INTEGER);
CREATE TABLE handle(ROWID INTEGER PRIMARY KEY, id TEXT);
CREATE TABLE chat(ROWID INTEGER PRIMARY KEY, guid TEXT, chat_identifier TEXT, display_name TEXT);
CREATE TABLE chat_message_join(chat_id INTEGER, message_id INTEGER);
CREATE TABLE chat_handle_join(chat_id INTEGER, handle_id INTEGER);
CREATE TABLE chat_recoverable_message_join(chat_id INTEGER, message_id INTEGER);
CREATE TABLE attachment(ROWID INTEGER PRIMARY KEY, transfer_name TEXT, mime_type TEXT, total_bytes INTEGER,
  is_commsafety_sensitive INTEGER);
CREATE TABLE message_attachment_join(message_id INTEGER, attachment_id INTEGER);
INSERT INTO handle VALUES (1, '+447700900123');
INSERT INTO chat VALUES (1, 'iMessage;-;+447700900123', '+447700900123', NULL);
INSERT INTO chat_handle_join VALUES (1, 1);
"""


def archive(text: str) -> bytes:
    words = text.encode()
    length = bytes([len(words)]) if len(words) < 0x81 else b"\x81" + len(words).to_bytes(2, "little")
    return (
        b"\x04\x0bstreamtyped\x81\xe8\x03\x84\x01@\x84\x84\x84\x08NSString\x01\x94\x84\x01+"
        + length
        + words
        + b"\x86"
    )


def database(folder: Path, *messages: dict[str, object], more: str = "", chat: int | None = 1) -> Path:
    path = folder / "chat.db"
    with sqlite3.connect(path) as connection:
        connection.executescript(SCHEMA)
        for number, message in enumerate(messages, 1):
            row = {
                "guid": f"g{number}",
                "handle_id": 1,
                "is_from_me": 0,
                "date": (NOON + number) * 10**9,
                **message,
            }
            columns = ", ".join(row)
            marks = ", ".join("?" for _ in row)
            connection.execute(f"INSERT INTO message ({columns}) VALUES ({marks})", tuple(row.values()))  # noqa: S608
            if chat:
                connection.execute("INSERT INTO chat_message_join VALUES (?, ?)", (chat, number))
        connection.executescript(more)
    connection.close()
    return path


def whole(folder: Path, *messages: dict[str, object], more: str = "", chat: int | None = 1) -> Account:
    return read(SOURCE, database(folder, *messages, more=more, chat=chat))


def test_words_come_from_the_column_or_from_the_archive_and_times_from_either_unit(tmp_path: Path) -> None:
    found = whole(
        tmp_path, {"text": "plain"}, {"attributedBody": archive("styled ✓")}, {"text": "old", "date": NOON}
    )
    assert found.texts() == ["old", "plain", "styled ✓"]
    assert [str(m.utc) for m in found.messages[:2]] == [
        "2026-03-11 12:00:00+00:00",
        "2026-03-11 12:00:01+00:00",
    ]


def test_who_is_the_address_and_what_the_device_sent_is_its_owners(tmp_path: Path) -> None:
    found = whole(tmp_path, {"text": "hey"}, {"text": "hi", "is_from_me": 1, "handle_id": 0})
    assert [m.sender for m in found.messages] == ["+447700900123", HOLDER]
    assert any(HOLDER in one for one in found.notices)


def test_addresses_that_the_device_links_are_one_person_and_each_message_says_its_own(tmp_path: Path) -> None:
    linked = """ALTER TABLE handle ADD COLUMN person_centric_id TEXT;
        INSERT INTO handle VALUES (2, 'kai@example.test', 'P1'), (3, '+447700900456', NULL);
        UPDATE handle SET person_centric_id = 'P1' WHERE ROWID = 1;"""
    found = whole(
        tmp_path, {"text": "a"}, {"text": "b", "handle_id": 2}, {"text": "c", "handle_id": 3}, more=linked
    )
    assert [m.sender for m in found.messages] == ["+447700900123", "+447700900123", "+447700900456"]
    assert ["kai@example.test" in m.note for m in found.messages] == [False, True, False]
    assert any("+447700900123, kai@example.test" in text for text in found.notices)
    accounts = Accounts()
    for one in found.found:
        if isinstance(one, Conversation):
            accounts.meet(of_platform(one, SOURCE))
        elif isinstance(one, Message):
            accounts.hear(one)
    assert [(one.handles, one.messages) for one in accounts.all()] == [
        (("+447700900123", "kai@example.test"), 2),
        (("+447700900456",), 1),
    ]


def test_edits_show_what_was_said_before_and_what_was_taken_back_is_said_to_be(tmp_path: Path) -> None:
    versions = {"ec": {"0": [{"d": 1.0, "t": archive("before")}, {"d": 2.0, "t": archive("after")}]}}
    edited = {
        "text": "after",
        "date_edited": 5,
        "message_summary_info": plistlib.dumps(versions, fmt=plistlib.FMT_BINARY),
    }
    unsent = {
        "date_retracted": 5,
        "message_summary_info": plistlib.dumps({"rp": [0]}, fmt=plistlib.FMT_BINARY),
    }
    found = whole(tmp_path, edited, unsent)
    assert [m.kind for m in found.messages] == [Kind.EDITED, Kind.UNSENT]
    assert "before, it said: before" in found.messages[0].note


def test_a_tapback_is_a_reaction_and_never_words_that_somebody_typed(tmp_path: Path) -> None:
    loved = {"text": "Loved “hey”", "associated_message_type": 2000, "associated_message_guid": "p:0/g1"}
    assert [m.kind for m in whole(tmp_path, {"text": "hey"}, loved).messages] == [Kind.TEXT, Kind.REACTION]


def test_a_file_that_the_device_marked_as_sensitive_says_so_and_is_never_opened(tmp_path: Path) -> None:
    more = "INSERT INTO attachment VALUES (1, 'x.jpg', 'image/jpeg', 4, 1); INSERT INTO message_attachment_join VALUES (1, 1);"
    [message] = whole(tmp_path, {"text": "\ufffc"}, more=more).messages
    assert (message.kind, message.text) == (Kind.ATTACHMENT, "")
    assert "Do not open it" in message.note


def test_recently_deleted_messages_and_those_of_no_chat_are_read_too(tmp_path: Path) -> None:
    found = whole(
        tmp_path,
        {"text": "gone"},
        {"text": "lost"},
        chat=None,
        more="INSERT INTO chat_recoverable_message_join VALUES (1, 1);",
    )
    assert [(m.conversation, m.text) for m in found.messages] == [
        ("iMessage;-;+447700900123", "gone"),
        ("messages without a chat", "lost"),
    ]
    assert "deleted on the device" in found.messages[0].note


def test_each_message_names_its_row_and_nothing_is_written_beside_the_database(tmp_path: Path) -> None:
    [message] = whole(tmp_path, {"text": "hey"}).messages
    assert message.note == "Row 1 of the table message."
    assert [path.name for path in tmp_path.iterdir()] == ["chat.db"]


def test_newer_rows_that_wait_beside_are_said(tmp_path: Path) -> None:
    path = database(tmp_path, {"text": "hey"})
    (tmp_path / "chat.db-wal").write_bytes(b"x" * 64)
    assert any("-wal" in one for one in read(SOURCE, path).notices)


def test_a_database_that_is_cut_off_is_refused_or_said_to_be_read_in_part(tmp_path: Path) -> None:
    long: list[dict[str, object]] = [{"text": "hey " * 200} for _ in range(200)]
    path = database(tmp_path, *long)
    raw = path.read_bytes()
    for size in range(4096, len(raw), 20_000):
        path.write_bytes(raw[:size])
        if SOURCE.sniff(Export(path)):
            with contextlib.suppress(ExportError):
                assert read(SOURCE, path).unread


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_database_with_bytes_changed_gives_messages_or_an_error_of_ours(data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = database(Path(folder), {"text": "hey"}, {"attributedBody": archive("you")})
        raw = bytearray(path.read_bytes())
        for at in data.draw(st.lists(st.integers(0, len(raw) - 1), min_size=1, max_size=12)):
            raw[at] = data.draw(st.integers(0, 255))
        path.write_bytes(raw)
        if SOURCE.sniff(Export(path)):
            with contextlib.suppress(ExportError):
                read(SOURCE, path)


def test_a_database_that_nobody_knows_is_called_one(tmp_path: Path) -> None:
    path = database(tmp_path, {"text": "hey"})
    path.write_bytes(path.read_bytes()[:9000])
    with pytest.raises(NotAChatError, match="This is a database"):
        recognise(Export(path))


def test_a_view_in_the_place_of_a_table_is_not_run(tmp_path: Path) -> None:
    path = tmp_path / "chat.db"
    with sqlite3.connect(path) as connection:
        connection.executescript(
            SCHEMA.replace(
                "CREATE TABLE handle(ROWID INTEGER PRIMARY KEY, id TEXT);",
                "CREATE VIEW handle AS SELECT 1 AS ROWID, 'x' AS id;",
            ).replace("INSERT INTO handle VALUES (1, '+447700900123');", "")
        )
    connection.close()
    assert SOURCE.sniff(Export(path)) == 0


def test_a_table_that_is_missing_is_said_and_costs_no_message(tmp_path: Path) -> None:
    found = whole(tmp_path, {"text": "a"}, more="DROP TABLE attachment; DROP TABLE chat_handle_join;")
    assert found.texts() == ["a"]
    said = " ".join(found.notices)
    assert "no table attachment" in said
    assert "no table chat_handle_join" in said


def test_a_database_of_which_pages_are_missing_is_never_said_to_be_read_whole(tmp_path: Path) -> None:
    path = database(tmp_path, {"text": "a"})
    raw = path.read_bytes()
    path.write_bytes(raw[:-100])
    [lost] = read(SOURCE, path).unread
    assert f"{len(raw):,} bytes" in lost.why


def test_a_database_that_was_being_written_says_so(tmp_path: Path) -> None:
    path = database(tmp_path, {"text": "a"})
    path.with_name("chat.db-journal").write_bytes(b"x")
    assert any("half written" in text for text in read(SOURCE, path).notices)


@given(st.text(max_size=300))
def test_any_words_come_out_of_the_archive_as_they_went_in(text: str) -> None:
    text = text.encode("utf-8", "replace").decode()
    assert archived_text(archive(text)) == text


@given(st.binary(max_size=80))
def test_bytes_that_are_no_archive_and_no_history_are_no_error(raw: bytes) -> None:
    archived_text(b"NSString+" + raw)
    history_of(b"bplist00" + raw)


@pytest.mark.parametrize("count", [None, 0, "x", 10**30, -(10**30)])
def test_what_is_no_time_is_none(count: object) -> None:
    assert apple_seconds(count) is None


def test_the_fixture_gives_what_its_manifest_says() -> None:
    found = fixture(SOURCE, "imessage/chat.db")
    kinds = [m.kind for m in found.messages]
    assert (len(kinds), kinds.count(Kind.REACTION)) == (7, 1)
    assert {"+447700900123", HOLDER} == {m.sender for m in found.messages}
    assert any("ben@example.org" in m.note for m in found.messages), "two addresses, one person on the device"
    assert [str(m.utc) for m in (found.messages[0], found.messages[-1])] == [
        "2024-03-11 15:40:02+00:00",
        "2024-03-11 15:43:40+00:00",
    ]


def test_leaves_every_other_fixture_alone() -> None:
    prove_it_leaves_others_alone(SOURCE, "imessage")
