"""Reads Skype's export (messages.json), in which each chat stands newest first and calls and edits are records."""

import re
from collections.abc import Iterator, Sequence
from html import unescape
from typing import Final

import msgspec

from leeside.conversation.model import Attachment, Kind
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice
from leeside.sources.contract.source import ReadOptions, Source
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.json_records import Path, RecordsOf
from leeside.sources.reading.stated_time import order_stated, stated_time
from leeside.sources.reading.told_records import ToldRecords, When
from leeside.sources.reading.told_threads import Thread, Told

_MARKS: Final = (
    re.compile(rb'"MessageList"\s*:\s*\['),
    re.compile(rb'"messagetype"\s*:|"conversations"\s*:'),
)
_HOLDER: Final = re.compile(rb'"userId"\s*:\s*"([^"\\]{1,200})"')
_TAG: Final = re.compile(r"<[^<>]*+>")
_QUOTED: Final = re.compile(r"<quote\b[^>]*>.*?</quote>", re.DOTALL)
_WORDS: Final = frozenset({"Text", "RichText"})
_DELETED: Final = "It was deleted; what it said is not in the export."
_EDITED: Final = "It was edited afterwards: what it said before is not in the export."
_QUOTE: Final = "A message that it quotes was left out of its words."


class _Properties(msgspec.Struct, frozen=True):
    edited: str | float | None = msgspec.field(name="edittime", default=None)
    deleted: str | float | None = msgspec.field(name="deletetime", default=None)


class _Record(msgspec.Struct, frozen=True, gc=False):
    """A message as Skype writes it."""

    sender: str = msgspec.field(name="from", default="")
    name: str | None = msgspec.field(name="displayName", default=None)
    id: str | int = ""
    said_at: str | None = msgspec.field(name="originalarrivaltime", default=None)
    kind: str = msgspec.field(name="messagetype", default="")
    content: str | None = None
    conversation: str = msgspec.field(name="conversationid", default="")
    properties: _Properties | None = None


_RECORDS: Final = RecordsOf(_Record)


def _sniff(export: Export) -> float:
    return max((_looks(export, member) for member in _json(export)[:50]), default=0.0)


def _json(export: Export) -> tuple[Member, ...]:
    return export.members if len(export.members) == 1 else export.named(suffix="messages.json")


def _looks(export: Export, member: Member) -> float:
    head = export.head(member.name)
    if not head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{"):
        return 0.0
    return 0.95 if all(mark.search(head) for mark in _MARKS) else 0.0


def _kind(record: _Record) -> Kind:
    """What a record is; kinds that nobody has met are kept as omitted."""
    given = record.properties
    if given is not None and given.deleted:
        return Kind.DELETED
    if record.kind in _WORDS:
        return Kind.TEXT if given is None or not given.edited else Kind.EDITED
    if record.kind.startswith(("Event/Call", "RichText/Media_Call")):
        return Kind.CALL
    if record.kind.startswith("RichText/Location"):
        return Kind.LOCATION
    if record.kind.startswith(("RichText/", "Media")):
        return Kind.ATTACHMENT
    return Kind.SYSTEM if record.kind.startswith("ThreadActivity/") else Kind.OMITTED


def _words(record: _Record) -> tuple[str, str]:
    """The words somebody typed, and a note; quoted messages are other people's words and are left out of them."""
    content = record.content or ""
    if record.kind != "RichText":
        return (content, "") if record.kind == "Text" else ("", "")
    if "<" not in content and "&" not in content:
        return content, ""
    own = _QUOTED.sub("", content)
    return unescape(_TAG.sub("", own)), _QUOTE if own != content else ""


def _thread(record: _Record) -> str:
    return record.conversation or record.sender or "skype"


def _told(record: _Record, thread: Thread, clock: Clock) -> Told:
    kind = _kind(record)
    text, quoted = _words(record)
    return Told(
        thread=thread,
        sender=record.sender or None,
        name=record.name or "",
        handle=record.sender,
        account=record.sender,
        id=str(record.id),
        text=text,
        kind=kind,
        attachments=(Attachment(),) if kind is Kind.ATTACHMENT else (),
        time=stated_time(record.said_at, clock),
        note=quoted if kind is Kind.TEXT else _note(record, kind, quoted),
    )


def _note(record: _Record, kind: Kind, quoted: str) -> str:
    notes = [_DELETED if kind is Kind.DELETED else "", _EDITED if kind is Kind.EDITED else "", quoted]
    if kind in {Kind.OMITTED, Kind.SYSTEM, Kind.CALL, Kind.ATTACHMENT}:
        notes.append(f"Skype calls this kind of record {record.kind!r}.")
    return " ".join(filter(None, notes))


def _read(export: Export, options: ReadOptions) -> Iterator[Found]:
    clock = Clock(options.timezone)
    members = [member for member in _json(export) if _looks(export, member)]
    threads: dict[str, Thread] = {}

    def tell(records: Sequence[_Record], _: Path, __: str) -> list[Told]:
        named = [*map(_thread, records)]
        threads.update((name, Thread(name)) for name in {*named}.difference(threads))
        return [_told(record, threads[name], clock) for record, name in zip(records, named, strict=True)]

    def when(records: Sequence[_Record], _: Path, __: str) -> When:
        named = [*map(_thread, records)]
        times = [order_stated(record.said_at, clock) for record in records]
        return named[0] if named.count(named[0]) == len(named) else named, times

    records = ToldRecords(
        export,
        lists=lambda path: _RECORDS if path == ("conversations", "MessageList") else None,
        when=when,
        tell=tell,
        to_do="Take the export apart again: the file wanted is messages.json.",
    )
    yield from records.found(members)
    for member in members:
        holder = _HOLDER.search(export.head(member.name))
        if holder:
            yield Notice(text=f"This is the export of the account {holder[1].decode('utf-8', 'replace')}.")


SOURCE = Source(
    name="skype",
    title="Skype export (messages.json)",
    platform="skype",
    absences=(
        "Skype closed in May 2025; only exports made in time exist.",
        "What a deleted message said, and what an edited one said before, is not in the export.",
        "What was said in a call is not in it, and media are elsewhere in the download.",
    ),
    sniff=_sniff,
    read=_read,
)
