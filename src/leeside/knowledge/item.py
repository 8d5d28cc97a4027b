"""What every kind of knowledge shares: where it comes from, when that was checked, whom it is for, how urgent it is."""

from datetime import date
from enum import StrEnum
from typing import Final

import msgspec


class Status(StrEnum):
    """Whether a statement was read at its source, or ships with a warning until somebody has."""

    CONFIRMED = "confirmed"
    CHECK = "check"


class RiskLevel(StrEnum):
    """How worried the words of a conversation should make an adult; a person assesses, this only points."""

    NOTHING_NOTICED = "nothing_noticed"
    WORTH_A_LOOK = "worth_a_look"
    CONCERN = "concern"
    SERIOUS_CONCERN = "serious_concern"
    DANGER_NOW = "danger_now"

    @property
    def rank(self) -> int:
        """0 for nothing noticed up to 4 for danger now."""
        return _RANKS[self]


_RANKS: Final = {level: number for number, level in enumerate(RiskLevel)}


class When(StrEnum):
    """By when a step is to be taken."""

    NOW = "now"
    TODAY = "today"
    THIS_WEEK = "this_week"


class Audience(StrEnum):
    """Whom a step or a piece of advice is for."""

    LEAD = "lead"
    PARENT = "parent"
    CHILD = "child"


class Reader(StrEnum):
    """Who reads help that comes before any harm, and who may turn to an agency."""

    STAFF = "staff"
    PARENT = "parent"
    CHILD = "child"


class Item(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What every item of the knowledge carries.

    ``source`` names a document and place (a guide line as "guide:42", a law, an address without scheme);
    ``checked_on`` is the day somebody last held the item against it.
    """

    id: str
    source: str
    checked_on: date
    status: Status
