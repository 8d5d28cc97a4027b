"""Takes a pattern apart into stretches that can be written out, gaps of unknown words, and alternatives.

It reads the tree that Python's own parser of regular expressions makes. What it does not know it takes for a
gap in which anything may stand, so that a pattern is never taken to demand more than it does.
"""

import re._constants as op
import re._parser as parser
from collections.abc import Iterable, Iterator, Sequence
from functools import reduce
from typing import Any, Final, NamedTuple

MOST_STRINGS: Final = 48
"""Strings that a stretch may be written out as; a stretch that may be more is read in smaller ones."""
FAR: Final = 99
"""So many spaces, or more: no telling how far apart."""
ANY: Final = "\0"
"""In a written-out string: letters and marks that are not known, and no space."""
MARK: Final = "\1"
"""In a written-out string: a mark that is no letter, digit or space."""
DIGIT: Final = "\2"
BEGIN: Final = "\3"
"""In a written-out string, and no letter of it: the next word begins a message or a clause."""
END: Final = "\4"
"""In a written-out string, and no letter of it: the word before ends a message or a clause."""
LETTERS: Final = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")
OPEN: Final = LETTERS | {ANY, DIGIT}
"""What may go on as part of a word."""
_MOST_LETTERS: Final = 12

Spaces = tuple[int, int]
"""How many spaces a stretch has, at least and at most."""


class Strings(NamedTuple):
    """All that a stretch may be, written out."""

    of: frozenset[str]


class Gap(NamedTuple):
    """A stretch of unknown words: its spaces, whether it may be nothing, and whether a word may reach out of it."""

    spaces: Spaces
    nothing: bool = True
    open_left: bool = True
    open_right: bool = True


class Choice(NamedTuple):
    """Alternatives too many to write out, each a sequence."""

    of: tuple[tuple["Piece", ...], ...]


Piece = Strings | Gap | Choice


def pieces_of(core: str) -> list[Piece]:
    """The pieces of a pattern in order; raises re.error for one that cannot be read."""
    return _sequence(parser.parse(core))


def bounded_ways(pattern: str) -> Iterator[tuple[list[Piece], bool]]:
    """The pieces of each way that a pattern ends in, and whether a word must begin and end at its ends.

    Raises re.error for a pattern that cannot be read.
    """
    for tree in _ends(list(parser.parse(pattern))):
        yield _sequence(tree), _bounded(tree)


def _bounded(tree: list[tuple[Any, Any]]) -> bool:
    return len(tree) > 1 and tree[0] == tree[-1] == _BOUNDARY


def _ends(tree: list[tuple[Any, Any]]) -> Iterator[list[tuple[Any, Any]]]:
    """Each way by itself, where ways are all there is between the bounds.

    Python's parser puts what all ways begin with in front of them, and not what they end with behind.
    """
    if not tree:
        yield tree
        return
    at = 1 if len(tree) == 3 and _bounded(tree) else len(tree) - 1
    operator, argument = tree[at]
    before, behind = tree[:at], tree[at + 1 :]
    if operator is op.SUBPATTERN:
        yield from _ends([*before, *argument[3], *behind])
    elif operator is op.BRANCH:
        for branch in argument[1]:
            yield from _ends([*before, *branch, *behind])
    else:
        yield tree


def _sequence(tree: Iterable[tuple[Any, Any]]) -> list[Piece]:
    return joined(piece for operator, argument in tree for piece in _pieces(operator, argument))


def joined(loose: Iterable[Piece]) -> list[Piece]:
    """Neighbouring written-out stretches made one, as long as the strings stay few."""
    pieces: list[Piece] = []
    for piece in loose:
        last = pieces[-1] if pieces else None
        few = (
            isinstance(piece, Strings)
            and isinstance(last, Strings)
            and len(piece.of) * len(last.of) <= MOST_STRINGS
        )
        if few and isinstance(piece, Strings) and isinstance(last, Strings):
            pieces[-1] = Strings(frozenset(a + b for a in last.of for b in piece.of))
        else:
            pieces.append(piece)
    return pieces


def _pieces(operator: Any, argument: Any) -> list[Piece]:  # noqa: ANN401 - the parser's own tree is untyped
    if operator is op.LITERAL:
        letter = chr(argument)
        return [Strings(frozenset({letter if letter in LETTERS or letter == " " else MARK}))]
    if operator is op.IN:
        return [_one_of(argument)]
    if operator is op.SUBPATTERN:
        return _sequence(argument[3])
    if operator is op.BRANCH:
        return [_branch([_sequence(branch) for branch in argument[1]])]
    if operator in {op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT}:
        return _repeat(*argument)
    if operator in {op.ASSERT, op.ASSERT_NOT, op.AT}:
        return _look_round(operator, argument)
    return [Gap((0, FAR))]


_BOUNDARY: Final = (op.AT, op.AT_BOUNDARY)
_BEGIN, _END = (next(iter(parser.parse(form))) for form in ("(?<![a-z0-9] )", "(?! ?[a-z0-9])"))
"""How the parser sees the word classes {start} and {end}."""


def _look_round(operator: Any, argument: Any) -> list[Piece]:  # noqa: ANN401 - as above
    """What looks round takes no letter of its own; only the ends of a clause are worth knowing."""
    if operator is op.ASSERT_NOT:
        for mark, known in ((BEGIN, _BEGIN), (END, _END)):
            if str(argument) == str(known[1]):
                return [Strings(frozenset({mark}))]
    return []


def _one_of(members: Sequence[tuple[Any, Any]]) -> Piece:
    """One letter out of several: written out when few are known, else any letter, or a space too."""
    known: set[str] = set()
    for operator, argument in members:
        if operator is op.LITERAL:
            known.add(chr(argument))
        elif operator is op.RANGE:
            known.update(chr(code) for code in range(argument[0], argument[1] + 1))
        elif operator is op.CATEGORY and argument in _CATEGORIES:
            known.add(_CATEGORIES[argument])
        else:
            return _anything_but(members)
    letters = frozenset(letter if letter in OPEN or letter == " " else MARK for letter in known)
    if len(letters) <= _MOST_LETTERS:
        return Strings(letters)
    return Gap((0, 1), nothing=False) if " " in letters else Strings(frozenset({ANY}))


_CATEGORIES: Final = {
    op.CATEGORY_DIGIT: DIGIT,
    op.CATEGORY_WORD: ANY,
    op.CATEGORY_NOT_SPACE: ANY,
    op.CATEGORY_SPACE: " ",
}


def _anything_but(members: Sequence[tuple[Any, Any]]) -> Piece:
    """A letter that is known only by what it is not."""
    no_space = (op.NEGATE, None) in members and (
        (op.LITERAL, ord(" ")) in members or (op.CATEGORY, op.CATEGORY_SPACE) in members
    )
    return Strings(frozenset({ANY})) if no_space else Gap((0, 1), nothing=False)


def _repeat(least: int, most: int, body: Iterable[tuple[Any, Any]]) -> list[Piece]:
    pieces = _sequence(body)
    most = min(int(most), FAR)
    if len(pieces) == 1 and isinstance(pieces[0], Strings):
        strings = pieces[0].of
        if strings <= {ANY}:
            return [Strings(frozenset({ANY}))]
        written = _written_out(strings, least, most)
        if written is not None:
            return [written]
    spaces = spaces_of(pieces)
    nothing = least == 0 or all(may_be_nothing(p) for p in pieces)
    rest = Gap(
        (spaces[0] * least, min(spaces[1] * most, FAR)),
        nothing=nothing,
        open_left=not pieces or open_edge(pieces[0], first=True),
        open_right=not pieces or open_edge(pieces[-1], first=False),
    )
    if least == 0:
        return [rest]
    once = rest._replace(
        spaces=(spaces[0] * (least - 1), min(spaces[1] * (most - 1), FAR)), nothing=nothing or least == 1
    )
    return [*pieces, once] if most > 1 else pieces


def _written_out(strings: frozenset[str], least: int, most: int) -> Strings | None:
    """Every string that so many of these can make, if they are few."""
    if most > 4 or sum(len(strings) ** n for n in range(least, most + 1)) > MOST_STRINGS:
        return None
    made: set[str] = set()
    for count in range(least, most + 1):
        made |= reduce(lambda left, _: {a + b for a in left for b in strings}, range(count), {""})
    return Strings(frozenset(made))


def _branch(branches: list[list[Piece]]) -> Piece:
    strings: set[str] = set()
    for branch in branches:
        if len(branch) > 1 or (branch and not isinstance(branch[0], Strings)):
            return Choice(tuple(map(tuple, branches)))
        strings |= branch[0].of if branch and isinstance(branch[0], Strings) else {""}
    return (
        Strings(frozenset(strings)) if len(strings) <= MOST_STRINGS else Choice(tuple(map(tuple, branches)))
    )


def spaces_of(pieces: Iterable[Piece]) -> Spaces:
    """How many spaces a sequence has."""
    return total(_spaces(piece) for piece in pieces)


def _spaces(piece: Piece) -> Spaces:
    if isinstance(piece, Gap):
        return piece.spaces
    if isinstance(piece, Choice):
        spans = [spaces_of(branch) for branch in piece.of]
        return min(low for low, _ in spans), max(high for _, high in spans)
    counts = [string.count(" ") for string in piece.of]
    return min(counts), max(counts)


def total(ranges: Iterable[Spaces]) -> Spaces:
    """The sum of ranges, no more than FAR."""
    low = high = 0
    for least, most in ranges:
        low, high = min(low + least, FAR), min(high + most, FAR)
    return low, high


def open_edge(piece: Piece, *, first: bool) -> bool:
    """Whether a word may reach out of a piece, at its beginning or at its end."""
    if isinstance(piece, Gap):
        return piece.open_left if first else piece.open_right
    if isinstance(piece, Choice):
        return True
    bare = (string.strip(BEGIN + END) for string in piece.of)
    return any(string[0 if first else -1] in OPEN for string in bare if string)


def may_be_nothing(piece: Piece) -> bool:
    """Whether nothing at all may stand there."""
    if isinstance(piece, Choice):
        return any(all(map(may_be_nothing, branch)) for branch in piece.of)
    return piece.nothing if isinstance(piece, Gap) else not all(s.strip(BEGIN + END) for s in piece.of)
