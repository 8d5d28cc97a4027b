"""Reads the file of SMS Backup & Restore (Android): SMS, MMS and calls, in XML that no strict reader accepts."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from leeside.conversation.model import Attachment, Kind
from leeside.errors import ExportError
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice, Structure, Unread
from leeside.sources.contract.source import ReadOptions, Source
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.sms_elements import LONGEST, Record, Records, attributes_of, tags_of
from leeside.sources.reading.stated_time import MISSING, Stated, counted_time
from leeside.sources.reading.told_threads import HOLDER, Thread, Threads, Told
from leeside.sources.reading.until_it_breaks import UntilItBreaks

_ROOT: Final = re.compile(rb"<(?:smses|calls)[\s>]")
_SENT: Final = frozenset({"2", "4", "5", "6"})
_STATES: Final = {
    "3": "A draft: it was never sent.",
    "4": "It was waiting to be sent.",
    "5": "It could not be sent.",
    "6": "It was waiting to be sent.",
}
_CALLS: Final = {
    "1": "incoming",
    "2": "outgoing",
    "3": "missed",
    "4": "voicemail",
    "5": "rejected",
    "6": "blocked",
}
_FROM: Final = "137"
_NULL: Final = "null"
_PERHAPS_NOTHING: Final = "The backup writes null where nothing was written, too."
_UNKNOWN: Final = "(Unknown)"
_WHY: Final = "This record is larger than {size:,} MiB."
_CUT_OFF: Final = "The file is cut off or damaged from here on."
_ENTITIES: Final = (
    "The file declares names of its own for text, as no backup does. None of them was filled in."
)
_ITS_OWNER: Final = f"Messages that were sent from the phone name no sender; they are {HOLDER}'s here."


def _sniff(export: Export) -> float:
    return max((_looks(export, member) for member in _files(export)[:50]), default=0.0)


def _files(export: Export) -> tuple[Member, ...]:
    return export.members if len(export.members) == 1 else export.named(suffix=".xml")


def _looks(export: Export, member: Member) -> float:
    head = export.head(member.name).removeprefix(b"\xef\xbb\xbf").lstrip()
    return 0.95 if head.startswith(b"<") and _ROOT.search(head) else 0.0


class _Reading:
    """One pass through the files of a backup."""

    def __init__(self, export: Export, options: ReadOptions) -> None:
        self._export, self._clock, self._threads = export, Clock(options.timezone), Threads()
        self._count: Counter[str] = Counter()
        self._why = ""

    def found(self) -> Iterator[Found]:
        """Everything in every file; raises ExportError when nothing could be read."""
        for member in _files(self._export):
            if _looks(self._export, member):
                yield from self._file(member)
        if self._why and not self._threads.messages:
            raise ExportError(
                f"No message of this backup could be read. {self._why}",
                where=str(self._export.path),
                to_do="Make the backup again on the phone, without pictures.",
            )
        if not self._threads.messages:
            yield Notice(text="There is no message in this backup.")
        yield Notice(text=_ITS_OWNER)

    def _file(self, member: Member) -> Iterator[Found]:
        name, done = member.name, 0
        with self._export.open(name) as opened:
            stream = UntilItBreaks(opened)
            records = Records(stream)
            for record in records:
                if record.start > done:
                    yield Structure(member=name, start=done, end=record.start)
                done = record.end
                told = None if record.raw is None else self._told(record, record.raw)
                if told is None:
                    self._why = _WHY.format(size=LONGEST // 1024**2)
                    yield Unread(member=name, start=record.start, end=done, why=self._why)
                else:
                    yield from self._threads.give(told, name, record.start, done)
        end = records.broken_at
        if end is None and stream.problem:
            end = done
        if end is None:
            end = member.size
        if end > done:
            yield Structure(member=name, start=done, end=end)
        if end < member.size:
            self._why = _CUT_OFF
            yield Unread(member=name, start=end, end=member.size, why=_CUT_OFF)
        if records.declares_entities:
            yield Notice(text=_ENTITIES, member=name)

    def _told(self, record: Record, raw: bytes) -> Told:
        tags = list(tags_of(raw))
        first = attributes_of(tags[0]) if tags else {}
        if record.kind == "mms":
            return self._mms(
                first, [attributes_of(tag) for tag in tags[1:] if tag.startswith((b"<part", b"<addr "))]
            )
        number = first.get("number", "") if record.kind == "call" else first.get("address", "")
        kind = first.get("type", "")
        sent = kind == "2" if record.kind == "call" else kind in _SENT or kind == "3"
        if record.kind == "call":
            note = f"A call ({_CALLS.get(kind, 'of an unknown kind')}), {first.get('duration', '?')} seconds."
        else:
            note = " ".join(
                filter(None, (_STATES.get(kind, ""), _PERHAPS_NOTHING if first.get("body") == _NULL else ""))
            )
        return Told(
            thread=_thread(number),
            sender=HOLDER if sent else number or None,
            name="" if sent else _name(first),
            handle="" if sent else number,
            text=first.get("body", "") if record.kind == "sms" else "",
            kind=Kind.CALL if record.kind == "call" else Kind.OMITTED if kind == "3" else Kind.TEXT,
            time=self._time(first),
            note=note,
        )

    def _mms(self, first: dict[str, str], inner: list[dict[str, str]]) -> Told:
        sent = first.get("msg_box") == "2"
        number = next((one["address"] for one in inner if one.get("type") == _FROM and "address" in one), "")
        sender = number if "@" in number or any(map(str.isdigit, number)) else first.get("address", "")
        texts = [one["text"] for one in inner if one.get("ct") == "text/plain" and "text" in one]
        files = [one for one in inner if one.get("ct") not in {None, "text/plain", "application/smil"}]
        notes = [f"{len(files)} files were sent with it."] if len(files) > 1 else []
        notes += [f"Subject: {first['sub']}"] if first.get("sub") else []
        notes += [_PERHAPS_NOTHING] if _NULL in texts else []
        return Told(
            thread=_thread(first.get("address", "")),
            sender=HOLDER if sent else sender or None,
            name="" if sent or "~" in first.get("address", "") else _name(first),
            handle="" if sent else sender,
            text="\n".join(texts),
            kind=Kind.TEXT if texts else Kind.ATTACHMENT if files else Kind.OMITTED,
            attachments=tuple(map(_token, files)),
            time=self._time(first),
            note=" ".join(notes),
        )

    def _time(self, first: dict[str, str]) -> Stated:
        try:
            return counted_time(float(first.get("date", "")), self._clock)
        except ValueError:
            return MISSING


def _thread(address: str) -> Thread:
    numbers = address.replace("~", ", ")
    return Thread(numbers or "unknown number", numbers or "unknown number")


def _name(first: dict[str, str]) -> str:
    name = first.get("contact_name", "")
    return "" if name == _UNKNOWN else name


def _token(file: dict[str, str]) -> Attachment:
    return Attachment(
        name=file.get("cl") or file.get("name") or "", media_type=file.get("ct", ""), present=True
    )


def _read(export: Export, options: ReadOptions) -> Iterator[Found]:
    yield from _Reading(export, options).found()


SOURCE = Source(
    name="sms_backup",
    title="SMS Backup & Restore (XML)",
    platform="sms",
    absences=(
        "What was deleted before the backup was made is not in it.",
        "Chats of apps (WhatsApp and others) are not in it, nor are RCS chats of every phone.",
        "Pictures in it are passed by: their kinds and names alone are kept.",
    ),
    sniff=_sniff,
    read=_read,
)
