"""Seven words that open one thread: made, typed again, and turned into keys at a price that makes guessing pointless.

2,048 words are 11 bits each, so seven are 77. What is typed goes through scrypt (RFC 7914) as a member's password does:
32 MiB and about a third of a second, two at a time, so that a machine of 1 GB still has room for its own work.
"""

import hashlib
import hmac
import re
import threading
import unicodedata
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Final

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from leeside.desk.door.errors import TooBusy
from leeside.desk.sealing.blind import mark
from leeside.desk.sealing.key_pair import USUAL_COST, OpenPair, from_password

WORDS: Final = 7
BITS: Final = 11
COST = USUAL_COST
LONGEST: Final = 300
"""Characters of what is typed that are looked at; seven of our words are at most 55."""
AT_ONCE: Final = 2
_PATIENCE: Final = 10.0
"""Seconds for which somebody waits for their turn before they are asked to press the button again."""
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_turns = threading.BoundedSemaphore(AT_ONCE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opener:
    """What seven words stand for: the mark by which a thread is found, and the pair that opens what was sealed for them."""

    mark: bytes = field(repr=False)
    pair: OpenPair = field(repr=False)


@cache
def word_list() -> tuple[str, ...]:
    """The 2,048 words, in the order of the alphabet."""
    return tuple(files("leeside.desk.door").joinpath("words.txt").read_text(encoding="ascii").split())


def words_for(once: bytes) -> tuple[str, ...]:
    """The seven words that belong to a form as it was sent; the same again for the same form.

    A finger that presses the button twice would else see the second answer alone, without words. ``once`` must be
    random in part, and kept nowhere.
    """
    drawn = int.from_bytes(hmac.digest(mark("door: draw"), once, hashlib.sha256))
    return tuple(word_list()[drawn >> (BITS * place) & (2**BITS - 1)] for place in range(WORDS))


def as_typed(typed: str) -> str:
    """Words as they are compared: capitals, marks, dashes, commas, numbers in front and line breaks do not matter."""
    plain = unicodedata.normalize("NFKC", typed[:LONGEST]).casefold()
    return " ".join(_LETTERS.findall(plain))


def opener(typed: str) -> Opener:
    """What these words open, if there is such a thing: the same work whatever was typed.

    Raises `TooBusy` where too many are being tried at this moment.
    """
    if not _turns.acquire(timeout=_PATIENCE):
        raise TooBusy
    try:
        stretched = from_password(as_typed(typed), salt=mark("door: salt")[:16], cost=COST)
    finally:
        _turns.release()
    private = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"leeside desk door: pair").derive(
        stretched
    )
    return Opener(mark=mark("door: words", stretched.hex()), pair=OpenPair.from_private(private))
