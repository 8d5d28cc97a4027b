"""Reads the tables that iMazing makes of an iPhone's chats: Messages (iMessage, SMS) and WhatsApp."""

from collections.abc import Iterator
from typing import Final

from leeside.conversation.model import Attachment, Kind
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice
from leeside.sources.contract.source import ReadOptions, Source
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.stated_time import stated_time
from leeside.sources.reading.told_tables import Row, ToldTables, header_of
from leeside.sources.reading.told_threads import HOLDER, Thread, Told

_COLUMNS: Final = frozenset({"chat session", "message date", "type", "sender id", "text"})
_OF_MESSAGES: Final = frozenset({"iMessage", "SMS", "MMS", "RCS"})
_DELETED: Final = "It was deleted on the device."
_EDITED: Final = "It was edited afterwards: what it said before is not in the table."
_LOCAL: Final = "iMazing writes the clock of the computer it ran on, without a zone. Name it with --timezone if it is known."
_ITS_OWNER: Final = f"Messages that were sent from the device name no sender; they are {HOLDER}'s here."


def _sniff(export: Export) -> float:
    return max((_looks(export, member) for member in _tables(export)[:50]), default=0.0)


def _tables(export: Export) -> tuple[Member, ...]:
    return export.members if len(export.members) == 1 else export.named(suffix=".csv")


def _looks(export: Export, member: Member) -> float:
    return 0.95 if header_of(export, member) and set(header_of(export, member)) >= _COLUMNS else 0.0


def _kind(row: Row) -> Kind:
    if row["type"] == "Notification":
        return Kind.SYSTEM
    if row.get("deleted date"):
        return Kind.DELETED
    if not row["text"] and row.get("attachment"):
        return Kind.ATTACHMENT
    return Kind.EDITED if row.get("edited date") else Kind.TEXT


def _platform(row: Row) -> str:
    """Whose accounts these are: only WhatsApp's table says what was forwarded, and only Messages' has a service."""
    if "forwarded" in row:
        return "whatsapp"
    return "imessage" if row.get("service") in _OF_MESSAGES else ""


def _notes(row: Row, kind: Kind) -> Iterator[str]:
    if kind is Kind.DELETED:
        yield _DELETED
    if kind is Kind.EDITED:
        yield _EDITED
    if row.get("replying to"):
        yield f"It answers: {row['replying to']}"
    if row.get("reactions"):
        yield f"Reactions: {row['reactions']}"
    if row.get("forwarded"):
        yield "It was forwarded."
    if row.get("subject"):
        yield f"Subject: {row['subject']}"


def _read(export: Export, options: ReadOptions) -> Iterator[Found]:
    clock = Clock(options.timezone)
    holders = 0

    def tell(row: Row, file: str) -> Told | None:
        nonlocal holders
        if not any(row.values()):
            return None
        kind = _kind(row)
        sent = row["type"] == "Outgoing"
        holders += sent
        sender = HOLDER if sent else row["sender id"] or row.get("sender name", "")
        session = row["chat session"] or file or "chat"
        return Told(
            thread=Thread(session, session),
            sender=None if kind is Kind.SYSTEM and not sender else sender or None,
            name="" if sent else row.get("sender name", ""),
            handle="" if sent else row["sender id"],
            platform=_platform(row),
            text=row["text"],
            kind=kind,
            attachments=(Attachment(name=row["attachment"], media_type=row.get("attachment type", "")),)
            if row.get("attachment")
            else (),
            time=stated_time(row["message date"], clock),
            note=" ".join(_notes(row, kind)),
        )

    tables = ToldTables(export, tell=tell, to_do="Export the chat from iMazing again, as CSV.")
    yield from tables.found([member for member in _tables(export) if _looks(export, member)])
    if options.timezone is None:
        yield Notice(text=_LOCAL)
    if holders:
        yield Notice(text=_ITS_OWNER)


SOURCE = Source(
    name="imazing",
    title="iMazing tables (Messages, WhatsApp)",
    absences=(
        "What was deleted before the backup was made is not in it.",
        "What an edited message said before is not in it.",
        "Pictures and files are names alone.",
    ),
    sniff=_sniff,
    read=_read,
)
