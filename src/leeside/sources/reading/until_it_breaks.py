"""Reads a stream up to where a damaged zip or disk breaks, so that what came before is kept."""

import zipfile
import zlib
from collections.abc import Iterator
from typing import BinaryIO

PIECE = 1 << 16
"""Bytes read at a time: a broken zip loses the piece in which it breaks."""


class UntilItBreaks:
    """The pieces of a stream; ``problem`` afterwards names what broke it, and is empty when nothing did."""

    def __init__(self, stream: BinaryIO) -> None:
        self._read = getattr(stream, "read1", stream.read)
        self.problem = ""

    def pieces(self) -> Iterator[bytes]:
        """Each piece as it comes, none of them empty; the end is the stream's own or the break."""
        while piece := self.piece():
            yield piece

    def piece(self, most: int = PIECE) -> bytes:
        """The next piece, which may be shorter than ``most``; empty at the end or the break."""
        try:
            piece: bytes = self._read(most)
        except (
            *(OSError, EOFError, zlib.error, zipfile.BadZipFile),
            *(NotImplementedError, RuntimeError),
        ) as problem:
            self.problem = type(problem).__name__
            return b""
        return piece
