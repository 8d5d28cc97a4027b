"""From patterns to words: at which word to begin looking for which pattern, and what must stand round it.

Reading a few thousand patterns takes seconds, so what was read is kept in the user's cache folder, named by a
hash of the patterns and of this reading. It holds no chat text. A damaged or foreign copy is made anew.
"""

import hashlib
import os
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from math import prod
from pathlib import Path
from typing import Final

import msgspec

from leeside.detectors.contract.required_words import (
    MARKED,
    Need,
    Part,
    Phrase,
    Word,
    how_common,
    required_parts,
)

READING: Final = 6
"""Raised when patterns are read in another way than before, so that what was kept is read anew."""
_MOST_NEEDS: Final = 4
"""Words looked for beside a pattern's rarest one; more cost more than they save."""


class Beside(msgspec.Struct, frozen=True, array_like=True):
    """A word of the set with that number must stand from ``low`` to ``high`` places behind the rarest word."""

    words: int
    low: int
    high: int


class Plan(msgspec.Struct, frozen=True, array_like=True):
    """A pattern by number, and what must stand beside its rarest word, the rarest first."""

    pattern: int
    beside: tuple[Beside, ...]


class WordIndex(msgspec.Struct, frozen=True):
    """What to look for: sets of words, plans, and for each look of a word the plans that begin there.

    ``wordless`` holds the patterns that demand no word at all.
    """

    sets: list[list[Word]]
    plans: list[Plan]
    starts: dict[str, list[int]]
    wordless: list[int]


def index_of(cores: Sequence[str]) -> WordIndex:
    """The index of these patterns, from the cache where the very same ones were read before.

    Raises re.error for a pattern that cannot be read.
    """
    path = _kept_in(cores)
    try:
        return msgspec.msgpack.decode(path.read_bytes(), type=WordIndex)
    except (OSError, msgspec.MsgspecError):
        index = read_index(cores)
        _keep(path, msgspec.msgpack.encode(index))
        return index


def read_index(cores: Sequence[str]) -> WordIndex:
    """The index of these patterns, read anew and kept nowhere; raises re.error for one that cannot be read."""
    sets: dict[frozenset[Word], int] = {}
    plans: dict[Plan, int] = {}
    starts: dict[str, dict[int, None]] = defaultdict(dict)
    wordless: list[int] = []
    for pattern, core in enumerate(cores):
        ways = [list(_plans(pattern, parts, sets)) for parts in required_parts(core)]
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
    )


def _plans(
    pattern: int, parts: Sequence[Part], sets: dict[frozenset[Word], int]
) -> Iterator[tuple[frozenset[Word], Plan]]:
    """Where to begin looking for a pattern: at its rarest phrase, or else at its rarest word."""
    phrased = [(sum(map(_rarity, part.phrases)), at, -1) for at, part in enumerate(parts) if part.phrases]
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
    for need, phrase in _anchors(parts[at], which):
        around = [
            *(_beside(word, away) for away, word in phrase),
            *((other.words, low, high) for other, low, high in _around(parts, at, need, which)),
        ]
        around.sort(key=lambda one: how_common(one[0]))
        beside = tuple(Beside(sets.setdefault(words, len(sets)), low, high) for words, low, high in around)
        yield need.words, Plan(pattern, beside)


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


def _kept_in(cores: Sequence[str]) -> Path:
    folder = os.environ.get("LEESIDE_CACHE") or os.environ.get("XDG_CACHE_HOME")
    base = Path(folder) if folder else Path.home() / ".cache"
    what = "\0".join((version("leeside"), str(READING), *cores))
    return base / "leeside" / f"words-{hashlib.sha256(what.encode()).hexdigest()[:32]}.bin"


def _keep(path: Path, data: bytes) -> None:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as whole:
            whole.write(data)
        Path(whole.name).replace(path)
    except OSError:
        return  # a read-only home: the next run reads the patterns again
