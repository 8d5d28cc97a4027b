"""Remembers where the records of each conversation stand in the lists of a Snapchat download, until all of it was seen.

Whether a list stands newest first, and what the time of a record without one is, is known at the list's end alone.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from math import isnan, nan
from operator import gt, lt

from leeside.sources.reading.json_records import Block
from leeside.sources.reading.json_spans import Span
from leeside.sources.reading.places import LONG_AGO, Places, Run
from leeside.sources.reading.told_records import When

Segment = tuple[str, Sequence[float | None], Span]
"""Records of one conversation that follow each other and all have a time, or all have none."""


class Here:
    """The records of one conversation in one list of one part."""

    __slots__ = ("begins", "ends", "falls", "first", "last", "places", "rises", "timed_first", "timed_last")

    def __init__(self, begins: int) -> None:
        self.begins = self.ends = begins
        """Where its first record stands, and its last."""
        self.places = Places()
        self.first: float | None = None
        self.last: float | None = None
        """The first time and the last that is stated."""
        self.timed_first = self.timed_last = False
        """Whether the first record and the last state theirs."""
        self.rises = self.falls = 0
        """How often a time is later than the one before it in the file, and how often earlier."""

    def add(self, times: Sequence[float | None], within: Span, listed: int, *, goes_on: bool) -> bool:
        """Take note of a segment; whether its records are put to those before, on from which they may ``go``.

        The time of records without one is put down as none, and before them the last that is stated; with others it is
        the first of theirs, of which those without one that stand before them are in a list that is turned round.
        """
        known = [time for time in times if time is not None]
        timed = bool(known)
        if not self.places:
            self.timed_first = timed
        goes_on = goes_on and self.timed_last == timed
        self.ends, self.timed_last = within[0], timed
        if not timed:
            before = nan if self.last is None else self.last
            return self.places.add([nan] * len(times), within, listed, before=before, goes_on=goes_on)
        in_turn = known if self.last is None else [self.last, *known]
        self.rises += sum(map(lt, in_turn, in_turn[1:]))
        self.falls += sum(map(gt, in_turn, in_turn[1:]))
        self.first, self.last = in_turn[0] if self.first is None else self.first, known[-1]
        return self.places.add(known, within, listed, before=known[0], goes_on=goes_on)


class Listed:
    """The records under one name in one part, in which a name may stand twice."""

    __slots__ = ("_begun", "_first", "_last", "conversations", "name", "part", "sent")

    def __init__(self, part: int, name: str, *, sent: bool | None) -> None:
        """``sent`` says whether the account holder sent them all, None when each says so itself."""
        self.part, self.name, self.sent = part, name, sent
        self.conversations: dict[str, Here] = {}
        self._begun = False
        self._first: float | None = None
        self._last: float | None = None

    def here(self, thread: str, place: int) -> Here:
        """What is known of a conversation in this list, of which a record stands at this place."""
        return self.conversations.get(thread) or self.conversations.setdefault(thread, Here(place))

    def ends_with(self, first: float | None, last: float | None) -> None:
        """Take note of the times of the first and the last of some records; one that could not be read has none."""
        if not self._begun:
            self._begun, self._first = True, first
        self._last = last

    @property
    def newest_first(self) -> bool:
        """Whether the newest record stands first, as Snapchat writes it; by the times, where they say otherwise."""
        return self._first is None or self._last is None or self._first >= self._last

    def in_order(self) -> list[str]:
        """The conversations in the order in which they come when the list is read from its oldest record on."""
        here, turned = self.conversations, self.newest_first
        return sorted(here, key=lambda one: -here[one].ends if turned else here[one].begins)


def segments(block: Block[object], when: When) -> Iterator[Segment]:
    """The records of a block in pieces of which each is of one conversation, and with times throughout or without."""
    threads, times = when
    if isinstance(threads, str) and None not in times:
        yield threads, times, (block.start, block.end)
        return
    spans = block.spans
    of = [threads] * len(times) if isinstance(threads, str) else threads
    first = 0
    for (thread, _), these in groupby(zip(of, (time is None for time in times), strict=True)):
        end = first + sum(1 for _ in these)
        yield thread, times[first:end], (spans[first][0], spans[end - 1][1])
        first = end


class InOrder:
    """The runs of one conversation in the order in which they are given, out of all its lists."""

    def __init__(self) -> None:
        self.places = Places()
        self.backwards = 0
        """How often a time is earlier than the one before it in the same part, read in this order."""
        self._at = LONG_AGO
        self._last: dict[tuple[int, bool | None], float] = {}

    def add(self, listed: Listed, here: Here) -> None:
        """What a list holds of it; a record without a time is as old as the one before it in this order."""
        if not here.places:
            return
        turned, at = listed.newest_first, self._at
        runs = here.places.turned() if turned else here.places
        for number in range(len(runs)):
            run = runs[number]
            if isnan(run.earliest):
                time = at if turned or isnan(run.before) else run.before
                run = Run(run.start, run.end, run.listed, time, time, time, run.count)
            else:
                at = run.before
            self.places.put(run)
        self._count(here, (listed.part, listed.sent), turned=turned)

    def _count(self, here: Here, within: tuple[int, bool | None], *, turned: bool) -> None:
        first, last, timed = here.first, here.last, here.timed_first
        steps = here.falls
        if turned:
            first, last, timed, steps = last, first, here.timed_last, here.rises
        if first is None or last is None:
            first = last = self._at
        begins = first if timed else self._at
        self.backwards += begins < self._last.get(within, begins)
        self.backwards += first < begins
        self.backwards += steps
        self._at = self._last[within] = last
