"""Writes out strings that a pattern was made for: what it is tried on before it is trusted."""

import re._constants as op
import re._parser as parser
from collections.abc import Iterable, Iterator
from string import ascii_lowercase, digits, punctuation
from typing import Any, Final, NamedTuple

LETTERS: Final = ascii_lowercase + digits + " " + punctuation.replace("'", "")
"""What may stand in folded text."""
MOST_TIMES: Final = 3
_SEEDS: Final = 24
_MOST_REPEATS: Final = 200
_MOST_LETTERS: Final = 2000
_REPEATS: Final = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)
Tree = Iterable[tuple[Any, Any]]
"""What Python's own parser of regular expressions makes of a pattern."""


class Repeated(NamedTuple):
    """A part of a pattern that may stand several times: what leads up to it, and what is repeated."""

    lead: str
    units: tuple[str, ...]


def letters_of(members: Iterable[tuple[Any, Any]]) -> frozenset[str]:
    """The letters of folded text that one place of a pattern takes, by the parser's members of a set."""
    taken: set[str] = set()
    negated = False
    for operator, argument in members:
        if operator is op.NEGATE:
            negated = True
        elif operator is op.LITERAL:
            taken.add(chr(argument))
        elif operator is op.RANGE:
            taken.update(letter for letter in LETTERS if argument[0] <= ord(letter) <= argument[1])
        elif operator is op.CATEGORY:
            taken.update(filter(_CATEGORIES[argument], LETTERS))
    return frozenset(LETTERS) - taken if negated else frozenset(taken)


_CATEGORIES: Final = {
    op.CATEGORY_DIGIT: str.isdigit,
    op.CATEGORY_NOT_DIGIT: lambda letter: not letter.isdigit(),
    op.CATEGORY_SPACE: str.isspace,
    op.CATEGORY_NOT_SPACE: lambda letter: not letter.isspace(),
    op.CATEGORY_WORD: lambda letter: letter.isalnum() or letter == "_",
    op.CATEGORY_NOT_WORD: lambda letter: not (letter.isalnum() or letter == "_"),
}


def written_out(tree: Tree) -> Iterator[str]:
    """A few strings that the pattern may fit; what it looks at round itself is written out or left out."""
    for seed in range(_SEEDS):
        yield _Writer(seed, round_itself=False).of(tree)
        yield _Writer(seed, round_itself=True).of(tree)


def repeated_in(tree: Tree, lead: str = "") -> Iterator[Repeated]:
    """Every part of a pattern that may stand more than once."""
    for operator, argument in tree:
        if operator in _REPEATS:
            if int(argument[1]) > 1:
                units = dict.fromkeys(_Writer(seed, round_itself=False).of(argument[2]) for seed in range(4))
                yield Repeated(lead, tuple(unit for unit in units if unit))
            yield from repeated_in(argument[2], lead)
        elif operator in {op.SUBPATTERN, op.ATOMIC_GROUP, op.BRANCH, op.ASSERT, op.ASSERT_NOT}:
            for inner in inside(operator, argument):
                yield from repeated_in(inner, lead)
        lead += _Writer(0, round_itself=False).of([(operator, argument)])


def inside(operator: Any, argument: Any) -> list[Tree]:  # noqa: ANN401 - the parser's own tree is untyped
    """What stands inside a group, alternatives or a look round."""
    if operator is op.SUBPATTERN:
        return [argument[3]]
    if operator is op.BRANCH:
        return list(argument[1])
    return [argument] if operator is op.ATOMIC_GROUP else [argument[1]]


class _Writer:
    """Writes a pattern out once, taking at each turn the first choice (seed 0) or one that the seed gives."""

    def __init__(self, seed: int, *, round_itself: bool) -> None:
        self._state = seed
        self._round_itself = round_itself
        self._groups: dict[int, str] = {}

    def _choose(self, among: int) -> int:
        if self._state == 0:
            return 0
        self._state = (self._state * 1103515245 + 12345) % 2147483647 or 1
        return (self._state >> 8) % among

    def of(self, tree: Tree) -> str:
        return "".join(self._one(operator, argument) for operator, argument in tree)

    def _one(self, operator: Any, argument: Any) -> str:  # noqa: ANN401 - as above
        if operator is op.LITERAL:
            return chr(argument)
        if operator in {op.IN, op.NOT_LITERAL, op.ANY}:
            taken = sorted(letters_at(operator, argument))
            return taken[self._choose(len(taken))] if taken else ""
        if operator is op.SUBPATTERN:
            text = self.of(argument[3])
            if argument[0] is not None:
                self._groups[argument[0]] = text
            return text
        if operator is op.BRANCH:
            return self.of(argument[1][self._choose(len(argument[1]))])
        if operator in _REPEATS:
            least, most, body = int(argument[0]), int(argument[1]), argument[2]
            times = least + self._choose(min(most - least, MOST_TIMES) + 1)
            return "".join(self.of(body) for _ in range(min(times, _MOST_REPEATS)))[:_MOST_LETTERS]
        if operator is op.ATOMIC_GROUP:
            return self.of(argument)
        if operator is op.ASSERT and self._round_itself:
            return self.of(argument[1])
        return self._groups.get(argument, "") if operator is op.GROUPREF else ""


def letters_at(operator: Any, argument: Any) -> frozenset[str]:  # noqa: ANN401 - as above
    """The letters that a piece of one letter takes; none for any other piece."""
    if operator is op.LITERAL:
        return frozenset(chr(argument))
    if operator is op.NOT_LITERAL:
        return frozenset(LETTERS) - {chr(argument)}
    if operator is op.ANY:
        return frozenset(LETTERS)
    return letters_of(argument) if operator is op.IN else frozenset()


def tree_of(core: str) -> Tree:
    """A pattern as the parser sees it; raises re.error."""
    tree: Tree = parser.parse(core)
    return tree
