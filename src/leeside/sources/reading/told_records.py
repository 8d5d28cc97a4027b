"""Gives the records of JSON files as conversations: each in its order of time, with every other byte accounted for.

For sources that write one record for each message into lists, the newest first; what a record means is theirs to say.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Final

from leeside.errors import ExportError
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice, Structure, Unread
from leeside.sources.reading.json_elements import Elements, Path
from leeside.sources.reading.places import Again, Places
from leeside.sources.reading.told_stream import CUT_OFF, ENDS_EARLY, NOTHING
from leeside.sources.reading.told_threads import Threads, Told
from leeside.sources.reading.until_it_breaks import UntilItBreaks

_CHANGED: Final = "The file was changed while it was read."
_1970: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)


class ToldRecords:
    """One pass through the files of an export; of the one that is read the places of its records are held."""

    def __init__(
        self,
        export: Export,
        *,
        wanted: Callable[[Path], bool],
        tell: Callable[[bytes, Path, str], Told],
        to_do: str,
    ) -> None:
        """``tell`` is given a record, its list's path and its file's name, and raises ValueError for none of its own.

        It is asked twice of every record, and must say the same.
        """
        self._export, self._wanted, self._tell, self._to_do = export, wanted, tell, to_do
        self._threads = Threads()
        self._why = ""

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
        name, done, at = member.name, 0, 0

        def when(raw: bytes, path: Path) -> tuple[str, datetime | None]:
            told = self._tell(raw, path, name)
            return told.thread.id, told.time[2] or _as_utc(told.time[0])

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
                at = at if instant is None else (instant - _1970) // _MICROSECOND
                places.setdefault(thread, Places()).add(at, piece.start, done, piece.path)
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
            for start, end, path in conversation.oldest_first():
                try:
                    told = self._tell(again.bytes(start, end), path, name)
                except (ValueError, RecursionError):
                    self._why = _CHANGED
                    yield Unread(member=name, start=start, end=end, why=_CHANGED)
                else:
                    yield from self._threads.give(told, name, start, end)


def _as_utc(local: datetime | None) -> datetime | None:
    return None if local is None else local.replace(tzinfo=UTC)
