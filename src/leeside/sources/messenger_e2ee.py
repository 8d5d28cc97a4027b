"""Reads Messenger's download of end-to-end encrypted chats: one JSON file a chat, and a folder of media beside."""

import re
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath
from typing import Final

import msgspec

from leeside.conversation.model import Attachment, Kind, Participant
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice
from leeside.sources.contract.source import ReadOptions, Source
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.json_records import Path, RecordsOf
from leeside.sources.reading.json_stream import JsonStream
from leeside.sources.reading.stated_time import counted_time, order_counted
from leeside.sources.reading.told_records import ToldRecords, When
from leeside.sources.reading.told_threads import Thread, Told
from leeside.sources.reading.until_it_breaks import UntilItBreaks

_MARKS: Final = (re.compile(rb'"senderName"\s*:'), re.compile(rb'"isUnsent"\s*:|"threadName"\s*:'))
_FAILED: Final = "failed to download"
_UNSENT: Final = "The sender took this message back; what it said is not in the download."
_KINDS: Final = {"call": Kind.CALL, "link": Kind.TEXT, "text": Kind.TEXT, "media": Kind.ATTACHMENT}


class _Media(msgspec.Struct, frozen=True):
    uri: str = ""


class _Reaction(msgspec.Struct, frozen=True):
    actor: str = ""
    reaction: str = ""


class _Record(msgspec.Struct, frozen=True, gc=False):
    """A message as this download writes it."""

    timestamp: float
    sender: str = msgspec.field(name="senderName", default="")
    text: str | None = None
    kind: str = msgspec.field(name="type", default="text")
    unsent: bool = msgspec.field(name="isUnsent", default=False)
    media: tuple[_Media, ...] | None = ()
    reactions: tuple[_Reaction, ...] | None = ()


_RECORDS: Final = RecordsOf(_Record)
_TOP: Final[dict[str, RecordsOf[str | tuple[str, ...]]]] = {
    "threadName": RecordsOf(str),
    "participants": RecordsOf(tuple[str, ...]),
}


def _sniff(export: Export) -> float:
    return max((_looks(export, member) for member in _json(export)[:50]), default=0.0)


def _json(export: Export) -> tuple[Member, ...]:
    return export.members if len(export.members) == 1 else export.named(suffix=".json")


def _looks(export: Export, member: Member) -> float:
    head = export.head(member.name)
    if not head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{"):
        return 0.0
    return 0.95 if all(mark.search(head) for mark in _MARKS) else 0.0


def _top(export: Export, member: Member) -> Thread:
    """The chat's name and people; they stand before its messages, or behind them."""
    title, names = "", tuple[str, ...]()
    stem = PurePosixPath(member.name or export.path.name).stem.strip("-") or "messenger"
    with export.open(member.name) as opened:
        stream = JsonStream(
            UntilItBreaks(opened),
            lists=lambda _: None,
            headings=lambda path: _TOP.get(path[0]) if len(path) == 1 else None,
            leads=lambda path: not path,
        )
        for block in stream:
            for value in block.values:
                title, names = (value, names) if isinstance(value, str) else (title, value)
            if title and names:
                break
    return Thread(stem, title or stem, tuple(Participant(id=one, name=one) for one in names))


def _told(record: _Record, thread: Thread, clock: Clock) -> Told:
    text, time = record.text or "", counted_time(record.timestamp, clock)
    if record.kind == "text" and not (record.media or record.unsent or record.reactions):
        return Told(thread=thread, sender=record.sender or None, text=text, time=time)
    media = [one.uri for one in record.media or ()]
    kind = Kind.UNSENT if record.unsent else _KINDS.get(record.kind, Kind.OMITTED)
    return Told(
        thread=thread,
        sender=record.sender or None,
        text=text,
        kind=Kind.TEXT if text and kind is Kind.ATTACHMENT else kind,
        time=time,
        attachments=tuple(map(_token, media)),
        note=" ".join(filter(None, (_UNSENT if record.unsent else "", *_notes(record, media)))),
    )


def _read(export: Export, options: ReadOptions) -> Iterator[Found]:
    clock = Clock(options.timezone)
    members = [member for member in _json(export) if _looks(export, member)]
    tops = {member.name: _top(export, member) for member in members}

    def tell(records: Sequence[_Record], _: Path, file: str) -> list[Told]:
        thread = tops[file]
        return [_told(record, thread, clock) for record in records]

    def when(records: Sequence[_Record], _: Path, file: str) -> When:
        return tops[file].id, order_counted(record.timestamp for record in records)

    records = ToldRecords(
        export,
        lists=lambda path: _RECORDS if path == ("messages",) else None,
        when=when,
        tell=tell,
        to_do="Ask for the download again in Messenger, under end-to-end encrypted chats.",
    )
    yield from records.found(members)
    yield Notice(
        text="The download does not say whose account it is. People are names: two of one name are one here."
    )


def _token(uri: str) -> Attachment:
    name = PurePosixPath(uri).name
    return Attachment(
        name="" if _FAILED in name.lower() else name, present=False if _FAILED in name.lower() else None
    )


def _notes(record: _Record, media: list[str]) -> Iterator[str]:
    if any(_FAILED in uri.lower() for uri in media):
        yield "The file could not be downloaded when the export was made."
    if len(media) > 1:
        yield f"{len(media)} files were sent with it."
    if record.kind not in _KINDS and not record.unsent:
        yield f"Messenger calls this kind of record {record.kind!r}."
    for one in record.reactions or ():
        yield f"{one.actor} reacted: {one.reaction}."


SOURCE = Source(
    name="messenger_e2ee",
    title="Messenger, end-to-end encrypted chats (JSON)",
    platform="messenger",
    absences=(
        "Chats that were not end-to-end encrypted are in another download.",
        "Disappearing messages that are gone, and what an unsent one said, are not in it.",
        "Accounts have no id here: people are told apart by their names alone.",
    ),
    sniff=_sniff,
    read=_read,
)
