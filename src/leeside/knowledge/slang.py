"""Slang and text-speak as data: how it is spelt, what it stands for, where, since when anybody looked.

Words of the young go out of use and change their meaning faster than anything else that Leeside knows, so each has
a region, a source, a day on which it was checked and a time after which it must be looked at again.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final

from leeside.errors import KnowledgeError
from leeside.knowledge.item import Item

_FOLDED: Final = re.compile(r"[a-z0-9]+(?: [a-z0-9]+)*")
_MEND: Final = "See docs/slang.md for the keys of a word."
Words = Mapping[str, tuple[str, ...]]


class Region(StrEnum):
    """Where a word is written, as far as anybody has said."""

    EVERYWHERE = "everywhere"
    UK = "uk"
    LONDON = "london"
    NORTH = "north_of_england"
    SCOTLAND = "scotland"
    IRELAND = "ireland"
    US = "us"


class ReadBy(StrEnum):
    """Who sees the words that a spelling stands for in its place."""

    PATTERNS = "patterns"
    SECOND_READER = "second_reader"


class Slang(Item, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One word with its spellings, as the folded text has them.

    ``stands_for`` is read in its place, word for word, by those of ``read_by``; ``joins`` names the word classes of
    words.toml that gain it. Patterns are not among ``read_by`` where they are written with the spelling already, or
    where it stands for much else; the second reader is, where it learnt to read it so.
    """

    forms: tuple[str, ...]
    means: str
    region: Region
    review_days: int
    stands_for: str = ""
    read_by: tuple[ReadBy, ...] = (ReadBy.PATTERNS,)
    joins: tuple[str, ...] = ()


def words_with(words: Words, slang: Iterable[Slang]) -> dict[str, tuple[str, ...]]:
    """The word classes, each with the slang that joins it behind its plain forms."""
    joined = dict(words)
    for one in slang:
        for name in one.joins:
            joined[name] = tuple(dict.fromkeys((*joined[name], *one.forms)))
    return joined


def read_as(slang: Iterable[Slang], reader: ReadBy) -> dict[str, str]:
    """The words that this reader sees in the place of each spelling."""
    return {
        form: one.stands_for
        for one in slang
        if one.stands_for and reader in one.read_by
        for form in one.forms
    }


def refuse_unclear(slang: Iterable[Slang], words: Words) -> None:
    """Raise KnowledgeError for a word that does nothing, is spelt as no folded text is, or is there twice."""
    slang = tuple(slang)
    for one in slang:
        wrong = _wrong_with(one, words)
        if wrong:
            raise KnowledgeError(f"The word {one.id!r} {wrong}.", where="slang.toml", to_do=_MEND)
    for form, times in Counter(form for one in slang for form in one.forms).items():
        if times > 1:
            raise KnowledgeError(
                f"The spelling {form!r} belongs to two words.", where="slang.toml", to_do="Keep it with one."
            )


def _wrong_with(one: Slang, words: Words) -> str:
    unknown = [name for name in one.joins if name not in words]
    unfolded = [text for text in (*one.forms, one.stands_for) if text and not _FOLDED.fullmatch(text)]
    if not one.forms:
        return "has no spelling"
    if unfolded:
        return f"is written {unfolded[0]!r}, which is not lower-case letters, digits and single spaces"
    if unknown:
        return f"joins the word class {unknown[0]!r}, which words.toml does not have"
    if not one.joins and not one.stands_for:
        return "neither stands for anything nor joins a word class, so it would do nothing"
    if one.stands_for and any(" " in form for form in one.forms):
        return "stands for something, and is spelt with a space: only single words are read as others"
    if one.review_days < 1:
        return "has no time after which it is looked at again"
    return ""
