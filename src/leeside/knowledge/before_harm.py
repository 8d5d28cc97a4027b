"""What helps before there is any harm: tips and how they are done, talks by age, a family agreement, a page for a minute."""

from enum import StrEnum
from typing import Literal

import msgspec

from leeside.knowledge.item import Item, Reader


class Side(StrEnum):
    """Who makes a promise of the family agreement."""

    CHILD = "child"
    ADULT = "adult"


class Tip(Item, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something practical that prevents harm."""

    text: str
    how: str


class TipDetail(Item, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One part of a tip, worked out: a question to answer, or a setting to make.

    ``about`` groups the parts ("Chat and voice", "Location"). A setting names its ``system`` and the ``version`` it was
    read for, and ``steps`` are what to press, in order; where menus moved, the date says how old this is.
    """

    tip: str
    about: str
    text: str
    system: str = ""
    version: str = ""
    steps: tuple[str, ...] = ()


class TalkingPoint(Item, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something to talk about with a child, and words to begin with, by age."""

    text: str
    words: dict[str, str]
    """Age band ("under_8", "8_11", "12_15", "16_17") to words that an adult may use."""
    moment: str = ""
    """When it is easily spoken of."""
    listen_for: str = ""
    avoid: tuple[str, ...] = ()


class Topic(Item, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something of the online world that an adult should know their way around, before anything happens."""

    title: str
    what: str
    risks: tuple[str, ...]
    do: tuple[str, ...]
    never: tuple[str, ...]
    for_a_child: str
    ways: tuple[str, ...]
    for_whom: tuple[Reader, ...] = (Reader.STAFF, Reader.PARENT)


class Part(Item, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One part of the family agreement, and the question that it answers."""

    title: str
    asks: str


class Promise(Item, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something that one side of a family may promise the other; ``part`` is where it stands in the agreement."""

    part: str
    side: Side
    text: str


class Block(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One block of a page for a minute: a heading over items of this edition, by reference ("way:grooming").

    ``says`` is a sentence under the heading; ``wide`` lets a block run over both columns; ``shows`` is what of a step
    stands there: "text", or "never" for what one never has to do.
    """

    id: str
    title: str
    holds: tuple[str, ...]
    says: str = ""
    wide: bool = False
    shows: Literal["text", "never"] = "text"


class OneMinute(Item, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A page that is read in a minute, for one kind of reader; its id is the reader. What it says stands in the items."""

    title: str
    lead: str
    blocks: tuple[Block, ...]

    @property
    def reader(self) -> Reader:
        """Whom the page is for."""
        return Reader(self.id)


AGE_BANDS = {"under_8": (0, 7), "8_11": (8, 11), "12_15": (12, 15), "16_17": (16, 17)}
"""The bands of talking points, with the first and the last age of each."""


def band_of(age: int) -> str:
    """The band that an age in years falls into; ValueError for an age that is no child's."""
    for band, (first, last) in AGE_BANDS.items():
        if first <= age <= last:
            return band
    raise ValueError(f"{age} is no child's age")
