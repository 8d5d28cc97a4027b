"""Reads Slack's export: a folder a channel or direct chat, in it a file a day, and the names of people beside."""

import re
from collections.abc import Iterator, Sequence
from html import unescape
from pathlib import PurePosixPath
from typing import Final

import msgspec

from leeside.conversation.model import Attachment, Kind
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found
from leeside.sources.contract.source import ReadOptions, Source
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.json_records import Path, RecordsOf
from leeside.sources.reading.stated_time import counted_time, order_counted
from leeside.sources.reading.told_records import ToldRecords, When
from leeside.sources.reading.told_threads import Thread, Told

_DAY: Final = re.compile(r"(?:.*/)?\d{4}-\d\d-\d\d\.json")
_MARKS: Final = (re.compile(rb'"ts"\s*:\s*"\d{9,11}\.\d{3,6}"'), re.compile(rb'"type"\s*:\s*"message"'))
_MENTION: Final = re.compile(r"<([@#!])([^|>]*)(?:\|([^>]*))?>")
_LINK: Final = re.compile(r"<((?:https?|mailto)[^|>\s]*)(?:\|([^>]*))?>")
_LOST: Final = frozenset({"tombstone", "message_deleted"})
_SPOKEN: Final = frozenset({"", "thread_broadcast", "me_message", "bot_message", "file_share"})
_DELETED: Final = "It was deleted; what it said is not in the export."
_EDITED: Final = "It was edited afterwards: what it said before is not in the export."


class _Profile(msgspec.Struct, frozen=True):
    real_name: str = ""
    display_name: str = ""


class _Person(msgspec.Struct, frozen=True):
    id: str = ""
    name: str = ""
    profile: _Profile = _Profile()


class _File(msgspec.Struct, frozen=True):
    name: str | None = ""
    mimetype: str | None = ""
    size: int | None = None


class _Edit(msgspec.Struct, frozen=True):
    ts: str = ""


class _Record(msgspec.Struct, frozen=True, gc=False):
    """A message as Slack writes it."""

    ts: str
    user: str = ""
    username: str = ""
    text: str = ""
    subtype: str = ""
    thread: str = msgspec.field(name="thread_ts", default="")
    edited: _Edit | None = None
    files: tuple[_File, ...] = ()


_RECORDS: Final = RecordsOf(_Record)
_PEOPLE: Final = msgspec.json.Decoder(list[_Person])


def _sniff(export: Export) -> float:
    return max((_looks(export, member) for member in _days(export)[:50]), default=0.0)


def _days(export: Export) -> list[Member]:
    if len(export.members) == 1:
        return list(export.members)
    return sorted((one for one in export.members if _DAY.fullmatch(one.name)), key=lambda one: one.name)


def _looks(export: Export, member: Member) -> float:
    head = export.head(member.name)
    if not head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"["):
        return 0.0
    return 0.95 if all(mark.search(head) for mark in _MARKS) else 0.0


def _names(export: Export) -> dict[str, str]:
    """How each account is shown; empty where the list of people is not beside, or cannot be read."""
    for member in export.named(suffix="users.json"):
        try:
            people = _PEOPLE.decode(export.head(member.name, most=member.size))
        except ValueError:
            continue
        return {one.id: one.profile.display_name or one.profile.real_name or one.name for one in people}
    return {}


def as_typed(text: str, names: dict[str, str]) -> str:
    """Slack's codes for people, channels and links as a reader saw them."""
    if "<" not in text and "&" not in text:
        return text
    shown = _MENTION.sub(lambda found: f"{found[1]}{found[3] or names.get(found[2]) or found[2]}", text)
    return unescape(_LINK.sub(lambda found: f"{found[2]} ({found[1]})" if found[2] else found[1], shown))


def _channel(file: str) -> Thread:
    name = PurePosixPath(file).parent.name or "slack"
    return Thread(name, name)


def _kind(record: _Record) -> Kind:
    if record.subtype in _LOST:
        return Kind.DELETED
    if record.subtype not in _SPOKEN:
        return Kind.SYSTEM
    if record.files and not record.text:
        return Kind.ATTACHMENT
    return Kind.EDITED if record.edited else Kind.TEXT


def _token(file: _File) -> Attachment:
    return Attachment(name=file.name or "", media_type=file.mimetype or "", size=file.size)


def _told(record: _Record, channel: Thread, names: dict[str, str], clock: Clock) -> Told:
    kind = _kind(record)
    is_plain = kind is Kind.TEXT and record.thread in {"", record.ts}
    return Told(
        thread=channel,
        sender=record.user or record.username or None,
        account=record.user,
        name=names.get(record.user) or record.username,
        id=record.ts,
        text="" if kind is Kind.DELETED else as_typed(record.text, names),
        kind=kind,
        time=counted_time(float(record.ts), clock),
        attachments=tuple(map(_token, record.files)) if record.files else (),
        note="" if is_plain else " ".join(_notes(record, kind)),
    )


def _notes(record: _Record, kind: Kind) -> Iterator[str]:
    if kind is Kind.DELETED:
        yield _DELETED
    if kind is Kind.EDITED:
        yield _EDITED
    if record.thread not in {"", record.ts}:
        yield f"It answers the message of {record.thread}."
    if kind is Kind.SYSTEM:
        yield f"Slack calls this kind of record {record.subtype!r}."


def _read(export: Export, options: ReadOptions) -> Iterator[Found]:
    clock = Clock(options.timezone)
    names = _names(export)
    channels: dict[str, Thread] = {}

    def when(records: Sequence[_Record], _: Path, file: str) -> When:
        return _channel(file).id, order_counted(float(record.ts) for record in records)

    def tell(records: Sequence[_Record], _: Path, file: str) -> list[Told]:
        channel = channels.get(file) or channels.setdefault(file, _channel(file))
        return [_told(record, channel, names, clock) for record in records]

    records = ToldRecords(
        export,
        lists=lambda path: None if path else _RECORDS,
        when=when,
        tell=tell,
        to_do="Make the export again in Slack, and give Leeside the zip as it is.",
    )
    yield from records.found([member for member in _days(export) if _looks(export, member)])


SOURCE = Source(
    name="slack",
    title="Slack export",
    platform="slack",
    absences=(
        "Private channels and direct messages are in it only if the workspace's owner was allowed to export them.",
        "What a deleted message said, and what an edited one said before, is not in it.",
        "Files are names alone.",
    ),
    sniff=_sniff,
    read=_read,
)
