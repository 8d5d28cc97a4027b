"""Finds the records of an SMS Backup & Restore file and their bytes, a piece of the file at a time.

The format is XML that no strict reader accepts (emoji as halves), with pictures written into it. So records are found
by their signs, nothing that the file declares is expanded, and what a picture holds is passed by.
"""

import re
from collections.abc import Iterator
from html import unescape
from typing import Final, NamedTuple

from leeside.sources.reading.until_it_breaks import PIECE as _PIECE
from leeside.sources.reading.until_it_breaks import UntilItBreaks

LONGEST: Final = 64 * 1024**2
"""Bytes of one record, its pictures with it; a longer one is passed over as unread."""
_BEGINS: Final = re.compile(rb"<(sms|mms|call)(?=[\s/>])")
_TAG: Final = re.compile(rb"""<(?:[^<>"']|"[^"]*+"|'[^']*+')*+>""")
_ATTRIBUTE: Final = re.compile(rb"""([\w:-]+)\s*=\s*(?:"([^"]*+)"|'([^']*+)')""")
_HALVES: Final = re.compile(r"&#(5[5-7]\d{3});&#(5[5-7]\d{3});")
_PREDEFINED: Final = re.compile(r"&(?:amp|lt|gt|quot|apos|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});")
_LONGEST_SIGN: Final = 16
_WORDS: Final = frozenset({b"body", b"text"})
"""What somebody wrote, which may be the word null."""
_PASSED_BY: Final = frozenset({b"data"})


class Record(NamedTuple):
    """One record: its kind (sms, mms, call), its bytes in the file, and what stands in them (None: too long)."""

    kind: str
    start: int
    end: int
    raw: bytes | None


class Records:
    """The records of one file; ``broken_at`` afterwards is where one began that does not end."""

    def __init__(self, stream: UntilItBreaks) -> None:
        """Read from a stream that begins where the file does."""
        self._pieces = stream.pieces()
        self._held, self._offset = b"", 0
        self.broken_at: int | None = None
        self.declares_entities = False

    def __iter__(self) -> Iterator[Record]:
        """Each record as it ends."""
        while True:
            begins = _BEGINS.search(self._held)
            before = self._held[: begins.start() if begins else len(self._held)]
            self.declares_entities = self.declares_entities or b"<!ENTITY" in before
            if begins is None:
                self._let_go(max(0, len(self._held) - _LONGEST_SIGN))
                if not self._more():
                    return
                continue
            self._let_go(begins.start())
            start, end = self._offset, self._end_of(begins[1])
            if end is None:
                self.broken_at = start
                return
            raw = self._held[:end] if end <= LONGEST else None
            self._let_go(end)
            yield Record(begins[1].decode(), start, start + end, raw)

    def _let_go(self, before: int) -> None:
        """Forget what was gone through."""
        self._held, self._offset = self._held[before:], self._offset + before

    def _more(self) -> bool:
        piece = next(self._pieces, b"")
        self._held += piece
        return bool(piece)

    def _end_of(self, kind: bytes) -> int | None:
        """Where the record ends with which what is held begins; reads on until it does, None when it never does."""
        tag = _TAG.match(self._held)
        while tag is None:
            if len(self._held) > 2 * LONGEST or not self._more():
                return None
            tag = _TAG.match(self._held) if b">" in self._held[-_PIECE:] else None
        if tag[0].endswith(b"/>"):
            return tag.end()
        closing, looked = b"</" + kind + b">", tag.end()
        while (found := self._held.find(closing, looked)) < 0:
            looked = max(looked, len(self._held) - len(closing))
            if not self._more():
                return None
        return found + len(closing)


def attributes_of(tag: bytes) -> dict[str, str]:
    """What a tag says, with its signs decoded; "null", as this format writes for nothing, is nothing but among words."""
    found = {}
    for name, double, single in _ATTRIBUTE.findall(tag):
        value = double or single
        if name not in _PASSED_BY and (value != b"null" or name in _WORDS):
            found[name.decode()] = decoded(value)
    return found


def tags_of(raw: bytes) -> Iterator[bytes]:
    """The tags of a record, in their order."""
    for tag in _TAG.finditer(raw):
        yield tag[0]


def decoded(value: bytes) -> str:
    """Signs written as numbers, halves of an emoji put together; names that the file may have declared stay as typed."""
    text = _HALVES.sub(_joined, value.decode("utf-8", "replace"))
    return _PREDEFINED.sub(lambda found: unescape(found[0]), text)


def _joined(halves: re.Match[str]) -> str:
    high, low = int(halves[1]), int(halves[2])
    if 0xD800 <= high < 0xDC00 <= low < 0xE000:
        return chr(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
    return "\ufffd"
