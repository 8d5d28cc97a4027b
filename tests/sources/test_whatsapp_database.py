"""WhatsApp's database, in its newer and its older tables, made anew for each test."""

import sqlite3
from pathlib import Path

from leeside.conversation.model import Kind
from leeside.sources.contract.export import Export
from leeside.sources.reading.told_threads import HOLDER
from leeside.sources.whatsapp_database import SOURCE
from tests.sources.partition import read
from tests.sources.told_files import prove_it_leaves_others_alone

KAI = "447700900123@s.whatsapp.net"
NEW = """
CREATE TABLE jid(_id INTEGER PRIMARY KEY, user TEXT, server TEXT, raw_string TEXT);
CREATE TABLE chat(_id INTEGER PRIMARY KEY, jid_row_id INTEGER, subject TEXT);
CREATE TABLE message(_id INTEGER PRIMARY KEY, chat_row_id INTEGER, from_me INTEGER, key_id TEXT,
  sender_jid_row_id INTEGER, timestamp INTEGER, text_data TEXT, message_type INTEGER);
CREATE TABLE message_media(message_row_id INTEGER, mime_type TEXT, media_name TEXT, file_size INTEGER, media_caption TEXT);
INSERT INTO jid VALUES (1, '447700900123', 's.whatsapp.net', '447700900123@s.whatsapp.net'), (2, 'g', 'g.us', '1@g.us');
INSERT INTO chat VALUES (1, 1, NULL), (2, 2, 'Club');
"""
OLD = """
CREATE TABLE messages(_id INTEGER PRIMARY KEY, key_remote_jid TEXT, key_from_me INTEGER, key_id TEXT, status INTEGER,
  data TEXT, timestamp INTEGER, media_wa_type TEXT, remote_resource TEXT, media_mime_type TEXT, media_name TEXT,
  media_size INTEGER, media_caption TEXT);
INSERT INTO messages(_id, key_remote_jid) VALUES (1, '-1');
INSERT INTO messages VALUES (2, '447700900123@s.whatsapp.net', 0, 'k2', 0, 'hey', 1773243602000, '0', NULL, NULL, NULL, 0, NULL);
INSERT INTO messages VALUES (3, '1@g.us', 0, 'k3', 0, NULL, 1773243603000, '1', '447700900123@s.whatsapp.net',
  'image/jpeg', 'a.jpg', 9, 'look');
INSERT INTO messages VALUES (4, '447700900123@s.whatsapp.net', 1, 'k4', 6, 'x', 1773243604000, '0', NULL, NULL, NULL, 0, NULL);
"""


def database(folder: Path, script: str) -> Path:
    path = folder / "msgstore.db"
    with sqlite3.connect(path) as connection:
        connection.executescript(script)
    connection.close()
    return path


def test_the_newer_tables_give_who_said_what_and_when(tmp_path: Path) -> None:
    rows = """
    INSERT INTO message VALUES (2, 1, 1, 'k2', NULL, 1773243603000, 'hi', 0), (1, 1, 0, 'k1', NULL, 1773243602000, 'hey', 0);
    INSERT INTO message VALUES (3, 2, 0, 'k3', 1, 1773243604000, 'all', 0);
    """
    whole = read(SOURCE, database(tmp_path, NEW + rows))
    assert [(m.sender, m.text) for m in whole.messages] == [(KAI, "hey"), (HOLDER, "hi"), (KAI, "all")]
    assert whole.titles == {KAI: KAI, "1@g.us": "Club"}
    assert str(whole.messages[0].utc) == "2026-03-11 15:40:02+00:00"
    assert whole.messages[0].note == "Row 1 of the table message."


def test_without_the_table_of_chats_nobody_is_made_up(tmp_path: Path) -> None:
    rows = "INSERT INTO message VALUES (1, 1, 0, 'k1', NULL, 1773243602000, 'hey', 0); DROP TABLE chat;"
    whole = read(SOURCE, database(tmp_path, NEW + rows))
    assert [(m.sender, m.text) for m in whole.messages] == [(None, "hey")]
    assert any("no table chat" in text for text in whole.notices)


def test_pictures_are_tokens_and_deleted_system_and_strange_ones_are_told_apart(tmp_path: Path) -> None:
    rows = """
    INSERT INTO message VALUES (1, 1, 0, 'a', NULL, 1, NULL, 1), (2, 1, 0, 'b', NULL, 2, NULL, 15),
      (3, 1, 0, 'c', NULL, 3, NULL, 7), (4, 1, 0, 'd', NULL, 4, NULL, 999);
    INSERT INTO message_media VALUES (1, 'image/jpeg', 'a.jpg', 9, NULL);
    """
    whole = read(SOURCE, database(tmp_path, NEW + rows))
    assert [m.kind for m in whole.messages] == [Kind.ATTACHMENT, Kind.DELETED, Kind.SYSTEM, Kind.OMITTED]
    assert whole.messages[0].attachment is not None
    assert whole.messages[0].attachment.size == 9


def test_the_older_table_is_read_without_its_first_row(tmp_path: Path) -> None:
    whole = read(SOURCE, database(tmp_path, OLD))
    assert [(m.sender, m.text, m.kind) for m in whole.messages] == [
        (KAI, "hey", Kind.TEXT),
        (KAI, "look", Kind.TEXT),
        (None, "", Kind.SYSTEM),
    ]


def test_that_the_layout_is_inferred_is_said_and_nothing_is_written_beside(tmp_path: Path) -> None:
    path = database(tmp_path, OLD)
    assert SOURCE.sniff(Export(path)) >= 0.9
    assert any("not from a real phone" in one for one in read(SOURCE, path).notices)
    assert [one.name for one in tmp_path.iterdir()] == ["msgstore.db"]


def test_leaves_every_other_fixture_alone() -> None:
    prove_it_leaves_others_alone(SOURCE, "msgstore")
