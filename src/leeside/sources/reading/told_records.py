"""Gives the records of JSON files as conversations: each in its order of time, with every other byte accounted for.

For sources that write one record for each message into lists, the newest first; what a record means is theirs to say.
"""

from array import array
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from io import BytesIO
from operator import itemgetter
from typing import Final

from leeside.errors import ExportError
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice, Structure, Unread
from leeside.sources.reading.json_elements import Elements, Path
from leeside.sources.reading.places import MOST_OF_RUN, Again, Places, Run
from leeside.sources.reading.stated_time import Stated
from leeside.sources.reading.told_stream import CUT_OFF, ENDS_EARLY, NOTHING
from leeside.sources.reading.told_threads import Threads, Told
from leeside.sources.reading.until_it_breaks import UntilItBreaks

_CHANGED: Final = "The file was changed while it was read."
_1970: Final = datetime(1970, 1, 1, tzinfo=UTC)
_A_DAY: Final = 24 * 60 * 60
MOST_HELD: Final = 8 * MOST_OF_RUN
"""Records that are held while they are put in order."""

Timed = tuple[int, int, int, Told]
"""When a record is from, in microseconds since 1970, where it stands, and what it says."""


class ToldRecords:
    """One pass through the files of an export; of the one that is read the places of its records are held, a thousand as one."""

    def __init__(
        self,
        export: Export,
        *,
        wanted: Callable[[Path], bool],
        when: Callable[[bytes, Path, str], tuple[str, Stated]],
        tell: Callable[[bytes, Path, str], Told],
        to_do: str,
    ) -> None:
        """``tell`` is given a record, its list's path and its file's name, and raises ValueError for none of its own.

        ``when`` is asked before it, of every record, and says the conversation's id and the time as ``tell`` will, or
        raises as it would.
        """
        self._export, self._wanted, self._to_do = export, wanted, to_do
        self._when, self._tell = when, tell
        self._threads = Threads()
        self._why = ""
        self._changed: list[Unread] = []

    def found(self, members: Iterable[Member]) -> Iterator[Found]:
        """Everything in these files; raises ExportError when none of them could be read."""
        for member in members:
            places: dict[str, Places] = {}
            yield from self._beside(member, places)
            yield from self._said(member.name, places)
        if self._why and not self._threads.messages:
            raise ExportError(
                f"No message of this export could be read. {self._why}",
                where=str(self._export.path),
                to_do=self._to_do,
            )
        if not self._threads.messages:
            yield Notice(text=NOTHING)

    def _beside(self, member: Member, places: dict[str, Places]) -> Iterator[Found]:
        """All bytes of a file but its messages, whose places are put down by their conversation."""
        name, done, at, last = member.name, 0, 0, ""

        def when(raw: bytes, path: Path) -> tuple[str, int | None]:
            thread, time = self._when(raw, path, name)
            return thread, _instant(time)

        with self._export.open(name) as opened:
            stream = UntilItBreaks(opened)
            pieces = Elements(stream, wanted=self._wanted, decode=when)
            for piece in pieces:
                if piece.start > done:
                    yield Structure(member=name, start=done, end=piece.start)
                done = piece.end
                if piece.value is None:
                    self._why = f"This record could not be read: {piece.why}."
                    yield Unread(member=name, start=piece.start, end=done, why=self._why)
                    continue
                thread, instant = piece.value
                before, at = at, at if instant is None else instant
                here = places.get(thread) or places.setdefault(thread, Places())
                here.add(at, piece.start, done, piece.path, before=before, goes_on=thread == last)
                last = thread
        broken = member.size if pieces.broken_at is None else pieces.broken_at
        if broken > done:
            yield Structure(member=name, start=done, end=broken)
        if broken < member.size:
            self._why = CUT_OFF
            yield Unread(member=name, start=broken, end=member.size, why=CUT_OFF)
        elif pieces.broken_at is not None:
            self._why = ENDS_EARLY
            yield Notice(text=ENDS_EARLY, member=name)

    def _said(self, name: str, places: dict[str, Places]) -> Iterator[Found]:
        """The messages at these places, conversation by conversation, the oldest first."""
        again = Again(self._export, name)
        for conversation in places.values():
            turned = conversation.newest_first
            for runs in conversation.together():
                if sum(run.count for run in runs) <= MOST_HELD:
                    timed = [one for run in runs for one in self._of_run(run, again, name, turned=turned)]
                    timed.sort(key=itemgetter(0))
                    for _, start, end, told in timed:
                        yield from self._threads.give(told, name, start, end)
                else:
                    yield from self._far_apart(runs, again, name, turned=turned)
                yield from self._changed
                self._changed.clear()

    def _far_apart(self, runs: list[Run], again: Again, name: str, *, turned: bool) -> Iterator[Found]:
        """The messages of runs that must be put in order with each other, and are too many to be held: only places are."""
        times, starts, ends, of = array("q"), array("Q"), array("Q"), array("I")
        for number, run in enumerate(runs):
            for at, start, end, _ in self._of_run(run, again, name, turned=turned):
                times.append(at)
                starts.append(start)
                ends.append(end)
                of.append(number)
        for one in sorted(range(len(times)), key=times.__getitem__):
            start, end = starts[one], ends[one]
            try:
                told = self._tell(again.bytes(start, end), runs[of[one]].path, name)
            except (ValueError, RecursionError):
                self._why = _CHANGED
                yield Unread(member=name, start=start, end=end, why=_CHANGED)
            else:
                yield from self._threads.give(told, name, start, end)

    def _of_run(self, run: Run, again: Again, name: str, *, turned: bool) -> list[Timed]:
        """Each record of a run with its time, place and telling; what was none the first time is none now."""
        stream = UntilItBreaks(BytesIO(b"[%b]" % again.bytes(run.start, run.end)))
        shift, at = run.start - 1, run.before
        timed: list[Timed] = []
        for one in Elements(stream, wanted=_is_top, decode=lambda raw, _: self._tell(raw, run.path, name)):
            if one.value is not None:
                instant = _instant(one.value.time)
                at = at if instant is None else instant
                timed.append((at, shift + one.start, shift + one.end, one.value))
        if len(timed) != run.count:
            self._why = _CHANGED
            self._changed.append(Unread(member=name, start=run.start, end=run.end, why=_CHANGED))
            return []
        return timed[::-1] if turned else timed


def _is_top(path: Path) -> bool:
    return path == ()


def _instant(time: Stated) -> int | None:
    """Microseconds since 1970; a local time is taken as if it were UTC."""
    local, _, utc, _, _ = time
    if utc is None:
        if local is None:
            return None
        utc = local.replace(tzinfo=UTC)
    since = utc - _1970
    return (since.days * _A_DAY + since.seconds) * 1_000_000 + since.microseconds
