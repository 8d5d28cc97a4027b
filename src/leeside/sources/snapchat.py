"""Reads Snapchat's My Data, chats and snaps together, in the layout of 2023 and after and the one before.

Much of what is said on Snapchat is gone by the time it is downloaded: what is left of it (that somebody
wrote, deleted, captured or saved something, and when) is kept as evidence of its own.

Every part is gone through twice, since the newest record stands first and chats and snaps of one conversation stand in
several files: the first time it is noted where the records are, of when and of whom.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, compress
from pathlib import PurePosixPath
from typing import Final

from leeside.conversation.model import Conversation, Kind, Participant
from leeside.errors import ExportError
from leeside.sources.contract.export import Export
from leeside.sources.contract.found import Found, Notice, Structure
from leeside.sources.contract.source import ReadOptions, Source
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.json_records import Path
from leeside.sources.reading.json_spans import Span
from leeside.sources.reading.pages_beside import pages_beside
from leeside.sources.reading.places import LONG_AGO, AgainOf, Places
from leeside.sources.reading.snapchat_files import (
    HOLDER,
    UNKNOWN,
    account_of,
    looks_like_snapchat,
    media_held,
    parts_of,
    unread_parts,
)
from leeside.sources.reading.snapchat_lists import InOrder, Listed
from leeside.sources.reading.snapchat_page import looks_like_boxes, looks_like_tables
from leeside.sources.reading.snapchat_record import RECORDS, Record, kind_of, sender_of, time_of, times_of
from leeside.sources.reading.snapchat_survey import Met, Survey, records_at, sent_in
from leeside.sources.reading.told_again import InTime, Stands, ToldAgain
from leeside.sources.reading.told_stream import CUT_OFF
from leeside.sources.reading.told_threads import Thread, Threads, Told

_CONVERSATION_ID: Final = re.compile(
    rf"[0-9a-f]{{8}}(?:-[0-9a-f]{{4}}){{3}}-[0-9a-f]{{12}}|{UNKNOWN}", re.IGNORECASE
)
_PART_OF: Final = re.compile(r"(mydata.*?)(?:-\d+)?\.zip/")
_TWICE: Final = (
    "{count:,} records stand in more than one part of the download, exactly alike; each is counted once."
)
_MOVED: Final = (
    "The times go backwards in {count:,} places of the download. Messages are given by their times: "
    "the place of each in the file shows the download's own order."
)
_UNESCAPED: Final = (
    "Signs that this layout writes in code (&#39; for an apostrophe) were put right in {count:,} messages."
)
_STRANGE: Final = "Snapchat uses a kind of record that Leeside has not met: {kinds}. It was kept as omitted."
_NOWHERE: Final = Thread("")


class _Reading:
    """Two passes through all parts of a download."""

    def __init__(self, export: Export, options: ReadOptions) -> None:
        self._export = export
        self._clock = Clock(options.timezone)
        self._parts = parts_of(export)
        self._account = account_of(export)
        self._held = media_held(export)
        self._downloads = [_download(part.path) for part in self._parts]
        self._again = AgainOf([(part.export, part.member.name) for part in self._parts])
        self._survey = Survey(self._parts, self._again, holder=self._account.holder, clock=self._clock)
        self._threads = Threads()
        self._thread = Thread("")
        """The conversation whose messages are being given."""
        self._place_of: dict[Listed, int] = {}
        """Which of the lists that it is in, within their part."""
        self._holders: dict[str, None] = {self._account.holder: None} if self._account.holder else {}
        self._strange: set[str] = set()
        self._twice = self._unescaped_twice = self._moved = 0

    def found(self) -> Iterator[Found]:
        """Everything in every part; raises ExportError when nothing could be read."""
        # Chained: to hand each message on from generator to generator takes a twentieth of the time of all reading.
        return chain(
            unread_parts(self._export),
            chain.from_iterable(map(self._survey.part, range(len(self._parts)))),
            chain.from_iterable(self._conversations()),
            self._ended(),
        )

    def _ended(self) -> Iterator[Found]:
        if self._survey.cut_off and not self._threads.messages:
            raise ExportError(
                f"No chat of this download could be read. {CUT_OFF}",
                where=str(self._export.path),
                to_do="Ask Snapchat for the download again, with 'Export JSON Files' ticked.",
            )
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

    def _conversations(self) -> Iterator[Iterable[Found]]:
        """All messages, conversation by conversation."""
        conversations = self._survey.conversations()
        self._again.share(max(map(len, conversations.values()), default=1))
        for name, lists in conversations.items():
            parts = [listed.part for listed, _ in lists]
            self._place_of = {
                listed: parts[:number].count(listed.part) for number, (listed, _) in enumerate(lists)
            }
            order = InOrder()
            for listed, here in lists:
                order.add(listed, here)
            self._moved += order.backwards
            self._thread = self._named(name, order.places)
            if not order.places:
                yield (_without_messages(self._thread),)
            once = self._once(parts)
            second = self._second(self._tell)
            for records in second.in_time(order.places):
                yield from self._given(records, order.places, once)
                yield second.also()
            yield second.also()

    def _second(self, tell: Callable[[Sequence[Record], Path, str], list[Told]]) -> ToldAgain[Record]:
        return ToldAgain(
            stands=self._stands, times=lambda records, _, __: times_of(records, self._clock), tell=tell
        )

    def _stands(self, number: int) -> Stands[Record]:
        listed = self._survey.lists[number]
        again = self._again.of(listed.part, self._place_of[listed])
        path = self._parts[listed.part].path
        return Stands(again, records_at, (listed.name,), path, listed.newest_first)

    def _once(self, parts: Iterable[int]) -> "_Once | None":
        """What knows records again, where a conversation is in several parts of one download."""
        of = [self._downloads[part] for part in set(parts)]
        return _Once() if len(set(of)) < len(of) else None

    def _given(self, records: InTime, places: Places, once: "_Once | None") -> Iterator[Iterable[Found]]:
        """The messages of some records, and the places of those that stood in another part already."""
        listed = {run: places[run].listed for run in {*records.runs}}
        part_of = {run: self._survey.lists[number].part for run, number in listed.items()}
        parts = [part_of[run] for run in records.runs]
        new = [True] * len(parts)
        if once is not None:
            again = {run: self._stands(number).again for run, number in listed.items()}
            rows = zip(parts, records.runs, records.times, records.spans, records.told, strict=True)
            for number, (part, run, time, span, told) in enumerate(rows):
                raw = again[run].bytes(*span)
                new[number] = once.is_new(told, raw, time, part, self._downloads[part])
                if not new[number]:
                    yield self._passed_over(self._parts[part].path, span, raw)
        paths = [self._parts[part].path for part in compress(parts, new)]
        yield self._threads.give_all([*compress(records.told, new)], [*compress(records.spans, new)], paths)

    def _passed_over(self, path: str, span: Span, raw: bytes) -> Iterator[Structure]:
        self._twice += 1
        self._unescaped_twice += RECORDS.one(raw).is_unescaped()
        yield Structure(member=path, start=span[0], end=span[1])

    def _named(self, name: str, places: Places) -> Thread:
        """A conversation with its title and its people, in the order in which they first write."""
        met = self._survey.met.get(name, Met())
        senders, holders, title = self._looked_ahead(met, places)
        self._holders |= holders
        ids = [*senders]
        if name not in ids and not title and not _CONVERSATION_ID.fullmatch(name):
            ids.append(name)
        people = (
            Participant(id=one, name=self._account.shown.get(one, one), handle="" if one == HOLDER else one)
            for one in ids
        )
        holder = ", ".join(one for one in ids if one in self._holders)
        note = f"The account holder in this conversation is {holder}." if holder else ""
        return Thread(name, title or name, tuple(people), note)

    def _looked_ahead(self, met: Met, places: Places) -> tuple[dict[str, None], dict[str, None], str]:
        """The senders and the holders in the order in which they first write, and the first title that is given."""
        senders, holders, title = dict[str, None](), dict[str, None](), ""
        if len(met.senders) <= 1 and not met.titled:
            return dict.fromkeys(met.senders), dict.fromkeys(met.holders), ""
        ahead = self._second(self._tell_who)
        for records in ahead.in_time(places):
            ahead.also()  # which is told when the messages are
            for one in records.told:
                if one.sender:
                    senders[one.sender] = None
                if one.account:
                    holders[one.account] = None
                title = title or one.text
            if (
                len(senders) == len(met.senders)
                and len(holders) == len(met.holders)
                and (title or not met.titled)
            ):
                break
        return senders, holders, title

    def _tell_who(self, records: Sequence[Record], path: Path, _: str) -> list[Told]:
        """Who wrote each, its account if it is the holder's, and as its text how the conversation is called."""
        return [
            Told(thread=_NOWHERE, sender=who, account=who or "" if is_holder else "", text=record.title or "")
            for record in records
            for who, is_holder in (self._sender(record, sent=sent_in(path[0])),)
        ]

    def _tell(self, records: Sequence[Record], path: Path, _: str) -> list[Told]:
        sent = sent_in(path[0])
        return [self._told(record, sent=sent) for record in records]

    def _told(self, record: Record, *, sent: bool | None) -> Told:
        who = record.sender or self._sender(record, sent=sent)[0]
        time = time_of(record, self._clock)
        if record.content and record.media_type == "TEXT":
            return Told(thread=self._thread, sender=who, text=record.content, time=time)
        kind, attachment, note = kind_of(record, self._held)
        if kind is None:
            self._strange.add(record.media_type or "")
        return Told(
            thread=self._thread,
            sender=who,
            text=record.words(),
            kind=kind or Kind.OMITTED,
            time=time,
            attachments=() if attachment is None else (attachment,),
            note=note,
        )

    def _sender(self, record: Record, *, sent: bool | None) -> tuple[str | None, bool]:
        return sender_of(record.sender, is_sender=record.is_sender, sent=sent, holder=self._account.holder)

    def _notices(self) -> Iterator[Notice]:
        holders = ", ".join(self._holders)
        if holders == HOLDER or not holders:
            yield Notice(
                text=f"The download does not name whose account it is; they are called '{HOLDER}' here."
            )
        else:
            yield Notice(text=f"This is the download of the account {holders}.")
        unescaped = self._survey.unescaped - self._unescaped_twice
        if unescaped:
            yield Notice(text=_UNESCAPED.format(count=unescaped))
        if self._moved:
            yield Notice(text=_MOVED.format(count=self._moved))
        if self._twice:
            yield Notice(text=_TWICE.format(count=self._twice))
        if self._strange:
            yield Notice(text=_STRANGE.format(kinds=", ".join(sorted(self._strange))))


class _Once:
    """Knows records again that stand in more than one part of a download: such are of one time, and so come together.

    Only those of one time are remembered, and all that have none, which are taken to be of that of another.
    """

    def __init__(self) -> None:
        self._time = LONG_AGO
        self._of_time: dict[int, int] = {}
        self._of_none: dict[int, int] = {}

    def is_new(self, told: Told, raw: bytes, time: float, part: int, download: str) -> bool:
        """Whether no other part of the download had this record; the records must come by their times."""
        if time != self._time:
            self._time = time
            self._of_time.clear()
        seen = self._of_none if told.time[2] is None else self._of_time
        return seen.setdefault(hash((download, raw)), part) == part


def _without_messages(thread: Thread) -> Conversation:
    return Conversation(id=thread.id, title=thread.title, participants=thread.people, note=thread.note)


def _download(path: str) -> str:
    """Of which download a file is a part: of those whose zips are numbered; else it stands for itself."""
    zipped = _PART_OF.match(path)
    return zipped[1] if zipped else path


def _read(export: Export, options: ReadOptions) -> Iterator[Found]:
    return _Reading(export, options).found()


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
