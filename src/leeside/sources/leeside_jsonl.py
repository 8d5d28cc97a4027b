"""Reads Leeside's own JSON Lines, so that any program can hand over a stream of messages, however long.

Two kinds of records, one object a line, UTF-8; many conversations may interleave:
``{"conversation": "c1", "participant": {"id": "p1", "name": "Ann", "relation": "child", "age": 13}}`` and
``{"conversation": "c1", "id": "m1", "sender": "p1", "time": "2026-03-11T15:40:02+00:00", "text": "hey"}``.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime

import msgspec

from leeside.conversation.model import Conversation, Kind, Message, Participant, Relation
from leeside.errors import ExportError
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice, Structure, Unread
from leeside.sources.contract.source import ReadOptions, Source
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.ids_taken import IdsTaken
from leeside.sources.reading.jsonl_record import NOTHING, UTF_16, Line, Person, Records, refusal
from leeside.sources.reading.lines import lines
from leeside.sources.reading.lone_surrogates import without_lone_surrogates
from leeside.sources.reading.stated_time import stated_time
from leeside.sources.reading.unique_ids import UniqueIds

_BOM = b"\xef\xbb\xbf"
_WORD = frozenset({"text", "participant", "kind", "picture"})
_WHOSE = frozenset({"conversation", "sender", "participant"})
_LINES_LOOKED_AT = 20
_MOST_LOOKED_AT = 200
_TEXT = Kind.TEXT
_KINDS: dict[str, Kind] = {kind.value: kind for kind in Kind}
_RELATIONS = {relation.value: relation for relation in Relation}
_BACKWARDS = (
    "The times go backwards in {count:,} places. The file's own order was kept: "
    "check it if the order of events matters."
)
_TYPED = "Transcribed by a person ({by}), not exported by an app."
_TYPED_MANY = (
    "Transcribed by a person: {count:,} lines were typed by {by} off a picture and not exported by an app. "
    "Hold them against the picture before relying on a word."
)
_OFF_A_PICTURE = (
    "Typed off the picture {name} ({media_type}, {size} bytes, SHA-256 {sha256}), "
    "which was hashed and is not kept here."
)
_TWICE = "Some ids were used twice in one conversation; the later records were given new ones."


class _Thread:
    """What must be remembered of one conversation while others interleave with it."""

    __slots__ = ("id", "ids", "index", "last", "people")

    def __init__(self, id_: str, taken: IdsTaken) -> None:
        self.id = id_
        self.index = 0
        self.ids = UniqueIds(taken.of(id_))
        self.people: dict[str | int | None, str | None] = {None: None}
        """Everybody who was met, as they are written: their ids."""
        self.last: datetime | None = None


_Threads = dict[str | int | None, _Thread]


class _Reading:
    """One pass through one member."""

    def __init__(
        self, export: Export, member: str, options: ReadOptions, threads: _Threads, taken: IdsTaken
    ) -> None:
        """``threads`` and ``taken`` are of the members before it: one conversation may go on in the next file."""
        self._export, self._member = export, member
        self._alone = member.rpartition(".")[0] or export.path.stem.strip("-") or "conversation"
        self._clock = Clock(options.timezone)
        self._records = Records()
        self._threads, self._taken = threads, taken
        threads.pop(None, None)  # records that name no conversation belong to their own file's
        self._said: dict[str, None] = {}
        self._typed: Counter[str] = Counter()
        self._backwards = 0
        self.refusal = ""
        """The first reason why a line was not read; "" when all were."""

    def found(self) -> Iterator[Found]:
        """Everything in the member, in the order of its lines."""
        records, threads = self._records, self._threads
        with self._export.open(self._member) as stream:
            for number, (start, end, line) in enumerate(lines(stream), 1):
                try:
                    record: Line | None = records.decode(line or b"")
                except (ValueError, RecursionError):
                    record = None
                if (
                    record is None
                    or record.text is None
                    or record.participant is not NOTHING
                    or record.transcribed is not NOTHING
                ):
                    yield from self._odd(line, number, start, end)
                    continue
                thread = threads.get(record.conversation) or self._thread(record.conversation)
                if record.sender not in thread.people:
                    yield self._met(thread, record.sender)
                yield self._message(record, "", thread, start, end)
        yield from self._notices()

    def _odd(self, line: bytes | None, number: int, start: int, end: int) -> Iterator[Found]:
        """A line that is not simply words: blank, a participant, with new keys, too long, or no record."""
        if line is not None and not line.removeprefix(_BOM).strip():
            yield Structure(member=self._member, start=start, end=end)
            return
        try:
            record, note = self._records.read(line and line.removeprefix(_BOM) if start == 0 else line)
            person = self._records.read_person(record.participant)
            typed, picture = self._records.read_transcribed(record)
        except (ValueError, RecursionError) as problem:
            why = f"Line {number:,} could not be read: {refusal(problem, line or b'')}"
            self.refusal = self.refusal or why
            yield Unread(member=self._member, start=start, end=end, why=why)
            return
        thread = self._threads.get(record.conversation) or self._thread(record.conversation)
        if person is not None:
            yield self._announced(thread, person)
        if record.sender not in thread.people:
            yield self._met(thread, record.sender)
        if picture is not None:
            self._said[_OFF_A_PICTURE.format(**msgspec.structs.asdict(picture))] = None
        if record.text is None and record.kind is None:
            yield Structure(member=self._member, start=start, end=end)
            return
        if typed is not None:
            self._typed[typed.by] += 1
            shown = f" The screen showed {record.shown}." if record.shown else ""
            note = " ".join(filter(None, (note, f"{_TYPED.format(by=typed.by)}{shown}")))
        yield self._message(record, note, thread, start, end)

    def _thread(self, stated: str | int | None) -> _Thread:
        name = self._alone if stated is None else str(stated)
        thread = self._threads[stated] = self._threads.setdefault(name, _Thread(name, self._taken))
        return thread

    def _met(self, thread: _Thread, sender: str | int | None) -> Conversation:
        thread.people |= {sender: str(sender), str(sender): str(sender)}
        return Conversation(id=thread.id, participants=(Participant(id=str(sender), name=str(sender)),))

    def _announced(self, thread: _Thread, person: Person) -> Conversation:
        thread.people |= {person.id: str(person.id), str(person.id): str(person.id)}
        relation = _RELATIONS.get(person.relation or "unknown")
        if relation is None:
            self._said[f"The relation {person.relation!r} is not known; it was read as unknown."] = None
        participant = Participant(
            id=str(person.id),
            name=person.name or str(person.id),
            relation=relation or Relation.UNKNOWN,
            age=person.age,
            handle=person.handle or "",
        )
        return Conversation(id=thread.id, participants=(participant,))

    def _message(self, record: Line, note: str, thread: _Thread, start: int, end: int) -> Message:
        stated = record.timestamp if record.time is None else record.time
        sent_at, zone, utc, confidence, of_time = stated_time(stated, self._clock)
        if utc is not None:
            if thread.last is not None and utc < thread.last:
                self._backwards += 1
            thread.last = utc
        index, stated_id, kind = thread.index, record.id, record.kind
        thread.index = index + 1
        if not isinstance(stated_id, str):  # nearly every one is, and need not be made one
            stated_id = "" if stated_id is None else str(stated_id)
        given, repeated = thread.ids.give(stated_id, index)
        if repeated or note or of_time:
            note = self._noted(note, of_time, repeated)
        return Message(
            id=given,
            conversation=thread.id,
            index=index,
            sender=thread.people[record.sender],
            text=record.text or "",
            kind=_TEXT if kind is None else _KINDS.get(kind) or self._unknown_kind(kind),
            sent_at=sent_at,
            zone=zone,
            utc=utc,
            time_confidence=confidence,
            member=self._member,
            start=start,
            end=end,
            note=note,
        )

    def _noted(self, note: str, of_time: str, repeated: str) -> str:
        if repeated:
            self._said[_TWICE] = None
        return " ".join(filter(None, (note, of_time, repeated)))

    def _unknown_kind(self, stated: str) -> Kind:
        self._said[f"The kind {stated!r} is not known; such records were read as text."] = None
        return _TEXT

    def _notices(self) -> Iterator[Notice]:
        if self._records.unknown:
            names = ", ".join(sorted(self._records.unknown))
            yield Notice(text=f"Not read, because Leeside has no use for it: {names}.", member=self._member)
        for by, count in self._typed.items():
            yield Notice(text=_TYPED_MANY.format(count=count, by=by), member=self._member)
        for said in self._said:
            yield Notice(text=said, member=self._member)
        if self._backwards:
            yield Notice(text=_BACKWARDS.format(count=self._backwards), member=self._member)


def _sniff(export: Export) -> float:
    return max((_looks(export, member) for member in _members(export)[:_MOST_LOOKED_AT]), default=0.0)


def _members(export: Export) -> tuple[Member, ...]:
    """A single file whatever it is called; of a folder or zip the files that are named as JSON Lines."""
    if len(export.members) == 1:
        return export.members
    return export.named(suffix=".jsonl") + export.named(suffix=".ndjson")


def _looks(export: Export, member: Member) -> float:
    """How much of the beginning is our records; a broken line among them is allowed."""
    head = export.head(member.name).removeprefix(_BOM)
    if head.startswith(UTF_16):
        head = head.decode("utf-16", "ignore").encode()
    if not head.lstrip().startswith(b"{"):
        return 0.0
    whole = [line for line in (head[: head.rfind(b"\n") + 1] or head).split(b"\n") if line.strip()]
    believed = sum(map(_is_record, whole[:_LINES_LOOKED_AT]))
    looked_at = min(len(whole), _LINES_LOOKED_AT)
    return 0.97 * believed / looked_at if believed * 2 > looked_at else 0.0


def _is_record(line: bytes) -> bool:
    try:
        record = msgspec.json.decode(without_lone_surrogates(line))
    except (ValueError, RecursionError):
        return False
    if not isinstance(record, dict) or isinstance(record.get("messages"), list):
        return False
    return not _WORD.isdisjoint(record) and not _WHOSE.isdisjoint(record)


def _read(export: Export, options: ReadOptions) -> Iterator[Found]:
    threads: _Threads = {}
    taken = IdsTaken()
    refused = ""
    for member in _members(export):
        if _looks(export, member):
            reading = _Reading(export, member.name, options, threads, taken)
            yield from reading.found()
            refused = refused or reading.refusal
    if refused and not threads:
        raise ExportError(
            f"No line of this file could be read. {refused}",
            where=str(export.path),
            to_do="Check that each line is one complete JSON object in UTF-8.",
        )


SOURCE = Source(
    name="leeside_jsonl",
    title="Leeside JSON Lines",
    absences=(
        "A stream holds what the program that wrote it chose to write: what it left out cannot be seen here.",
        "Pictures, sound and deleted messages appear only if that program wrote a line for them.",
    ),
    sniff=_sniff,
    read=_read,
)
