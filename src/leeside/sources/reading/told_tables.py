"""Gives the rows of another app's table (CSV) as conversations, in flat memory, with every byte accounted for."""

import csv
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from leeside.errors import ExportError
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice, Structure, Unread
from leeside.sources.reading.csv_header import Layout
from leeside.sources.reading.csv_lines import text_lines
from leeside.sources.reading.csv_rows import Rows
from leeside.sources.reading.told_threads import Threads, Told
from leeside.sources.reading.until_it_breaks import UntilItBreaks
from leeside.sources.reading.whatsapp_encoding import saved_as

_TOO_FEW: Final = "it has {count} cells where the header has {width}"
_OF_HEADER: Final = 24

Row = dict[str, str]
"""A row's cells by the names of their columns, in small letters."""


def header_of(export: Export, member: Member) -> tuple[str, ...]:
    """The names of a table's columns in small letters; empty where there is no header of a table."""
    head = export.head(member.name, most=16_384)
    saved = saved_as(head[:_OF_HEADER])
    text = head[saved.mark :].decode(saved.encoding, "replace").split("\n")[0]
    try:
        cells = next(csv.reader([text], strict=True), [])
    except csv.Error:
        return ()
    return tuple(cell.strip().casefold() for cell in cells) if len(cells) > 1 else ()


class ToldTables:
    """One pass through the tables of an export."""

    def __init__(self, export: Export, *, tell: Callable[[Row, str], Told | None], to_do: str) -> None:
        """``tell`` is given a row and its file's name; None for a row that holds no message."""
        self._export, self._tell, self._to_do = export, tell, to_do
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
        names = header_of(self._export, member)
        layout = Layout(delimiter=",", spaced=False, cells=list(names), text=0, sender=0)
        saved = saved_as(self._export.head(member.name, most=16_384)[:_OF_HEADER])
        at = saved.mark
        if at:
            yield Structure(member=member.name, start=0, end=at)
        with self._export.open(member.name) as opened:
            stream = UntilItBreaks(opened)
            for number, start, end, cells, note in Rows(text_lines(stream, saved), layout):
                at = end
                count = len(cells) if cells is not None and any(cells) else len(names)
                if number > 1 and count < len(names):
                    cells, note = None, _TOO_FEW.format(count=count, width=len(names))
                if cells is None:
                    self._why = f"Line {number:,} could not be read: {note}."
                    yield Unread(member=member.name, start=start, end=end, why=self._why)
                    continue
                told = None if number == 1 else self._tell(dict(zip(names, cells, strict=False)), member.name)
                if told is None:
                    yield Structure(member=member.name, start=start, end=end)
                else:
                    yield from self._threads.give(told, member.name, start, end)
        if at < member.size:
            self._why = f"The file could not be read beyond this point ({stream.problem or 'it ends early'})."
            yield Unread(member=member.name, start=at, end=member.size, why=self._why)
