"""Finds patterns whose time explodes: one message made for it would stop a screening for hours.

Two proofs, one after the other. By the pattern's form: something repeated inside something repeated, where
one and the same letter may belong to the inner or to what comes next. And by a trial on strings made of the
pattern's own words, each a little longer than the last, so that the trial ends long before an explosion:
a string is doubled only where the last took next to nothing, else it grows by a quarter, and near the limit
by an eighth. If time grows as b^k, that takes it from t to t^2, t^1.25 or t^1.125, counted in single steps of
``re``: from the limit of a few million steps to a few dozen million, which is about a second.
"""

import re
import re._constants as op
from collections.abc import Iterator
from time import thread_time
from typing import Any, Final

from leeside.detectors.contract.words import exact
from leeside.detectors.packs.written_out import Tree, inside, letters_at, repeated_in

LONGEST: Final = 1000
"""Letters of the longest trial string."""
MOST_SECONDS: Final = 0.05
"""That one trial may take; ours take a thousandth of it."""
_NEXT_TO_NOTHING: Final = MOST_SECONDS / 2000
_LITTLE: Final = MOST_SECONDS / 20
_OFTEN: Final = 8
"""So many repeats inside repeats are enough to explode."""
_TAILS: Final = ("!", "a", " ", "")
_REPEATS: Final = (op.MAX_REPEAT, op.MIN_REPEAT)


def explodes_by_form(tree: Tree) -> bool:
    """Whether a repeated part holds a repeat whose letters may as well belong to what comes next."""
    for operator, argument in tree:
        if operator in _REPEATS:
            body = list(argument[2])
            if int(argument[1]) >= _OFTEN and _unclear(body, _first(body)):
                return True
            if explodes_by_form(body):
                return True
        elif operator in {op.SUBPATTERN, op.BRANCH} and any(
            map(explodes_by_form, inside(operator, argument))
        ):
            return True
    return False


def _unclear(sequence: list[tuple[Any, Any]], behind: frozenset[str]) -> bool:
    """Whether a repeat of single letters in a sequence may end anywhere; ``behind`` may come after the sequence."""
    for at, (operator, argument) in enumerate(sequence):
        rest = sequence[at + 1 :]
        after = _first(rest) | (behind if _may_be_nothing(rest) else frozenset())
        if operator in _REPEATS:
            body = list(argument[2])
            one = letters_at(*body[0]) if len(body) == 1 else frozenset()
            varies = int(argument[1]) > int(argument[0])
            if varies and one & after:
                return True
            if _unclear(body, after | (_first(body) if int(argument[1]) > 1 else frozenset())):
                return True
        elif operator in {op.SUBPATTERN, op.BRANCH} and any(
            _unclear(list(inner), after) for inner in inside(operator, argument)
        ):
            return True
    return False


def _first(tree: Tree) -> frozenset[str]:
    """The letters with which a sequence may begin."""
    found: frozenset[str] = frozenset()
    for operator, argument in tree:
        if operator in {op.SUBPATTERN, op.BRANCH, op.ATOMIC_GROUP}:
            found = found.union(*map(_first, inside(operator, argument)))
        elif operator in {*_REPEATS, op.POSSESSIVE_REPEAT}:
            found |= _first(argument[2])
        else:
            found |= letters_at(operator, argument)
        if not _may_be_nothing([(operator, argument)]):
            break
    return found


def _may_be_nothing(tree: Tree) -> bool:
    for operator, argument in tree:
        if operator in {op.SUBPATTERN, op.BRANCH, op.ATOMIC_GROUP}:
            if not any(map(_may_be_nothing, inside(operator, argument))):
                return False
        elif operator in {*_REPEATS, op.POSSESSIVE_REPEAT}:
            if int(argument[0]) and not _may_be_nothing(argument[2]):
                return False
        elif operator not in {op.AT, op.ASSERT, op.ASSERT_NOT, op.GROUPREF}:
            return False
    return True


def explodes_in_trial(core: str, tree: Tree, *, seconds: float = MOST_SECONDS) -> bool:
    """Whether the pattern takes longer than that on any string made of its own words."""
    pattern = re.compile(exact(core), re.ASCII)
    return any(_explodes_on(pattern, lead, unit, tail, seconds) for lead, unit, tail in _strings(tree))


def _strings(tree: Tree) -> Iterator[tuple[str, str, str]]:
    made: dict[tuple[str, str], None] = {}
    for lead, units in repeated_in(tree):
        made.update(((lead, unit), None) for unit in units)
        made.update(((lead, unit + " "), None) for unit in units)
    for unit in ("a", "a ", "1", "you "):
        made["", unit] = None
    for lead, unit in made:
        for tail in _TAILS:
            yield lead, unit, tail


def _explodes_on(pattern: re.Pattern[str], lead: str, unit: str, tail: str, seconds: float) -> bool:
    length = 8
    while length <= LONGEST:
        text = lead + (unit * (length // len(unit) + 1))[:length] + tail
        took = _took(pattern, text)
        if took > seconds and (
            took > 2 * seconds or _took(pattern, text) > seconds
        ):  # a busy machine is not slow
            return True
        length += length if took < _NEXT_TO_NOTHING else max(1, length // (4 if took < _LITTLE else 8))
    return False


def _took(pattern: re.Pattern[str], text: str) -> float:
    began = thread_time()
    pattern.search(text)
    return thread_time() - began
