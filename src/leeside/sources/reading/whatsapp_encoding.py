"""Turns the bytes of a text file into blocks of UTF-8 that end at a line's end, whatever it was saved in.

The blocks are bytes and not text, so that a place in them is a place in the file. Only UTF-16 is
rewritten on the way; `Saved.width` then says how many bytes of the file a piece of a block stands for.
"""

import codecs
from collections.abc import Callable, Iterator
from typing import Protocol

import msgspec

BLOCK = 1 << 20
"""Bytes read at a time: 1 MiB, which splits fast and keeps memory flat."""

_UTF16 = {"utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}


class Readable(Protocol):
    """Something that gives up to so many bytes at a time, and none at its end."""

    def read(self, most: int, /) -> bytes:
        """The next bytes."""
        ...


class Saved(msgspec.Struct, frozen=True):
    """How a text file was saved: its encoding, and the length in bytes of the mark before its text."""

    encoding: str
    mark: int

    def width(self) -> Callable[[bytes], int]:
        """How many bytes of the file a piece of UTF-8 from its blocks stands for."""
        return len if self.encoding == "utf-8" else self._wide

    def _wide(self, piece: bytes) -> int:
        return len(piece.decode("utf-8").encode(self.encoding))


def saved_as(head: bytes) -> Saved:
    """How a file that begins with ``head`` was saved: by its mark, or by the zero bytes of UTF-16."""
    if head.startswith(codecs.BOM_UTF8):
        return Saved("utf-8", 3)
    for encoding, mark in _UTF16.items():
        if head.startswith(mark):
            return Saved(encoding, 2)
    start = head[:200]
    pairs = len(start) // 2
    if pairs >= 4 and start[1::2].count(0) > pairs * 0.6 and not start[0::2].count(0):
        return Saved("utf-16-le", 0)
    if pairs >= 4 and start[0::2].count(0) > pairs * 0.6 and not start[1::2].count(0):
        return Saved("utf-16-be", 0)
    return Saved("utf-8", 0)


def head_text(head: bytes) -> str:
    """The beginning of a file as text, its mark taken off; bytes that are none of it become U+FFFD."""
    saved = saved_as(head)
    return head[saved.mark :].decode(saved.encoding, errors="replace")


def blocks(stream: Readable, saved: Saved) -> Iterator[bytes]:
    r"""Blocks of UTF-8, each beginning with the newline that ended the line before it.

    The first block begins with a newline that is not in the file. A line longer than BLOCK comes in
    several blocks, of which only the first begins so. Raises whatever the stream raises.
    """
    held = b"\n"
    for piece in _utf8(stream, saved):
        held += piece
        cut = held.rfind(b"\n")
        if cut > 0:
            yield held[:cut]
            held = held[cut:]
        if len(held) > BLOCK:
            yield held
            held = b""
    if held:
        yield held


def _utf8(stream: Readable, saved: Saved) -> Iterator[bytes]:
    stream.read(saved.mark)
    if saved.encoding == "utf-8":
        while piece := stream.read(BLOCK):
            yield piece
        return
    decoder = codecs.getincrementaldecoder(saved.encoding)(errors="replace")
    while piece := stream.read(BLOCK):
        yield decoder.decode(piece).encode("utf-8")
    # Half a character at the end stands for no byte of a block: the file is then said to end early.
