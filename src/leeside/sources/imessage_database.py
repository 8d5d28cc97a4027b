"""Reads the database in which a Mac or an iPhone keeps iMessage and SMS (chat.db, sms.db)."""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Final

from leeside.conversation.model import Attachment, Kind, Participant
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
from leeside.sources.reading.imessage_words import OBJECT, apple_seconds, archived_text, history_of
from leeside.sources.reading.stated_time import MISSING, Stated, counted_time
from leeside.sources.reading.told_threads import HOLDER, Thread, Threads, Told

_TABLES: Final = ("message", "handle", "chat", "chat_message_join")
_COLUMNS: Final = (
    *(
        "ROWID",
        "guid",
        "text",
        "attributedBody",
        "handle_id",
        "service",
        "date",
        "date_edited",
        "date_retracted",
    ),
    *(
        "is_from_me",
        "associated_message_type",
        "associated_message_guid",
        "message_summary_info",
        "item_type",
    ),
    "thread_originator_guid",
)
_FILES: Final = ("ROWID", "mime_type", "transfer_name", "total_bytes", "is_commsafety_sensitive")
_ALONE: Final = "messages without a chat"
_REACTIONS: Final = range(2000, 4000)
_SENSITIVE: Final = (
    "Apple's Communication Safety marked this file as sensitive on the device. Do not open it."
)
_UNSENT: Final = "The sender took it back, or a part of it; what was taken back is not in the database."
_ROWS: Final = "{count:,} rows of the table message were read; each note names the row."
_LINKED: Final = "Addresses of one person, as the device links them, told as one: {who}."
_FROM: Final = "It came from or through the address {handle}, which the device links to the same person."

_Row = dict[str, object]


def _sniff(export: Export) -> float:
    return max((_looks(export, member) for member in export.members[:200]), default=0.0)


def _looks(export: Export, member: Member) -> float:
    if member.size < len(MAGIC) or export.head(member.name, most=len(MAGIC)) != MAGIC:
        return 0.0
    try:
        with opened(export, member) as connection:
            there = [set(columns_of(connection, table)) for table in _TABLES]
    except ExportError:
        return 0.0
    return 0.95 if all(there) and {"handle_id", "is_from_me", "date"} <= there[0] else 0.0


class _Reading:
    """One pass through one database."""

    def __init__(self, connection: sqlite3.Connection, member: str, clock: Clock, threads: Threads) -> None:
        self._connection, self._member, self._clock, self._threads = connection, member, clock, threads
        self._people: dict[object, Participant] = {}
        """By the rows of the table handle: an address, told by its person's first where the device links several."""
        self._linked: list[str] = []
        self._know_people()
        self._deleted = self._joined("chat_recoverable_message_join")
        self._count: Counter[str] = Counter()

    def found(self) -> Iterator[Found]:
        """Each chat's messages in the order of their times, then what must be known of the whole."""
        chats = self._chats()
        in_chats: dict[object, list[object]] = defaultdict(list)
        for message, chat in {**self._joined("chat_message_join"), **self._deleted}.items():
            in_chats[chat].append(message)
        known = {message for messages in in_chats.values() for message in messages}
        dated = self._dates()
        in_chats[None] = [message for message in dated if message not in known]
        for chat, messages in in_chats.items():
            there = sorted(
                (message for message in messages if message in dated), key=lambda one: (dated[one], str(one))
            )
            for row in there:
                yield from self._message(row, chats.get(chat) or Thread(_ALONE))
        yield from without_tables(
            self._connection,
            ("attachment", "message_attachment_join"),
            "files that were sent cannot be named",
        )
        yield from without_tables(
            self._connection, ("chat_handle_join",), "who was in a chat and said nothing is not known"
        )
        yield Notice(text=_ROWS.format(count=len(dated)), member=self._member)
        for who in self._linked:
            yield Notice(text=_LINKED.format(who=who), member=self._member)

    def _know_people(self) -> None:
        handles: dict[object, str] = {}
        same: dict[object, list[object]] = defaultdict(list)
        for row in rows_of(self._connection, "handle", ("ROWID", "id", "person_centric_id")):
            handles[row["ROWID"]] = str(row["id"] or "")
            same[row["person_centric_id"] or ("alone", row["ROWID"])].append(row["ROWID"])
        for person, rows in same.items():
            addresses = list(dict.fromkeys(filter(None, (handles[number] for number in rows))))
            account = str(person) if len(addresses) > 1 else ""
            if account:
                self._linked.append(", ".join(sorted(addresses)))
            for number in rows:
                if handles[number]:
                    first = addresses[0]
                    self._people[number] = Participant(
                        id=first, name=first, handle=handles[number], account=account
                    )

    def _joined(self, table: str) -> dict[object, object]:
        rows = rows_of(self._connection, table, ("chat_id", "message_id"))
        return {row["message_id"]: row["chat_id"] for row in rows}

    def _dates(self) -> dict[object, float]:
        rows = rows_of(self._connection, "message", ("ROWID", "date"))
        return {row["ROWID"]: apple_seconds(row["date"]) or 0.0 for row in rows}

    def _chats(self) -> dict[object, Thread]:
        people: dict[object, list[Participant]] = defaultdict(list)
        for row in rows_of(self._connection, "chat_handle_join", ("chat_id", "handle_id")):
            person = self._people.get(row["handle_id"])
            if person is not None:
                people[row["chat_id"]].append(person)
        chats = {}
        for row in rows_of(self._connection, "chat", ("ROWID", "guid", "chat_identifier", "display_name")):
            name = str(row["guid"] or row["chat_identifier"] or f"chat {row['ROWID']}")
            title = str(row["display_name"] or row["chat_identifier"] or name)
            chats[row["ROWID"]] = Thread(name, title, tuple(people[row["ROWID"]]))
        return chats

    def _message(self, number: object, thread: Thread) -> Iterator[Found]:
        for row in rows_of(self._connection, "message", _COLUMNS, where="WHERE ROWID = ?", given=(number,)):
            files = self._files(number)
            before, part_taken_back = history_of(row["message_summary_info"])
            text = self._text(row)
            kind = _kind(row, text, files=bool(files), taken_back=part_taken_back)
            person = None if row["is_from_me"] else self._people.get(row["handle_id"])
            told = Told(
                thread=thread,
                sender=HOLDER if row["is_from_me"] else person.id if person else None,
                handle=person.handle if person else "",
                account=person.account if person else "",
                id=str(row["guid"] or ""),
                text=text,
                kind=kind,
                attachments=tuple(map(_token, files)),
                time=self._time(row["date"]),
                note=" ".join(self._notes(row, kind, files, before, person)),
            )
            yield from self._threads.give(told, self._member, 0, 0)

    def _text(self, row: _Row) -> str:
        text, archive = row["text"], row["attributedBody"]
        if not text and isinstance(archive, bytes):
            text = archived_text(archive)
        return str(text or "").replace(OBJECT, "").strip("\x00")

    def _time(self, date: object) -> Stated:
        seconds = apple_seconds(date)
        return MISSING if seconds is None else counted_time(seconds, self._clock)

    def _files(self, number: object) -> list[_Row]:
        joins = rows_of(
            self._connection,
            "message_attachment_join",
            ("attachment_id", "message_id"),
            where="WHERE message_id = ?",
            given=(number,),
        )
        return [
            row
            for join in list(joins)
            for row in rows_of(
                self._connection,
                "attachment",
                _FILES,
                where="WHERE ROWID = ?",
                given=(join["attachment_id"],),
            )
        ]

    def _notes(
        self, row: _Row, kind: Kind, files: list[_Row], before: tuple[str, ...], person: Participant | None
    ) -> Iterator[str]:
        yield f"Row {row['ROWID']} of the table message."
        if person is not None and person.handle != person.id:
            yield _FROM.format(handle=person.handle)
        if kind is Kind.UNSENT:
            yield _UNSENT
        if before:
            yield "It was edited; before, it said: " + " / ".join(before)
        if row["ROWID"] in self._deleted:
            yield "It was deleted on the device not long before the copy was made."
        if row["thread_originator_guid"]:
            yield f"It answers the message {row['thread_originator_guid']}."
        if kind is Kind.REACTION:
            yield f"It reacts to the message {str(row['associated_message_guid'] or '').rpartition('/')[2]}."
        if any(file["is_commsafety_sensitive"] for file in files):
            yield _SENSITIVE
        if len(files) > 1:
            yield f"{len(files)} files were sent with it."


def _kind(row: _Row, text: str, *, files: bool, taken_back: bool) -> Kind:
    reaction = row["associated_message_type"]
    if isinstance(reaction, int) and reaction in _REACTIONS:
        return Kind.REACTION
    if row["item_type"]:
        return Kind.SYSTEM
    if row["date_retracted"] or taken_back:
        return Kind.UNSENT if not text else Kind.EDITED
    if files and not text:
        return Kind.ATTACHMENT
    return Kind.EDITED if row["date_edited"] else Kind.TEXT


def _token(file: _Row) -> Attachment:
    size = file["total_bytes"]
    return Attachment(
        name=str(file["transfer_name"] or ""),
        media_type=str(file["mime_type"] or ""),
        size=size if isinstance(size, int) else None,
    )


def _read(export: Export, options: ReadOptions) -> Iterator[Found]:
    clock, threads = Clock(options.timezone), Threads()

    def read(connection: sqlite3.Connection, member: Member) -> Iterator[Found]:
        return _Reading(connection, member.name, clock, threads).found()

    members = [member for member in export.members if _looks(export, member)]
    yield from accounted(export, members, read)
    yield Notice(text=f"Messages that were sent from the device name no sender; they are {HOLDER}'s here.")


SOURCE = Source(
    name="imessage_database",
    title="iMessage database (chat.db, sms.db)",
    platform="imessage",
    absences=(
        "Messages that were deleted more than some thirty days before are not in it.",
        "What was taken back is not in it; what an edited message said before is, in its note.",
        "Pictures and files are tokens: their names, kinds and sizes.",
    ),
    sniff=_sniff,
    read=_read,
)
