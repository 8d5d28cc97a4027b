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
from leeside.detectors.contract.word_index import Plan, WordIndex, index_of
from leeside.detectors.contract.words import exact

_MOST_REMEMBERED: Final = 50_000
"""Different words whose look is remembered."""
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


class _Sought(NamedTuple):
    """A plan made ready: the pattern, the sets that its text must have, as bits, and where they must stand."""

    pattern: int
    needs: int
    beside: tuple[tuple[int, int, int], ...]


_Plans = dict[int, tuple[_Sought, ...]]
"""Plans by the bit of the set of words that each needs first."""


class _Token(NamedTuple):
    """What a word of a text may be: the sets that it is in, as bits, and the plans that begin with it.

    A plan begins with a word right ``before``, with one right ``behind``, or with one ``anywhere`` in the
    text: each holds the bits of all the sets with which some plan begins so.
    """

    sets: int
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

    def __init__(self, cores: Sequence[str]) -> None:
        """Read off each pattern the words that it needs; raises re.error for one that cannot be read."""
        index = index_of(cores)
        self.wordless: Sequence[int] = index.wordless
        self._tokens = _Tokens(index)

    def candidates(self, texts: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Look at the words of each text."""
        tokens, wordless = self._tokens, self.wordless
        for number, text in enumerate(texts):
            known = [tokens[""], *(tokens[word] for word in text.split(" ")), tokens[""]]
            has = 0
            for token in known:
                has |= token.sets
            found: set[int] = set(wordless)
            for at in range(1, len(known) - 1):
                token = known[at]
                if not token.begins:
                    continue
                if told := known[at - 1].sets & token.before:
                    _look(token.plans_before, told, has, known, at, found)
                if told := known[at + 1].sets & token.behind:
                    _look(token.plans_behind, told, has, known, at, found)
                if told := has & token.anywhere:
                    _look(token.plans_anywhere, told, has, known, at, found)
            if found:
                for pattern in sorted(found):
                    yield number, pattern


def _look(plans: _Plans, told: int, has: int, known: list[_Token], at: int, found: set[int]) -> None:
    """Add the patterns among those told of whose other words stand where they must."""
    while told:
        lowest = told & -told
        told ^= lowest
        for pattern, needs, beside in plans[lowest]:
            if has & needs == needs and pattern not in found:
                for words, low, high in beside:
                    first = at + low
                    for token in known[first if first > 0 else 0 : at + high + 1]:
                        if token.sets & words:
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
        self._sets: dict[Word, int] = defaultdict(int)
        for number, words in enumerate(index.sets):
            for word in words:
                self._sets[word] |= _bit(number)
        self._letters = {word[1:] for word in index.starts} | {letters for _, letters in self._sets}
        self._longest = max(map(len, self._letters), default=0)

    def __missing__(self, word: str) -> _Token:
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        sets = _EVERY
        begins: dict[int, dict[int, dict[int, None]]] = {-1: {}, 1: {}, 0: {}}
        looks = {look for run in _RUN.findall(word) for look in self._looks(run)}
        for look in looks if word.isalnum() else looks | {MARKED}:
            sets |= self._sets.get(look, 0)
            for number in self._index.starts.get("".join(look), ()):
                where, bit = _first(self._index.plans[number])
                begins[where].setdefault(bit, {})[number] = None
        before, behind, anywhere = (
            {bit: tuple(self._sought(number) for number in numbers) for bit, numbers in plans.items()}
            for plans in begins.values()
        )
        token = self[word] = _Token(
            sets, any(begins.values()), sum(before), sum(behind), sum(anywhere), before, behind, anywhere
        )
        return token

    def _sought(self, number: int) -> _Sought:
        plan: Plan = self._index.plans[number]
        beside = tuple((_bit(one.words), one.low, one.high) for one in plan.beside)
        return _Sought(plan.pattern, reduce(or_, (words for words, _, _ in beside), 0), beside)

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


def _first(plan: Plan) -> tuple[int, int]:
    """What is asked first of a plan: the rarest word right beside it, or else the rarest one anywhere."""
    for beside in plan.beside:
        if beside.low == beside.high and abs(beside.low) == 1:
            return beside.low, _bit(beside.words)
    return 0, _bit(plan.beside[0].words) if plan.beside else _EVERY


def _bit(number: int) -> int:
    return 2 << number


def best_filter(cores: Sequence[str]) -> Filter:
    """The filter that the product uses."""
    return WordFilter(cores)
