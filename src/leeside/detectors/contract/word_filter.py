"""Looks for each pattern only where its rarest word stands, with the words that it needs close by."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, reduce
from itertools import accumulate
from operator import or_
from typing import Final, NamedTuple

from leeside.detectors.contract.filters import ANYWHERE, Named, Needs
from leeside.detectors.contract.pattern_pieces import FAR
from leeside.detectors.contract.required_words import MARKED, Word
from leeside.detectors.contract.word_index import NO_OPENING, Plan, WordIndex, index_of, read_index

_MOST_REMEMBERED: Final = 50_000
"""Different words whose look is remembered, and different short texts whose patterns are."""
_SHORT: Final = 40
"""Characters of a text that may well come again: half of what is said in chats is shorter."""
_MOST_PLACES: Final = 200
"""Places of one pattern's rarest word in one text; where there are more, ``re`` goes over the text once."""
_LONG_WORD: Final = 99
"""Letters and marks of a word with too many places at which to begin."""
_RUN: Final = re.compile(r"[a-z0-9]+")
IN_EVERY: Final = -1
"""Instead of a set: one that every word is in."""
_Beside = tuple[tuple[int, int, int], ...]
_Sought = tuple[tuple[Plan, _Beside], ...]
_Found = tuple[tuple[int, tuple[int, ...]], ...]


def _bits_of(sought: dict[int, _Sought]) -> int:
    """The sets with which something begins, as bits."""
    return sum(1 << (first - 1) for first in sought)


class _Token(NamedTuple):
    """What a word of a text may be: the sets that it is in, by number and as bits, and what begins with it.

    What is sought begins with a word right ``before``, with one right ``behind``, or with one ``anywhere`` in
    the text: each holds the bits of all the sets with which something begins so, and what is sought by their number.
    """

    sets: frozenset[int]
    marked: bool
    bits: int
    begins: bool
    before: int
    behind: int
    anywhere: int
    sought_before: dict[int, _Sought]
    sought_behind: dict[int, _Sought]
    sought_anywhere: dict[int, _Sought]


class WordFilter:
    """Finds the patterns by their words, in plain Python.

    Each different word of the texts is worked out once and remembered, so that a message costs little more
    than the look-up of its words. Sets of words are bits of whole numbers, so that one "and" asks for many.
    """

    def __init__(self, cores: Sequence[str], needs: Needs = (), *, kept: bool = True) -> None:
        """Read off each pattern the words that it needs; raises re.error for one that cannot be read.

        What was read is ``kept`` in the user's cache folder, or nowhere.
        """
        index = index_of(cores, needs) if kept else read_index(cores, needs)
        self.wordless: Sequence[int] = index.wordless
        self._tokens = _Tokens(index)
        self._remembered: dict[str, _Found] = {}

    def candidates(self, texts: Sequence[str]) -> Iterator[Named]:
        """Look at the words of each text; what short texts gave, which are often the same, is remembered."""
        remembered = self._remembered
        for number, text in enumerate(texts):
            found = remembered.get(text)
            if found is None:
                found = self._found(text)
                if len(text) <= _SHORT:
                    if len(remembered) >= _MOST_REMEMBERED:
                        remembered.clear()
                    remembered[text] = found
            for pattern, places in found:
                yield number, pattern, places

    def _found(self, text: str) -> _Found:
        tokens = self._tokens
        known = [tokens[""], *(tokens[word] for word in text.split(" ")), tokens[""]]
        has = 0
        for token in known:
            has |= token.bits
        found: list[tuple[Plan, int]] = []
        for at in range(1, len(known) - 1):
            token = known[at]
            if not token.begins:
                continue
            if told := known[at - 1].bits & token.before:
                _look(token.sought_before, told, known, at, found)
            if told := known[at + 1].bits & token.behind:
                _look(token.sought_behind, told, known, at, found)
            if told := has & token.anywhere:
                _look(token.sought_anywhere, told, known, at, found)
        if not found and not self.wordless:
            return ()
        return _Places(text, known).of(found, self.wordless)


def _look(
    sought: dict[int, _Sought], told: int, known: list[_Token], at: int, found: list[tuple[Plan, int]]
) -> None:
    """Add the plans among those told of whose other words stand where they must."""
    while told:
        highest = told.bit_length()
        told ^= 1 << (highest - 1)
        for plan, beside in sought[highest]:
            for words, low, high in beside:
                first, end = at + low, at + high + 1
                for token in known[first if first > 0 else 0 : end if end > 0 else 0]:
                    if words in token.sets:
                        break
                else:
                    break
            else:
                found.append((plan, at))


class _Places:
    """Where in one text patterns may begin."""

    def __init__(self, text: str, known: list[_Token]) -> None:
        self._text = text
        self._known = known

    def of(self, found: list[tuple[Plan, int]], anywhere: Iterable[int]) -> _Found:
        """Every pattern with the offsets at which it may begin, in order."""
        places: dict[int, set[int] | None] = {}
        for pattern, times in Counter(plan.pattern for plan, _ in found).items():
            places[pattern] = set() if times <= _MOST_PLACES else None
        places.update(dict.fromkeys(anywhere))
        for plan, at in found:
            held = places[plan.pattern]
            if held is not None and not self._add(held, plan, at):
                places[plan.pattern] = None
        return tuple(
            (pattern, ANYWHERE if held is None else tuple(sorted(held)))
            for pattern, held in sorted(places.items())
            if held is None or held
        )

    def _add(self, places: set[int], plan: Plan, at: int) -> bool:
        """Add where a plan may begin whose rarest word stands there; False where that may be anywhere."""
        opening, at_clause = plan.opening, plan.at_clause
        if plan.high >= FAR and opening == NO_OPENING and not at_clause:
            return False
        known, begins = self._known, self._begins
        for token in range(max(at - plan.high, 1), min(at - plan.low, len(known) - 2) + 1):
            if opening != NO_OPENING and opening not in known[token].sets:
                continue
            if not known[token].marked:
                if not at_clause or self._begins_clause(begins[token]):
                    places.add(begins[token])
            elif begins[token + 1] - begins[token] > _LONG_WORD:
                return False
            else:
                free = self._within(begins[token], begins[token + 1])
                places.update(place for place in free if not at_clause or self._begins_clause(place))
        return True

    def _within(self, start: int, end: int) -> Iterator[int]:
        """The offsets in a word, and right behind it, before which no letter stands."""
        yield start
        for place in range(start + 1, end):
            if not _RUN.match(self._text, place - 1):
                yield place

    def _begins_clause(self, place: int) -> bool:
        return place < 2 or self._text[place - 1] != " " or not _RUN.match(self._text, place - 2)

    @cached_property
    def _begins(self) -> list[int]:
        """Where each word begins, by its number from 1, and where one behind the last would."""
        return [0, *accumulate((len(word) + 1 for word in self._text.split(" ")), initial=0)]


class _Tokens(dict[str, _Token]):
    """For each word of a text, as it turns up: which of the sought words it is, begins, ends or holds."""

    def __init__(self, index: WordIndex) -> None:
        super().__init__()
        self._starts = index.starts
        self._sets: dict[Word, list[int]] = defaultdict(list)
        for number, words in enumerate(index.sets):
            for word in words:
                self._sets[word].append(number)
        self._sought = [
            (plan, tuple((one.words, one.low, one.high) for one in plan.beside)) for plan in index.plans
        ]
        self._first = [asked_first(plan) for plan in index.plans]
        asked = {first for _, first in self._first} - {IN_EVERY}
        self._bit = {IN_EVERY: 1, **{first: 2 << at for at, first in enumerate(sorted(asked))}}
        self._letters = {word[1:] for word in index.starts} | {letters for _, letters in self._sets}
        self._longest = max(map(len, self._letters), default=0)

    def __missing__(self, word: str) -> _Token:
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        sets: set[int] = set()
        begins: dict[int, dict[int, dict[int, None]]] = {-1: {}, 1: {}, 0: {}}
        looks = {look for run in _RUN.findall(word) for look in self._looks(run)}
        marked = not _RUN.fullmatch(word)
        for look in looks | {MARKED} if marked else looks:
            sets.update(self._sets.get(look, ()))
            for number in self._starts.get("".join(look), ()):
                where, first = self._first[number]
                begins[where].setdefault(self._bit[first].bit_length(), {})[number] = None
        before, behind, anywhere = (
            {
                first: tuple(self._sought[number] for number in numbers)
                for first, numbers in begins[where].items()
            }
            for where in (-1, 1, 0)
        )
        token = self[word] = _Token(
            frozenset(sets),
            marked,
            reduce(or_, (self._bit.get(number, 0) for number in sets), 1),
            bool(before or behind or anywhere),
            _bits_of(before),
            _bits_of(behind),
            _bits_of(anywhere),
            before,
            behind,
            anywhere,
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


def asked_first(plan: Plan) -> tuple[int, int]:
    """Where and for which set a plan asks first: the rarest word right beside, else the rarest one anywhere (0).

    IN_EVERY for the set when it asks for none.
    """
    for beside in plan.beside:
        if beside.low == beside.high and abs(beside.low) == 1:
            return beside.low, beside.words
    return 0, plan.beside[0].words if plan.beside else IN_EVERY
