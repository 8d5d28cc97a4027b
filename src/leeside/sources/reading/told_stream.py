"""Gives the records of JSON files as conversations in flat memory, the oldest first, with every byte accounted for.

Records that stand out of their order are put right within a window; where that is too narrow it is said.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from operator import itemgetter
from typing import Final, Generic, TypeVar

from leeside.conversation.model import Conversation
from leeside.errors import ExportError
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice, Structure, Unread
from leeside.sources.reading.json_stream import JsonStream, Path, Piece
from leeside.sources.reading.told_threads import Threads, Told
from leeside.sources.reading.until_it_breaks import UntilItBreaks

T = TypeVar("T")

CUT_OFF: Final = "The file is cut off or damaged from here on."
ENDS_EARLY: Final = "The file ends before its last list does: what should follow is missing."
DAMAGED: Final = "The copy of this file is damaged ({problem})."
REORDERED: Final = "{count:,} records stood out of the order of their times; they are given in that order, each with its place."
BACKWARDS: Final = "The times go backwards in {count:,} places that are too far apart to be put in order."
NOTHING: Final = "There is no message in this export."
WINDOW: Final = 8192
"""Records within which those that stand out of order are put right."""
_LONG_AGO: Final = datetime(1970, 1, 1, tzinfo=UTC)

Timed = tuple[datetime, int, int, Told]
"""When a record is from, where it stands, and what it says."""


class ToldStream(Generic[T]):
    """One pass through the files of an export."""

    def __init__(
        self,
        export: Export,
        *,
        lists: Iterable[Path],
        headings: Iterable[Path] = (),
        decode: Callable[[bytes, Path], T],
        tell: Callable[[T, Path, str], Told | Conversation | None],
        to_do: str,
    ) -> None:
        """``decode`` takes the bytes of a record or heading, ``tell`` its value, path and file's name.

        Both raise ValueError for what is none of theirs; ``tell`` gives None for what holds no message.
        """
        self._export, self._lists, self._headings = export, tuple(lists), tuple(headings)
        self._decode, self._tell, self._to_do = decode, tell, to_do
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
            pieces = JsonStream(stream, lists=self._lists, headings=self._headings, decode=self._decode)
            for piece in pieces:
                told = self._told(piece, name)
                if isinstance(told, Conversation):
                    yield told
                    continue
                if piece.start > done:
                    yield Structure(member=name, start=done, end=piece.start)
                done = piece.end
                if isinstance(told, str):
                    self._why = f"This record could not be read: {told}."
                    yield Unread(member=name, start=piece.start, end=done, why=self._why)
                elif told is None:
                    yield Structure(member=name, start=piece.start, end=done)
                else:
                    yield from self._given(order.take(told, piece.start, done), name)
        yield from self._given(order.rest(), name)
        self._reordered += order.reordered
        self._backwards += order.backwards
        yield from self._end(member, pieces.broken_at, done, stream.problem)

    def _told(self, piece: Piece[T], name: str) -> Told | Conversation | str | None:
        """What a piece tells, or the reason why it tells nothing."""
        if piece.value is None:
            return piece.why
        try:
            return self._tell(piece.value, piece.path, name)
        except ValueError as problem:
            return str(problem)

    def _given(self, ordered: Iterable[Timed], name: str) -> Iterator[Found]:
        for _, start, end, told in ordered:
            yield from self.threads.give(told, name, start, end)

    def _end(self, member: Member, broken_at: int | None, done: int, problem: str) -> Iterator[Found]:
        """The bytes behind the last record."""
        end = member.size if broken_at is None else max(broken_at, done)
        if end > done:
            yield Structure(member=member.name, start=done, end=end)
        if end < member.size:
            self._why = CUT_OFF
            yield Unread(member=member.name, start=end, end=member.size, why=CUT_OFF)
        elif broken_at is not None:
            self._why = ENDS_EARLY
            yield Notice(text=ENDS_EARLY, member=member.name)
        elif problem:
            yield Notice(text=DAMAGED.format(problem=problem), member=member.name)


class InOrder:
    """Holds back up to two windows of a conversation, so that a record that comes late is given in its place."""

    def __init__(self) -> None:
        self._held: list[Timed] = []
        self._thread = ""
        self._latest = _LONG_AGO
        self._given: dict[str, datetime] = {}
        self.reordered = self.backwards = 0

    def take(self, told: Told, start: int, end: int) -> Iterator[Timed]:
        """Take in a record, and give those that none to come can be expected to precede.

        A record without a time goes with the one before it.
        """
        if told.thread.id != self._thread:
            yield from self.rest()
            self._thread = told.thread.id
            self._latest = self._given.get(self._thread, _LONG_AGO)
        at = told.time[2] or _as_utc(told.time[0]) or self._latest
        if at < self._latest:
            self.reordered += 1
        self._latest = at
        self._held.append((at, start, end, told))
        if len(self._held) >= 2 * WINDOW:
            self._held.sort(key=itemgetter(0))
            given, self._held = self._held[:WINDOW], self._held[WINDOW:]
            yield from self._counted(given)

    def rest(self) -> Iterator[Timed]:
        """Those of the conversation that are left."""
        self._held.sort(key=itemgetter(0))
        given, self._held = self._held, []
        yield from self._counted(given)

    def _counted(self, given: list[Timed]) -> Iterator[Timed]:
        """Each as it is given, counting where the times go back all the same."""
        latest = self._given.get(self._thread, _LONG_AGO)
        for one in given:
            self.backwards += one[0] < latest
            latest = one[0]
            yield one
        self._given[self._thread] = latest


def _as_utc(local: datetime | None) -> datetime | None:
    return None if local is None else local.replace(tzinfo=UTC)
