"""Gives the records of JSON files as conversations in flat memory, the oldest first, with every byte accounted for.

Records that stand out of their order are put right within a window; where that is too narrow it is said.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from operator import gt, itemgetter
from typing import Final, Generic, TypeVar

from leeside.conversation.model import Conversation
from leeside.errors import ExportError
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice, Structure, Unread
from leeside.sources.reading.json_records import Block, Path, RecordsOf
from leeside.sources.reading.json_spans import Span
from leeside.sources.reading.json_stream import JsonStream
from leeside.sources.reading.stated_time import instant_of
from leeside.sources.reading.told_threads import Threads, Told
from leeside.sources.reading.until_it_breaks import UntilItBreaks

T = TypeVar("T")

CUT_OFF: Final = "The file is cut off or damaged from here on."
ENDS_EARLY: Final = "The file ends before its last list does: what should follow is missing."
CHANGED: Final = "The file was changed while it was read."
DAMAGED: Final = "The copy of this file is damaged ({problem})."
REORDERED: Final = "{count:,} records stood out of the order of their times; they are given in that order, each with its place."
BACKWARDS: Final = "The times go backwards in {count:,} places that are too far apart to be put in order."
NOTHING: Final = "There is no message in this export."
WINDOW: Final = 8192
"""Records within which those that stand out of order are put right."""
_LONG_AGO: Final = datetime(1970, 1, 1, tzinfo=UTC)

Timed = tuple[datetime, Span, Told]
"""When a record is from, where it stands, and what it says."""


class ToldStream(Generic[T]):
    """One pass through the files of an export."""

    def __init__(
        self,
        export: Export,
        *,
        lists: Mapping[Path, RecordsOf[T]],
        headings: Mapping[Path, RecordsOf[T]] | None = None,
        tell: Callable[[T, Path, str], Told | Conversation | None],
        to_do: str,
    ) -> None:
        """``lists`` says at which paths records stand and of what kind, ``headings`` the same of values taken whole.

        ``tell`` is given a value, its path and the file's name; it raises ValueError for what is none of its own, and
        gives None for what holds no message.
        """
        self._export, self._lists, self._headings = export, lists, headings or {}
        wanted = (*self._lists, *self._headings)
        self._leads = {path[:depth] for path in wanted for depth in range(len(path))}
        self._tell, self._to_do = tell, to_do
        self.threads = Threads()
        self._why = ""
        self._reordered = self._backwards = 0

    def found(self, members: Iterable[Member]) -> Iterator[Found]:
        """Everything in these files; raises ExportError when none of them could be read."""
        for member in members:
            yield from self._file(member)
        if self._why and not self.threads.messages:
            raise ExportError(
                f"No message of this export could be read. {self._why}",
                where=str(self._export.path),
                to_do=self._to_do,
            )
        if not self.threads.messages:
            yield Notice(text=NOTHING)
        if self._reordered:
            yield Notice(text=REORDERED.format(count=self._reordered))
        if self._backwards:
            yield Notice(text=BACKWARDS.format(count=self._backwards))

    def _file(self, member: Member) -> Iterator[Found]:
        name, done = member.name, 0
        order = InOrder()
        with self._export.open(name) as opened:
            stream = UntilItBreaks(opened)
            pieces = JsonStream(
                stream, lists=self._lists.get, headings=self._headings.get, leads=self._leads.__contains__
            )
            for block in pieces:
                yield from self._block(block, order, done, name)
                done = block.end
        yield from self._given(order.rest(), name)
        self._reordered += order.reordered
        self._backwards += order.backwards
        why, rest = rest_of(member, pieces.broken_at, done, stream.problem)
        self._why = why or self._why
        yield from rest

    def _block(self, block: Block[T], order: "InOrder", done: int, name: str) -> Iterator[Found]:
        """All that a block tells but the messages that must wait for their turn; ``done`` is where the last one ended."""
        yield from between(block.spans, done, name)
        told: list[tuple[Told, Span]] = []
        if block.why:
            yield self._unread((block.start, block.end), block.why, name)
        for span, value in zip(block.spans, block.values, strict=not block.why):
            one = self._told(value, block.path, name)
            if isinstance(one, Told):
                told.append((one, span))
            elif isinstance(one, Conversation):
                yield one
                yield Structure(member=name, start=span[0], end=span[1])
            elif one is None:
                yield Structure(member=name, start=span[0], end=span[1])
            else:
                yield self._unread(span, one, name)
        yield from self._given(order.take(told), name)

    def _unread(self, span: Span, why: str, name: str) -> Unread:
        self._why = f"This record could not be read: {why}."
        return Unread(member=name, start=span[0], end=span[1], why=self._why)

    def _told(self, value: T, path: Path, name: str) -> Told | Conversation | str | None:
        """What a value tells, or the reason why it tells nothing."""
        try:
            return self._tell(value, path, name)
        except ValueError as problem:
            return str(problem)

    def _given(self, ordered: list[Timed], name: str) -> Iterator[Found]:
        told, spans = [one[2] for one in ordered], [one[1] for one in ordered]
        return self.threads.give_all(told, spans, name)


def rest_of(member: Member, broken_at: int | None, done: int, problem: str) -> tuple[str, list[Found]]:
    """The bytes behind the last record of a file, and why some of it is missing; "" where nothing is."""
    name, end = member.name, member.size if broken_at is None else max(broken_at, done)
    rest: list[Found] = [*between([(end, end)], done, name)]
    if end < member.size:
        return CUT_OFF, [*rest, Unread(member=name, start=end, end=member.size, why=CUT_OFF)]
    if broken_at is not None:
        return ENDS_EARLY, [*rest, Notice(text=ENDS_EARLY, member=name)]
    return "", [*rest, Notice(text=DAMAGED.format(problem=problem), member=name)] if problem else rest


def between(spans: Sequence[Span], done: int, member: str) -> Iterator[Structure]:
    """What lies between these places, and before the first of them from where was ``done`` before."""
    for start, end in spans:
        if start > done:
            yield Structure(member=member, start=done, end=start)
        done = end


class InOrder:
    """Holds back up to two windows of a conversation, so that a record that comes late is given in its place."""

    def __init__(self) -> None:
        self._held: list[Timed] = []
        self._thread = ""
        self._latest = _LONG_AGO
        self._given: dict[str, datetime] = {}
        self.reordered = self.backwards = 0

    def take(self, told: Iterable[tuple[Told, Span]]) -> list[Timed]:
        """Take in records, and give those that none to come can be expected to precede.

        A record without a time goes with the one before it.
        """
        given: list[Timed] = []
        thread, latest, held = self._thread, self._latest, self._held
        for one, span in told:
            if one.thread.id != thread:
                given += self.rest()
                thread = self._thread = one.thread.id
                latest, held = self._given.get(thread, _LONG_AGO), self._held
            at = one.time[2] or instant_of(one.time) or latest
            if at < latest:
                self.reordered += 1
            latest = at
            held.append((at, span, one))
        self._latest = latest
        while len(held) >= 2 * WINDOW:
            held.sort(key=itemgetter(0))
            given += self._counted(held[:WINDOW])
            held = self._held = held[WINDOW:]
        return given

    def rest(self) -> list[Timed]:
        """Those of the conversation that are left."""
        self._held.sort(key=itemgetter(0))
        given, self._held = self._held, []
        return self._counted(given)

    def _counted(self, given: list[Timed]) -> list[Timed]:
        """The same, counting where the times go back all the same."""
        if given:
            times = [self._given.get(self._thread, _LONG_AGO), *map(itemgetter(0), given)]
            self.backwards += sum(map(gt, times, times[1:]))
            self._given[self._thread] = times[-1]
        return given
