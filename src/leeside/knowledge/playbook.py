"""A worked answer to one way: who does what, by when, and what to say to those concerned."""

from enum import StrEnum

from leeside.knowledge.item import Item, When


class To(StrEnum):
    """To whom something is said. The other child is whoever did it or was drawn in, where that is a child too."""

    CHILD = "child"
    FAMILY = "family"
    OTHER_CHILD = "other_child"


class Who(StrEnum):
    """Who makes a move of a playbook."""

    WHOEVER_HEARS = "whoever_hears"
    LEAD = "lead"
    HEAD = "head"
    PARENT = "parent"


class Telling(Item, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What to say to one of those concerned, in words that may be spoken as they stand, and what not to say."""

    to: To
    say: tuple[str, ...]
    not_say: tuple[str, ...]


class Move(Item, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One move of a playbook: who makes it, by when, and what is never done with it.

    ``by`` says the time in words; ``hours`` is how many hours after it became known a duty ends, 0 where there is no
    such clock. ``step`` names the step of the way, or common to all, that the move works out; ``agency`` whom it reaches.
    """

    when: When
    who: Who
    by: str
    text: str
    never: tuple[str, ...]
    agency: str = ""
    step: str = ""
    hours: int = 0


class Playbook(Item, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The worked answer to one way; its id is the way's.

    ``opens`` says what has just become known, ``aim`` what has to be true tonight, and ``leaves`` what it is not for.
    """

    title: str
    opens: str
    aim: str
    leaves: str
    moves: tuple[Move, ...]
