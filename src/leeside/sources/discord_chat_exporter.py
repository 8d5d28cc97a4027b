"""Reads the JSON of DiscordChatExporter: both sides of a private conversation, or a channel of a server.

A file is read in pieces, however long it is; several files of one channel are read one after another.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import repeat

import msgspec

from leeside.conversation.model import Attachment, Conversation, Kind, Message, Participant
from leeside.errors import ExportError
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice, Structure, Unread
from leeside.sources.contract.source import ReadOptions, Source
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.discord_elements import Batch, Elements, batch_again
from leeside.sources.reading.discord_file import names_of
from leeside.sources.reading.discord_kind import is_known, kind_of, notes_of
from leeside.sources.reading.discord_part import Part, channels_of, heading_of, looks_like_exporter
from leeside.sources.reading.discord_record import Author, Record
from leeside.sources.reading.discord_snowflake import DIFFERS, time_of
from leeside.sources.reading.ids_taken import IdsTaken, TakenHere
from leeside.sources.reading.json_arrays import Span
from leeside.sources.reading.lone_surrogates import HALF, without_lone_surrogates
from leeside.sources.reading.places import Again
from leeside.sources.reading.unique_ids import UniqueIds

_RECORD = msgspec.json.Decoder(Record)
_RECORDS = msgspec.json.Decoder(list[Record])
_NOTHING: tuple[tuple[Attachment, ...], Sequence[str]] = (), ()
_CHANGED_MEANWHILE = "The file was changed while it was read."
_CUT = "The file is cut off or damaged from here on."
_COUNT = (
    "{title}: the file says that it holds {said:,} messages, and it holds {held:,}. The exporter itself sometimes "
    "miscounts; if it matters, compare with the app."
)
_RANGE = "{title}: only messages {range} were exported; what was said outside these days is not in the file."
_BACKWARDS = "The times go backwards in {count:,} places; the order of the files was kept."
_TWICE = "{count:,} messages stand in more than one file, exactly alike; each is counted once."
_CHANGED = (
    "{count:,} messages stand in two files with different words: they were edited in between. Both are kept."
)
_RENAMED = "The account {id} is called {old!r} in one file and {new!r} in another."
_UNKNOWN = "Discord uses a type of message that Leeside has not met: {types}."


class _Thread:
    """What must be remembered of one channel over its files."""

    def __init__(self, taken: TakenHere, *, several: bool) -> None:
        self.id = ""
        self.title = ""
        self.index = 0
        self.ids = UniqueIds(taken)
        self.people: dict[str, Participant] = {}
        self.bots: set[str] = set()
        self.renamed: set[str] = set()
        self.last: datetime | None = None
        self.seen: dict[str, tuple[str, int]] | None = {} if several else None
        """Of each id the file and a hash of what it said; kept only when there are several files."""


class _Reading:
    """One pass through all channels."""

    def __init__(self, export: Export, options: ReadOptions) -> None:
        self._export = export
        self._clock = Clock(options.timezone)
        self._held = names_of(member.name for member in export.members)
        self._taken: set[str] = set()
        self._counts: Counter[str] = Counter()
        self._types: set[str] = set()
        self._whys: list[str] = []
        self._records = 0

    def found(self) -> Iterator[Found]:
        """Everything in every file; raises ExportError when none could be read."""
        taken = IdsTaken()
        for number, parts in enumerate(channels_of(self._export)):
            thread = _Thread(taken.of(str(number)), several=len(parts) > 1)
            for part in parts:
                yield from self._part(thread, part)
            self._records += thread.index
        if self._whys and not self._records:
            raise ExportError(
                f"No message of this export could be read. {self._whys[0]}",
                where=str(self._export.path),
                to_do="Ask whoever made the export for the file as it was first written.",
            )
        for said in (DIFFERS, _TWICE, _CHANGED, _BACKWARDS):
            if self._counts[said]:
                yield Notice(text=said.format(count=self._counts[said]))
        if self._types:
            yield Notice(text=_UNKNOWN.format(types=", ".join(sorted(self._types))))

    def _part(self, thread: _Thread, part: Part) -> Iterator[Found]:
        member = part.member
        with self._export.open(member.name) as stream:
            try:
                whole = Elements(stream)
            except ValueError as problem:
                yield self._lost(member, 0, f"This file could not be read: {problem}.")
                return
            if not thread.id:
                self._name(thread, part, whole)
            yield Conversation(id=thread.id, title=thread.title, note=heading_of(whole.before).said())
            yield from self._elements(thread, whole, member)
        yield from self._ended(thread, whole, member)

    def _name(self, thread: _Thread, part: Part, whole: Elements) -> None:
        """The channel's own id and names, else the file's; never an id that is taken."""
        heading = heading_of(whole.before)
        wanted = (
            str(heading.channel.id) or part.member.name or self._export.path.stem.strip("-") or "conversation"
        )
        thread.id = wanted if wanted not in self._taken else f"{wanted} ({part.member.name})"
        thread.title = heading.title() or thread.id
        self._taken.add(thread.id)

    def _elements(self, thread: _Thread, whole: Elements, member: Member) -> Iterator[Found]:
        at, turned, later = 0, False, list[Span]()
        for batch in whole.batches():
            turned = turned or (at == 0 and self._newest_first(batch))
            yield from _gaps(batch, at, member.name)
            first, at = batch.ends()
            if turned:
                later.append((first, at))
            else:
                yield from self._batch(thread, batch, member.name)
        yield from self._turned(thread, later, member.name)
        end = member.size if whole.broken_at is None else whole.broken_at
        if end > at:
            yield Structure(member=member.name, start=at, end=end)
        if whole.broken_at is not None:
            yield self._lost(member, end, _CUT)

    def _turned(self, thread: _Thread, places: list[Span], member: str) -> Iterator[Found]:
        """The elements of a file that stands newest first, a batch at a time from its end; it is read again for that."""
        again = Again(self._export, member)
        for start, end in reversed(places):
            try:
                batch = batch_again(again.bytes(start, end), start)
            except ValueError:
                self._whys.append(_CHANGED_MEANWHILE)
                yield Unread(member=member, start=start, end=end, why=_CHANGED_MEANWHILE)
            else:
                yield from self._batch(thread, batch, member, turned=True)

    def _newest_first(self, batch: Batch) -> bool:
        """Whether the newest message stands first, as the exporter writes it when it is asked to."""
        ends = [_read_record(batch.raw[start:end])[0] for start, end in (batch.spans[0], batch.spans[-1])]
        times = [
            time_of(one.timestamp, str(one.id), self._clock)[0][2] for one in ends if isinstance(one, Record)
        ]
        return len(times) == 2 and None not in times and times[0] > times[1]  # type: ignore[operator]  # None is excluded

    def _batch(self, thread: _Thread, batch: Batch, member: str, *, turned: bool = False) -> Iterator[Found]:
        several, people = thread.seen is not None, thread.people
        spans, (records, notes) = batch.spans, _read_all(batch)
        if turned:
            spans, records, notes = spans[::-1], records[::-1], notes[::-1]
        for (start, end), record, note in zip(spans, records, notes or repeat("")):  # noqa: B905 - it is without end
            start, end = batch.start + start, batch.start + end
            if isinstance(record, str):
                why = f"This record could not be read: {record}."
                self._whys.append(why)
                yield Unread(member=member, start=start, end=end, why=why)
                continue
            if thread.seen is not None and self._is_twice(thread.seen, record, member):
                yield Structure(member=member, start=start, end=end)
                continue
            author, sender = record.author, None
            if author is not None:
                sender = str(author.id) or author.shown()
                if several or sender not in people:
                    yield from self._met(thread, sender, author)
            yield self._message(thread, record, sender, note, member, start, end)

    def _is_twice(self, seen: dict[str, tuple[str, int]], record: Record, member: str) -> bool:
        """Whether another file has told this already; one that tells it otherwise is counted."""
        told = hash((record.timestamp, record.timestamp_edited, record.words(), str(record.type)))
        where, before = seen.setdefault(str(record.id), (member, told))
        if where == member or not record.id:
            return False
        self._counts[_TWICE if before == told else _CHANGED] += 1
        return before == told

    def _met(self, thread: _Thread, sender: str, author: Author) -> Iterator[Found]:
        known = thread.people.get(sender)
        if known is None:
            known = Participant(
                id=sender, name=author.shown(), handle=author.handle(), account=str(author.id or "")
            )
            thread.people[sender] = known
            if author.is_bot:
                thread.bots.add(known.name)
            note = (
                f"Bots, which are programs and not people: {', '.join(sorted(thread.bots))}."
                if author.is_bot
                else ""
            )
            yield Conversation(id=thread.id, title=thread.title, participants=(known,), note=note)
        elif (
            thread.seen is not None and author.shown() != known.name and author.shown() not in thread.renamed
        ):
            thread.renamed.add(author.shown())
            yield Notice(text=_RENAMED.format(id=sender, old=known.name, new=author.shown()))

    def _message(
        self,
        thread: _Thread,
        record: Record,
        sender: str | None,
        note: str,
        member: str,
        start: int,
        end: int,
    ) -> Message:
        stated_id = str(record.id)
        (sent_at, zone, utc, confidence, of_time), differs = time_of(record.timestamp, stated_id, self._clock)
        if differs:
            self._counts[DIFFERS] += 1
        if utc is not None:
            if thread.last is not None and utc < thread.last:
                self._counts[_BACKWARDS] += 1
            thread.last = utc
        index = thread.index
        thread.index = index + 1
        given, repeated = thread.ids.give(stated_id, index)
        words, kind = record.content or "", Kind.TEXT
        files, notes = _NOTHING
        if not record.is_plain():
            words = record.words()
            files = tuple(record.files(self._held))
            kind = kind_of(record, words, files)
            notes = notes_of(record, kind, files)
            if not is_known(record):
                self._types.add(str(record.type)[:40])
        if note or of_time or repeated:
            notes = [*notes, *filter(None, (note, of_time, repeated))]
        return Message(
            id=given,
            conversation=thread.id,
            index=index,
            sender=sender,
            text=words,
            kind=kind,
            sent_at=sent_at,
            zone=zone,
            utc=utc,
            time_confidence=confidence,
            member=member,
            start=start,
            end=end,
            attachments=files,
            note=" ".join(notes) if notes else "",
        )

    def _ended(self, thread: _Thread, whole: Elements, member: Member) -> Iterator[Notice]:
        heading = heading_of({**whole.before, **whole.after})
        said, days = heading.message_count, heading.date_range
        if said is not None and said != whole.count and whole.broken_at is None:
            yield Notice(
                text=_COUNT.format(title=thread.title, said=said, held=whole.count), member=member.name
            )
        if days.after or days.before:
            named = " and ".join(
                f"{word} {day}" for word, day in (("after", days.after), ("before", days.before)) if day
            )
            yield Notice(text=_RANGE.format(title=thread.title, range=named), member=member.name)

    def _lost(self, member: Member, start: int, why: str) -> Unread:
        self._whys.append(why)
        return Unread(member=member.name, start=start, end=member.size, why=why)


def _gaps(batch: Batch, at: int, member: str) -> Iterator[Structure]:
    for start, end in batch.spans:
        if batch.start + start > at:
            yield Structure(member=member, start=at, end=batch.start + start)
        at = batch.start + end


def _read_all(batch: Batch) -> tuple[Sequence[Record | str], Sequence[str]]:
    """What `_read_record` gives for each element, apart; without notes where all could be decoded at once, as is usual."""
    raw, spans = batch.raw, batch.spans
    try:
        records = _RECORDS.decode(b"[%b]" % raw[spans[0][0] : spans[-1][1]])
    except (ValueError, RecursionError):
        records = []
    if len(records) == len(spans) and all(map(Record.says_something, records)):
        return records, ()
    read = [_read_record(raw[start:end]) for start, end in spans]
    return [record for record, _ in read], [note for _, note in read]


def _read_record(raw: bytes) -> tuple[Record | str, str]:
    """A message and a note on it; or why it is none."""
    note = ""
    try:
        try:
            record = _RECORD.decode(raw)
        except ValueError:
            whole = without_lone_surrogates(raw)
            record, note = _RECORD.decode(whole), HALF if whole != raw else ""
    except RecursionError:
        return "it is nested deeper than any message", ""
    except ValueError as problem:
        return str(problem), ""
    if not record.says_something():
        return "it has neither an id nor a time nor an author", ""
    return record, note


def _read(export: Export, options: ReadOptions) -> Iterator[Found]:
    yield from _Reading(export, options).found()


SOURCE = Source(
    name="discord_chat_exporter",
    title="DiscordChatExporter (JSON)",
    platform="discord",
    absences=(
        "Messages that were deleted before the export are not in it, and leave no mark.",
        "Of an edited message only the last version is there.",
        "The export may hold one channel of many, some days or chosen messages: it does not say what was left out.",
        "What was said in a call, and whether a message was read, is not in it.",
        "Pictures, videos and other files are named here and never opened.",
    ),
    sniff=looks_like_exporter,
    read=_read,
)
