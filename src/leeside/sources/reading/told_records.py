"""Gives the records of JSON files as conversations: each in its order of time, with every other byte accounted for.

For sources that write one record for each message into lists, the newest first; what a record means is theirs to say.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, groupby
from typing import Final, Generic, TypeVar

from leeside.errors import ExportError
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice, Structure, Unread
from leeside.sources.reading.json_records import Block, Path, RecordsOf, noted_of
from leeside.sources.reading.json_spans import Span
from leeside.sources.reading.json_stream import JsonStream, everywhere
from leeside.sources.reading.places import LONG_AGO, Again, Places
from leeside.sources.reading.told_again import Stands, ToldAgain, filled
from leeside.sources.reading.told_stream import CHANGED, NOTHING, between, rest_of
from leeside.sources.reading.told_threads import Threads, Told
from leeside.sources.reading.until_it_breaks import UntilItBreaks

T = TypeVar("T")

NOT_READ: Final = "This record could not be read: {why}."
When = tuple[str | Sequence[str], Sequence[float | None]]
"""The id of the conversation of some records, or of each of them, and their times in seconds since 1970."""


class ToldRecords(Generic[T]):
    """One pass through the files of an export; of the one that is read the places of its records are held, a thousand as one."""

    def __init__(
        self,
        export: Export,
        *,
        lists: Callable[[Path], RecordsOf[T] | None],
        when: Callable[[Sequence[T], Path, str], When],
        tell: Callable[[Sequence[T], Path, str], list[Told]],
        to_do: str,
        leads: Callable[[Path], bool] = everywhere,
        mends: bool = True,
    ) -> None:
        """``lists`` says of what kind the elements of the list at a path are, None for what is no list of messages.

        ``tell`` is given some records, their list's path and their file's name. ``when`` is asked the same before, of every
        record: it says its conversation's id and its time as ``tell`` will, and raises ValueError when one is none.
        ``leads`` and ``mends`` are what `JsonStream` says; the second must be False where only the list says of which
        conversation a record is.
        """
        self._export, self._lists, self._to_do = export, lists, to_do
        self._when, self._tell, self._leads, self._mends = when, tell, leads, mends
        self._threads = Threads()
        self._why = ""

    def found(self, members: Iterable[Member]) -> Iterator[Found]:
        """Everything in these files; raises ExportError when none of them could be read."""
        # Chained: to hand each message on from generator to generator takes a twentieth of the time of all reading.
        return chain(chain.from_iterable(chain.from_iterable(map(self._file, members))), self._ended())

    def _file(self, member: Member) -> Iterator[Iterable[Found]]:
        put_down = _PutDown()
        yield self._beside(member, put_down)
        yield from self._said(member.name, put_down)

    def _ended(self) -> Iterator[Notice]:
        if self._why and not self._threads.messages:
            raise ExportError(
                f"No message of this export could be read. {self._why}",
                where=str(self._export.path),
                to_do=self._to_do,
            )
        if not self._threads.messages:
            yield Notice(text=NOTHING)

    def _beside(self, member: Member, put_down: "_PutDown") -> Iterator[Found]:
        """All bytes of a file but its runs of messages, whose places are put down by their conversation."""
        name, done = member.name, 0
        with self._export.open(name) as opened:
            stream = UntilItBreaks(opened)
            pieces = JsonStream(stream, lists=self._lists, leads=self._leads, mends=self._mends)
            for whole in pieces:
                put_down.goes_into(pieces.listed, whole.path)
                noted = noted_of(whole, lambda records: self._when(records, whole.path, name))  # noqa: B023  # taken at once
                for block, when in noted:
                    if isinstance(when, str):
                        self._why = NOT_READ.format(why=when)
                        yield from between([(block.start, block.end)], done, name)
                        yield Unread(member=name, start=block.start, end=block.end, why=self._why)
                        put_down.stop()
                    else:
                        for start, end in put_down.add(block, when, done):
                            yield Structure(member=name, start=start, end=end)
                    done = block.end
        why, rest = rest_of(member, pieces.broken_at, done, stream.problem)
        self._why = why or self._why
        yield from rest

    def _said(self, name: str, put_down: "_PutDown") -> Iterator[Iterable[Found]]:
        """The messages that were put down, conversation by conversation, the oldest first."""
        again, turned = Again(self._export, name), False
        second = ToldAgain(
            stands=lambda listed: Stands(again, self._lists, put_down.lists[listed], name, turned),
            tell=self._tell,
        )
        for conversation in put_down.places.values():
            turned = conversation.newest_first
            for _, _, spans, told in second.in_time(conversation.turned() if turned else conversation):
                yield self._threads.give_all(told, spans, name)
                yield second.also()
            yield second.also()
        if second.changed:
            self._why = CHANGED


class _PutDown:
    """Puts down, of the records of one file, where those of each conversation stand."""

    def __init__(self) -> None:
        self.places: dict[str, Places] = {}
        self.lists: dict[int, Path] = {}
        """The path of each list, by its number in the file."""
        self._listed = 0
        self._at = LONG_AGO
        self._last: str | None = None

    def goes_into(self, listed: int, path: Path) -> None:
        """What comes is of this list."""
        self._listed = listed
        self.lists[listed] = path

    def stop(self) -> None:
        """Something else stands here: no run goes on behind it."""
        self._last = None

    def add(self, block: Block[T], noted: When, done: int) -> list[Span]:
        """Put down a block of records; gives what lies before those with which a run begins, from where was ``done`` on.

        A record without a time is taken for as old as the one before it.
        """
        threads, times = noted
        if isinstance(threads, str):
            return self._add(threads, times, (block.start, block.end), done)
        first, before_them = 0, list[Span]()
        for thread, these in groupby(threads):
            end = first + sum(1 for _ in these)
            within = block.spans[first][0], block.spans[end - 1][1]
            before_them += self._add(thread, times[first:end], within, done)
            first, done = end, within[1]
        return before_them

    def _add(self, thread: str, times: Sequence[float | None], within: Span, done: int) -> list[Span]:
        before, known = self._at, filled(times, self._at)
        here = self.places.get(thread) or self.places.setdefault(thread, Places())
        goes_on = here.add(known, within, self._listed, before=before, goes_on=thread == self._last)
        self._at, self._last = known[-1], thread
        return [(done, within[0])] if within[0] > done and not goes_on else []
