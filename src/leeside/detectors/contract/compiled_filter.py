"""The same as WordFilter, compiled: word_filter.c, where it was built when Leeside was installed."""

import ctypes
from array import array
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import Final

from leeside.conversation.compiled import load
from leeside.detectors.contract.filters import Filter, Named, Needs
from leeside.detectors.contract.required_words import MARKED
from leeside.detectors.contract.word_filter import IN_EVERY, WordFilter, asked_first
from leeside.detectors.contract.word_index import NO_OPENING, WordIndex, index_of, read_index

SOURCE: Final = Path(__file__).with_name("word_filter.c")
_LOOKS: Final = "=^$~"
"""In the order in which the library has them."""
_Numbers = ctypes.POINTER(ctypes.c_int32)


@cache
def library() -> ctypes.PyDLL | None:
    """The compiled library; None where it was not built from this very source, or cannot be loaded."""
    loaded = load(SOURCE)
    if loaded is None:
        return None
    numbers, count = ctypes.c_void_p, ctypes.c_int32
    loaded.words_new.restype = ctypes.c_void_p
    loaded.words_new.argtypes = [
        ctypes.c_char_p,
        numbers,
        count,
        *[numbers] * 9,
        ctypes.c_char_p,
        *[count] * 4,
    ]
    loaded.words_find.restype = ctypes.c_int64
    loaded.words_find.argtypes = [
        ctypes.c_void_p,
        ctypes.c_char_p,
        ctypes.c_int64,
        ctypes.c_int,
        ctypes.POINTER(_Numbers),
    ]
    loaded.words_free.argtypes = [ctypes.c_void_p]
    return loaded


def words_first(cores: Sequence[str], needs: Needs = (), *, kept: bool = True) -> Filter:
    """The fastest filter by words that this machine has; raises re.error for a pattern that cannot be read."""
    compiled = library()
    if compiled is None:
        return WordFilter(cores, needs, kept=kept)
    return CompiledFilter(compiled, cores, needs, kept=kept)


class CompiledFilter:
    """Finds the patterns by their words, in compiled code; what fits is the same as with WordFilter."""

    def __init__(
        self, compiled: ctypes.PyDLL, cores: Sequence[str], needs: Needs = (), *, kept: bool = True
    ) -> None:
        """As WordFilter, with the library."""
        index = index_of(cores, needs) if kept else read_index(cores, needs)
        self.wordless: Sequence[int] = index.wordless
        self._library = compiled
        self._arrays, asked = _arrays_of(index)
        letters, rest = self._arrays[0], self._arrays[1:]
        at = [numbers.buffer_info()[0] for numbers in rest]
        counts = len(index.wordless), asked, len(index.sets) + 1, len(cores)
        self._sets = index.program_sets
        self._words = compiled.words_new(letters, at[0], len(rest[0]) - 1, *at[1:], self._sets, *counts)
        if not self._words:
            raise MemoryError

    def __del__(self) -> None:
        if getattr(self, "_words", None):
            self._library.words_free(self._words)

    def candidates(self, texts: Sequence[str]) -> Iterator[Named]:
        """Look at the words of all texts at once."""
        if not texts:
            return
        lines = "\n".join(texts)
        plain = lines.isascii() and lines.count("\n") == len(texts) - 1
        if not plain:  # no folded text is so; if one were, it must shift no other
            lines = "\n".join(text.replace("\n", " ") for text in texts)
        given = self._find(lines.encode("ascii", "replace"), plain=plain)
        at = 0
        while at < len(given):
            text, pattern, count = given[at : at + 3]
            at += 3 + count
            yield text, pattern, tuple(given[at - count : at])

    def _find(self, lines: bytes, *, plain: bool) -> list[int]:
        out = _Numbers()
        count = self._library.words_find(self._words, lines, len(lines), plain, ctypes.byref(out))
        if count < 0:
            raise MemoryError
        return out[:count]


def _arrays_of(index: WordIndex) -> "tuple[tuple[bytes, *tuple[array[int], ...]], int]":
    """The index as the library takes it, the sets that are asked for first in front; and how many these are."""
    firsts = [asked_first(plan) for plan in index.plans]
    asked = sorted({first for _, first in firsts} - {IN_EVERY})
    rest = sorted(set(range(len(index.sets))).difference(asked))
    number = {old: new for new, old in enumerate((*asked, IN_EVERY, *rest))}
    number[NO_OPENING] = NO_OPENING
    sets: dict[str, list[int]] = {}
    for old, words in enumerate(index.sets):
        for look, letters in words:
            sets.setdefault(look + letters, []).append(number[old])
    runs = sorted({look[1:] for look in (*sets, *index.starts)} - {""})
    looks = [*(look + run for run in runs for look in _LOOKS), "#", "".join(MARKED)]
    besides, plans = array("i"), array("i")
    for plan, (where, first) in zip(index.plans, firsts, strict=True):
        start = len(besides) // 3
        for beside in plan.beside:
            besides.extend((number[beside.words], beside.low, beside.high))
        plans.extend((plan.pattern, plan.low, plan.high, number[plan.opening], plan.at_clause, where))
        plans.extend((number[first], start, len(besides) // 3))
    arrays = (
        "".join(runs).encode(),
        array("i", accumulate(map(len, runs), initial=0)),
        *_rows(sets.get(look, []) for look in looks),
        *_rows(index.starts.get(look, []) for look in looks),
        plans,
        besides,
        array("i", index.wordless),
        array("i", index.programs_from),
        array("H", index.programs),
    )
    return arrays, len(asked)


def _rows(rows: Iterable[list[int]]) -> "tuple[array[int], array[int]]":
    """Rows of numbers one after the other, and where each begins."""
    begins, numbers = array("i", [0]), array("i")
    for row in rows:
        numbers.extend(row)
        begins.append(len(numbers))
    return begins, numbers
