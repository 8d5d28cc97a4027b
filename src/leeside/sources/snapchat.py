"""Reads Snapchat's My Data, chats and snaps together, in the layout of 2023 and after and the one before.

Much of what is said on Snapchat is gone by the time it is downloaded: what is left of it (that somebody
wrote, deleted, captured or saved something, and when) is kept as evidence of its own.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import PurePosixPath
from typing import NamedTuple

import msgspec

from leeside.conversation.model import Conversation, Kind, Message, Participant
from leeside.errors import ExportError
from leeside.sources.contract.export import Export
from leeside.sources.contract.found import Found, Notice, Structure, Unread
from leeside.sources.contract.source import ReadOptions, Source
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.json_arrays import Arrays, Span, arrays_of
from leeside.sources.reading.lone_surrogates import without_lone_surrogates
from leeside.sources.reading.pages_beside import pages_beside
from leeside.sources.reading.snapchat_files import (
    HOLDER,
    OLD_RECEIVED,
    OLD_SENT,
    RECORD_MARK,
    UNKNOWN,
    Part,
    account_of,
    looks_like_snapchat,
    media_held,
    parts_of,
    unread_parts,
)
from leeside.sources.reading.snapchat_page import looks_like_boxes, looks_like_tables
from leeside.sources.reading.snapchat_record import Record, kind_of
from leeside.sources.reading.stated_time import MISSING, Stated, counted_time, stated_time
from leeside.sources.reading.until_it_breaks import UntilItBreaks

LARGEST_FILE = 1024**3
"""Bytes of one file of chats; years of them are some tens of megabytes."""

_CONVERSATION_ID = re.compile(
    rf"[0-9a-f]{{8}}(?:-[0-9a-f]{{4}}){{3}}-[0-9a-f]{{12}}|{UNKNOWN}", re.IGNORECASE
)
_PART_OF = re.compile(r"(mydata.*?)(?:-\d+)?\.zip/")
_RECORD = msgspec.json.Decoder(Record)
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
_TWICE = "{count:,} records stand in more than one part of the download, exactly alike; each is counted once."
_MOVED = (
    "The times go backwards in {count:,} places of the download. Messages are given by their times: "
    "the place of each in the file shows the download's own order."
)
_UNESCAPED = (
    "Signs that this layout writes in code (&#39; for an apostrophe) were put right in {count:,} messages."
)
_ELSEWHERE = "Records stand here in a place where Leeside knows of none."
_STRANGE = "Snapchat uses a kind of record that Leeside has not met: {kinds}. It was kept as omitted."


class _Entry(NamedTuple):
    """Where a record is, and whether the account holder sent it (None when the record itself says)."""

    part: int
    span: Span
    sent: bool | None


class _Reading:
    """One pass through all parts of a download."""

    def __init__(self, export: Export, options: ReadOptions) -> None:
        self._export = export
        self._clock = Clock(options.timezone)
        self._parts = parts_of(export)
        self._account = account_of(export)
        self._held = media_held(export)
        self._downloads = [_download(part.path) for part in self._parts]
        self._raw: list[bytes] = []
        self._taken: list[list[Span]] = [[] for _ in self._parts]
        self._threads: dict[str, list[_Entry]] = defaultdict(list)
        self._holders: dict[str, None] = {self._account.holder: None} if self._account.holder else {}
        self._strange: Counter[str] = Counter()
        self._twice = self._unescaped = self._moved = 0
        self._records = 0

    def found(self) -> Iterator[Found]:
        """Everything in every part; raises ExportError when nothing could be read."""
        yield from unread_parts(self._export)
        unread = [one for number, part in enumerate(self._parts) for one in self._collect(number, part)]
        yield from unread
        for thread, entries in self._threads.items():
            yield from self._thread(thread, entries)
        if unread and not self._records:
            raise ExportError(
                f"No chat of this download could be read. {unread[0].why}",
                where=str(self._export.path),
                to_do="Ask Snapchat for the download again, with 'Export JSON Files' ticked.",
            )
        for number, part in enumerate(self._parts):
            yield from self._structure(number, part)
        yield from self._pages()
        yield from self._notices()

    def _pages(self) -> Iterator[Found]:
        """The pages that Snapchat writes at once with this JSON: html/ lies beside json/."""
        roots = {str(PurePosixPath(part.path).parent.parent / "html") for part in self._parts}

        def lies(name: str) -> bool:
            folder = PurePosixPath(name).parent
            return not roots.isdisjoint((str(folder), str(folder.parent)))

        yield from pages_beside(
            self._export, lies=lies, looks=lambda head: looks_like_boxes(head) or looks_like_tables(head)
        )

    def _collect(self, number: int, part: Part) -> Iterator[Unread]:
        """Take note of where each record of a part is, by conversation."""
        self._raw.append(b"")
        found = self._opened(number, part)
        if isinstance(found, str):
            yield self._lost(number, (0, part.member.size), found)
            return
        for key, spans in found.lists.items():
            sent = key in OLD_SENT if key in OLD_SENT | OLD_RECEIVED else None
            for span in reversed(spans) if self._newest_first(number, spans) else spans:
                thread = key if sent is None else self._other(number, span, sent=sent)
                self._threads[thread or UNKNOWN].append(_Entry(number, span, sent))
        if found.broken_at is not None:
            whole = (found.broken_at, part.member.size)
            yield self._lost(number, whole, "The file is cut off or damaged from here on.")

    def _opened(self, number: int, part: Part) -> Arrays | str:
        """The lists of a part as far as it is sound, or a sentence on why there are none."""
        if part.member.size > LARGEST_FILE:
            return f"This file is larger than {LARGEST_FILE // 1024**2:,} MiB."
        with part.export.open(part.member.name) as stream:
            self._raw[number] = b"".join(UntilItBreaks(stream).pieces())
        try:
            return arrays_of(self._raw[number])
        except ValueError as problem:
            return f"This file could not be read: {problem}."

    def _newest_first(self, number: int, spans: list[Span]) -> bool:
        """Whether the newest record stands first, as Snapchat writes it; by the times, where they say otherwise."""
        ends = [self._record(number, span) for span in (spans[0], spans[-1])] if spans else []
        times = [self._time(record)[2] for record in ends if isinstance(record, Record)]
        return None in times or len(times) < 2 or times[0] >= times[-1]  # type: ignore[operator]  # None is excluded

    def _other(self, number: int, span: Span, *, sent: bool) -> str:
        """Whom a record of the old layout was exchanged with; "" when it does not say."""
        record = self._record(number, span)
        if isinstance(record, ValueError):
            return ""
        return (record.receiver if sent else record.sender) or ""

    def _record(self, number: int, span: Span) -> Record | ValueError:
        raw = self._raw[number][span[0] : span[1]]
        try:
            record = _RECORD.decode(raw)
        except RecursionError:
            return ValueError("it is nested deeper than any record")
        except ValueError:
            try:
                record = _RECORD.decode(without_lone_surrogates(raw))
            except ValueError as problem:
                return problem
        return record if record.says_something() else ValueError("it has neither a kind, a time nor words")

    def _thread(self, thread: str, entries: list[_Entry]) -> Iterator[Found]:
        timed: list[tuple[datetime, _Entry, Record, Stated]] = []
        seen: dict[tuple[str, bytes], int] = {}
        at = _LONG_AGO
        last: dict[tuple[int, bool | None], datetime] = {}
        for entry in entries:
            download = self._downloads[entry.part]
            if self._downloads.count(download) > 1:
                raw = self._raw[entry.part][entry.span[0] : entry.span[1]]
                if seen.setdefault((download, raw), entry.part) != entry.part:
                    self._twice += 1
                    yield self._passed_over(entry)
                    continue
            record = self._record(entry.part, entry.span)
            if isinstance(record, ValueError):
                yield self._lost(entry.part, entry.span, f"This record could not be read: {record}.")
                continue
            stated = self._time(record)
            at = stated[2] or at
            self._moved += at < last.get(entry[::2], at)
            last[entry[::2]] = at
            timed.append((at, entry, record, stated))
        timed.sort(key=lambda one: one[0])
        senders = [self._sender(record, entry) for _, entry, record, _ in timed]
        yield self._conversation(thread, [record for _, _, record, _ in timed], senders)
        for index, ((_, entry, record, stated), sender) in enumerate(zip(timed, senders, strict=True)):
            yield self._message(thread, index, entry, record, stated, sender)
        self._records += len(timed)

    def _time(self, record: Record) -> Stated:
        """The count is written as microseconds and holds milliseconds; its size shows which."""
        counted = counted_time(record.counted, self._clock) if record.counted else MISSING
        return counted if counted[2] is not None else stated_time(record.created, self._clock)

    def _sender(self, record: Record, entry: _Entry) -> str | None:
        if entry.sent if record.is_sender is None else record.is_sender:
            sender = record.sender or self._account.holder or HOLDER
            self._holders[sender] = None
            return sender
        return record.sender or None

    def _conversation(self, name: str, records: list[Record], senders: list[str | None]) -> Conversation:
        ids = [one for one in dict.fromkeys(senders) if one]
        title = next((record.title for record in records if record.title), "")
        if name not in ids and not title and not _CONVERSATION_ID.fullmatch(name):
            ids.append(name)
        people = (
            Participant(id=one, name=self._account.shown.get(one, one), handle="" if one == HOLDER else one)
            for one in ids
        )
        holder = ", ".join(one for one in ids if one in self._holders)
        note = f"The account holder in this conversation is {holder}." if holder else ""
        return Conversation(id=name, title=title or name, participants=tuple(people), note=note)

    def _message(
        self, thread: str, index: int, entry: _Entry, record: Record, stated: Stated, sender: str | None
    ) -> Message:
        kind, attachment, note = kind_of(record, self._held)
        if kind is None:
            self._strange[record.media_type or ""] += 1
        sent_at, zone, utc, confidence, of_time = stated
        text = record.words()
        self._unescaped += record.content is None and text != (record.escaped or "")
        self._taken[entry.part].append(entry.span)
        return Message(
            id=f"m{index + 1}",
            conversation=thread,
            index=index,
            sender=sender,
            text=text,
            kind=kind or Kind.OMITTED,
            sent_at=sent_at,
            zone=zone,
            utc=utc,
            time_confidence=confidence,
            member=self._parts[entry.part].path,
            start=entry.span[0],
            end=entry.span[1],
            attachments=() if attachment is None else (attachment,),
            note=f"{note} {of_time}".strip(),
        )

    def _lost(self, number: int, span: Span, why: str) -> Unread:
        self._taken[number].append(span)
        return Unread(member=self._parts[number].path, start=span[0], end=span[1], why=why)

    def _passed_over(self, entry: _Entry) -> Structure:
        self._taken[entry.part].append(entry.span)
        return Structure(member=self._parts[entry.part].path, start=entry.span[0], end=entry.span[1])

    def _structure(self, number: int, part: Part) -> Iterator[Structure | Unread]:
        """What lies between the records; where it holds records in a place that nobody has met, it is unread."""
        at = 0
        for start, end in [*sorted(self._taken[number]), (part.member.size, part.member.size)]:
            if start > at and RECORD_MARK.search(self._raw[number], at, start):
                yield Unread(member=part.path, start=at, end=start, why=_ELSEWHERE)
            elif start > at:
                yield Structure(member=part.path, start=at, end=start)
            at = end

    def _notices(self) -> Iterator[Notice]:
        holders = ", ".join(self._holders)
        if holders == HOLDER or not holders:
            yield Notice(
                text=f"The download does not name whose account it is; they are called '{HOLDER}' here."
            )
        else:
            yield Notice(text=f"This is the download of the account {holders}.")
        if self._unescaped:
            yield Notice(text=_UNESCAPED.format(count=self._unescaped))
        if self._moved:
            yield Notice(text=_MOVED.format(count=self._moved))
        if self._twice:
            yield Notice(text=_TWICE.format(count=self._twice))
        if self._strange:
            yield Notice(text=_STRANGE.format(kinds=", ".join(sorted(self._strange))))


def _download(path: str) -> str:
    """Of which download a file is a part: of those whose zips are numbered; else it stands for itself."""
    zipped = _PART_OF.match(path)
    return zipped[1] if zipped else path


def _read(export: Export, options: ReadOptions) -> Iterator[Found]:
    yield from _Reading(export, options).found()


SOURCE = Source(
    name="snapchat",
    title="Snapchat My Data (JSON)",
    platform="snapchat",
    absences=(
        "Snaps are listed without picture, video or words: Snapchat keeps only who sent them and when.",
        "The words of a chat that nobody saved are gone, and so are those of a deleted one.",
        "Whether a message was read, and what was said in a call, is not in the download.",
        "Pictures and videos are named here and never opened.",
    ),
    sniff=looks_like_snapchat,
    read=_read,
)
