"""Reads the records of runs a second time and gives them in the order of their times, holding few of them at once."""

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from math import inf
from operator import itemgetter
from typing import Final, Generic, NamedTuple, TypeVar

from leeside.sources.contract.found import Found, Unread
from leeside.sources.reading.json_records import Block, Path, RecordsOf
from leeside.sources.reading.json_spans import Span
from leeside.sources.reading.places import MOST_OF_RUN, Again, Places, Run
from leeside.sources.reading.stated_time import order_of
from leeside.sources.reading.told_stream import CHANGED, between
from leeside.sources.reading.told_threads import Told

T = TypeVar("T")

MOST_HELD: Final = 16 * MOST_OF_RUN
"""Records that are held while they are put in order."""

_Timed = tuple[Sequence[float], Sequence[Span], Sequence[Told]]
_Held = tuple[float, int, Span, Told]
_LOOKED_AT: Final = 16_384
"""Times of which it is estimated how all are spread."""
_BY_TIME: Final = itemgetter(0, 1)


class Stands(NamedTuple, Generic[T]):
    """What must be known of a run's list to read it again; ``turned`` says that its newest record stands first."""

    again: Again
    lists: Callable[[Path], RecordsOf[T] | None]
    path: Path
    member: str
    turned: bool


class InTime(NamedTuple):
    """Records that follow each other in time: when each is from, the number of its run, where it stands, what it says."""

    times: Sequence[float]
    runs: Sequence[int]
    spans: Sequence[Span]
    told: Sequence[Told]


_NONE: Final = InTime((), (), (), ())


class ToldAgain(Generic[T]):
    """A second pass through the records of one conversation after the other."""

    def __init__(
        self,
        *,
        stands: Callable[[int], Stands[T]],
        tell: Callable[[Sequence[T], Path, str], list[Told]],
        times: Callable[[Sequence[T], Path, str], Sequence[float | None]] | None = None,
    ) -> None:
        """``stands`` is given a list's number, ``times`` and ``tell`` some records, their list's path and their file's name.

        Without ``times`` the records are put in order by those that they tell.
        """
        self._stands, self._times, self._tell = stands, times, tell
        self._also: list[Found] = []
        self.changed = False
        """Whether something could not be read as it was the first time."""

    def also(self) -> list[Found]:
        """What is told beside the records that were given since this was last asked."""
        also, self._also = self._also, []
        return also

    def in_time(self, places: Places) -> Iterator[InTime]:
        """All records by their times; those of one time as their runs stand, and within a run as they stand.

        Where more than `MOST_HELD` would have to be held to put them in order, only their places are.
        """
        for numbers, most in _some_at_once(places):
            if len(numbers) == 1:
                yield self._alone(numbers[0], places)
            elif most <= MOST_HELD:
                yield from self._merged(numbers, places)
            else:
                yield from self._far_apart(numbers, places)

    def _alone(self, number: int, places: Places) -> InTime:
        [(times, spans, told)] = self._of_runs([places[number]])
        if times != sorted(times):
            order = sorted(range(len(times)), key=times.__getitem__)
            times, spans, told = ([of[one] for one in order] for of in (times, spans, told))  # type: ignore[assignment]  # each of its own kind
        return InTime(times, [number] * len(times), spans, told)

    def _merged(self, numbers: list[int], places: Places) -> Iterator[InTime]:
        """The records of runs that begin one after the other, each given as soon as none to come can precede it."""
        held: list[_Held] = []
        at = 0
        while at < len(numbers):
            first, count = at, 0
            while at < len(numbers) and (at == first or count < MOST_OF_RUN):
                count += places.counts[numbers[at]]
                at += 1
            some = numbers[first:at]
            for number, (times, spans, told) in zip(
                some, self._of_lists([places[one] for one in some]), strict=True
            ):
                held += zip(times, [number] * len(times), spans, told, strict=True)
            held.sort(key=_BY_TIME)
            end = len(held)
            if at < len(numbers):
                end = bisect_left(held, (places[numbers[at]].earliest, numbers[at]), key=_BY_TIME)
            if end:
                yield InTime(*zip(*held[:end], strict=True))
                del held[:end]

    def _far_apart(self, numbers: list[int], places: Places) -> Iterator[InTime]:
        """The records of runs of which too many would have to be held: only their places are, and they are read in parts.

        Each part is of some span of time, and what is of it is read throughout the file, so that a zip need not be gone
        through once for every record.
        """
        times, starts, lengths, of = array("d"), array("Q"), array("I"), array("I")
        for number in sorted(numbers):
            [(ats, spans, _)] = self._of_runs([places[number]])
            times.extend(ats)
            starts.extend(start for start, _ in spans)
            lengths.extend(end - start for start, end in spans)
            of.extend([number] * len(ats))
            yield _NONE
        for low, high in _parts_of(times):
            picked = [
                one for one, at in enumerate(times) if low[0] <= at <= high[0] and low <= (at, one) < high
            ]
            picked.sort(key=lambda one: (places[of[one]].listed, starts[one]))
            held: list[_Held] = []
            for first in range(0, len(picked), MOST_OF_RUN):
                some = picked[first : first + MOST_OF_RUN]
                runs = [
                    Run(starts[one], starts[one] + lengths[one], places[of[one]].listed, at, at, at, 1)
                    for one in some
                    for at in (times[one],)
                ]
                for one, (ats, spans, told) in zip(some, self._of_lists(runs), strict=True):
                    held += zip(ats, [one] * len(ats), spans, told, strict=True)
            held.sort(key=_BY_TIME)
            if held:
                ats, ones, all_spans, all_told = zip(*held, strict=True)
                yield InTime(ats, [of[one] for one in ones], all_spans, all_told)

    def _of_lists(self, runs: Sequence[Run]) -> list[_Timed]:
        """The records of each of these runs; those of one list are taken together, since there may be one in each."""
        by_list: dict[int, list[int]] = {}
        for place, run in enumerate(runs):
            by_list.setdefault(run.listed, []).append(place)
        found: list[_Timed] = [([], [], [])] * len(runs)
        for at in by_list.values():
            for place, timed in zip(at, self._of_runs([runs[one] for one in at]), strict=True):
                found[place] = timed
        return found

    def _of_runs(self, runs: Sequence[Run]) -> list[_Timed]:
        """The records of each of these runs of one list, turned round where the newest stands first."""
        stands = self._stands(runs[0].listed)
        pieces = [stands.again.bytes(run.start, run.end) for run in runs]
        values, spans = list[T](), list[Span]()
        for block in self._blocks(b"[%b]" % b",".join(pieces), stands, runs[0].start):
            values += block.values
            spans += block.spans
        told, stated = self._told(values, stands)
        if not len(told) == len(spans) == sum(run.count for run in runs):
            if len(runs) > 1:
                return [timed for run in runs for timed in self._of_runs([run])]
            self._unread(stands, (runs[0].start, runs[0].end))
            return [([], [], [])]
        found, first, at = list[_Timed](), 0, runs[0].start
        for run, piece in zip(runs, pieces, strict=True):
            end, moved = first + run.count, run.start - at
            here = (
                [(start + moved, end + moved) for start, end in spans[first:end]]
                if moved
                else spans[first:end]
            )
            times = filled(stated[first:end], run.before)
            if len(here) > 1:
                self._also += between(here, run.start, stands.member)
            timed = (times, here, told[first:end])
            found.append((timed[0][::-1], timed[1][::-1], timed[2][::-1]) if stands.turned else timed)
            first, at = end, at + len(piece) + 1
        return found

    def _unread(self, stands: Stands[T], span: Span) -> None:
        self.changed = True
        self._also.append(Unread(member=stands.member, start=span[0], end=span[1], why=CHANGED))

    def _blocks(self, listed: bytes, stands: Stands[T], start: int) -> Iterator[Block[T]]:
        """The records of a list once more; none where they are no longer what they were."""
        kind = stands.lists(stands.path)
        if kind is None:
            return
        try:
            yield from kind.blocks(listed, stands.path, start)
        except (ValueError, RecursionError):
            return

    def _told(self, records: Sequence[T], stands: Stands[T]) -> tuple[list[Told], Sequence[float | None]]:
        """What records tell and when; nothing where one of them does no longer tell what it did."""
        if not records:
            return [], []
        path, member = stands.path, stands.member
        try:
            told = self._tell(records, path, member)
            if self._times is not None:
                return told, self._times(records, path, member)
        except ValueError:
            return [], []
        return told, [order_of(one.time) if (utc := one.time[2]) is None else utc.timestamp() for one in told]


def filled(times: Sequence[float | None], at: float) -> Sequence[float]:
    """The same, in which a record without a time is as old as the one before it; ``at`` is the time before the first."""
    if None not in times:
        return times  # type: ignore[return-value]  # none of them is None
    return [at if time is None else (at := time) for time in times]


def _some_at_once(places: Places) -> Iterator[tuple[list[int], int]]:
    """The numbers of the runs that are together, and of so many others that it is worth to take them at once."""
    begun, most, count = list[int](), 0, 0
    for numbers, held in places.together():
        here = sum(map(places.counts.__getitem__, numbers))
        if begun and count + here > MOST_OF_RUN:
            yield begun, most
            begun, most, count = [], 0, 0
        begun += numbers
        most, count = max(most, held), count + here
    if begun:
        yield begun, most


def _parts_of(times: Sequence[float]) -> Iterator[tuple[tuple[float, int], tuple[float, int]]]:
    """From which record on up to which each part goes, by time and then by number, so that it has some `MOST_HELD`."""
    every = len(times) // _LOOKED_AT + 1
    marks = sorted((times[one], one) for one in range(0, len(times), every))
    parts = len(times) // max(MOST_HELD, 1) + 1
    bounds = [marks[len(marks) * part // parts] for part in range(1, parts)]
    yield from pairwise([(-inf, 0), *bounds, (inf, 0)])
