"""Reads the long ``messages`` list of a JSON object piece by piece, so that memory does not grow with the file.

A piece is believed only when it is whole elements and nothing else: a text that looks like the end of an
element can therefore never cut a message in two.
"""

import json
import re
import zlib
from collections.abc import Iterator
from typing import BinaryIO
from zipfile import BadZipFile

import msgspec

from leeside.sources.reading.json_arrays import Span, spans_of
from leeside.sources.reading.lone_surrogates import without_lone_surrogates

PIECE = 1024**2
"""Bytes that are taken at a time."""
LONGEST = 16 * 1024**2
"""Bytes in one element, or in all that stands before or after the list; anything longer is a break."""

_LIST = re.compile(rb'"messages"\s*:\s*\[')
_NEXT = re.compile(rb"\s*\{")
_SPACE = re.compile(r"[ \t\r\n]*")
_HALVES = re.compile(rb"\\u[dD][89a-fA-F]")
_MOST_TRIED = 64
_PATIENT = json.JSONDecoder(strict=False)
_RAW_OBJECT = msgspec.json.Decoder(dict[str, msgspec.Raw])
_RAW_LIST = msgspec.json.Decoder(list[msgspec.Raw])
_BOM = b"\xef\xbb\xbf"
_THIS = "this list"
"""Stands for the list's key where its rest is read: a second list called messages must not take its place."""
_BROKEN = (OSError, EOFError, BadZipFile, zlib.error)


class Batch(msgspec.Struct, frozen=True, gc=False):
    """Elements that lie together: their bytes, the place of these in the file, and the spans within them."""

    start: int
    raw: bytes
    spans: list[Span]

    def ends(self) -> Span:
        """Where the first element begins in the file and the last one ends."""
        return self.start + self.spans[0][0], self.start + self.spans[-1][1]


def batch_again(raw: bytes, start: int) -> Batch:
    """A batch whose elements were found before, out of the bytes from its first one to its last; they begin at ``start``.

    Raises ValueError when they are no such elements any more.
    """
    sound = _sound(raw)
    try:
        spans = spans_of(sound, _RAW_LIST.decode(b"[%b]" % sound))
    except (ValueError, RecursionError):
        spans, _ = _one_by_one(raw + b"]")
    if not spans or spans[-1][1] != len(raw):
        raise ValueError("these are no elements")
    return Batch(start, raw, spans)


class Elements:
    """One file: what stands before its list, the elements, what stands after, and where it broke off.

    ``after`` and ``broken_at`` (None for a sound file) are known when `batches` has come to its end.
    """

    def __init__(self, stream: BinaryIO, *, piece: int = PIECE) -> None:
        """Read as far as the beginning of the list; raises ValueError when there is none."""
        self._stream, self._piece = stream, piece
        self._buffer, self._start, self._ended = b"", 0, False
        self.after: dict[str, bytes] = {}
        self.broken_at: int | None = None
        self.count = 0
        self.before = self._begin()

    def batches(self) -> Iterator[Batch]:
        """The elements in the order of the file, up to its end or its break."""
        closed = False
        while not closed:
            spans, end, closed = self._take()
            self.count += len(spans)
            if spans:
                yield Batch(self._start, self._buffer[:end], spans)
            self._drop(end)
            if not closed and not self._more(at_most=LONGEST) and not end:
                self.broken_at = self._start
                closed = True

    def _begin(self) -> dict[str, bytes]:
        looked = 0
        while self._more(at_most=LONGEST):
            for found in _LIST.finditer(self._buffer, looked):
                try:
                    before = _RAW_OBJECT.decode(self._buffer[: found.end()].removeprefix(_BOM) + b"]}")
                except (ValueError, RecursionError):
                    continue
                self._drop(found.end())
                return {key: bytes(value) for key, value in before.items() if key != "messages"}
            looked = max(0, len(self._buffer) - 64)  # the key may be cut by the end of a piece
        raise ValueError("it holds no list of messages")

    def _more(self, *, at_most: int) -> bool:
        """Take another piece; False when there is none, or when too much is held already."""
        if self._ended or len(self._buffer) >= at_most:
            return False
        held = len(self._buffer)
        pieces = [self._buffer]
        try:
            while held < len(self._buffer) + self._piece and (read := self._stream.read(self._piece)):
                pieces.append(read)
                held += len(read)
        except _BROKEN:
            self._ended = True  # a damaged zip: what came before the damage is kept
        self._ended = self._ended or held < len(self._buffer) + self._piece
        self._buffer = b"".join(pieces)
        return True

    def _drop(self, end: int) -> None:
        self._buffer = self._buffer[end:]
        self._start += end

    def _take(self) -> tuple[list[Span], int, bool]:
        """The whole elements that are held: their spans, the place after them, and whether the list is over."""
        sound = _sound(self._buffer)
        if self._ended and (last := self._last(sound)) is not None:
            return last, len(self._buffer), True
        end = len(sound)
        for _ in range(_MOST_TRIED):
            end = sound.rfind(b"},", 0, end)
            if end < 0:
                break
            if not _NEXT.match(sound, end + 2):
                continue
            try:
                return spans_of(sound, _RAW_LIST.decode(b"[%b]" % sound[: end + 1])), end + 2, False
            except (ValueError, RecursionError):
                continue
        if self._ended or len(sound) > 2 * self._piece:
            return self._patiently()
        return [], 0, False

    def _last(self, sound: bytes) -> list[Span] | None:
        """The spans up to the end of the list, when all that is left is sound; what stands after is kept."""
        try:
            rest = _RAW_OBJECT.decode(b'{"%b":[%b' % (_THIS.encode(), sound))
            spans = spans_of(sound, _RAW_LIST.decode(rest.pop(_THIS)))
        except (ValueError, RecursionError, KeyError):
            return None
        self.after = {key: bytes(value) for key, value in rest.items()}
        return spans

    def _patiently(self) -> tuple[list[Span], int, bool]:
        """One element at a time, as far as they can be believed."""
        spans, at = _one_by_one(self._buffer)
        if self._buffer[at : at + 1] != b"]":
            return spans, at, False
        return spans, self._over(at + 1), True

    def _over(self, at: int) -> int:
        """Read what stands after the list; the place up to which the file is sound."""
        while self._more(at_most=LONGEST):
            pass
        try:
            rest = _RAW_OBJECT.decode(b'{"%b":[]%b' % (_THIS.encode(), self._buffer[at:]))
        except (ValueError, RecursionError):
            self.broken_at = self._start + at
            return at
        self.after = {key: bytes(value) for key, value in rest.items() if key != _THIS}
        return len(self._buffer)


def _sound(raw: bytes) -> bytes:
    return without_lone_surrogates(raw) if _HALVES.search(raw) else raw


def _one_by_one(raw: bytes) -> tuple[list[Span], int]:
    """One element at a time, and the place behind them; one that neither a comma nor the end follows is not believed."""
    text = raw.decode("latin-1")
    spans: list[Span] = []
    at = _over_space(text, 0)
    while text[at : at + 1] not in ("]", ""):
        try:
            _, end = _PATIENT.raw_decode(text, at)
        except (ValueError, RecursionError):
            break
        after = _over_space(text, end)
        if text[after : after + 1] not in ("]", ","):
            break
        spans.append((at, end))
        at = after if text[after] == "]" else _over_space(text, after + 1)
    return spans, at


def _over_space(text: str, at: int) -> int:
    spaced = _SPACE.match(text, at)
    return spaced.end() if spaced else at
