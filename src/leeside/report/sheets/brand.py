"""A school's own name, colour and contacts on the help pages, from a small TOML file that is checked before it is used."""

import re
import tomllib
from pathlib import Path
from typing import Final

import msgspec

from leeside.errors import UsageError
from leeside.knowledge.item import Reader

LEAST_CONTRAST: Final = 4.5
"""What WCAG 2.2 asks of text on its ground (1.4.3)."""
LONGEST_NAME: Final = 60
MOST_CONTACTS: Final = 12
_COLOUR: Final = re.compile(r"#[0-9a-fA-F]{6}")
_PHONE: Final = re.compile(r"\+?[0-9][0-9 ]{1,18}[0-9]")
_SITE: Final = re.compile(r"[a-z0-9][a-z0-9.-]*\.[a-z]{2,}(/[^\s<>\"']*)?", re.IGNORECASE)
_LONGEST: Final = {"who": 80, "what": 300, "hours": 80}


class Contact(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Somebody of the place itself: who (a role rather than a name), what they are there for, and how to reach them."""

    who: str
    what: str
    phone: str = ""
    url: str = ""
    hours: str = ""
    for_whom: tuple[Reader, ...] = (Reader.STAFF, Reader.PARENT, Reader.CHILD)


class Brand(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How a place's own pages look: its name, a colour that white letters can be read on, and its contacts."""

    name: str
    colour: str = "#1d4f5c"
    contacts: tuple[Contact, ...] = ()


def read_brand(path: Path) -> Brand:
    """The brand in a TOML file.

    Raises UsageError, naming the place in the file and what to do, for a file that cannot be read, a key that is unknown
    or missing, a colour on which white letters cannot be read, and a number or address that is none.
    """
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
        said = problem.strerror if isinstance(problem, OSError) else str(problem)
        raise UsageError(
            f"The file of the school's name and contacts cannot be read: {said}.",
            where=str(path),
            to_do="Mend it, or take it away: the pages work without.",
        ) from problem
    try:
        brand = msgspec.convert(table, Brand)
    except msgspec.ValidationError as problem:
        raise UsageError(
            f"{problem}.",
            where=str(path),
            to_do="The keys are name, colour, and [[contacts]] with who, what, phone, url, hours, for_whom.",
        ) from problem
    _refuse_unusable(brand, str(path))
    return brand


def contrast_with_white(colour: str) -> float:
    """How well white letters stand out on a colour such as "#1d4f5c": 1 to 21, as WCAG counts."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    light = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return 1.05 / (light + 0.05)


def _refuse_unusable(brand: Brand, where: str) -> None:
    if not brand.name.strip() or len(brand.name) > LONGEST_NAME:
        raise UsageError(
            f"A name has 1 to {LONGEST_NAME} letters.", where=f"{where}, name", to_do="Shorten it."
        )
    if not _COLOUR.fullmatch(brand.colour):
        raise UsageError(
            f"{brand.colour!r} is no colour.", where=f"{where}, colour", to_do='Write it as "#1d4f5c".'
        )
    contrast = contrast_with_white(brand.colour)
    if contrast < LEAST_CONTRAST:
        raise UsageError(
            f"White letters on {brand.colour} have a contrast of {contrast:.1f} to 1, and need {LEAST_CONTRAST}.",
            where=f"{where}, colour",
            to_do="Take a darker shade of it.",
        )
    if len(brand.contacts) > MOST_CONTACTS:
        raise UsageError(
            f"There are {len(brand.contacts)} contacts, and a page can be read with {MOST_CONTACTS}.",
            where=f"{where}, contacts",
            to_do="Keep those that somebody answers.",
        )
    for number, contact in enumerate(brand.contacts, start=1):
        _refuse_contact(contact, f"{where}, contact number {number}")


def _refuse_contact(contact: Contact, where: str) -> None:
    for name, longest in _LONGEST.items():
        said = getattr(contact, name)
        if len(said) > longest or (not said.strip() and name != "hours"):
            raise UsageError(
                f"{name!r} has 1 to {longest} letters.", where=where, to_do="Write it, or shorten it."
            )
    if contact.phone and not _PHONE.fullmatch(contact.phone):
        raise UsageError(
            f"{contact.phone!r} is no phone number.", where=where, to_do="Write digits and spaces alone."
        )
    if contact.url and not _SITE.fullmatch(contact.url):
        raise UsageError(
            f"{contact.url!r} is no address of a site.",
            where=where,
            to_do="Write it without https://, as in www.school.example/help.",
        )
    if not contact.phone and not contact.url:
        raise UsageError(
            "A contact that cannot be reached helps nobody.", where=where, to_do="Add phone or url."
        )
