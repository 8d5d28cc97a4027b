"""Turns a pattern into a small program that says quickly where it surely does not fit.

The program is run by the compiled filter (word_filter_fits.h) at each place at which the pattern may begin, and what
it lets through ``re`` still has to fit. So it may let through too much and never too little: whatever is hard to tell,
such as what a look to the side asks for beyond plain letters, or a word that must come again, it lets through.
"""

import re
import re._constants as op
import re._parser as parser
from array import array
from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import Any, Final

from leeside.detectors.contract.any_of import by_first_letter

SPLIT: Final = 128
"""Go on here or, if that fails, at the unit whose number follows. Below 128 a unit is the letter that must come."""
JUMP: Final = 129
LETTER: Final = 130
"""A letter of the set whose number follows."""
RUN: Final = 131
"""Letters of a set, then how many at least and at most."""
BOUNDARY: Final = 132
END: Final = 133
SIDE: Final = 134
"""What must or must not stand beside: 1 for behind, 1 for must, how many letters, and their sets."""
FITS: Final = 135
ENDLESS: Final = 0xFFFF
_MOST_UNITS: Final = 6_000
"""A pattern that needs more is let through everywhere."""
_CODES: Final = 128
_CATEGORIES: Final = {
    op.CATEGORY_DIGIT: r"\d",
    op.CATEGORY_NOT_DIGIT: r"\D",
    op.CATEGORY_SPACE: r"\s",
    op.CATEGORY_NOT_SPACE: r"\S",
    op.CATEGORY_WORD: r"\w",
    op.CATEGORY_NOT_WORD: r"\W",
}
_OF_CATEGORY: Final = {
    category: frozenset(code for code in range(_CODES) if re.fullmatch(letters, chr(code), re.ASCII))
    for category, letters in _CATEGORIES.items()
}
_REPEATS: Final = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)
_ONE_LETTER: Final = frozenset({op.LITERAL, op.NOT_LITERAL, op.ANY, op.IN})
_Node = tuple[Any, Any]


class _TooHard(Exception):  # noqa: N818 it never leaves this file
    """The pattern has something that a program cannot say, or needs too many units."""


class Programs:
    """The programs of many patterns, one after the other, and the sets of letters that they share."""

    def __init__(self) -> None:
        self.units = array("H")
        self.begins = [0]
        """Where each program begins, and where the last one ends; one that is empty lets everything through."""
        self._sets: dict[frozenset[int], int] = {}

    def add(self, pattern: str) -> None:
        """Add the program of the next pattern, as ``re`` gets it; raises re.error when it cannot be read."""
        with suppress(_TooHard):  # then an empty program lets it through
            self.units.extend(_Writer(self._sets).whole(parser.parse(pattern, re.ASCII)))
        self.begins.append(len(self.units))

    @property
    def sets(self) -> bytes:
        """The sets of letters by number, each as 128 bits."""
        return b"".join(sum(1 << code for code in codes).to_bytes(16, "little") for codes in self._sets)


class _Writer:
    def __init__(self, sets: dict[frozenset[int], int]) -> None:
        self._sets = sets
        self._units: list[int] = []

    def whole(self, nodes: Iterable[_Node]) -> list[int]:
        self._all(nodes)
        self._put(FITS)
        return self._units

    def _put(self, *units: int) -> int:
        """Write units; gives the place of the last of them."""
        self._units += units
        if len(self._units) > _MOST_UNITS:
            raise _TooHard
        return len(self._units) - 1

    def _all(self, nodes: Iterable[_Node]) -> None:
        for node in nodes:
            self._one(node)

    def _one(self, node: _Node) -> None:
        kind, value = node
        if kind is op.LITERAL and value < _CODES:
            self._put(value)
        elif kind in _ONE_LETTER:
            self._put(LETTER, self._set(node))
        elif kind is op.BRANCH:
            self._either(value[1])
        elif kind is op.SUBPATTERN and not value[1] and not value[2]:
            self._all(value[3])
        elif kind is op.ATOMIC_GROUP:
            self._all(value)
        elif kind in _REPEATS:
            self._repeat(*value)
        elif kind is op.AT:
            self._at(value)
        elif kind in (op.ASSERT, op.ASSERT_NOT):
            self._side(*value, must=kind is op.ASSERT)
        else:
            raise _TooHard

    def _either(self, ways: Sequence[Iterable[_Node]]) -> None:
        """One of these; their order is not kept, since a program only says whether one of them may fit."""
        ends = []
        ways = by_first_letter(ways)
        for way in ways[:-1]:
            other = self._put(SPLIT, 0)
            self._all(way)
            ends.append(self._put(JUMP, 0))
            self._units[other] = len(self._units)
        self._all(ways[-1])
        for end in ends:
            self._units[end] = len(self._units)

    def _repeat(self, least: int, most: int, nodes: Sequence[_Node]) -> None:
        endless = most is op.MAXREPEAT or most >= ENDLESS
        if len(nodes) == 1 and nodes[0][0] in _ONE_LETTER:
            self._put(RUN, self._set(nodes[0]), min(least, ENDLESS - 1), ENDLESS if endless else most)
            return
        for _ in range(least):
            self._all(nodes)
        again = len(self._units)
        outs = []
        for _ in range(1 if endless else most - least):
            outs.append(self._put(SPLIT, 0))
            self._all(nodes)
        if endless:
            self._put(JUMP, again)
        for out in outs:
            self._units[out] = len(self._units)

    def _at(self, where: object) -> None:
        if where is op.AT_BOUNDARY:
            self._put(BOUNDARY)
        elif where is op.AT_END:
            self._put(END)

    def _side(self, direction: int, nodes: Sequence[_Node], *, must: bool) -> None:
        """A look at letters right behind or ahead; any other look is taken to be content."""
        if nodes and all(node[0] in _ONE_LETTER for node in nodes):
            self._put(SIDE, int(direction < 0), int(must), len(nodes), *map(self._set, nodes))

    def _set(self, node: _Node) -> int:
        return self._sets.setdefault(_codes(node), len(self._sets))


def _codes(node: _Node) -> frozenset[int]:
    """Which plain letters a node takes that takes one."""
    kind, value = node
    every = frozenset(range(_CODES))
    if kind is op.LITERAL:
        return frozenset({value}) & every
    if kind is op.NOT_LITERAL:
        return every - {value}
    if kind is op.ANY:
        return every - {ord("\n")}
    codes: set[int] = set()
    for part, what in value:
        if part is op.LITERAL:
            codes.add(what)
        elif part is op.RANGE:
            codes.update(range(what[0], min(what[1], _CODES) + 1))
        elif part is op.CATEGORY and what in _OF_CATEGORY:
            codes |= _OF_CATEGORY[what]
        elif part is not op.NEGATE:
            raise _TooHard
    return every - codes if value[0][0] is op.NEGATE else every & codes
