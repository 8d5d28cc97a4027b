"""From patterns to words: at which word to begin looking for which pattern, and what must stand round it.

Reading a few thousand patterns takes seconds, so what was read is kept in the user's cache folder, named by a
hash of the patterns and of this reading. It holds no chat text. A damaged or foreign copy is made anew.
"""

import hashlib
import os
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from itertools import repeat
from math import prod
from pathlib import Path
from typing import Final

import msgspec

from leeside.detectors.contract.filters import Needs
from leeside.detectors.contract.pattern_pieces import FAR, total
from leeside.detectors.contract.pattern_program import Programs
from leeside.detectors.contract.required_words import (
    CLAUSE,
    MARKED,
    Need,
    Part,
    Phrase,
    Way,
    Word,
    how_common,
    required_ways,
    words_needed,
)
from leeside.detectors.contract.words import exact

READING: Final = 11
"""Raised when patterns are read in another way than before, so that what was kept is read anew."""
NO_OPENING: Final = -2
"""Instead of a set: a pattern may begin with any word."""
_MOST_NEEDS: Final = 4
"""Words looked for beside a pattern's rarest one; more cost more than they save."""


class Beside(msgspec.Struct, frozen=True, array_like=True):
    """A word of the set with that number must stand from ``low`` to ``high`` places behind the rarest word."""

    words: int
    low: int
    high: int


class Plan(msgspec.Struct, frozen=True, array_like=True):
    """A pattern by number, what must stand beside its rarest word, the rarest first, and where it then begins.

    It begins from ``low`` to ``high`` places before its rarest word, with a word of the set ``opening`` (any
    word when there is none), and where a clause begins if ``at_clause``.
    """

    pattern: int
    beside: tuple[Beside, ...]
    low: int
    high: int
    opening: int
    at_clause: bool


class WordIndex(msgspec.Struct, frozen=True):
    """What to look for: sets of words, plans, and for each look of a word the plans that begin there.

    ``wordless`` holds the patterns that demand no word at all. ``programs`` say where a pattern surely does not
    fit (pattern_program.py): units of two bytes in this machine's order, those of each pattern from the unit in
    ``programs_from``, and the sets of letters that they ask for.
    """

    sets: list[list[Word]]
    plans: list[Plan]
    starts: dict[str, list[int]]
    wordless: list[int]
    programs: bytes
    programs_from: list[int]
    program_sets: bytes


def index_of(cores: Sequence[str], needs: Needs = ()) -> WordIndex:
    """The index of these patterns, from the cache where the very same ones were read before.

    Raises re.error for a pattern that cannot be read.
    """
    path = _kept_in(cores, needs)
    try:
        return msgspec.msgpack.decode(path.read_bytes(), type=WordIndex)
    except (OSError, msgspec.MsgspecError):
        index = read_index(cores, needs)
        _keep(path, msgspec.msgpack.encode(index))
        return index


def read_index(cores: Sequence[str], needs: Needs = ()) -> WordIndex:
    """The index of these patterns, read anew and kept nowhere; raises re.error for one that cannot be read."""
    sets: dict[frozenset[Word], int] = {}
    plans: dict[Plan, int] = {}
    starts: dict[str, dict[int, None]] = defaultdict(dict)
    wordless: list[int] = []
    programs = Programs()
    for pattern, (core, needed) in enumerate(zip(cores, needs or repeat(()), strict=False)):
        programs.add(exact(core))
        with_it = [words for one in needed if (words := words_needed(one))]
        ways = [list(_plans(pattern, way, sets, with_it)) for way in required_ways(core)]
        if not all(ways):
            wordless.append(pattern)
            continue
        for way in ways:
            for words, plan in way:
                number = plans.setdefault(plan, len(plans))
                for look, letters in words:
                    starts[look + letters][number] = None
    return WordIndex(
        sets=[sorted(words) for words in sets],
        plans=list(plans),
        starts={word: list(numbers) for word, numbers in starts.items()},
        wordless=wordless,
        programs=programs.units.tobytes(),
        programs_from=programs.begins,
        program_sets=programs.sets,
    )


def _plans(
    pattern: int, way: Way, sets: dict[frozenset[Word], int], with_it: Sequence[frozenset[Word]]
) -> Iterator[tuple[frozenset[Word], Plan]]:
    """Where to begin looking for a pattern: at its rarest phrase, or else at its rarest word.

    ``with_it`` are sets of words of each of which one stands in any text in which the pattern counts.
    """
    parts = way.parts
    phrased = [
        (sum(map(_rarity, part.phrases)), at, -1)
        for at, part in enumerate(parts)
        if part.phrases and all(phrase[0][1] != MARKED for phrase in part.phrases)
    ]
    worded = [
        (how_common(need.words), at, which)
        for at, part in enumerate(parts)
        if not part.phrases
        for which, need in enumerate(part.needs)
        if MARKED not in need.words
    ]
    if not phrased and not worded:
        return
    _, at, which = min([*phrased, *worded])
    opening = _opening(parts)
    begins = sets.setdefault(opening, len(sets)) if opening else NO_OPENING
    for need, phrase in _anchors(parts[at], which):
        around = [
            *(_beside(word, away) for away, word in phrase),
            *((other.words, low, high) for other, low, high in _around(parts, at, need, which)),
            *((words, -FAR, FAR) for words in with_it),
        ]
        around = [one for one in dict.fromkeys(around) if not _goes_without_saying(*one)]
        around.sort(key=lambda one: how_common(one[0]))
        beside = tuple(Beside(sets.setdefault(words, len(sets)), low, high) for words, low, high in around)
        low, high = total([*(part.spaces for part in parts[:at]), need.before])
        yield need.words, Plan(pattern, beside, low, high, begins, way.begins_clause)


def _opening(parts: Sequence[Part]) -> frozenset[Word]:
    """One of which every text that fits begins with; empty when it cannot be told."""
    for part in parts:
        at_once = [need.words for need in part.needs if need.before == (0, 0)]
        if at_once:
            return min(at_once, key=how_common)
        if part.phrases:
            firsts = [next((word for place, word in phrase if place == 0), None) for phrase in part.phrases]
            known = [word for word in firsts if word is not None and word[0] not in CLAUSE]
            return frozenset(known) if len(known) == len(firsts) else frozenset()
        if part.spaces != (0, 0):
            break
    return frozenset()


def _goes_without_saying(words: frozenset[Word], low: int, high: int) -> bool:
    """Whether it asks for the end of a clause anywhere before or behind: where a text ends, one does."""
    return words == {MARKED} and ((low <= -FAR and high >= 0) or (low <= 0 and high >= FAR))


def _anchors(part: Part, which: int) -> Iterator[tuple[Need, tuple[tuple[int, Word], ...]]]:
    """Each way in which the part's rarest words may stand: a need, and the rest of its phrase as seen from it."""
    if which >= 0:
        yield part.needs[which], ()
        return
    low, high = part.spaces
    alike: dict[tuple[int, tuple[tuple[int, Word], ...]], set[Word]] = defaultdict(set)
    for phrase in part.phrases:
        place, word = phrase[0]
        alike[place, tuple((there - place, other) for there, other in phrase[1:])].add(word)
    for (place, rest), words in alike.items():
        yield Need(frozenset(words), (place, place), (low - place, high - place)), rest


def _beside(word: Word, away: int) -> tuple[frozenset[Word], int, int]:
    """Where a word of a phrase stands; a clause ends at a word with a mark on it, or where no word is."""
    if word[0] == "<":
        return frozenset({MARKED}), away - 1, away
    if word[0] == ">":
        return frozenset({MARKED}), away, away + 1
    return frozenset({word}), away, away


def _rarity(phrase: Phrase) -> float:
    """Roughly in how many of a thousand messages a phrase stands."""
    shares = [how_common(frozenset({word})) for _, word in phrase]
    return shares[0] * prod(min(1.0, share / 100) for share in shares[1:])


def _around(parts: Sequence[Part], at: int, need: Need, which: int) -> list[tuple[Need, int, int]]:
    """The needs of other parts, with their distances from the one at ``at``: those that rule out most."""
    found: list[tuple[float, int, Need, int, int]] = []
    for other, part in enumerate(parts):
        for number, second in enumerate(part.needs):
            if other == at and (which < 0 or which == number):
                continue
            low, high = _distance(parts, (at, need), (other, second))
            found.append((how_common(second.words), len(found), second, low, high))
    return [(second, low, high) for _, _, second, low, high in sorted(found)[:_MOST_NEEDS]]


def _distance(parts: Sequence[Part], one: tuple[int, Need], other: tuple[int, Need]) -> tuple[int, int]:
    """How many places behind the one need the other stands, at least and at most."""
    (first, need), (second, wanted) = one, other
    if second < first:
        low, high = _distance(parts, other, one)
        return -high, -low
    if first == second:
        return wanted.before[0] - need.before[1], wanted.before[1] - need.before[0]
    between = [part.spaces for part in parts[first + 1 : second]]
    least = need.after[0] + wanted.before[0] + sum(low for low, _ in between)
    most = need.after[1] + wanted.before[1] + sum(high for _, high in between)
    return least, most


def _kept_in(cores: Sequence[str], needs: Needs) -> Path:
    folder = os.environ.get("LEESIDE_CACHE") or os.environ.get("XDG_CACHE_HOME")
    base = Path(folder) if folder else Path.home() / ".cache"
    what = "\0".join((version("leeside"), str(READING), sys.byteorder, *cores, *map("\1".join, needs)))
    return base / "leeside" / f"words-{hashlib.sha256(what.encode()).hexdigest()[:32]}.bin"


def _keep(path: Path, data: bytes) -> None:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as whole:
            whole.write(data)
        Path(whole.name).replace(path)
    except OSError:
        return  # a read-only home: the next run reads the patterns again
