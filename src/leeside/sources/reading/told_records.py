"""Gives the records of JSON files as conversations: in their order of time, with every other byte accounted for.

For sources that write one record for each message into lists; what a record means is the source's to say.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from typing import Final

from leeside.errors import ExportError
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice, Structure, Unread
from leeside.sources.reading.json_elements import Element, Elements, Path
from leeside.sources.reading.told_threads import Threads, Told
from leeside.sources.reading.until_it_breaks import UntilItBreaks

LARGEST_FILE: Final = 1024**3
"""Bytes of one file of messages; years of them are some tens of megabytes."""
CUT_OFF: Final = "The file is cut off or damaged from here on."
ENDS_EARLY: Final = "The file ends before its last list does: what should follow is missing."
_LONG_AGO: Final = datetime(1970, 1, 1, tzinfo=UTC)


class ToldRecords:
    """One pass through the files of an export; a file is held in memory while it is read, and no other."""

    def __init__(
        self,
        export: Export,
        *,
        wanted: Callable[[Path], bool],
        tell: Callable[[bytes, Path, str], Told],
        to_do: str,
    ) -> None:
        """``tell`` is given a record, its list's path and its file's name, and raises ValueError for none of its own."""
        self._export, self._wanted, self._tell, self._to_do = export, wanted, tell, to_do
        self._threads = Threads()
        self._why = ""

    def found(self, members: Iterable[Member]) -> Iterator[Found]:
        """Everything in these files; raises ExportError when none of them could be read."""
        for member in members:
            yield from self._file(member)
        if self._why and not self._threads.messages:
            raise ExportError(
                f"No message of this export could be read. {self._why}",
                where=str(self._export.path),
                to_do=self._to_do,
            )
        if not self._threads.messages:
            yield Notice(text="There is no message in this export.")

    def _file(self, member: Member) -> Iterator[Found]:
        if member.size > LARGEST_FILE:
            self._why = f"This file is larger than {LARGEST_FILE // 1024**2:,} MiB."
            yield Unread(member=member.name, start=0, end=member.size, why=self._why)
            return
        with self._export.open(member.name) as opened:
            stream = UntilItBreaks(opened)
            raw = b"".join(stream.pieces())
        elements = Elements(raw, self._wanted)
        told: list[tuple[datetime, Element, Told]] = []
        lost: list[Unread] = []
        at = _LONG_AGO
        for element in elements:
            try:
                one = self._tell(raw[element.start : element.end], element.path, member.name)
            except (ValueError, RecursionError) as problem:
                self._why = f"This record could not be read: {problem}."
                lost.append(Unread(member=member.name, start=element.start, end=element.end, why=self._why))
                continue
            at = one.time[2] or _instant(one.time[0]) or at
            told.append((at, element, one))
        broken = len(raw) if elements.broken_at is None else elements.broken_at
        if broken < member.size:
            self._why = CUT_OFF
            lost.append(Unread(member=member.name, start=broken, end=member.size, why=CUT_OFF))
        elif elements.broken_at is not None:
            self._why = ENDS_EARLY
            yield Notice(text=ENDS_EARLY, member=member.name)
        told.sort(key=lambda one: one[0])
        for _, element, one in told:
            yield from self._threads.give(one, member.name, element.start, element.end)
        yield from lost
        taken = sorted([(e.start, e.end) for _, e, _ in told] + [(one.start, one.end) for one in lost])
        done = 0
        for start, end in [*taken, (member.size, member.size)]:
            if start > done:
                yield Structure(member=member.name, start=done, end=start)
            done = end


def _instant(local: datetime | None) -> datetime | None:
    return None if local is None else local.replace(tzinfo=UTC)
