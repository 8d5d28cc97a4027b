"""Reads Telegram Desktop's result.json, of one chat or of all, in flat memory however large it is."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePosixPath

from leeside.conversation.model import Attachment, Kind, Message
from leeside.errors import ExportError
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice, Structure, Unread
from leeside.sources.contract.source import ReadOptions, Source
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.ids_taken import IdsTaken
from leeside.sources.reading.pages_beside import pages_beside
from leeside.sources.reading.telegram_chat import Thread, called, holder_of
from leeside.sources.reading.telegram_kind import CLEARED, attachment_of, held_by, kind_of, notes_of, text_of
from leeside.sources.reading.telegram_page import RECORD
from leeside.sources.reading.telegram_record import Record, Words
from leeside.sources.reading.telegram_repair import BARE, CONTROL
from leeside.sources.reading.telegram_times import Times
from leeside.sources.reading.telegram_walk import Chat, Element, Walk
from leeside.sources.reading.telegram_window import Window
from leeside.sources.reading.unique_ids import UniqueIds
from leeside.sources.reading.until_it_breaks import UntilItBreaks

CUT_OFF = "The file is cut off or damaged from here on."
_NOT_JSON = (
    "Telegram Desktop wrote {count:,} records in a way that is not JSON (control characters, or values without "
    "quotation marks). They were read from a copy that was put right; all places are those in the file itself."
)
_LOCAL = (
    "{count:,} records show only the clock of the computer that made the export, as older versions of Telegram "
    "Desktop do. Its zone is not in the file."
)
_ELSEWHERE = (
    "{count:,} times are not those of {zone}: the computer that made the export was set to another zone. "
    "They are shown as they stand; the instants are certain."
)
_BACKWARDS = "The times go backwards in {count:,} places; the order of the file was kept."
_UNSUPPORTED = "{count:,} records could not be exported by Telegram Desktop; only their places are known."
_TWICE = "Some ids were used twice in one chat; the later records were given new ones."
_DELETED = "The account that sent this is deleted, or has no name."
_NOBODY = "The export does not say who sent this."

_LIST = re.compile(rb'"messages"\s*:\s*\[')
_RECORD = re.compile(rb'"(?:date_unixtime|from_id|actor_id)"\s*:')
_TYPE = re.compile(
    rb'"type"\s*:\s*"(?:personal_chat|bot_chat|saved_messages|replies|verify_codes'
    rb'|private_group|(?:private|public)_(?:supergroup|channel))"'
)
_ACCOUNT = re.compile(rb'"personal_information"\s*:\s*\{\s*"user_id"')
_CHATS = re.compile(
    rb'"(?:left_)?chats"\s*:\s*\{(?:\s*"about"\s*:\s*"(?:[^"\\]|\\.)*"\s*,)?\s*"list"\s*:\s*\['
)
_MOST_LOOKED_AT = 200
_TEXT = Kind.TEXT


def _sniff(export: Export) -> float:
    likely = sorted(_json(export), key=lambda member: "result" not in member.name)[:_MOST_LOOKED_AT]
    return max((_looks(export, member) for member in likely), default=0.0)


def _json(export: Export) -> Iterable[Member]:
    return export.members if len(export.members) == 1 else export.named(suffix=".json")


def _looks(export: Export, member: Member) -> float:
    """By keys that stand outside of any text: within one, their quotation marks would be escaped."""
    head = export.head(member.name)
    if not head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{"):
        return 0.0
    if _LIST.search(head) and (_RECORD.search(head) or _TYPE.search(head)):
        return 0.95
    return 0.9 if _ACCOUNT.search(head) or _CHATS.search(head) else 0.0


class _Reading:
    """One pass through all result.json files of an export."""

    def __init__(self, export: Export, options: ReadOptions) -> None:
        self._export = export
        self._zone = options.timezone
        self._times = Times(Clock(options.timezone))
        names = [member.name for member in export.members]
        self._held = held_by(names) if len(names) > 1 else None
        self._chats = UniqueIds()
        self._taken = IdsTaken()
        self._counts: Counter[str] = Counter()
        self._folders: set[PurePosixPath] = set()
        self._records = 0
        self._why = ""

    def found(self) -> Iterator[Found]:
        """Everything in every file; raises ExportError when nothing could be read."""
        for member in _json(self._export):
            if _looks(self._export, member):
                self._folders.add(PurePosixPath(member.name).parent)
                yield from self._file(member)
        if self._why and not self._records:
            raise ExportError(
                f"No message of this export could be read. {self._why}",
                where=str(self._export.path),
                to_do="Export the chat again in Telegram Desktop, as machine-readable JSON.",
            )
        yield from self._pages()
        yield from self._notices()

    def _pages(self) -> Iterator[Found]:
        """The pages that Telegram Desktop writes at once with this JSON, where both were asked for."""

        def lies(name: str) -> bool:
            folder = PurePosixPath(name).parent
            above = folder.parent.parent if folder.parent.name == "chats" else folder
            return not self._folders.isdisjoint((folder, above))

        yield from pages_beside(self._export, lies=lies, looks=lambda head: bool(RECORD.search(head)))

    def _file(self, member: Member) -> Iterator[Found]:
        with self._export.open(member.name) as opened:
            stream = UntilItBreaks(opened)
            walk = Walk(Window(stream))
            thread, done = (
                Thread(Chat(""), "", self._taken.of("")),
                0,
            )  # until the first chat comes, which is before any record
            for found in walk.found():
                if isinstance(found, Chat):
                    thread = self._thread(found, thread)
                    yield thread.conversation(holder_of(walk.owner)[0])
                elif found:
                    yield from self._elements(found, thread, done, member.name)
                    done = found[-1].end
            yield from self._end(member, walk, done, stream.problem)
        if walk.owner:
            who = " ".join(holder_of(walk.owner)[::-1]).strip()
            yield Notice(text=f"This is the export of the account {who}.", member=member.name)

    def _elements(self, elements: list[Element], thread: Thread, done: int, member: str) -> Iterator[Found]:
        """The messages of one thread, and what lies between them from where was ``done``."""
        people = thread.people
        for found in elements:
            if found.start > done:
                yield Structure(member=member, start=done, end=found.start)
            done = found.end
            record = found.record
            if record is None:
                self._why = found.notes[0]
                yield Unread(member=member, start=found.start, end=done, why=self._why)
                continue
            sender, name = record.sender_id, record.sender
            if not isinstance(sender, str) or not people.get(sender):
                sender, name = _sender(record)
                if sender is not None and (met := thread.met(sender, name)):
                    yield met
            yield self._message(found, record, sender, thread, member)

    def _end(self, member: Member, walk: Walk, done: int, problem: str) -> Iterator[Found]:
        """The bytes behind the last record."""
        end = member.size if walk.broken_at is None else walk.broken_at
        if end > done:
            yield Structure(member=member.name, start=done, end=end)
        if walk.broken_at is not None:
            self._why = CUT_OFF
            yield Unread(member=member.name, start=end, end=member.size, why=CUT_OFF)
        elif problem:
            yield Notice(text=f"The copy of this file is damaged ({problem}).", member=member.name)

    def _thread(self, chat: Chat, open_: Thread) -> Thread:
        """The thread of a chat: the one that is open, when the chat comes again at its end."""
        if open_.is_of(chat):
            return open_
        given, _ = self._chats.give(called(chat, self._export.path.stem), 0)
        return Thread(chat, given, self._taken.of(given))

    def _message(
        self, element: Element, record: Words | Record, sender: str | None, thread: Thread, member: str
    ) -> Message:
        attachment: Attachment | None = None
        notes = element.notes
        if isinstance(record, Words):
            text, kind = record.text, _TEXT
        else:
            text = text_of(record.text)
            attachment = attachment_of(record, self._held)
            kind = kind_of(record, text, attachment)
            notes = [*notes, *_of_sender(record), *notes_of(record, kind, element.raw)]
        sent_at, zone, utc, confidence, of_time = self._times.of(record.date, record.date_unixtime)
        if utc is not None:
            if thread.last is not None and utc < thread.last:
                self._counts[_BACKWARDS] += 1
            thread.last = utc
        self._records += 1
        index = thread.index
        thread.index = index + 1
        given, repeated = thread.ids.give("" if record.id is None else str(record.id), index)
        if notes or of_time or repeated:
            self._count(record, notes, repeated)
            notes = [*notes, *filter(None, (of_time, repeated))]
        return Message(
            id=given,
            conversation=thread.id,
            index=index,
            sender=sender,
            text=text,
            kind=kind,
            sent_at=sent_at,
            zone=zone,
            utc=utc,
            time_confidence=confidence,
            member=member,
            start=element.start,
            end=element.end,
            attachments=() if attachment is None else (attachment,),
            note=" ".join(notes) if notes else "",
        )

    def _count(self, record: Words | Record, notes: Sequence[str], repeated: str) -> None:
        """Take note of what the reader of the whole must know."""
        self._counts[_NOT_JSON] += CONTROL in notes or BARE in notes
        self._counts[_UNSUPPORTED] += record.type == "unsupported"
        self._counts[_TWICE] += bool(repeated)
        self._counts[CLEARED] += CLEARED in notes

    def _notices(self) -> Iterator[Notice]:
        counts, times = self._counts, self._times
        counts[_ELSEWHERE] = times.elsewhere
        counts[_LOCAL] = times.without_count
        for said in (_NOT_JSON, _UNSUPPORTED, CLEARED, _BACKWARDS, _LOCAL, _ELSEWHERE, _TWICE):
            if counts[said]:
                yield Notice(text=said.format(count=counts[said], zone=self._zone))
        if not self._records:
            yield Notice(text="There is no message in this export.")


def _sender(record: Words | Record) -> tuple[str | None, str]:
    """The id and the name of whoever wrote a record or did what it tells of; the name where there is no id."""
    who, name = record.sender_id, record.sender
    if who is None and name is None and isinstance(record, Record):
        who, name = record.actor_id, record.actor
    return (name if who is None else str(who)), name or ""


def _of_sender(record: Record) -> Iterator[str]:
    if record.type == "message" and record.sender is None:
        yield _NOBODY if record.sender_id is None else _DELETED


def _read(export: Export, options: ReadOptions) -> Iterator[Found]:
    return _Reading(export, options).found()


SOURCE = Source(
    name="telegram",
    title="Telegram Desktop export (JSON)",
    platform="telegram",
    absences=(
        "Secret chats are never exported, and what was deleted or destroyed itself leaves no trace.",
        "An edited message is there in its last version alone.",
        "Of groups and channels an export may hold the account holder's own messages only: that is a setting.",
        "A message that Telegram Desktop did not know leaves a mark without sender, time or words.",
        "Pictures and videos are named here and never opened.",
    ),
    sniff=_sniff,
    read=_read,
)
