"""Looks through a page of an Instagram or Messenger thread, and then gives its messages as drafts, oldest first.

Only where its records stand is held, so that a page may be of any length.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Structure, Unread
from leeside.sources.reading.json_records import Block, Path, RecordsOf
from leeside.sources.reading.json_spans import Span
from leeside.sources.reading.json_stream import JsonStream
from leeside.sources.reading.meta_drafts import Draft, Drafts
from leeside.sources.reading.meta_record import Person, Record
from leeside.sources.reading.mojibake import Watched, repaired
from leeside.sources.reading.places import Again
from leeside.sources.reading.told_stream import CHANGED, between, rest_of

Value = Record | Person | str | bool | None

_RECORDS: Final = RecordsOf(Record)
_PEOPLE: Final[RecordsOf[Person | str]] = RecordsOf(Person | str)  # type: ignore[arg-type]  # msgspec takes a union
_TEXT: Final = RecordsOf(str)
_FLAG: Final = RecordsOf(bool)
_HEADINGS: Final = ("title", "threadName", "thread_path")
_STILL_THERE: Final = "is_still_participant"


def _list_at(path: Path) -> RecordsOf[Value] | None:
    if path == ("messages",):
        return _RECORDS
    return _PEOPLE if path == ("participants",) else None


def _heading_at(path: Path) -> RecordsOf[Value] | None:
    if len(path) != 1:
        return None
    return _FLAG if path[0] == _STILL_THERE else _TEXT if path[0] in _HEADINGS else None


def _leads(path: Path) -> bool:
    return not path


class Page:
    """One page; all but `look` and `drafts` is known when it has been looked through."""

    def __init__(self, export: Export, member: Member, held: frozenset[str] | None) -> None:
        """``held`` are the ends of the paths of all files in the export, None when it is a single file."""
        self._export, self._member, self._held = export, member, held
        self._runs: list[tuple[Span, int]] = []
        """Where records follow each other, and how many they are."""
        self._times: tuple[float, float] | None = None
        """Those of the first and the last record that have one."""
        self._last_of: dict[str, int] = {}
        """Of each sender the number of their last record in the file."""
        self._done = 0
        self.people: list[str] = []
        self.headings = dict.fromkeys(_HEADINGS, "")
        self.has_left = False
        self.garbled: bool | None = False
        self.count = 0
        self.why = ""
        """Why something of it could not be read; the first of the reasons."""

    def look(self) -> Iterator[Found]:
        """Look through the page, and give all of it that lies around its messages."""
        name = self._member.name
        with self._export.open(name) as opened:
            stream = Watched(opened)
            pieces = JsonStream(stream, lists=_list_at, headings=_heading_at, leads=_leads)
            for block in pieces:
                if block.path == ("messages",):
                    yield from between([(block.start, block.end)], self._done, name)
                    self._done = block.end
                    if block.why:
                        yield self._unread(
                            (block.start, block.end), f"This record could not be read: {block.why}."
                        )
                    else:
                        self._put_down(block, stream)
                elif block.path == ("participants",):
                    self.people += [
                        one if isinstance(one, str) else one.name
                        for one in block.values
                        if isinstance(one, Person | str)
                    ]
                elif block.values:
                    self._heading(block.path[0], block.values[0])
        why, rest = rest_of(self._member, pieces.broken_at, self._done, stream.problem)
        self.why = self.why or why
        yield from rest
        stream.read_by_people((*self.people, *self.headings.values()))
        self.garbled = stream.garbled
        if self.garbled:
            self.people = [repaired(one) for one in self.people]
            self.headings = {key: repaired(text) for key, text in self.headings.items()}

    def _heading(self, key: str, value: Value) -> None:
        if isinstance(value, bool):
            self.has_left = not value
        elif isinstance(value, str):
            self.headings[key] = value

    def _put_down(self, block: Block[Value], stream: Watched) -> None:
        records = [one for one in block.values if isinstance(one, Record)]
        if not stream.is_sure:
            stream.read_by_people(_odd_strings(records))
        first = self.count
        self._last_of |= {
            record.sender_name or record.sender_name_e2ee: number
            for number, record in enumerate(records, first)
        }
        self.count += len(records)
        self._runs.append(((block.start, block.end), len(records)))
        last = _first_time(reversed(records))
        if last is not None:
            begun = _first_time(records) if self._times is None else self._times[0]
            self._times = last if begun is None else begun, last

    def _unread(self, span: Span, why: str) -> Unread:
        self.why = self.why or why
        return Unread(member=self._member.name, start=span[0], end=span[1], why=why)

    @property
    def newest_first(self) -> bool:
        """Whether the newest record stands first, as Meta writes it; by the times, where they say otherwise."""
        return self._times is None or self._times[0] >= self._times[1]

    def senders(self) -> list[str]:
        """Whoever wrote something; the order is that in which they come, or nearly."""
        names = sorted(self._last_of, key=self._last_of.__getitem__, reverse=self.newest_first)
        return [repaired(name) for name in names] if self.garbled else names

    def drafts(self) -> Iterator[list[Draft] | Structure | Unread]:
        """The messages, some at a time and the oldest first, and what lies between them."""
        again, name = Again(self._export, self._member.name), self._member.name
        drafts = Drafts(held=self._held, put_right=bool(self.garbled))
        turned = self.newest_first
        for (start, end), count in reversed(self._runs) if turned else self._runs:
            try:
                blocks = [*_RECORDS.blocks(b"[%b]" % again.bytes(start, end), ("messages",), start)]
            except (ValueError, RecursionError):
                blocks = []
            found = [pair for block in blocks for pair in zip(block.spans, block.values, strict=False)]
            if len(found) != count:
                yield self._unread((start, end), CHANGED)
                continue
            yield from between([span for span, _ in found], start, name)
            yield [drafts.of(span, record) for span, record in (reversed(found) if turned else found)]


def _first_time(records: Iterable[Record]) -> float | None:
    return next((at for record in records if (at := record.milliseconds()) is not None), None)


def _odd_strings(records: list[Record]) -> Iterator[str]:
    """The strings that people read in these records, but those that cannot be garbled: of most it is the content alone."""
    names = {record.sender_name or record.sender_name_e2ee for record in records}
    yield from (name for name in names if not name.isascii())
    for record in records:
        if record.content is not None and not record.content.isascii():
            yield record.content
        if record.text or record.reactions or record.share:
            yield from record.strings()
