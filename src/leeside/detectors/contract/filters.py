"""Says which patterns may fit which texts without trying each on each: two ways, one answer.

A filter only narrows: whatever it names is fitted again with ``re``, which gives the span. So both filters
lead to the same signs, and a differential test holds them to it.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property, reduce
from operator import or_
from typing import Final, NamedTuple, Protocol

from leeside.detectors.contract.required_words import MARKED, Word
from leeside.detectors.contract.word_index import Plan, WordIndex, index_of, read_index
from leeside.detectors.contract.words import exact

_MOST_REMEMBERED: Final = 50_000
"""Different words whose look is remembered, and different short texts whose patterns are."""
_SHORT: Final = 40
"""Characters of a text that may well come again: half of what is said in chats is shorter."""
_RUN: Final = re.compile(r"[a-z0-9]+")
_EVERY: Final = 1
"""The lowest bit, which every word has: a plan that needs no other word begins with it."""


class Filter(Protocol):
    """Names the (text, pattern) pairs, by number, where a pattern may fit; it may name too many."""

    wordless: Sequence[int]
    """Patterns that demand no word, which a filter by words could only try on everything."""

    def candidates(self, texts: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Each pair once, in order of text and then of pattern. Texts are folded."""
        ...


class PlainFilter:
    """Tries every pattern on every text with ``re`` alone: slow, and plainly right."""

    def __init__(self, cores: Sequence[str]) -> None:
        """Take the patterns, word classes written out; they are compiled when first used."""
        self.wordless: Sequence[int] = ()
        self._cores = tuple(cores)

    @cached_property
    def _compiled(self) -> tuple[re.Pattern[str], ...]:
        return tuple(re.compile(exact(core), re.ASCII) for core in self._cores)

    def candidates(self, texts: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Try each pattern on each text."""
        for text_number, text in enumerate(texts):
            for pattern_number, pattern in enumerate(self._compiled):
                if pattern.search(text):
                    yield text_number, pattern_number


_Sought = tuple[int, tuple[tuple[int, int, int], ...]]
"""A pattern, and what must stand beside its rarest word: a set of words, at least and at most how far behind."""
_Plans = dict[int, tuple[_Sought, ...]]
"""What is sought, by the number of the set of words that it needs first, plus two."""


class _Token(NamedTuple):
    """What a word of a text may be: the sets that it is in, by number and as bits, and what begins with it.

    What is sought begins with a word right ``before``, with one right ``behind``, or with one ``anywhere`` in
    the text: each holds the bits of all the sets with which something begins so.
    """

    sets: frozenset[int]
    bits: int
    begins: bool
    before: int
    behind: int
    anywhere: int
    plans_before: _Plans
    plans_behind: _Plans
    plans_anywhere: _Plans


class WordFilter:
    """Looks only where a pattern's rarest word stands, and there for the other words that it needs close by.

    Each different word of the texts is worked out once and remembered, so that a message costs little more
    than the look-up of its words. Sets of words are bits of whole numbers, so that one "and" asks for many.
    """

    def __init__(self, cores: Sequence[str], *, kept: bool = True) -> None:
        """Read off each pattern the words that it needs; raises re.error for one that cannot be read.

        What was read is ``kept`` in the user's cache folder, or nowhere.
        """
        index = index_of(cores) if kept else read_index(cores)
        self.wordless: Sequence[int] = index.wordless
        self._tokens = _Tokens(index)
        self._remembered: dict[str, tuple[int, ...]] = {}

    def candidates(self, texts: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Look at the words of each text; what short texts gave, which are often the same, is remembered."""
        remembered = self._remembered
        for number, text in enumerate(texts):
            patterns = remembered.get(text)
            if patterns is None:
                patterns = self._patterns(text)
                if len(text) <= _SHORT:
                    if len(remembered) >= _MOST_REMEMBERED:
                        remembered.clear()
                    remembered[text] = patterns
            for pattern in patterns:
                yield number, pattern

    def _patterns(self, text: str) -> tuple[int, ...]:
        tokens = self._tokens
        known = [tokens[""], *(tokens[word] for word in text.split(" ")), tokens[""]]
        has = 0
        for token in known:
            has |= token.bits
        found: set[int] = set(self.wordless)
        for at in range(1, len(known) - 1):
            token = known[at]
            if not token.begins:
                continue
            if told := known[at - 1].bits & token.before:
                _look(token.plans_before, told, known, at, found)
            if told := known[at + 1].bits & token.behind:
                _look(token.plans_behind, told, known, at, found)
            if told := has & token.anywhere:
                _look(token.plans_anywhere, told, known, at, found)
        return tuple(sorted(found))


def _look(plans: _Plans, told: int, known: list[_Token], at: int, found: set[int]) -> None:
    """Add the patterns among those told of whose other words stand where they must."""
    while told:
        highest = told.bit_length()
        told ^= 1 << (highest - 1)
        for pattern, beside in plans[highest]:
            if pattern not in found:
                for words, low, high in beside:
                    first = at + low
                    for token in known[first if first > 0 else 0 : at + high + 1]:
                        if words in token.sets:
                            break
                    else:
                        break
                else:
                    found.add(pattern)


class _Tokens(dict[str, _Token]):
    """For each word of a text, as it turns up: which of the sought words it is, begins, ends or holds."""

    def __init__(self, index: WordIndex) -> None:
        super().__init__()
        self._index = index
        self._sets: dict[Word, list[int]] = defaultdict(list)
        for number, words in enumerate(index.sets):
            for word in words:
                self._sets[word].append(number)
        self._sought = [
            (plan.pattern, tuple((one.words, one.low, one.high) for one in plan.beside))
            for plan in index.plans
        ]
        self._letters = {word[1:] for word in index.starts} | {letters for _, letters in self._sets}
        self._longest = max(map(len, self._letters), default=0)

    def __missing__(self, word: str) -> _Token:
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        sets: set[int] = set()
        begins: dict[int, dict[int, dict[int, None]]] = {-1: {}, 1: {}, 0: {}}
        looks = {look for run in _RUN.findall(word) for look in self._looks(run)}
        for look in looks if word.isalnum() else looks | {MARKED}:
            sets.update(self._sets.get(look, ()))
            for number in self._index.starts.get("".join(look), ()):
                where, first = _first(self._index.plans[number])
                begins[where].setdefault(first, {})[number] = None
        before, behind, anywhere = (
            {first: tuple(self._sought[number] for number in numbers) for first, numbers in plans.items()}
            for plans in begins.values()
        )
        token = self[word] = _Token(
            sets=frozenset(sets),
            bits=reduce(or_, (2 << number for number in sets), _EVERY),
            begins=any(begins.values()),
            before=_bits(before),
            behind=_bits(behind),
            anywhere=_bits(anywhere),
            plans_before=before,
            plans_behind=behind,
            plans_anywhere=anywhere,
        )
        return token

    def _looks(self, run: str) -> Iterator[Word]:
        if any(letter.isdigit() for letter in run):
            yield "#", ""
        for start in range(len(run)):
            for end in range(start + 1, min(len(run), start + self._longest) + 1):
                letters = run[start:end]
                if letters in self._letters:
                    yield "~", letters
                    if start == 0:
                        yield "^", letters
                    if end == len(run):
                        yield "$", letters
                        if start == 0:
                            yield "=", letters


def _bits(plans: _Plans) -> int:
    return sum(1 << (first - 1) for first in plans)


def _first(plan: Plan) -> tuple[int, int]:
    """What is asked first, as a key of _Plans: the rarest word right beside, or else the rarest one anywhere."""
    for beside in plan.beside:
        if beside.low == beside.high and abs(beside.low) == 1:
            return beside.low, beside.words + 2
    return 0, plan.beside[0].words + 2 if plan.beside else _EVERY
