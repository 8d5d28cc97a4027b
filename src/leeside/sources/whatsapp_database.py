"""Reads WhatsApp's own database from an Android phone, decrypted (msgstore.db), in its newer and its older tables."""

import sqlite3
from collections.abc import Iterator
from typing import Final

from leeside.conversation.model import Attachment, Kind
from leeside.errors import ExportError
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice
from leeside.sources.contract.source import ReadOptions, Source
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.evidence_database import (
    MAGIC,
    accounted,
    columns_of,
    opened,
    rows_of,
    without_tables,
)
from leeside.sources.reading.stated_time import MISSING, Stated, counted_time
from leeside.sources.reading.told_threads import HOLDER, Thread, Threads, Told

_NEW: Final = (
    *(
        "_id",
        "chat_row_id",
        "from_me",
        "key_id",
        "sender_jid_row_id",
        "timestamp",
        "text_data",
        "message_type",
    ),
    "starred",
)
_OLD: Final = (
    *(
        "_id",
        "key_remote_jid",
        "key_from_me",
        "key_id",
        "remote_resource",
        "timestamp",
        "data",
        "media_wa_type",
    ),
    *("status", "media_mime_type", "media_name", "media_size", "media_caption"),
)
_MEDIA: Final = ("message_row_id", "mime_type", "media_name", "file_size", "media_caption")
_SYSTEM_STATUS: Final = 6
_KINDS: Final = {
    0: Kind.TEXT,
    5: Kind.LOCATION,
    16: Kind.LOCATION,
    7: Kind.SYSTEM,
    8: Kind.CALL,
    10: Kind.CALL,
    15: Kind.DELETED,
    **dict.fromkeys((1, 2, 3, 4, 9, 13, 14, 20, 42, 43), Kind.ATTACHMENT),
}
"""By WhatsApp's own number of the kind; others are kept as omitted."""
_INFERRED: Final = (
    "This layout is known from open forensic tools and not from a real phone: check it against the file."
)
_REVOKED: Final = "It was deleted for everyone; what it said is not in this row."

_NO_CHATS: Final = (
    "which chat a message is of is not known, and whom it is from only where the message says it"
)
_NO_FILES: Final = "pictures and files that were sent cannot be named"

_Row = dict[str, object]


def _sniff(export: Export) -> float:
    return max((_looks(export, member) for member in export.members[:200]), default=0.0)


def _looks(export: Export, member: Member) -> float:
    if member.size < len(MAGIC) or export.head(member.name, most=len(MAGIC)) != MAGIC:
        return 0.0
    try:
        with opened(export, member) as connection:
            new, old = set(columns_of(connection, "message")), set(columns_of(connection, "messages"))
            named = columns_of(connection, "jid")
    except ExportError:
        return 0.0
    return (
        0.95 if (named and {"chat_row_id", "text_data"} <= new) or {"key_remote_jid", "data"} <= old else 0.0
    )


class _Reading:
    """One pass through one database."""

    def __init__(self, connection: sqlite3.Connection, member: str, clock: Clock, threads: Threads) -> None:
        self._connection, self._member, self._clock, self._threads = connection, member, clock, threads
        self._names = {
            row["_id"]: str(row["raw_string"] or "")
            for row in rows_of(connection, "jid", ("_id", "raw_string"))
        }

    def found(self) -> Iterator[Found]:
        """The messages in the order of their times, from whichever tables this version has."""
        before = self._threads.messages
        if {"chat_row_id", "text_data"} <= set(columns_of(self._connection, "message")):
            yield from self._new()
        else:
            yield from self._old()
        count = self._threads.messages - before
        yield Notice(
            text=f"{count:,} rows of messages were read; each note names the row.", member=self._member
        )

    def _new(self) -> Iterator[Found]:
        for table, without in (("chat", _NO_CHATS), ("message_media", _NO_FILES)):
            yield from without_tables(self._connection, [table], without)
        chats = {}
        for row in rows_of(self._connection, "chat", ("_id", "jid_row_id", "subject")):
            jid = self._names.get(row["jid_row_id"], "") or f"chat {row['_id']}"
            chats[row["_id"]] = Thread(jid, str(row["subject"] or jid))
        for row in rows_of(self._connection, "message", _NEW, where="ORDER BY timestamp, _id"):
            media = next(self._media(row["_id"]), None)
            thread = chats.get(row["chat_row_id"])
            other = "" if thread is None or thread.id.endswith("@g.us") else thread.id
            sender = self._names.get(row["sender_jid_row_id"]) or other
            caption = str((media or {}).get("media_caption") or "")
            yield from self._give(
                thread or Thread("messages without a chat"),
                row,
                sender=HOLDER if row["from_me"] else sender,
                text=str(row["text_data"] or caption),
                kind=_kind(row["message_type"]),
                media=media,
                table="message",
            )

    def _media(self, number: object) -> Iterator[_Row]:
        return rows_of(
            self._connection, "message_media", _MEDIA, where="WHERE message_row_id = ?", given=(number,)
        )

    def _old(self) -> Iterator[Found]:
        for row in rows_of(self._connection, "messages", _OLD, where="ORDER BY timestamp, _id"):
            jid = str(row["key_remote_jid"] or "")
            if not jid or jid == "-1":
                continue  # the table's own first row, which is no message
            media = {
                "mime_type": row["media_mime_type"],
                "media_name": row["media_name"],
                "file_size": row["media_size"],
            }
            system = row["status"] == _SYSTEM_STATUS
            kind = Kind.SYSTEM if system else _kind(row["media_wa_type"])
            yield from self._give(
                Thread(jid, jid),
                row,
                sender=HOLDER if row["key_from_me"] else str(row["remote_resource"] or jid),
                text=str(row["data"] or row["media_caption"] or "") if kind is not Kind.SYSTEM else "",
                kind=kind,
                media=media if row["media_mime_type"] else None,
                table="messages",
            )

    def _give(
        self,
        thread: Thread,
        row: _Row,
        *,
        sender: str,
        text: str,
        kind: Kind,
        media: _Row | None,
        table: str,
    ) -> Iterator[Found]:
        kind = Kind.TEXT if text and kind is Kind.ATTACHMENT else kind
        told = Told(
            thread=thread,
            sender=None if kind is Kind.SYSTEM else sender or None,
            handle="" if sender == HOLDER else sender,
            id=f"{row['key_id'] or ''}/{row['_id']}",
            text="" if kind is Kind.DELETED else text,
            kind=kind,
            attachments=(_token(media),) if media else (Attachment(),) if kind is Kind.ATTACHMENT else (),
            time=self._time(row["timestamp"]),
            note=f"Row {row['_id']} of the table {table}." + (f" {_REVOKED}" if kind is Kind.DELETED else ""),
        )
        yield from self._threads.give(told, self._member, 0, 0)

    def _time(self, value: object) -> Stated:
        return counted_time(value, self._clock) if isinstance(value, int | float) and value > 0 else MISSING


def _kind(number: object) -> Kind:
    try:
        return _KINDS.get(int(str(number or 0)), Kind.OMITTED)
    except ValueError:
        return Kind.OMITTED


def _token(media: _Row) -> Attachment:
    size = media["file_size"]
    return Attachment(
        name=str(media["media_name"] or ""),
        media_type=str(media["mime_type"] or ""),
        size=size if isinstance(size, int) else None,
    )


def _read(export: Export, options: ReadOptions) -> Iterator[Found]:
    clock, threads = Clock(options.timezone), Threads()

    def read(connection: sqlite3.Connection, member: Member) -> Iterator[Found]:
        return _Reading(connection, member.name, clock, threads).found()

    members = [member for member in export.members if _looks(export, member)]
    yield from accounted(export, members, read)
    yield Notice(text=_INFERRED)
    yield Notice(text=f"Messages that were sent from the phone name no sender; they are {HOLDER}'s here.")


SOURCE = Source(
    name="whatsapp_database",
    title="WhatsApp database (msgstore.db, decrypted)",
    platform="whatsapp",
    absences=(
        "What was deleted, and what disappeared before the copy was made, is not in it.",
        "Names are in the phone's contacts and not here: people are numbers.",
        "Reactions, edits and what a message answers are not read; pictures and files are tokens.",
    ),
    sniff=_sniff,
    read=_read,
)
