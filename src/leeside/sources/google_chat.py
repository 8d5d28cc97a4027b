"""Reads Google Chat from a Takeout: one messages.json a group or direct chat, with times written out in words."""

import re
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath
from typing import Final

import msgspec

from leeside.conversation.model import Attachment, Kind
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found
from leeside.sources.contract.source import ReadOptions, Source
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.json_records import Path, RecordsOf
from leeside.sources.reading.stated_time import order_of
from leeside.sources.reading.told_records import ToldRecords, When
from leeside.sources.reading.told_threads import Thread, Told
from leeside.sources.reading.written_out_times import WrittenOutTimes

_MARKS: Final = (
    re.compile(rb'"messages"\s*:\s*\['),
    re.compile(rb'"created_date"\s*:|"message_state"\s*:\s*"DELETED"'),
    re.compile(rb'"message_id"\s*:|"creator"\s*:'),
)
_DELETED: Final = "It was deleted; neither who wrote it nor what it said is in the export."
_WHEN_DELETED: Final = "The time is that of its deletion."


class _Creator(msgspec.Struct, frozen=True):
    name: str = ""
    email: str = ""


class _File(msgspec.Struct, frozen=True):
    original_name: str = ""
    export_name: str = ""


class _Record(msgspec.Struct, frozen=True, gc=False):
    """A message as Takeout writes it."""

    creator: _Creator | None = None
    created_date: str = ""
    deleted_date: str = ""
    updated_date: str = ""
    text: str = ""
    message_id: str = ""
    message_state: str = ""
    attached_files: tuple[_File, ...] = ()

    def says_something(self) -> bool:
        """Whether it is a message at all."""
        return bool(self.creator or self.created_date or self.message_state or self.message_id)


_RECORDS: Final = RecordsOf(_Record)
_NOBODY: Final = _Creator()


def _sniff(export: Export) -> float:
    return max((_looks(export, member) for member in _json(export)[:50]), default=0.0)


def _json(export: Export) -> tuple[Member, ...]:
    return export.members if len(export.members) == 1 else export.named(suffix="messages.json")


def _looks(export: Export, member: Member) -> float:
    head = export.head(member.name)
    if not head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{"):
        return 0.0
    return 0.95 if all(mark.search(head) for mark in _MARKS) else 0.0


def _thread(file: str) -> Thread:
    name = PurePosixPath(file).parent.name or "google chat"
    return Thread(str(PurePosixPath(file).parent) if "/" in file else name, name)


def _told(record: _Record, thread: Thread, times: WrittenOutTimes) -> Told:
    who = record.creator or _NOBODY
    files = [one.original_name or one.export_name for one in record.attached_files or ()]
    kind = Kind.EDITED if record.updated_date and record.text else Kind.TEXT
    if files and not record.text:
        kind = Kind.ATTACHMENT
    deleted = record.message_state == "DELETED"
    notes = [_DELETED, _WHEN_DELETED if not record.created_date else ""] if deleted else []
    notes += [f"{len(files)} files were sent with it."] if len(files) > 1 else []
    return Told(
        thread=thread,
        sender=who.email or who.name or None,
        name=who.name,
        handle=who.email,
        id=record.message_id,
        text=record.text,
        kind=Kind.DELETED if deleted else kind,
        time=times.read(record.created_date or record.deleted_date),
        attachments=tuple(Attachment(name=file) for file in files) if files else (),
        note=" ".join(filter(None, notes)) if notes else "",
    )


def _read(export: Export, options: ReadOptions) -> Iterator[Found]:
    times = WrittenOutTimes(Clock(options.timezone))
    threads: dict[str, Thread] = {}

    def when(records: Sequence[_Record], _: Path, file: str) -> When:
        if not all(map(_Record.says_something, records)):
            raise ValueError("it has neither a sender, a time nor an id")
        said = [times.read(record.created_date or record.deleted_date) for record in records]
        return _thread(file).id, [order_of(at) if at[2] is None else at[2].timestamp() for at in said]

    def tell(records: Sequence[_Record], _: Path, file: str) -> list[Told]:
        thread = threads.get(file) or threads.setdefault(file, _thread(file))
        return [_told(record, thread, times) for record in records]

    records = ToldRecords(
        export,
        lists=lambda path: _RECORDS if path == ("messages",) else None,
        when=when,
        tell=tell,
        to_do="Make the Takeout again, with Google Chat ticked.",
    )
    yield from records.found([member for member in _json(export) if _looks(export, member)])


SOURCE = Source(
    name="google_chat",
    title="Google Chat (Takeout)",
    platform="google",
    absences=(
        "What a deleted message said, and by whom, is not in the Takeout.",
        "Chats with history switched off are gone after a day and not in it.",
        "Reactions, calls and who read a message are not read.",
    ),
    sniff=_sniff,
    read=_read,
)
