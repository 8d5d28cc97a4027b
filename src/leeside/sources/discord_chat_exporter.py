"""Reads the JSON of DiscordChatExporter: both sides of a private conversation, or a channel of a server.

A file is read in pieces, however long it is; several files of one channel are read one after another.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime

from leeside.conversation.model import Attachment, Conversation, Kind, Message, Participant
from leeside.errors import ExportError
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice, Structure
from leeside.sources.contract.source import ReadOptions, Source
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.discord_file import names_of
from leeside.sources.reading.discord_kind import is_known, kind_of, notes_of
from leeside.sources.reading.discord_messages import Messages
from leeside.sources.reading.discord_part import Part, channels_of, heading_of, looks_like_exporter
from leeside.sources.reading.discord_record import Author, Record
from leeside.sources.reading.discord_snowflake import DIFFERS, time_of
from leeside.sources.reading.ids_taken import IdsTaken, TakenHere
from leeside.sources.reading.json_records import Block
from leeside.sources.reading.lone_surrogates import HALF
from leeside.sources.reading.oldest_first import OldestFirst
from leeside.sources.reading.unique_ids import UniqueIds

_NOTHING: tuple[tuple[Attachment, ...], Sequence[str]] = (), ()
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
        messages, begun = Messages(self._clock), False
        whole = OldestFirst(self._export, part.member, messages)
        for one in whole.told():
            if not isinstance(one, Block):
                yield one
                continue
            if not begun:
                yield self._begun(thread, part, messages.headings)
                begun = True
            yield from self._block(thread, one, part.member.name)
        if not begun:
            yield self._begun(thread, part, messages.headings)
        self._whys += whole.whys
        yield from self._ended(thread, messages.headings, whole, part.member)

    def _begun(self, thread: _Thread, part: Part, headings: dict[str, bytes]) -> Conversation:
        """The channel by its own id and names, else the file's; never by an id that is taken."""
        heading = heading_of(headings)
        if not thread.id:
            name = part.member.name
            wanted = str(heading.channel.id) or name or self._export.path.stem.strip("-") or "conversation"
            thread.id = wanted if wanted not in self._taken else f"{wanted} ({name})"
            thread.title = heading.title() or thread.id
            self._taken.add(thread.id)
        return Conversation(id=thread.id, title=thread.title, note=heading.said())

    def _block(self, thread: _Thread, block: Block[Record], member: str) -> Iterator[Found]:
        several, people = thread.seen is not None, thread.people
        for (start, end), record in zip(block.spans, block.values, strict=True):
            if thread.seen is not None and self._is_twice(thread.seen, record, member):
                yield Structure(member=member, start=start, end=end)
                continue
            author, sender = record.author, None
            if author is not None:
                sender = str(author.id) or author.shown()
                if several or sender not in people:
                    yield from self._met(thread, sender, author)
            note = HALF if block.mended and "\ufffd" in record.words() else ""
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

    def _ended(
        self, thread: _Thread, headings: dict[str, bytes], whole: OldestFirst[Record], member: Member
    ) -> Iterator[Notice]:
        heading = heading_of(headings)
        said, days = heading.message_count, heading.date_range
        if said is not None and said != whole.count and whole.is_whole:
            yield Notice(
                text=_COUNT.format(title=thread.title, said=said, held=whole.count), member=member.name
            )
        if days.after or days.before:
            named = " and ".join(
                f"{word} {day}" for word, day in (("after", days.after), ("before", days.before)) if day
            )
            yield Notice(text=_RANGE.format(title=thread.title, range=named), member=member.name)


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
