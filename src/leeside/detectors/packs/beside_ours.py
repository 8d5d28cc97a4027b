"""Looks for a pack's patterns beside ours, which keep their prepared index.

A pack's few patterns are read anew each time and kept nowhere: a sealed pack must leave no plain copy behind.
"""

from collections.abc import Callable, Iterator, Sequence
from heapq import merge

from leeside.detectors.contract.compiled_filter import words_first
from leeside.detectors.contract.filters import Filter, Named, Needs


class BesideOurs:
    """Two filters as one: the first for our patterns, the second for those of packs."""

    def __init__(self, cores: Sequence[str], needs: Needs = (), *, ours: int) -> None:
        """Take all patterns, of which the first so many are ours; raises re.error for one that cannot be read."""
        self._ours = ours
        self._first: Filter = words_first(cores[:ours], needs[:ours])
        self._second: Filter = words_first(cores[ours:], needs[ours:], kept=False)
        self.wordless: Sequence[int] = (
            *self._first.wordless,
            *(number + ours for number in self._second.wordless),
        )

    def candidates(self, texts: Sequence[str]) -> Iterator[Named]:
        """Each text and pattern once, in order of text and then of pattern."""
        of_packs = (
            (text, number + self._ours, places) for text, number, places in self._second.candidates(texts)
        )
        return merge(self._first.candidates(texts), of_packs)


def beside(ours: int) -> Callable[[Sequence[str], Needs], Filter]:
    """The filter to use when the first so many patterns are ours."""
    return lambda cores, needs: BesideOurs(cores, needs, ours=ours)
