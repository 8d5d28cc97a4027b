"""What the second reader sees of a line: its words, their pairs and their letters, as places in one table.

Names and handles, links, figures, emoji, marks and the words for who somebody is are not among them.
"""

import re
from collections.abc import Collection
from itertools import pairwise
from math import sqrt
from typing import Final
from zlib import crc32

import msgspec

from leeside.detectors.second_reader.identity_words import IDENTITY_WORDS

PLACES: Final = 1 << 17
"""How many weights there are; pieces that fall on one place share it."""
PIECES_VERSION: Final = 1
"""Raised when the same line would give other pieces, so that older weights no longer fit."""
_SHORTEST: Final = 3
_LONGEST: Final = 5
_UNREAD: Final = re.compile(r"@[\w.]+|(?:https?:|www\.)\S+", re.ASCII)
_FIGURES: Final = re.compile(r"\d+", re.ASCII)
_WORD: Final = re.compile(r"[a-z0]+")


class Pieces(msgspec.Struct, frozen=True, gc=False):
    """A line's different words and its different pairs of neighbours, in the order in which they first come."""

    words: tuple[str, ...]
    pairs: tuple[tuple[str, str], ...]

    @property
    def size(self) -> float:
        """What a line's weights are divided by, so that a long line is not stronger for being long."""
        return sqrt(len(self.words) + 2)


def pieces_of(folded: str, *, names: Collection[str] = ()) -> Pieces:
    """The pieces of a folded line; ``names`` are left out (in training, where they would be learnt)."""
    plain = _FIGURES.sub("0", _UNREAD.sub(" ", folded))
    words = [word for word in _WORD.findall(plain) if word not in IDENTITY_WORDS and word not in names]
    if not words:
        return Pieces((), ())
    return Pieces(tuple(dict.fromkeys(words)), tuple(dict.fromkeys(pairwise(("^", *words, "$")))))


def letter_places(word: str) -> tuple[int, ...]:
    """The places of every three to five letters in a row of one word, its edges being letters too."""
    edged = f" {word} "
    runs = (
        edged[at : at + size]
        for size in range(_SHORTEST, _LONGEST + 1)
        for at in range(len(edged) - size + 1)
    )
    return tuple(_place("letters", run) for run in runs)


def word_place(word: str) -> int:
    """The place of a whole word."""
    return _place("word", word)


def pair_place(pair: tuple[str, str]) -> int:
    """The place of two words that stand side by side; "^" and "$" are the ends of the line."""
    return _place("pair", " ".join(pair))


def _place(kind: str, piece: str) -> int:
    return crc32(f"{kind}/{piece}".encode()) % PLACES
