"""Reads the logs and the table of words in Kik's answer to a law-enforcement request."""

import csv
from collections import defaultdict
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from heapq import merge
from operator import itemgetter
from typing import Final

from leeside.errors import ExportError
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice, Structure, Unread
from leeside.sources.contract.source import ReadOptions, Source
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.csv_header import Layout
from leeside.sources.reading.csv_lines import Line, text_lines
from leeside.sources.reading.csv_rows import Rows
from leeside.sources.reading.kik_rows import (
    LOGS,
    WORDS,
    Log,
    is_log_row,
    is_words_row,
    told_of_log,
    told_of_words,
)
from leeside.sources.reading.stated_time import stated_time
from leeside.sources.reading.told_threads import Threads, Told
from leeside.sources.reading.until_it_breaks import UntilItBreaks
from leeside.sources.reading.whatsapp_encoding import Saved, saved_as

_INFERRED: Final = (
    "These tables have no header; their columns are known from open forensic tools and not from a real answer: "
    "check them against the legend that Kik sends with it."
)
_BACKWARDS: Final = "The times go backwards in {count:,} places; the order of the files was kept."
_TOO_LONG: Final = "it is longer than any row"
_LONG_AGO: Final = datetime(1970, 1, 1, tzinfo=UTC)
_ROWS_LOOKED_AT: Final = 5
_HEAD: Final = 16_384

Row = tuple[int, int, int, list[str] | None, str]
Timed = tuple[datetime, "Told | Structure | Unread", Member, int, int]


def _sniff(export: Export) -> float:
    return max((_looks(export, member) for member in export.members), default=0.0)


def _base(export: Export, member: Member) -> str:
    return (member.name or export.path.name).rpartition("/")[2].lower()


def _looks(export: Export, member: Member) -> float:
    """By its name, of which there are nine, and then by the rows at its beginning."""
    base = _base(export, member)
    if base not in LOGS and not base.endswith(WORDS):
        return 0.0
    head = export.head(member.name, most=_HEAD)
    text = head[(saved := saved_as(head)).mark :].decode(saved.encoding, "replace")
    whole = text.split("\n") if len(head) == member.size else text.split("\n")[:-1]
    first = [line.rstrip("\r") for line in whole if line.strip()][:_ROWS_LOOKED_AT]
    if base in LOGS:
        return 0.95 if any(is_log_row(line.split("\t"), LOGS[base]) for line in first) else 0.0
    try:
        rows = list(csv.reader(first, strict=True))
    except csv.Error:
        rows = list(csv.reader(first))
    return 0.9 if any(is_words_row(row) and _has_time(row) for row in rows) else 0.0


def _has_time(row: list[str]) -> bool:
    return stated_time(row[9].strip(), Clock(None))[0] is not None


class _Reading:
    """One pass through the tables, those of one account side by side so that both directions are in order."""

    def __init__(self, export: Export, options: ReadOptions) -> None:
        self._export, self._clock, self._threads = export, Clock(options.timezone), Threads()
        self._last: dict[str, datetime] = {}
        self._backwards = 0
        self._why = ""

    def found(self) -> Iterator[Found]:
        """Everything in every table; raises ExportError when nothing could be read."""
        folders: dict[str, list[Member]] = defaultdict(list)
        for member in self._export.members:
            if _looks(self._export, member):
                folders[_account(member.name)].append(member)
        for members in folders.values():
            for at, one, member, start, end in merge(*map(self._rows, members), key=itemgetter(0)):
                if isinstance(one, Told):
                    yield from self._given(one, at, member.name, start, end)
                else:
                    yield one
        if self._why and not self._threads.messages:
            raise ExportError(
                f"No row of this answer could be read. {self._why}",
                where=str(self._export.path),
                to_do="Give Leeside the folder 'logs' as it came from Kik.",
            )
        if not self._threads.messages:
            yield Notice(text="There is no message in this answer.")
        if self._backwards:
            yield Notice(text=_BACKWARDS.format(count=self._backwards))
        yield Notice(text=_INFERRED)

    def _given(self, told: Told, at: datetime, member: str, start: int, end: int) -> Iterator[Found]:
        last = self._last.get(told.thread.id, _LONG_AGO)
        self._backwards += at < last
        self._last[told.thread.id] = at
        yield from self._threads.give(told, member, start, end)

    def _rows(self, member: Member) -> Iterator[Timed]:
        """The rows of a table, each with its time; what has none goes with the row before it."""
        at, done, log = _LONG_AGO, 0, LOGS.get(_base(self._export, member))
        with ExitStack() as stack:
            stream = UntilItBreaks(stack.enter_context(self._export.open(member.name)))
            saved = saved_as(self._export.head(member.name, most=_HEAD))
            if saved.mark:
                done = saved.mark
                yield at, Structure(member=member.name, start=0, end=done), member, 0, done
            for row in _split(text_lines(stream, saved), log, self._export, member, saved):
                number, start, done, cells, _ = row
                one = self._told(row, log, member)
                if isinstance(one, Told):
                    at = one.time[2] or _as_utc(one.time[0]) or at
                elif isinstance(one, Unread) and number == 1 and cells and log is None and len(cells) > 1:
                    one = Structure(member=member.name, start=start, end=done)  # the names of the columns
                elif isinstance(one, Unread):
                    self._why = one.why
                yield at, one, member, start, done
        if done < member.size:
            self._why = f"The file could not be read beyond this point ({stream.problem or 'it ends early'})."
            end = member.size
            yield at, Unread(member=member.name, start=done, end=end, why=self._why), member, done, end

    def _told(self, row: Row, log: Log | None, member: Member) -> Told | Structure | Unread:
        number, start, end, cells, note = row
        if cells is not None and not any(cell.strip() for cell in cells):
            return Structure(member=member.name, start=start, end=end)
        why = note
        if cells is not None:
            try:
                return told_of_log(cells, log, self._clock) if log else told_of_words(cells, self._clock)
            except ValueError as problem:
                why = str(problem)
        return Unread(
            member=member.name, start=start, end=end, why=f"Line {number:,} could not be read: {why}."
        )


def _split(
    lines: Iterator[Line], log: Log | None, export: Export, member: Member, saved: Saved
) -> Iterator[Row]:
    """The rows: a log's are lines with tabs in them, the table with words is CSV."""
    if log is None:
        head = export.head(member.name, most=_HEAD)[saved.mark :].decode(saved.encoding, "replace")
        cells = next(csv.reader(head.split("\n")), [])
        layout = Layout(delimiter=",", spaced=False, cells=cells or [""], text=0, sender=0)
        yield from Rows(lines, layout)
        return
    for number, start, end, text, note in lines:
        if text is None:
            yield number, start, end, None, _TOO_LONG
        else:
            yield number, start, end, text.rstrip("\r").split("\t"), note


def _account(name: str) -> str:
    """Where an account's tables are: the folder that holds "logs" and "content"."""
    for inner in ("logs/", "content/"):
        before, found, _ = f"/{name}".rpartition(f"/{inner}")
        if found:
            return before
    return name.rpartition("/")[0]


def _as_utc(local: datetime | None) -> datetime | None:
    return None if local is None else local.replace(tzinfo=UTC)


def _read(export: Export, options: ReadOptions) -> Iterator[Found]:
    yield from _Reading(export, options).found()


SOURCE = Source(
    name="kik_return",
    title="Kik answer to law enforcement (logs and messages)",
    platform="kik",
    absences=(
        "Most of its tables hold no words: who wrote to whom, when and how often, and names of files.",
        "Only accounts and days that were asked for are in it, and Kik keeps words for a short time.",
        "A message to a group stands once for each who received it.",
    ),
    sniff=_sniff,
    read=_read,
)
