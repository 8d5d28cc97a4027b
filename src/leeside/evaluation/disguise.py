"""Makes disguised copies of labelled conversations, to see whether a word written to slip past still counts."""

import re
import zlib
from collections.abc import Callable
from enum import StrEnum
from typing import Final

import msgspec

from leeside.evaluation.labelled import LabelledConversation


class Disguise(StrEnum):
    """How words are disguised; mixed takes one of the others for each word, always the same for the same word."""

    NONE = "none"
    LEET = "leet"
    SPACED = "spaced"
    HOMOGLYPH = "homoglyph"
    REPEATED = "repeated"
    MIXED = "mixed"


_WORD: Final = re.compile(r"(?<![\w@#/.:'’&-])[A-Za-z]{4,}(?![\w@/:'’-]|\.\w)")
"""A plain word of four letters or more: names of accounts, links and short words stay as they are."""
_LEET: Final = str.maketrans("aeiosAEIOS", "4310543105")
_HOMOGLYPHS: Final = str.maketrans("aceopxyiACEOPXTHKMB", "асеорхуіАСЕОРХТНКМВ")
_VOWEL: Final = re.compile(r"[aeiouAEIOU](?=[^aeiouAEIOU]*$)")


def disguised_copy(one: LabelledConversation, disguise: Disguise) -> LabelledConversation:
    """The same conversation and label with every longer word disguised."""
    if disguise is Disguise.NONE:
        return one
    messages = tuple(
        msgspec.structs.replace(message, text=disguised_text(message.text, disguise))
        for message in one.messages
    )
    return msgspec.structs.replace(one, messages=messages)


def disguised_text(text: str, disguise: Disguise) -> str:
    """A text with every plain word of four letters or more disguised; the same text always in the same way."""
    return _WORD.sub(lambda found: _disguised(found[0], disguise), text)


def _disguised(word: str, disguise: Disguise) -> str:
    if disguise is Disguise.MIXED:
        kinds = list(_HOW)
        disguise = kinds[zlib.crc32(word.lower().encode()) % len(kinds)]
    how = _HOW.get(disguise)
    return how(word) if how else word


_HOW: Final[dict[Disguise, Callable[[str], str]]] = {
    Disguise.LEET: lambda word: word.translate(_LEET),
    Disguise.SPACED: lambda word: (
        f" {' '.join(word)} "
    ),  # a wider gap shows where a word ends, as people write it
    Disguise.HOMOGLYPH: lambda word: word.translate(_HOMOGLYPHS),
    Disguise.REPEATED: lambda word: _VOWEL.sub(lambda vowel: vowel[0] * 4, word, count=1),
}
