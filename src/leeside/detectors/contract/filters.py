"""Says which patterns may fit which texts, and where they would begin, without trying each on each.

A filter only narrows: whatever it names is fitted again with ``re``, which gives the span. So all filters lead
to the same signs, and a differential test holds them to it.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Final, Protocol

from leeside.detectors.contract.words import exact

ANYWHERE: Final[tuple[int, ...]] = ()
"""In place of offsets: no telling where the pattern begins."""
Named = tuple[int, int, tuple[int, ...]]
"""A text by number, a pattern by number, and the offsets at which it may begin, in order; or ANYWHERE."""


Needs = Sequence[Sequence[str]]
"""For each pattern, expressions each of which fits somewhere in every text in which the pattern may count; or for none."""


class Filter(Protocol):
    """Names the texts and patterns, by number, that may fit and have what they need; it may name too many, and never too few."""

    wordless: Sequence[int]
    """Patterns that demand no word, which a filter by words could only try on everything."""

    def candidates(self, texts: Sequence[str]) -> Iterator[Named]:
        """Each text and pattern once, in order of text and then of pattern. Texts are folded."""
        ...


class PlainFilter:
    """Tries every pattern on every text with ``re`` alone: slow, and plainly right."""

    def __init__(self, cores: Sequence[str], needs: Needs = ()) -> None:  # noqa: ARG002 it may name too many
        """Take the patterns, word classes written out; they are compiled when first used."""
        self.wordless: Sequence[int] = ()
        self._cores = tuple(cores)

    @cached_property
    def _compiled(self) -> tuple[re.Pattern[str], ...]:
        return tuple(re.compile(exact(core), re.ASCII) for core in self._cores)

    def candidates(self, texts: Sequence[str]) -> Iterator[Named]:
        """Try each pattern on each text."""
        for text_number, text in enumerate(texts):
            for pattern_number, pattern in enumerate(self._compiled):
                fit = pattern.search(text)
                if fit is not None:
                    yield text_number, pattern_number, (fit.start(),)
