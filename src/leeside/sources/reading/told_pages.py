"""Gives the records of HTML pages as conversations, the oldest first, with every byte accounted for.

A page that shows the newest record first is gone through twice when it is long, so that memory stays flat.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from typing import Final, NamedTuple

import msgspec

from leeside.conversation.model import Conversation
from leeside.errors import ExportError
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice, Structure, Unread
from leeside.sources.reading.html_records import CUT_OFF, Asks, HtmlRecords, Piece
from leeside.sources.reading.told_stream import BACKWARDS, DAMAGED, NOTHING
from leeside.sources.reading.told_threads import Threads, Told
from leeside.sources.reading.until_it_breaks import UntilItBreaks

MOST_HELD: Final = 20_000
"""Records of a page that are held while it is turned round."""
ENDS_EARLY: Final = "The page ends before it is closed: what should follow is missing."
NOT_TEXT: Final = "Some bytes of this record are no text, or a tag of it is not closed."


class Skipped(NamedTuple):
    """What a source says of a record that is no message: why it is unread, or "" where nothing is in it."""

    why: str


class Begun(NamedTuple):
    """A record that the next piece may add to; if it does not, it is whole as it is."""

    told: Told


class Ended(NamedTuple):
    """The record that was begun before, with what this piece adds to it."""

    told: Told


Tells = Callable[[Piece, str], Told | Conversation | Skipped | Begun | Ended | None]
"""What a piece tells, with its file's name; None for what holds no message by its nature."""


class _Given(NamedTuple):
    start: int
    end: int
    told: Told


class ToldPages:
    """One pass through the pages of an export."""

    def __init__(
        self,
        export: Export,
        *,
        takes: Callable[[Member], Asks],
        tell: Tells,
        to_do: str,
        within: str = "",
        last: str = "",
    ) -> None:
        """``takes`` is asked once for each page; ``within`` and ``last`` are what `HtmlRecords` says."""
        self._export, self._takes, self._tell = export, takes, tell
        self._to_do, self._within, self._last = to_do, within, last
        self.threads = Threads()
        self._why = ""
        self._backwards = 0
        self._sorts = False
        self._latest: dict[str, datetime] = {}

    def found(
        self, members: Iterable[Member], *, newest_first: bool = False, sorts: bool = False
    ) -> Iterator[Found]:
        """Everything in these pages; raises ExportError when none of them could be read.

        With ``newest_first`` each page's records are turned round, unless their times say that the oldest is first;
        with ``sorts`` a page that is held whole is given by its times, for those that hold several lists.
        """
        self._sorts = sorts
        for member in members:
            yield from self._turned(member) if newest_first else self._page(member)
        if self._why and not self.threads.messages:
            raise ExportError(
                f"No message of this export could be read. {self._why}",
                where=str(self._export.path),
                to_do=self._to_do,
            )
        if not self.threads.messages:
            yield Notice(text=NOTHING)
        if self._backwards:
            yield Notice(text=BACKWARDS.format(count=self._backwards))

    def _page(self, member: Member) -> Iterator[Found]:
        for one in self._walk(member):
            yield from self._message(one, member) if isinstance(one, _Given) else (one,)

    def _turned(self, member: Member) -> Iterator[Found]:
        """A page from its end to its beginning."""
        held: list[_Given] = []
        starts: list[int] = []
        first: datetime | None = None
        last: datetime | None = None
        for one in self._walk(member):
            if not isinstance(one, _Given):
                yield one
                continue
            at = _instant(one.told)
            first, last = first or at, at or last
            if len(held) == MOST_HELD:
                held.clear()
            if not held:
                starts.append(one.start)
            held.append(one)
        if self._sorts and len(starts) == 1:
            held = _by_time(held if first and last and first < last else held[::-1])
            for one in held:
                yield from self._message(one, member)
            return
        if first and last and first < last:
            # Equal times are no proof, and then the app's own habit counts.
            yield from self._again(member, starts, held)
            return
        for number, start in reversed(list(enumerate(starts))):
            whole = held if number == len(starts) - 1 else list(self._records(member, start))
            for one in reversed(whole):
                yield from self._message(one, member)

    def _again(self, member: Member, starts: list[int], held: list[_Given]) -> Iterator[Found]:
        """A page in its own order."""
        for number, start in enumerate(starts):
            whole = held if number == len(starts) - 1 else self._records(member, start)
            for one in whole:
                yield from self._message(one, member)

    def _records(self, member: Member, start: int) -> Iterator[_Given]:
        """The records from this place on, as many as are held at once."""
        count = 0
        for one in self._walk(member, start):
            if isinstance(one, _Given):
                yield one
                count += 1
                if count == MOST_HELD:
                    return

    def _walk(self, member: Member, start: int = 0) -> Iterator[_Given | Found]:
        """Each record as it stands, and what lies between."""
        name, done = member.name, start
        with self._export.open(name) as opened:
            if start:
                opened.seek(start)
            stream = UntilItBreaks(opened)
            takes = self._takes(member)
            records = HtmlRecords(stream, takes, at=start, within=self._within, last=self._last)
            for at, end, told in self._tellings(records, name):
                if at > done:
                    yield Structure(member=name, start=done, end=at)
                    done = at
                if isinstance(told, Conversation):
                    yield told
                elif isinstance(told, Told):
                    yield _Given(at, end, told)
                    done = end
                elif told is not None and told.why:
                    self._why = told.why
                    yield Unread(member=name, start=at, end=end, why=told.why)
                    done = end
            yield from self._end(member, records, done, stream.problem)

    def _tellings(
        self, records: HtmlRecords, name: str
    ) -> Iterator[tuple[int, int, Told | Conversation | Skipped | None]]:
        """What each piece tells with its place; one that was begun goes together with the one that ends it."""
        begun: tuple[int, int, Told] | None = None
        for piece in records:
            told = self._told(piece, name)
            if isinstance(told, Ended):
                yield begun[0] if begun else piece.start, piece.end, told.told
                begun = None
                continue
            if begun is not None:
                yield begun
                begun = None
            if isinstance(told, Begun):
                begun = piece.start, piece.end, told.told
            else:
                yield piece.start, piece.end, told
        if begun is not None:
            yield begun

    def _told(self, piece: Piece, name: str) -> Told | Conversation | Skipped | Begun | Ended | None:
        told = self._tell(piece, name)
        if piece.why:
            return Skipped(piece.why)
        if isinstance(told, Told) and not piece.sound:
            return msgspec.structs.replace(told, note=f"{told.note} {NOT_TEXT}".lstrip())
        return told

    def _message(self, one: _Given, member: Member) -> Iterator[Found]:
        at, thread = _instant(one.told), one.told.thread.id
        if at is not None:
            latest = self._latest.get(thread)
            self._backwards += latest is not None and at < latest
            self._latest[thread] = at
        yield from self.threads.give(one.told, member.name, one.start, one.end)

    def _end(self, member: Member, records: HtmlRecords, done: int, problem: str) -> Iterator[Found]:
        """The bytes behind the last record."""
        name = member.name
        cut = records.at if records.cut_at is None else records.cut_at
        if cut > done:
            yield Structure(member=name, start=done, end=cut)
        if cut < member.size:
            self._why = CUT_OFF
            yield Unread(member=name, start=cut, end=member.size, why=CUT_OFF)
        elif problem:
            yield Notice(text=DAMAGED.format(problem=problem), member=name)
        elif not records.ended:
            self._why = ENDS_EARLY
            yield Notice(text=ENDS_EARLY, member=name)


def _by_time(held: list[_Given]) -> list[_Given]:
    """Records by their times; one without a time goes with the one before it."""
    at = datetime.min.replace(tzinfo=UTC)
    timed: list[tuple[datetime, _Given]] = []
    for one in held:
        at = _instant(one.told) or at
        timed.append((at, one))
    timed.sort(key=lambda pair: pair[0])
    return [one for _, one in timed]


def _instant(told: Told) -> datetime | None:
    local, _, utc, *_ = told.time
    return utc or (None if local is None else local.replace(tzinfo=UTC))
