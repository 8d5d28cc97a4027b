"""Reads a plain table of messages, as any program can write one: CSV with a header row that names its columns.

The columns are found by their names, the delimiter (comma, semicolon or tab) by what fits:
``conversation,id,sender,time,text`` with only ``sender`` and ``text`` needed. Other apps' own tables,
which say in other ways who wrote, are left alone.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from io import BytesIO

from leeside.conversation.model import Conversation, Message, Participant
from leeside.errors import ExportError
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice, Structure, Unread
from leeside.sources.contract.source import ReadOptions, Source
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.csv_header import Layout, layout_of
from leeside.sources.reading.csv_lines import text_lines
from leeside.sources.reading.csv_rows import Row, Rows
from leeside.sources.reading.csv_times import Times, joined
from leeside.sources.reading.ids_taken import IdsTaken, TakenHere
from leeside.sources.reading.stated_time import MISSING
from leeside.sources.reading.unique_ids import UniqueIds
from leeside.sources.reading.until_it_breaks import UntilItBreaks
from leeside.sources.reading.whatsapp_encoding import Saved, saved_as

WENT_ON = "This row has more cells than the header; what is too much was taken for more of its words."

_TOO_FEW = "it has {count} cells where the header has {width}"
_TOO_MANY = "it has {count} cells where the header has {width}, and they cannot be told apart"
_BACKWARDS = (
    "The times go backwards in {count:,} places. The file's own order was kept: "
    "check it if the order of events matters."
)
_TWICE = "Some ids were used twice in one conversation; the later rows were given new ones."
_NO_TIME = "Times that could not be read: {count:,}. The messages were read, and each says so."
_NOT_READ = "Columns that were not read: {names}."
_EMPTY = "This file has a header and no messages."
_MOST_NAMED = 12
_MOST_LOOKED_AT = 200
_OF_HEADER = 24
"""Bytes in which no more stands than the header, so that its zeros show UTF-16 without a mark."""


class _Thread:
    """What must be remembered of one conversation while others interleave with it."""

    __slots__ = ("ids", "index", "last", "people")

    def __init__(self, taken: TakenHere) -> None:
        self.index = 0
        self.ids = UniqueIds(taken)
        self.people: set[str] = {""}
        self.last: datetime | None = None


class _Reading:
    """One pass through one member, and one before it where the order of its dates must be proven."""

    def __init__(
        self,
        export: Export,
        member: Member,
        layout: Layout,
        options: ReadOptions,
        threads: dict[str, _Thread],
        taken: IdsTaken,
    ) -> None:
        """``threads`` and ``taken`` are of the members before it: one conversation may go on in the next file."""
        self._export, self._member, self._layout = export, member, layout
        self._saved = _saved(export.head(member.name))
        self._alone = member.name.rpartition(".")[0] or export.path.stem.strip("-") or "conversation"
        self._times = Times(Clock(options.timezone), options.date_order)
        self._threads, self._taken = threads, taken
        self._said: dict[str, None] = {}
        self._backwards = self._messages = 0
        self.refusal = ""
        """The first reason why something was not read; "" when everything was."""
        if layout.time is not None and self._has_dates_in_numbers():
            self._survey()

    def found(self) -> Iterator[Found]:
        """Everything in the member, in the order of its rows."""
        at, name = self._saved.mark, self._member.name
        if at:
            yield Structure(member=name, start=0, end=at)
        width, header = len(self._layout.cells), self._layout.cells
        with self._export.open(name) as stream:
            pieces = UntilItBreaks(stream)
            for number, start, end, cells, note in self._rows(pieces):
                at = end
                if cells is not None and (len(cells) != width or number == 1) and any(map(str.strip, cells)):
                    cells, note = self._fitted(cells, note)
                if cells is None:
                    yield self._unread(start, end, f"Line {number:,} could not be read: {note}.")
                elif not any(cells) or len(cells) != width or cells == header:
                    yield Structure(member=name, start=start, end=end)
                else:
                    yield from self._message(cells, note, start, end)
        if at < self._member.size:
            why = f"The file could not be read beyond this point ({pieces.problem or 'it ends early'})."
            yield self._unread(at, self._member.size, why)
        yield from self._notices()

    def _rows(self, stream: UntilItBreaks) -> Iterator[Row]:
        return iter(Rows(text_lines(stream, self._saved), self._layout))

    def _fitted(self, cells: list[str], note: str) -> tuple[list[str] | None, str]:
        """A row with more or fewer cells than the header, if it can be read without guessing."""
        width, text = len(self._layout.cells), self._layout.text
        if self._is_separator(cells):
            return [], note
        if len(cells) < width:
            return None, _TOO_FEW.format(count=len(cells), width=width)
        if not any(cells[width:]):
            return cells[:width], note
        if text != width - 1:
            return None, _TOO_MANY.format(count=len(cells), width=width)
        words = self._layout.delimiter.join(cells[text:])
        return [*cells[:text], words], f"{note} {WENT_ON}".strip()

    def _is_separator(self, cells: list[str]) -> bool:
        """Whether this is the line ``sep=;`` at the top, by which some programs say what the delimiter is."""
        return (
            not self._messages and re.fullmatch("sep=.?", "".join(cells).strip(), re.IGNORECASE) is not None
        )

    def _message(self, cells: list[str], note: str, start: int, end: int) -> Iterator[Conversation | Message]:
        layout = self._layout
        conversation = (
            self._alone if layout.conversation is None else cells[layout.conversation] or self._alone
        )
        thread = self._threads.get(conversation)
        if thread is None:
            thread = self._threads[conversation] = _Thread(self._taken.of(conversation))
        sender = cells[layout.sender].strip()
        if sender not in thread.people:
            thread.people.add(sender)
            yield Conversation(id=conversation, participants=(Participant(id=sender, name=sender),))
        written = self._written(cells)
        sent_at, zone, utc, confidence, of_time = self._times.read(written) if written else MISSING
        if utc is not None:
            self._backwards += thread.last is not None and utc < thread.last
            thread.last = utc
        index = thread.index
        thread.index = index + 1
        given, repeated = thread.ids.give("" if layout.id is None else cells[layout.id].strip(), index)
        if repeated:
            self._said[_TWICE] = None
        if repeated or of_time:
            note = " ".join(filter(None, (note, of_time, repeated)))
        self._messages += 1
        yield Message(
            id=given,
            conversation=conversation,
            index=index,
            sender=sender or None,
            text=cells[layout.text],
            sent_at=sent_at,
            zone=zone,
            utc=utc,
            time_confidence=confidence,
            member=self._member.name,
            start=start,
            end=end,
            note=note,
        )

    def _written(self, cells: list[str]) -> str:
        """The time of a row as it is written; "" for none."""
        layout = self._layout
        if layout.time is None:
            return ""
        if layout.day is None:
            return cells[layout.time]
        return joined(cells[layout.day], cells[layout.time])

    def _has_dates_in_numbers(self) -> bool:
        """Whether the beginning of the file shows dates that are not ISO 8601; nothing is learnt from it."""
        unproven = Times(Clock(None), None)
        head = UntilItBreaks(BytesIO(self._export.head(self._member.name)))
        return any(unproven.see(written) for written in self._all_written(head))

    def _survey(self) -> None:
        """Show every date to the times, so that their order is proven by the whole file."""
        with self._export.open(self._member.name) as stream:
            for written in self._all_written(UntilItBreaks(stream)):
                self._times.see(written)

    def _all_written(self, stream: UntilItBreaks) -> Iterator[str]:
        width = len(self._layout.cells)
        return (self._written(cells) for *_, cells, _ in self._rows(stream) if cells and len(cells) >= width)

    def _unread(self, start: int, end: int, why: str) -> Unread:
        self.refusal = self.refusal or why
        return Unread(member=self._member.name, start=start, end=end, why=why)

    def _notices(self) -> Iterator[Notice]:
        unread = self._layout.unread()
        more = f" and {len(unread) - _MOST_NAMED} more" if len(unread) > _MOST_NAMED else ""
        for said, count in (
            (_NOT_READ.format(names=", ".join(unread[:_MOST_NAMED]) + more), len(unread)),
            *((said, 1) for said in (*self._said, *self._times.notices())),
            (_NO_TIME.format(count=self._times.unreadable), self._times.unreadable),
            (_BACKWARDS.format(count=self._backwards), self._backwards),
            (_EMPTY, not self._messages and not self.refusal),
        ):
            if count:
                yield Notice(text=said, member=self._member.name)


def _sniff(export: Export) -> float:
    return max((_looks(export, member)[1] for member in _members(export)[:_MOST_LOOKED_AT]), default=0.0)


def _members(export: Export) -> tuple[Member, ...]:
    """A single file whatever it is called; of a folder or zip the files that are named as tables."""
    if len(export.members) == 1:
        return export.members
    return export.named(suffix=".csv") + export.named(suffix=".tsv")


def _saved(head: bytes) -> Saved:
    """How a file was saved, by its mark or by its header, which is in ASCII."""
    return saved_as(head[:_OF_HEADER])


def _looks(export: Export, member: Member) -> tuple[Layout | None, float]:
    head = export.head(member.name)
    saved = _saved(head)
    text = head[saved.mark :].decode(saved.encoding, "replace")
    if len(head) < member.size:
        text = text[: text.rfind("\n") + 1]
    return layout_of(text)


def _read(export: Export, options: ReadOptions) -> Iterator[Found]:
    threads: dict[str, _Thread] = {}
    taken = IdsTaken()
    refusal = ""
    for member in _members(export):
        layout, _ = _looks(export, member)
        if layout is not None:
            reading = _Reading(export, member, layout, options, threads, taken)
            yield from reading.found()
            refusal = refusal or reading.refusal
    if refusal and not threads:
        raise ExportError(
            f"No row of this file could be read. {refusal}",
            where=str(export.path),
            to_do="Save the table again as CSV (UTF-8), with the cells in quotation marks.",
        )


SOURCE = Source(
    name="leeside_csv",
    title="CSV with a header row",
    absences=(
        "A table holds what the program or person that made it chose to write: what was left out cannot be seen here.",
        "Pictures, sound, deleted and edited messages appear only if a row was written for them.",
        "Senders are the names or numbers in the table: one person may stand under two, and two may share one.",
    ),
    sniff=_sniff,
    read=_read,
)
