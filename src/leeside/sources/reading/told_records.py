"""Gives the records of JSON files as conversations: each in its order of time, with every other byte accounted for.

For sources that write one record for each message into lists, the newest first; what a record means is theirs to say.
"""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, groupby
from typing import Final, Generic, TypeVar

from leeside.errors import ExportError
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice, Structure, Unread
from leeside.sources.reading.json_arrays import Span
from leeside.sources.reading.json_records import Block, Path, RecordsOf
from leeside.sources.reading.json_stream import JsonStream
from leeside.sources.reading.places import LONG_AGO, MOST_OF_RUN, Again, Places, Run
from leeside.sources.reading.told_stream import CUT_OFF, ENDS_EARLY, NOTHING, between
from leeside.sources.reading.told_threads import Threads, Told
from leeside.sources.reading.until_it_breaks import UntilItBreaks

T = TypeVar("T")

_CHANGED: Final = "The file was changed while it was read."
_NOT_READ: Final = "This record could not be read: {why}."
MOST_HELD: Final = 8 * MOST_OF_RUN
"""Records that are held while they are put in order."""

Timed = tuple[list[float], list[Span], list[Told]]
"""When records are from, where each stands, and what it says."""
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
    ) -> None:
        """``lists`` says of what kind the elements of the list at a path are, None for what is no list of messages.

        ``tell`` is given some records, their list's path and their file's name. ``when`` is asked the same before, of every
        record: it says its conversation's id and its time as ``tell`` will, and raises ValueError when one is none.
        """
        self._export, self._lists, self._to_do = export, lists, to_do
        self._when, self._tell = when, tell
        self._threads = Threads()
        self._why = ""
        self._also: list[Found] = []
        """What is told beside the messages of the runs that are looked at."""

    def found(self, members: Iterable[Member]) -> Iterator[Found]:
        """Everything in these files; raises ExportError when none of them could be read."""
        # Chained, because to hand each message from one generator to the next takes as long as to decode it.
        return chain(chain.from_iterable(chain.from_iterable(map(self._file, members))), self._ended())

    def _file(self, member: Member) -> Iterator[Iterable[Found]]:
        places: dict[str, Places] = {}
        yield self._beside(member, places)
        yield from self._said(member.name, places)

    def _ended(self) -> Iterator[Notice]:
        if self._why and not self._threads.messages:
            raise ExportError(
                f"No message of this export could be read. {self._why}",
                where=str(self._export.path),
                to_do=self._to_do,
            )
        if not self._threads.messages:
            yield Notice(text=NOTHING)

    def _beside(self, member: Member, places: dict[str, Places]) -> Iterator[Found]:
        """All bytes of a file but its runs of messages, whose places are put down by their conversation."""
        name, done = member.name, 0
        put_down = _PutDown(places)
        with self._export.open(name) as opened:
            pieces = JsonStream(UntilItBreaks(opened), lists=self._lists)
            for whole in pieces:
                for block, noted in self._noted(whole, name):
                    if isinstance(noted, str):
                        self._why = _NOT_READ.format(why=noted)
                        yield from between([(block.start, block.end)], done, name)
                        yield Unread(member=name, start=block.start, end=block.end, why=self._why)
                        put_down.stop()
                    else:
                        for start, end in put_down.add(block, noted, done):
                            yield Structure(member=name, start=start, end=end)
                    done = block.end
        broken = member.size if pieces.broken_at is None else max(pieces.broken_at, done)
        if broken > done:
            yield Structure(member=name, start=done, end=broken)
        if broken < member.size:
            self._why = CUT_OFF
            yield Unread(member=name, start=broken, end=member.size, why=CUT_OFF)
        elif pieces.broken_at is not None:
            self._why = ENDS_EARLY
            yield Notice(text=ENDS_EARLY, member=name)

    def _noted(self, block: Block[T], name: str) -> Iterator[tuple[Block[T], When | str]]:
        """When the records of a block are from; one that is none by itself, with the reason why."""
        when, path = self._when, block.path
        if block.why:
            yield block, block.why
            return
        try:
            noted = when(block.values, path, name)
        except ValueError:  # one of them is none; which, is seen one by one
            for span, record in zip(block.spans, block.values, strict=True):
                alone = Block(path, span, [record])
                try:
                    yield alone, when([record], path, name)
                except ValueError as problem:
                    yield alone, str(problem)
        else:
            yield block, noted

    def _said(self, name: str, places: dict[str, Places]) -> Iterator[Iterable[Found]]:
        """The messages at these places, conversation by conversation, the oldest first."""
        again = Again(self._export, name)
        for conversation in places.values():
            turned = conversation.newest_first
            for runs in conversation.together():
                if sum(run.count for run in runs) <= MOST_HELD:
                    told, spans = self._in_order(
                        self._of_run(run, again, name, turned=turned) for run in runs
                    )
                    yield self._threads.give_all(told, spans, name)
                else:
                    yield self._far_apart(runs, again, name, turned=turned)
                yield self._also
                self._also.clear()

    def _far_apart(self, runs: list[Run], again: Again, name: str, *, turned: bool) -> Iterator[Found]:
        """The messages of runs that must be put in order with each other, and are too many to be held: only places are."""
        times, starts, ends, of = array("d"), array("Q"), array("Q"), array("I")
        for number, run in enumerate(runs):
            ats, spans, _ = self._of_run(run, again, name, turned=turned)
            times.extend(ats)
            starts.extend(start for start, _ in spans)
            ends.extend(end for _, end in spans)
            of.extend([number] * len(ats))
            yield from self._also
            self._also.clear()
        for one in sorted(range(len(times)), key=times.__getitem__):
            path, span = runs[of[one]].path, (starts[one], ends[one])
            told = [one for block in self._blocks(again, path, span) for one in self._told(block, name)[1]]
            if told:
                yield from self._threads.give_all(told[:1], [span], name)
            else:
                self._why = _CHANGED
                yield Unread(member=name, start=span[0], end=span[1], why=_CHANGED)

    def _in_order(self, runs: Iterable[Timed]) -> tuple[list[Told], list[Span]]:
        """The records of these runs by their times; those of one time stay as they stand."""
        times, spans, told = list[float](), list[Span](), list[Told]()
        for of_times, of_spans, of_told in runs:
            times += of_times
            spans += of_spans
            told += of_told
        if times == sorted(times):  # as nearly always
            return told, spans
        order = sorted(range(len(times)), key=times.__getitem__)
        return [told[one] for one in order], [spans[one] for one in order]

    def _of_run(self, run: Run, again: Again, name: str, *, turned: bool) -> Timed:
        """The records of a run."""
        times, spans, told, at = list[float](), list[Span](), list[Told](), run.before
        for block in self._blocks(again, run.path, (run.start, run.end)):
            of_times, of_told = self._told(block, name)
            times += _filled(of_times, at)
            spans += block.spans
            told += of_told
            at = times[-1] if times else at
        if not len(told) == len(spans) == run.count:
            self._why = _CHANGED
            self._also.append(Unread(member=name, start=run.start, end=run.end, why=_CHANGED))
            return [], [], []
        self._also += between(spans, run.start, name)
        return (times[::-1], spans[::-1], told[::-1]) if turned else (times, spans, told)

    def _blocks(self, again: Again, path: Path, within: Span) -> Iterator[Block[T]]:
        """The records in this part of the file once more; none where they are no longer what they were."""
        kind, (start, end) = self._lists(path), within
        if kind is None:
            return
        try:
            yield from kind.blocks(b"[%b]" % again.bytes(start, end), path, start)
        except (ValueError, RecursionError):
            return

    def _told(self, block: Block[T], name: str) -> tuple[Sequence[float | None], list[Told]]:
        """When records are from and what they tell; nothing where one of them does no longer tell what it did."""
        if block.why:
            return [], []
        try:
            return self._when(block.values, block.path, name)[1], self._tell(block.values, block.path, name)
        except ValueError:
            return [], []


class _PutDown:
    """Puts down, of the records of one file, where those of each conversation stand."""

    def __init__(self, places: dict[str, Places]) -> None:
        self._places = places
        self._at = LONG_AGO
        self._last: str | None = None

    def stop(self) -> None:
        """Something else stands here: no run goes on behind it."""
        self._last = None

    def add(self, block: Block[T], noted: When, done: int) -> list[Span]:
        """Put down a block of records; gives what lies before those with which a run begins, from where was ``done`` on.

        A record without a time is taken for as old as the one before it.
        """
        threads, times = noted
        if isinstance(threads, str):
            return self._add(threads, times, (block.start, block.end), block.path, done)
        first, before_them = 0, list[Span]()
        for thread, these in groupby(threads):
            end = first + sum(1 for _ in these)
            within = block.spans[first][0], block.spans[end - 1][1]
            before_them += self._add(thread, times[first:end], within, block.path, done)
            first, done = end, within[1]
        return before_them

    def _add(
        self, thread: str, times: Sequence[float | None], within: Span, path: Path, done: int
    ) -> list[Span]:
        before, known = self._at, _filled(times, self._at)
        here = self._places.get(thread) or self._places.setdefault(thread, Places())
        goes_on = here.add(known, within, path, before=before, goes_on=thread == self._last)
        self._at, self._last = known[-1], thread
        return [(done, within[0])] if within[0] > done and not goes_on else []


def _filled(times: Sequence[float | None], at: float) -> Sequence[float]:
    """The same, in which a record without a time is as old as the one before it; ``at`` is the time before the first."""
    if None not in times:
        return times  # type: ignore[return-value]  # none of them is None
    return [at if time is None else (at := time) for time in times]
