"""What the second reader sees of a line: its words and their pairs, as places in a table.

Given names and handles, links, figures, emoji, marks, articles and the words for who somebody is are not among
them. Text-speak is read as the words it stands for, so that how somebody spells weighs as little as can be.
"""

import re
from collections.abc import Collection
from itertools import pairwise
from typing import Final
from zlib import crc32

import msgspec

from leeside.detectors.second_reader.identity_words import UNREAD_WORDS
from leeside.detectors.second_reader.text_speak import TEXT_SPEAK

PLACES: Final = 1 << 20
"""How many places a table has, some three for each piece ever learnt from: those on one place share what they weigh."""
PIECES_VERSION: Final = 4
"""Raised when the same line would give other pieces, so that older weights no longer fit."""
_UNREAD: Final = re.compile(r"@[\w.]+|(?:https?:|www\.)\S+", re.ASCII)
_FIGURES: Final = re.compile(r"\d+", re.ASCII)
_WORD: Final = re.compile(r"[a-z0]+")


class Pieces(msgspec.Struct, frozen=True, gc=False):
    """A line's different words and its different pairs of neighbours, in the order in which they first come."""

    words: tuple[str, ...]
    pairs: tuple[tuple[str, str], ...]

    @property
    def size(self) -> int:
        """How many pieces there are, by which a run is kept from being strong for being long."""
        return len(self.words) + len(self.pairs)


def pieces_of(folded: str, *, names: Collection[str] = ()) -> Pieces:
    """The pieces of a folded line; ``names`` are left out (in training, where they would be learnt)."""
    plain = _FIGURES.sub("0", _UNREAD.sub(" ", folded))
    words: list[str] = []
    for word in _WORD.findall(plain):
        if word not in UNREAD_WORDS and word not in names:
            words += TEXT_SPEAK.get(word) or (word,)
    if not words:
        return Pieces((), ())
    return Pieces(tuple(dict.fromkeys(words)), tuple(dict.fromkeys(pairwise(("^", *words, "$")))))


def word_place(word: str) -> int:
    """The place of a whole word."""
    return crc32(f"word/{word}".encode()) % PLACES


def pair_place(pair: tuple[str, str]) -> int:
    """The place of two words that stand side by side; "^" and "$" are the ends of the line."""
    return crc32(f"pair/{pair[0]} {pair[1]}".encode()) % PLACES
