"""Reads many lines at once with compiled code: line_reader.c, where it was built when Leeside was installed."""

import ctypes
from array import array
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Final

from leeside.conversation.compiled import load
from leeside.detectors.second_reader.identity_words import UNREAD_WORDS
from leeside.detectors.second_reader.pieces import PLACES
from leeside.detectors.second_reader.run_of_talk import Voice
from leeside.detectors.second_reader.text_speak import TEXT_SPEAK

NUMBERS: Final = 5
"""Those that are read off a line."""
SOURCE: Final = Path(__file__).with_name("line_reader.c")
_SWAPS: Final = "".join(
    f"{' '.join((word, *words))}\n"
    for word, words in {**TEXT_SPEAK, **dict.fromkeys(sorted(UNREAD_WORDS), ())}.items()
).encode()
"""Each word that is left out, or read as others, with those others; a name or a word for who somebody is is always left out."""


@cache
def library() -> ctypes.PyDLL | None:
    """The compiled library; None where it was not built from this very source, or cannot be loaded."""
    loaded = load(SOURCE)
    if loaded is None:
        return None
    loaded.lines_new.restype = ctypes.c_void_p
    loaded.lines_new.argtypes = [ctypes.c_char_p, ctypes.c_uint32, ctypes.c_char_p]
    loaded.lines_read.restype = ctypes.c_int
    loaded.lines_read.argtypes = [
        ctypes.c_void_p,
        ctypes.c_char_p,
        ctypes.c_int64,
        ctypes.c_char_p,
        ctypes.c_void_p,
    ]
    loaded.lines_free.argtypes = [ctypes.c_void_p]
    return loaded


class LineReader:
    """What lines lean and of how many pieces they are, as ``SecondReader.line`` has it."""

    def __init__(self, compiled: ctypes.PyDLL, weights: bytes) -> None:
        """Take the library, and the weights of all tables as they are on disk."""
        self._library = compiled
        self._weights = weights  # held, since the library reads them where they are
        self._reader = compiled.lines_new(weights, PLACES, _SWAPS)
        if not self._reader:
            raise MemoryError

    def __del__(self) -> None:
        if getattr(self, "_reader", None):
            self._library.lines_free(self._reader)

    def read(self, folded: Sequence[str], voices: Sequence[Voice]) -> "tuple[array[int], ...] | None":
        """As ``SecondReader.lean`` has it, one array for each number of a line.

        None where one is no folded text, and must be read in Python.
        """
        lines = "\n".join(folded)
        if not folded or not lines.isascii() or lines.count("\n") != len(folded) - 1:
            return None
        out = array("i", bytes(4 * NUMBERS * len(folded)))
        data = lines.encode()
        if not self._library.lines_read(self._reader, data, len(data), bytes(voices), out.buffer_info()[0]):
            raise MemoryError
        return tuple(out[at::NUMBERS] for at in range(NUMBERS))
