"""Reads off a pattern which words must stand near one another in any text that it fits.

A pattern is a long way of saying "one of these words, soon after one of those". What is read off here is
never more than the pattern itself demands, so a text that lacks it can be passed over unread; a text that
has it is still only a candidate, and ``re`` decides. Places are counted in spaces, which is all that folded
text has between words.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple

from leeside.detectors.contract.everyday_words import share_of
from leeside.detectors.contract.pattern_pieces import (
    ANY,
    BEGIN,
    DIGIT,
    END,
    MARK,
    Choice,
    Gap,
    Piece,
    Spaces,
    Strings,
    bounded_ways,
    joined,
    may_be_nothing,
    open_edge,
    pieces_of,
    total,
)

CLAUSE: Final = "<>"
"""Looks that no word has: the next word begins a clause, the word before ends one."""
_EVERYWHERE: Final = float("inf")
_RUN: Final = re.compile(f"[a-z0-9{ANY}{DIGIT}]+")
MOST_WAYS: Final = 48
"""Ways of reading a pattern's alternatives one by one; what would be more is read together."""

Word = tuple[str, str]
"""How a word must look: ("=", whole), ("^", beginning), ("$", ending), ("~", part) ("#", "") for a digit;
("<", "") and (">", "") say that a clause begins or ends there."""


class Need(NamedTuple):
    """One of ``words`` must stand here; ``before`` and ``after`` count the spaces of its part around it."""

    words: frozenset[Word]
    before: Spaces
    after: Spaces


Phrase = tuple[tuple[int, Word], ...]
"""Words that stand in a row, each with the spaces before it; the rarest first."""


class Part(NamedTuple):
    """A stretch of a pattern: how many spaces it may span, and the words that it cannot do without.

    Where all that the stretch may be could be written out, ``phrases`` holds it: one of them stands there whole.
    """

    spaces: Spaces
    needs: tuple[Need, ...]
    phrases: tuple[Phrase, ...] = ()


class Way(NamedTuple):
    """One way of reading a pattern: its parts in order, and whether it must begin where a clause does."""

    parts: tuple[Part, ...]
    begins_clause: bool


MARKED: Final = ("!", "")
"""The look of a word that is not letters and digits alone, and of the places before and behind a text."""
_ENDS_OF_CLAUSE: Final = {
    frozenset({BEGIN}): Need(frozenset({MARKED}), (-1, 0), (0, 1)),
    frozenset({END}): Need(frozenset({MARKED}), (0, 1), (-1, 0)),
}
"""A clause ends at a word with a mark on it, or where no word is: one place further, or right there."""


def required_ways(core: str) -> list[Way]:
    """The parts of a pattern in order, each with the words that it needs; words stand whole at both ends.

    A pattern with alternatives is read in several ways, of which any one is enough.
    """
    return [
        Way(_parts(way, closed=True), begins_clause=_begins_clause(way))
        for way in _ways(pieces_of(core), MOST_WAYS)
    ]


def _begins_clause(way: Sequence[Piece]) -> bool:
    first = way[0] if way else None
    return isinstance(first, Strings) and all(string.startswith(BEGIN) for string in first.of)


def _ways(pieces: Sequence[Piece], most: int) -> list[list[Piece]]:
    """The sequences that a sequence stands for when its alternatives are read one by one, if they are few."""
    for at, piece in enumerate(pieces):
        if isinstance(piece, Choice) and len(piece.of) <= most:
            before, behind = pieces[:at], pieces[at + 1 :]
            each = most // len(piece.of)
            return [way for inner in piece.of for way in _ways(joined([*before, *inner, *behind]), each)]
    return [list(pieces)]


@cache
def _boil_choice(choice: Choice) -> Part:
    """Alternatives as one part, in which the rarest word of any one of them must stand."""
    boiled = [_boiled(_parts(branch, closed=False)) for branch in choice.of]
    spaces = (min(b.spaces[0] for b in boiled), max(b.spaces[1] for b in boiled))
    if not all(b.needs for b in boiled):
        return Part(spaces, ())
    needs = [b.needs[0] for b in boiled]
    together = Need(
        frozenset().union(*(n.words for n in needs)),
        (min(n.before[0] for n in needs), max(n.before[1] for n in needs)),
        (min(n.after[0] for n in needs), max(n.after[1] for n in needs)),
    )
    return Part(spaces, (together,))


def _boiled(parts: Sequence[Part]) -> Part:
    """A sequence of parts as one part with its rarest need."""
    spaces = total(part.spaces for part in parts)
    found = [
        Need(
            need.words,
            total([*(p.spaces for p in parts[:at]), need.before]),
            total([need.after, *(p.spaces for p in parts[at + 1 :])]),
        )
        for at, part in enumerate(parts)
        for need in part.needs
    ]
    return Part(spaces, (min(found, key=lambda need: how_common(need.words)),) if found else ())


def _parts(pieces: Sequence[Piece], *, closed: bool) -> tuple[Part, ...]:
    """The needs of each piece; ``closed`` when no letter can stand right before or behind the whole."""
    parts: list[Part] = []
    for at, piece in enumerate(pieces):
        if isinstance(piece, Choice):
            parts.append(_boil_choice(piece))
        elif isinstance(piece, Gap):
            parts.append(Part(piece.spaces, ()))
        else:
            left = closed if at == 0 else not _reaches(pieces[:at][::-1], first=False, closed=closed)
            right = (
                closed if at == len(pieces) - 1 else not _reaches(pieces[at + 1 :], first=True, closed=closed)
            )
            parts.append(_needs_of(piece.of, left_closed=left, right_closed=right))
    return tuple(parts)


def _reaches(outward: Sequence[Piece], *, first: bool, closed: bool) -> bool:
    """Whether a letter may stand at the near edge of what lies outward, nearest piece first."""
    for piece in outward:
        if open_edge(piece, first=first):
            return True
        if not may_be_nothing(piece):
            return False
    return not closed


@cache
def _needs_of(strings: frozenset[str], *, left_closed: bool, right_closed: bool) -> Part:
    """The two rarest words of every string: the part's needs, if every string has them."""
    if strings in _ENDS_OF_CLAUSE:
        return Part((0, 0), (_ENDS_OF_CLAUSE[strings],))
    counts = [string.count(" ") for string in strings]
    spaces = (min(counts), max(counts))
    found = [_words_of(string, left_closed=left_closed, right_closed=right_closed) for string in strings]
    bare = [[(place, word) for place, word in words if word[0] not in CLAUSE] for words in found]
    needs: list[Need] = []
    for which in (0, 1):
        if all(len(words) > which for words in bare):
            chosen = [words[which] for words in bare]
            befores = [place for place, _ in chosen]
            afters = [string.count(" ") - place for string, (place, _) in zip(strings, chosen, strict=True)]
            words = frozenset(word for _, word in chosen)
            needs.append(Need(words, (min(befores), max(befores)), (min(afters), max(afters))))
    return Part(spaces, tuple(needs), tuple(dict.fromkeys(found)) if all(bare) else ())


def _words_of(string: str, *, left_closed: bool, right_closed: bool) -> Phrase:
    """Every word of a string with the spaces before it, the rarest first."""
    found: list[tuple[float, int, Word]] = []
    for look, mark in (("<", BEGIN), (">", END)):
        if mark in string:
            found.append((_EVERYWHERE, string.count(" ", 0, string.index(mark)), (look, "")))
            string = string.replace(mark, "")
    for run in _RUN.finditer(string):
        left = left_closed or run.start() > 0
        right = right_closed or run.end() < len(string)
        word = _word(run.group(), left=left, right=right)
        if word is not None:
            found.append((share_of(word), string.count(" ", 0, run.start()), word))
    found += [
        (share_of(MARKED), place, MARKED) for place, word in enumerate(string.split(" ")) if MARK in word
    ]
    return tuple((place, word) for _, place, word in sorted(found))


@cache
def _word(run: str, *, left: bool, right: bool) -> Word | None:
    """How a word with this run of letters in it must look; ``left`` and ``right`` say that it ends there."""
    figures, run = DIGIT in run, run.replace(DIGIT, ANY)
    known = max(run.split(ANY), key=len)
    if not known:
        return ("#", "") if figures else None
    at = run.index(known)
    whole_left, whole_right = left and at == 0, right and at + len(known) == len(run)
    return (
        {(True, True): "=", (True, False): "^", (False, True): "$"}.get((whole_left, whole_right), "~"),
        known,
    )


@cache
def how_common(words: frozenset[Word]) -> float:
    """Roughly in how many of a thousand messages one of these words stands; only speed hangs on it."""
    return sum(_EVERYWHERE if word[0] in CLAUSE else share_of(word) for word in words)


def words_needed(pattern: str) -> frozenset[Word]:
    """Words of which one stands in any text that a pattern fits anywhere; none where it demands no word.

    Raises re.error for a pattern that cannot be read.
    """
    needed: set[Word] = set()
    for pieces, bounded in bounded_ways(pattern):
        for way in _ways(pieces, MOST_WAYS):
            needs = [need.words for part in _parts(way, closed=bounded) for need in part.needs]
            rarest = min(needs, key=how_common, default=frozenset[Word]())
            if not rarest or how_common(rarest) == _EVERYWHERE:
                return frozenset()
            needed |= rarest
    return frozenset(needed)
