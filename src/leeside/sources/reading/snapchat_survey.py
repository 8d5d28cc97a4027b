"""Goes through the parts of a Snapchat download for the first time: where its records are, of when, and who wrote them."""

from collections.abc import Callable, Iterator, Sequence
from itertools import repeat
from typing import Final

import msgspec

from leeside.sources.contract.found import Structure, Unread
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.json_records import Block, Path, RecordsOf, noted_of
from leeside.sources.reading.json_spans import Span
from leeside.sources.reading.json_stream import JsonStream
from leeside.sources.reading.places import AgainOf
from leeside.sources.reading.snapchat_files import OLD_RECEIVED, OLD_SENT, RECORD_MARK, UNKNOWN, Part
from leeside.sources.reading.snapchat_lists import Here, Listed, segments
from leeside.sources.reading.snapchat_record import RECORDS, Record, sender_of, times_of
from leeside.sources.reading.told_records import NOT_READ, When
from leeside.sources.reading.told_stream import CUT_OFF
from leeside.sources.reading.until_it_breaks import UntilItBreaks

ELSEWHERE: Final = "Records stand here in a place where Leeside knows of none."
_NO_RECORD: Final = "it has neither a kind, a time nor words"
_AT_ONCE: Final = 1024**2
_LONGEST_MARK: Final = 256


class Met(msgspec.Struct):
    """Who wrote in a conversation, who of them with the holder's account, and whether a record gives it a title."""

    senders: set[str] = msgspec.field(default_factory=set)
    holders: set[str] = msgspec.field(default_factory=set)
    titled: bool = False


class Survey:
    """What is known of all parts before a message is given."""

    def __init__(self, parts: Sequence[Part], again: AgainOf, *, holder: str, clock: Clock) -> None:
        self._parts, self._again, self._holder, self._clock = parts, again, holder, clock
        self.lists: dict[int, Listed] = {}
        """The lists of all parts by their numbers; those of one name in one part are one."""
        self._in_order: list[Listed] = []
        self._begun = 0
        """The lists of the parts before this one."""
        self.met: dict[str, Met] = {}
        self.cut_off = self.unescaped = 0
        """How many parts are cut off, and in how many records signs that were written in code are put right."""

    def conversations(self) -> dict[str, list[tuple[Listed, Here]]]:
        """What each list holds of each conversation, in the order in which they come."""
        found: dict[str, list[tuple[Listed, Here]]] = {}
        for listed in self._in_order:
            for thread in listed.in_order():
                found.setdefault(thread, []).append((listed, listed.conversations[thread]))
        return found

    def part(self, number: int) -> Iterator[Structure | Unread]:
        """All bytes of a part but its runs of records."""
        part, listed = self._parts[number], 0
        names: dict[str, Listed] = {}

        def begins(path: Path) -> RecordsOf[Record] | None:
            if len(path) == 1 and path[0] not in names:
                names[path[0]] = Listed(number, path[0], sent=sent_in(path[0]))
            return records_at(path)

        here = _Progress(part.path)
        with part.export.open(part.member.name) as opened:
            stream = JsonStream(UntilItBreaks(opened), lists=begins, leads=lambda path: not path, mends=False)
            for block in stream:
                if stream.listed != listed:
                    listed = stream.listed
                    self.lists[self._begun + listed] = names[block.path[0]]
                    here.stop(between_lists=True)
                yield from self._block(block, self._begun + listed, here)
        self._begun += stream.listed
        self._in_order += names.values()
        end = part.member.size if stream.broken_at is None else max(stream.broken_at, here.done)
        here.stop(between_lists=True)
        yield from here.go((end, end))
        yield from self._between_lists(number, here)
        if stream.broken_at is not None:
            self.cut_off += 1
            yield Unread(member=part.path, start=end, end=part.member.size, why=CUT_OFF)

    def _block(
        self, whole: Block[Record], number: int, progress: "_Progress"
    ) -> Iterator[Structure | Unread]:
        """All bytes before a block and within it but its runs."""
        listed = self.lists[number]
        for block, noted in noted_of(whole, self._note(listed)):
            if isinstance(noted, str):
                listed.ends_with(None, None)
                thread = UNKNOWN if listed.sent is not None else listed.name or UNKNOWN
                listed.here(thread, block.start).ends = block.start
                yield from progress.go((block.start, block.end))
                why = NOT_READ.format(why=noted)
                yield Unread(member=progress.path, start=block.start, end=block.end, why=why)
                progress.stop()
                continue
            threads, times = noted
            listed.ends_with(times[0], times[-1])
            self._meet(threads, block.values, listed)
            for thread, of_piece, within in segments(block, noted):
                here = listed.here(thread, within[0])
                goes_on = here is progress.here
                if here.add(of_piece, within, number, goes_on=goes_on):
                    progress.done = within[1]
                else:
                    yield from progress.go(within)
                progress.here = here

    def _note(self, listed: Listed) -> Callable[[Sequence[Record]], When]:
        def note(records: Sequence[Record]) -> When:
            if not all(record.media_type or record.says_something() for record in records):
                raise ValueError(_NO_RECORD)
            times = times_of(records, self._clock)
            if listed.sent is None:
                return listed.name or UNKNOWN, times
            others = (record.receiver if listed.sent else record.sender for record in records)
            return [other or UNKNOWN for other in others], times

        return note

    def _meet(self, threads: str | Sequence[str], records: Sequence[Record], listed: Listed) -> None:
        """Take note of those who wrote records, and whether these say how their conversation is called."""
        of = repeat(threads) if isinstance(threads, str) else threads
        for thread, sender, is_sender, title in {
            (thread, record.sender, record.is_sender, record.title)
            for thread, record in zip(of, records, strict=False)
        }:
            met = self.met.get(thread) or self.met.setdefault(thread, Met())
            who, is_holder = sender_of(sender, is_sender=is_sender, sent=listed.sent, holder=self._holder)
            if who:
                met.senders.add(who)
            if who and is_holder:
                met.holders.add(who)
            met.titled = met.titled or bool(title)
        self.unescaped += sum(record.is_unescaped() for record in records if record.escaped)

    def _between_lists(self, number: int, progress: "_Progress") -> Iterator[Structure | Unread]:
        """What lies between the lists; where it holds records in a place that nobody has met, it is unread."""
        again = self._again.of(number)
        for start, end in progress.between_lists:
            if any(
                RECORD_MARK.search(again.bytes(at, min(at + _AT_ONCE + _LONGEST_MARK, end)))
                for at in range(start, end, _AT_ONCE)
            ):
                yield Unread(member=progress.path, start=start, end=end, why=ELSEWHERE)
            else:
                yield Structure(member=progress.path, start=start, end=end)


class _Progress:
    """How far one part was read."""

    def __init__(self, path: str) -> None:
        self.path, self.done = path, 0
        self.here: Here | None = None
        """The conversation and list of the last record, if a run of them may go on."""
        self.between_lists: list[Span] = []
        self._between_lists = True

    def stop(self, *, between_lists: bool = False) -> None:
        """No run goes on behind what stands here."""
        self.here = None
        self._between_lists = self._between_lists or between_lists

    def go(self, within: Span) -> Iterator[Structure]:
        """Go past what stands ``within`` these bytes; gives what lies before it, unless it lies between two lists."""
        start, end = within
        if start > self.done and self._between_lists:
            self.between_lists.append((self.done, start))
        elif start > self.done:
            yield Structure(member=self.path, start=self.done, end=start)
        self.done, self._between_lists = end, False


def records_at(path: Path) -> RecordsOf[Record] | None:
    """The kind of the records in the list at a path: all lists under a name of their own are taken for such."""
    return RECORDS if len(path) == 1 else None


def sent_in(name: str) -> bool | None:
    """Whether the account holder sent all records of the list of this name; None when each says so itself."""
    return name in OLD_SENT if name in OLD_SENT | OLD_RECEIVED else None
