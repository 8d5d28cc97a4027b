"""Splits a file into its records: each header with all that follows it, and the bytes of the file it has.

A header inside another's message is a forgery, or a pasted chat. It is proven so by two things together:
it follows a bare line feed in a file whose records end with CR LF, and its time is before that of the
message it stands in. Then it stays in that message. With one of the two alone it is kept as a message of
its own, and says what is odd about it.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta

import msgspec

from leeside.conversation.model import TimeConfidence
from leeside.sources.reading.whatsapp_stamp import Days, Times

MOST_KEPT = 1 << 20
"""Bytes of one record that are kept; what is beyond them is reported as unread."""

FORGED_WITHIN = (
    "A line inside this message is written like the header of another message. It was typed inside this "
    "one: do not take it for something that another person wrote."
)
NOT_ON_ITS_OWN_LINE = (
    "The header of this message may be forged: it does not stand where the phone begins a message, but "
    "where a line inside the message before it would go on."
)
EARLIER = (
    "This message bears an earlier time than the one before it: it arrived late, the clock was changed, or "
    "its header was typed inside the message before it."
)
_MISSING = TimeConfidence.MISSING
combine = datetime.combine
TOO_LONG = "Only the beginning of this message is kept: it goes on for longer than any person types."
_SLACK = timedelta(seconds=59)
"""Messages cross on their way: only a whole minute back is worth a word."""


class Record(msgspec.Struct, frozen=True, gc=False):
    """A header's time, what follows the header, and the bytes of the file from ``start`` to ``end``.

    ``end`` takes in the newline. ``kept_to`` is where the kept part ends: at ``end``, unless it was cut.
    """

    start: int
    end: int
    when: datetime | None
    confidence: TimeConfidence
    rest: bytes
    note: str
    kept_to: int


class Splitter:
    """Walks the blocks of one file, and counts what its reader must be told."""

    def __init__(
        self, headers: re.Pattern[bytes], days: Days, *, crlf: bool, width: Callable[[bytes], int]
    ) -> None:
        """``crlf`` is whether records end so; ``width`` measures a piece of a block in the file's bytes."""
        self._headers = headers
        self._days = days
        self._crlf = crlf
        self._width = width
        self._newline = width(b"\n")
        self.preface: bytes | bytearray = b""
        """What stands before the first header."""
        self.first = -1
        """Where the first record begins; -1 until one was found."""
        self.place = 0
        """How far the file was gone through."""
        self.forged = self.doubtful = self.earlier = 0

    def records(self, pieces: Iterable[bytes], *, start: int) -> Iterator[Record]:
        """The records of a file in which text begins at ``start``, in the order in which they stand."""
        width, crlf, newline, days, times = self._width, self._crlf, self._newline, self._days, Times()
        place = start - newline  # the first block begins with a newline that is not in the file
        opened, rest, head, note = start, b"", 0, ""  # type: int, bytes | bytearray, int, str
        when, sure = None, _MISSING  # type: datetime | None, TimeConfidence
        for block in pieces:
            parts = self._headers.split(block)
            if parts[0]:
                rest, place = _more(rest, parts[0]), place + width(parts[0])
            following = iter(parts[1:])
            for header, day, clock, said in zip(following, following, following, following, strict=True):
                begins = place + newline
                wide = width(header)
                place = begins + wide + width(said)
                date, surely = days[day]
                time = times[clock]
                at = combine(date, time) if date is not None and time is not None else None
                bare, odd = crlf and rest[-1:] != b"\r", ""
                if bare or (when is not None and at is not None and at < when):
                    odd = self._oddity(when, at, rest)
                    if odd is FORGED_WITHIN:
                        rest, note = (
                            _more(rest, b"\n" + header + said),
                            note if odd in note else f"{note} {odd}".strip(),
                        )
                        continue
                if self.first < 0:
                    self.first, self.preface = begins, rest
                elif when is not None and type(rest) is bytes and len(rest) < MOST_KEPT:
                    kept = rest[:-1] if crlf and not bare else rest
                    yield Record(opened, begins, when, sure, kept, note, begins)
                else:
                    yield self._record(opened, begins, when, sure, rest, note, head)
                opened, rest, head, note, when, sure = begins, said, wide, odd, at, surely
        self.place = place
        if self.first < 0:
            self.preface = rest
        else:
            yield self._record(opened, place, when, sure, rest.removesuffix(b"\n"), note, head)

    def _oddity(self, when: datetime | None, at: datetime | None, before: bytes | bytearray) -> str:
        """What is odd about a header: its time, or the way the line before it ends; "" for nothing."""
        if self.first < 0:
            return ""
        within = self._crlf and not before.endswith(b"\r")
        early = when is not None and at is not None and when - at > (timedelta() if within else _SLACK)
        self.forged += within and early
        self.doubtful += within and not early
        self.earlier += early and not within
        if within:
            return FORGED_WITHIN if early else NOT_ON_ITS_OWN_LINE
        return EARLIER if early else ""

    def _record(
        self,
        start: int,
        end: int,
        when: datetime | None,
        sure: TimeConfidence,
        rest: bytes | bytearray,
        note: str,
        head: int,
    ) -> Record:
        if len(rest) > MOST_KEPT:
            cut = MOST_KEPT
            while rest[cut] & 0xC0 == 0x80:  # never within a character
                cut -= 1
            kept, note = bytes(rest[:cut]), f"{note} {TOO_LONG}".strip()
            return Record(
                start, end, when, sure if when else _MISSING, kept, note, start + head + self._width(kept)
            )
        if self._crlf and rest.endswith(b"\r"):
            rest = rest[:-1]
        kept = rest if isinstance(rest, bytes) else bytes(rest)
        return Record(start, end, when, sure if when else _MISSING, kept, note, end)


def _more(rest: bytes | bytearray, piece: bytes) -> bytearray:
    """``rest`` with ``piece`` after it; of what is too long to be kept only the last byte counts."""
    if isinstance(rest, bytes):
        rest = bytearray(rest)
    if len(rest) <= MOST_KEPT + 1:
        rest += piece[: MOST_KEPT + 2]
    if len(rest) > MOST_KEPT + 1:
        rest[-1:] = piece[-1:]
    return rest
