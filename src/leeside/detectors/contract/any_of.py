"""Patterns that are asked whether they fit at all, and never which of their many ways it is that fits.

Python's ``re`` tries the ways of a pattern one after the other at every word of a text. Here those that begin with
one letter are one way, so that most are given up at that letter. Which of several is found, and so where it ends, may
then be another one; whether one is found stays the same, and a test holds it to that. The parser and the compiler are
those that ``re`` itself uses.
"""

import re
import re._compiler as compiler
import re._constants as op
import re._parser as parser
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any, Final

_Tree = Any
"""What Python's own parser makes of a pattern, which is untyped."""
_BY_ORDER: Final = frozenset({op.ATOMIC_GROUP, op.POSSESSIVE_REPEAT, op.GROUPREF, op.GROUPREF_EXISTS})
"""What may hang on which way was tried first, or on what it took."""


class AnyOf:
    """A pattern over folded text that is compiled when it is first asked; it gives no groups and no place."""

    def __init__(self, pattern: str) -> None:
        """Take it as ``re.compile`` does."""
        self.pattern: Final = pattern

    @cached_property
    def search(self) -> Callable[..., object]:
        """As that of ``re.Pattern``; what it gives is None or not, and nothing else."""
        return self._compiled.search

    @cached_property
    def match(self) -> Callable[..., object]:
        """The same."""
        return self._compiled.match

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        tree = parser.parse(self.pattern, re.ASCII)
        if not _by_letter(tree):
            return re.compile(self.pattern, re.ASCII)
        compiled: re.Pattern[str] = compiler.compile(tree, re.ASCII)
        return compiled


def by_first_letter(ways: Sequence[_Tree]) -> list[_Tree]:
    """The same choice, in which all ways that begin with one letter are one way."""
    alike: dict[object, list[_Tree]] = {}
    for number, way in enumerate(ways):
        known = len(way) > 0 and way[0][0] is op.LITERAL
        alike.setdefault(way[0] if known else number, []).append(way)
    return [group[0] if len(group) == 1 else _one_way(group) for group in alike.values()]


def _one_way(ways: Sequence[_Tree]) -> _Tree:
    rests = by_first_letter([way[1:] for way in ways])
    return parser.SubPattern(ways[0].state, [ways[0][0], (op.BRANCH, (None, rests))])


def _by_letter(tree: _Tree) -> bool:
    """Put the ways within a tree together; False where their order may matter."""
    for place, (kind, value) in enumerate(tree.data):
        if kind in _BY_ORDER:
            return False
        parts = value[1] if kind is op.BRANCH else value if isinstance(value, tuple) else ()
        if not all(_by_letter(part) for part in parts if isinstance(part, parser.SubPattern)):
            return False
        if kind is op.BRANCH:
            tree.data[place] = (kind, (None, by_first_letter(parts)))
    return True
