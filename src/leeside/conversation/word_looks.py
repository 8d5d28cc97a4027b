"""Looks at the words of many folded texts at once with compiled code: word_looks.c, where it was built.

Where it was not, ``normalise`` and ``plain_words`` do the same word by word.
"""

import ctypes
import re
from collections.abc import Collection
from functools import cache
from pathlib import Path
from typing import Final

from leeside.conversation.compiled import load

SOURCE: Final = Path(__file__).with_name("word_looks.c")
_SET: Final = re.compile(rb"\x01")
_LONGEST: Final = 255
"""Letters of the longest word of a list that the library knows."""
_WORD: Final = re.compile(r"[a-z0-9]+", re.ASCII)


@cache
def library() -> ctypes.PyDLL | None:
    """The compiled library; None where it was not built from this very source, or cannot be loaded."""
    loaded = load(SOURCE)
    if loaded is None:
        return None
    texts, size, out = ctypes.c_char_p, ctypes.c_int64, ctypes.c_void_p
    loaded.looks_disguised_in.restype = None
    loaded.looks_disguised_in.argtypes = [texts, size, out]
    loaded.looks_new.restype = ctypes.c_void_p
    loaded.looks_new.argtypes = [ctypes.c_char_p, ctypes.c_uint32]
    loaded.looks_listed_in.restype = None
    loaded.looks_listed_in.argtypes = [ctypes.c_void_p, texts, size, out]
    loaded.looks_free.argtypes = [ctypes.c_void_p]
    return loaded


def disguised_in(compiled: ctypes.PyDLL, lines: bytes, texts: int) -> list[int]:
    """The numbers of those of that many folded texts, one to a line, that look disguised."""
    out = (ctypes.c_char * texts)()
    compiled.looks_disguised_in(lines, len(lines), out)
    return [place.start() for place in _SET.finditer(out.raw)]


class ListedWords:
    """A list of words of small letters and figures, ready to be looked for."""

    def __init__(self, compiled: ctypes.PyDLL, words: Collection[str]) -> None:
        """Take the library and the words; raises ValueError for one that it could not find."""
        for word in words:
            if not _WORD.fullmatch(word) or len(word) > _LONGEST:
                raise ValueError(f"{word!r} is no word of small letters and figures")
        self._library = compiled
        self._words = "".join(f"{word}\n" for word in words).encode()  # held, for it is read where it is
        self._list = compiled.looks_new(self._words, len(words))
        if not self._list:
            raise MemoryError

    def __del__(self) -> None:
        if getattr(self, "_list", None):
            self._library.looks_free(self._list)

    def found_in(self, lines: bytes, texts: int) -> list[int]:
        """The numbers of those of that many folded texts, one to a line, in which one of the words stands."""
        out = (ctypes.c_char * texts)()
        self._library.looks_listed_in(self._list, lines, len(lines), out)
        return [place.start() for place in _SET.finditer(out.raw)]
