"""What a sheet says, whatever it is drawn as: sections of entries, each entry with its date."""

from datetime import date

import msgspec

from leeside.knowledge.item import Item, Status
from leeside.knowledge.model import Edition


class Dated(msgspec.Struct, frozen=True, kw_only=True):
    """How far an entry can be relied on: when it was checked, whether its source is still to be read, whether it is late."""

    on: date
    check: bool
    late: bool


class Link(msgspec.Struct, frozen=True, kw_only=True):
    """Somewhere to go or to ring; ``address`` carries its scheme."""

    words: str
    address: str


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that is said. ``tag`` is said before it ("Today"), ``by`` after its head ("The lead, the same day").

    ``notes`` are pairs of a word and a sentence ("Hours", "at any hour"); ``ordered`` points are done one after another.
    """

    head: str = ""
    text: str = ""
    tag: str = ""
    by: str = ""
    points: tuple[str, ...] = ()
    ordered: bool = False
    never: tuple[str, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()
    links: tuple[Link, ...] = ()
    dated: Dated | None = None
    show_date: bool = False


class Section(msgspec.Struct, frozen=True, kw_only=True):
    """Entries under a heading; ``says`` is a sentence before them."""

    title: str
    entries: tuple[Entry, ...] = ()
    says: str = ""


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """A whole sheet; ``foot`` says for whom the knowledge holds and of when it is."""

    title: str
    sections: tuple[Section, ...]
    foot: str
    lead: str = ""


def day(of: date) -> str:
    """A day as it is written: "26 November 2026"."""
    return f"{of.day} {of:%B %Y}"


def dated(item: Item, edition: Edition, today: date) -> Dated:
    """How far an item can be relied on ``today``, by the edition's time for a review."""
    late = (today - item.checked_on).days > edition.review_days
    return Dated(on=item.checked_on, check=item.status is Status.CHECK, late=late)


def mark(dated: Dated | None, *, show_date: bool = False) -> str:
    """What is said of an entry's age: nothing where all is well and nobody asks for the date."""
    if dated is None:
        return ""
    parts = []
    if dated.late:
        parts.append(
            f"past its review date: last checked on {day(dated.on)}, so make sure before you rely on it"
        )
    elif show_date:
        parts.append(f"checked on {day(dated.on)}")
    if dated.check:
        parts.append("to be checked against its source")
    return "; ".join(parts)


def foot(edition: Edition) -> str:
    """For whom the knowledge holds and of when it is."""
    return f"For {edition.nation.title()}, knowledge of {edition.id}. Leeside only looks and tells; people decide."
