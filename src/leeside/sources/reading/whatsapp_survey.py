"""Goes once over a file's headers before it is read, for what only the whole file can tell.

That is: the order of its dates, who has a colon in their name, how its records end, whether the phone
marks its own lines. Nothing is kept but counts, names and the last dates, however long the file is.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

import msgspec

from leeside.sources.contract.source import DateOrder
from leeside.sources.reading.whatsapp_header import LEFT_TO_RIGHT_MARK, Shape, headers_of
from leeside.sources.reading.whatsapp_names import Names
from leeside.sources.reading.whatsapp_order import Decided, OrderEvidence

_MARK = LEFT_TO_RIGHT_MARK.encode()
_DATED_NAME = re.compile(
    rb"\d{8}-[A-Z]+-(\d{4})-(\d\d)-(\d\d)-|[A-Z]{3}-(\d{4})(\d\d)(\d\d)-WA\d|<[^<>\n]{0,40}(\d{4})-(\d\d)-(\d\d)-[A-Z]+-\d"
)
_WITHIN = 300
_MOST_NAMED = 1_000


class Survey(msgspec.Struct):
    """What a file's headers tell together: its order of dates, its names, its way of ending records."""

    order: Decided
    names: Names
    headers: int
    crlf: bool
    """Whether records end with CR LF, as an iPhone writes them, so that a bare LF is within a message."""
    marks: bool


def survey(pieces: Iterable[bytes], shape: Shape, *, title: str, wanted: DateOrder | None) -> Survey:
    """Go over the blocks of a file once; ``wanted`` is the order of dates that a person said."""
    going = _Survey(shape, title=title, wanted=wanted)
    for dates, rests, marked in _headers(pieces, headers_of(shape)):
        going.take(dates, rests)
        going.marks |= marked
    return going.finish()


def _headers(
    pieces: Iterable[bytes], headers: re.Pattern[bytes]
) -> Iterator[tuple[list[bytes], list[bytes], bool]]:
    for block in pieces:
        parts = headers.split(block)
        yield parts[2::4], parts[0::4], _MARK in block


class _Survey:
    def __init__(self, shape: Shape, *, title: str, wanted: DateOrder | None) -> None:
        self.marks = False
        self._names = Names(title)
        self._order = OrderEvidence(shape.year, wanted)
        self._headers = self._after_crlf = self._named = 0
        self._last_date = self._tail = b""

    def take(self, dates: list[bytes], rests: list[bytes]) -> None:
        """Take a block: the dates of its headers, and what stands before, between and after those."""
        if not dates:
            return
        self._take_dates(dates, [self._tail + rests[0], *rests[1:-1]])
        self._headers += len(dates)
        self._tail = rests[-1][-1:]
        if self._order.open and self._named < _MOST_NAMED:
            self._take_attachments(dates, rests[1:])
        proven, see = self._names.proven, self._names.see
        for rest in [rest for rest in rests[1:] if rest[: rest.find(b": ")] not in proven]:
            see(rest)

    def _take_dates(self, dates: list[bytes], before: list[bytes]) -> None:
        ended = [rest.endswith(b"\r") for rest in before]
        if any(ended):
            ended[0] |= not self._headers
            self._after_crlf += sum(ended)
            dates = [date for date, genuine in zip(dates, ended, strict=True) if genuine]
        different = [date for date, _ in groupby(dates)]
        if different[0] == self._last_date:
            del different[0]
        self._order.see(different)
        self._last_date = dates[-1]

    def _take_attachments(self, dates: list[bytes], rests: list[bytes]) -> None:
        for date, rest in zip(dates, rests, strict=True):
            found = _DATED_NAME.search(rest, 0, _WITHIN) if b"-" in rest else None
            if found:
                year, month, day = (int(number) for number in found.groups() if number)
                self._order.see_attachment(date, (year, month, day))
                self._named += 1

    def finish(self) -> Survey:
        """What was learnt."""
        self._names.settle()
        crlf = self._after_crlf * 2 > self._headers or (self._headers == 1 and self._tail == b"\r")
        return Survey(self._order.decide(), self._names, self._headers, crlf, self.marks)
