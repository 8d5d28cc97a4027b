"""First names and surnames that are also words of every day, which no switch may take out of every sentence.

"Will you be there" must not become "[redacted] you be there": what was asked would be lost. So such a part of a name is struck
where it is written as a name: with a capital, and not where any word has one. Where it stands otherwise is told to whoever
makes the pack, who can still strike it everywhere. The whole name is struck wherever it stands, as every other.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from leeside.referral.model import FieldKind, Form
from leeside.referral.redaction import Cut, found_in, stands_alone

_ALSO_WORDS: Final = frozenset(
    {
        "amber", "angel", "april", "art", "ash", "august", "autumn", "bay", "beau", "best", "bill", "bishop",
        "black", "bliss", "bond", "brook", "brown", "buck", "bud", "buddy", "carol", "carter", "case", "chance",
        "charity", "chase", "cherry", "chip", "christian", "clay", "cliff", "close", "cook", "coral", "cross",
        "crystal", "daisy", "dale", "dash", "dawn", "day", "dean", "dolly", "drew", "duke", "earl", "early",
        "eve", "faith", "fern", "field", "flint", "flora", "foster", "fox", "frank", "gay", "gene", "ginger",
        "glen", "gold", "good", "grace", "grant", "gray", "green", "grey", "guy", "hall", "harmony", "harry",
        "hart", "hazel", "heath", "heather", "heaven", "hill", "holly", "honey", "hope", "hunter", "iris", "ivy",
        "jack", "jade", "jay", "jean", "jet", "john", "jolly", "joy", "june", "justice", "king", "lance", "lane",
        "lark", "laurel", "law", "lily", "little", "long", "love", "mark", "marsh", "mason", "max", "may",
        "mercy", "merry", "miles", "mill", "misty", "moon", "more", "must", "nick", "noble", "north", "olive",
        "page", "park", "parker", "patience", "peace", "pearl", "penny", "peter", "pierce", "pip", "poppy",
        "precious", "price", "pride", "prince", "prudence", "queen", "rain", "ray", "read", "reed", "rich",
        "river", "rob", "robin", "rock", "rod", "rose", "rowan", "ruby", "rusty", "sage", "sandy", "scout",
        "shade", "sharp", "short", "skip", "sky", "small", "star", "stone", "storm", "strong", "sue", "summer",
        "sunny", "sweet", "tanner", "taylor", "temple", "terry", "trinity", "tuesday", "victor", "violet",
        "wade", "walker", "ward", "warren", "way", "west", "white", "wild", "will", "winter", "wise", "wood",
        "wren", "young",
    }
)  # fmt: skip
_ENDS: Final = frozenset('.!?:;\n"\u201c\u201d\u2018(\u2026')


def is_also_a_word(name: str) -> bool:
    """Whether a name is one word, and one of every day."""
    return name.casefold() in _ALSO_WORDS


def cuts_where_names(form: Form, names: Iterable[str]) -> tuple[Cut, ...]:
    """A cut for each place of the form where one of these is written as a name."""
    return tuple(cut for _, cut, as_name in _places(form, names) if as_name)


def left_standing(form: Form, names: Iterable[str]) -> Mapping[str, int]:
    """How often each still stands, written as a word is or where any word has a capital; those that do not are left out."""
    counts: dict[str, int] = {}
    for name, _, as_name in _places(form, names):
        if not as_name:
            counts[name] = counts.get(name, 0) + 1
    return counts


def _places(form: Form, names: Iterable[str]) -> Iterable[tuple[str, Cut, bool]]:
    wanted = tuple(names)
    for field in {answer.field: None for answer in form.answers}:
        for number, answer in enumerate(form.answers_to(field)):
            if answer.kind is FieldKind.CHOICE:
                continue  # the form's own words
            for name in wanted:
                for start, end in found_in(answer.value, name):
                    if stands_alone(answer.value, start, end):
                        cut = Cut(field=field, number=number, start=start, end=end, everywhere=False)
                        yield name, cut, _is_written_as_a_name(answer.value, start)


def _is_written_as_a_name(text: str, start: int) -> bool:
    """With a capital, in the midst of a sentence that is not all capitals; an answer that begins with it may be the name."""
    before = text[:start].rstrip(" \t")
    mid = bool(before) and before[-1] not in _ENDS
    return text[start].isupper() and mid and not text.isupper()
