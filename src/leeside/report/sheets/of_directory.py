"""Whom to turn to, on a sheet: what each takes and does not, hours, area, and when the number was last checked."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from leeside.knowledge.item import Reader
from leeside.knowledge.model import Agency, Edition
from leeside.report.sheets.brand import Brand, Contact
from leeside.report.sheets.sheet import Entry, Link, Section, Sheet, dated, foot

_NATIONS: Final = {
    "england": "England",
    "wales": "Wales",
    "scotland": "Scotland",
    "northern_ireland": "Northern Ireland",
}
_DANGER: Final = ("police_999",)
_LEAD: Final = "What each takes, and what it does not, so that nobody knocks at a door that stays shut."
_Groups = Sequence[tuple[str, Sequence[Agency]]]


def directory_sheet(
    edition: Edition, *, today: date, reader: Reader | None = None, brand: Brand | None = None
) -> Sheet:
    """The agencies of the knowledge, for one kind of reader or for all; a school's own contacts come first after 999."""
    wanted = [a for a in edition.agencies.values() if reader is None or reader in a.for_whom]
    danger = [a for a in wanted if a.id in _DANGER]
    rest = sorted((a for a in wanted if a.id not in _DANGER), key=lambda agency: not agency.phone)
    groups = _for_a_child(danger, rest) if reader is Reader.CHILD else _for_adults(danger, rest)
    sections = [
        Section(title=title, entries=tuple(_agency(edition, one, today, reader) for one in agencies))
        for title, agencies in groups
        if agencies
    ]
    own = [c for c in (brand.contacts if brand else ()) if reader is None or reader in c.for_whom]
    if own and brand:
        sections.insert(1, Section(title=f"At {brand.name}", entries=tuple(map(_contact, own))))
    child = reader is Reader.CHILD
    return Sheet(
        title="Who you can tell" if child else "Whom to turn to",
        lead="You choose who. You can begin with one of them, and change your mind." if child else _LEAD,
        sections=tuple(sections),
        foot=foot(edition),
    )


def _for_a_child(danger: Sequence[Agency], rest: Sequence[Agency]) -> _Groups:
    own = [agency for agency in rest if agency.for_whom == (Reader.CHILD,)]
    return (
        ("In danger now", danger),
        ("For you alone", own),
        ("For everybody, you too", [agency for agency in rest if agency not in own]),
    )


def _for_adults(danger: Sequence[Agency], rest: Sequence[Agency]) -> _Groups:
    child, parent = Reader.CHILD, Reader.PARENT
    return (
        ("In danger now", danger),
        ("A child can turn to them directly", [a for a in rest if a.for_whom == (child,)]),
        ("For everybody", [a for a in rest if child in a.for_whom and len(a.for_whom) > 1]),
        ("For parents and staff", [a for a in rest if child not in a.for_whom and parent in a.for_whom]),
        ("For those who work with children", [a for a in rest if a.for_whom == (Reader.STAFF,)]),
    )


def reach(agency: Agency) -> tuple[Link, ...]:
    """Where to ring and where to look, as links."""
    links = []
    digits = "".join(letter for letter in agency.phone if letter.isdigit())
    if digits:
        scheme = "sms" if agency.phone.startswith("text") else "tel"
        links.append(Link(words=agency.phone, address=f"{scheme}:{digits}"))
    if agency.url:
        links.append(Link(words=agency.url, address=f"https://{agency.url}"))
    return tuple(links)


def area(agency: Agency) -> str:
    """For where somebody is there, and whether each place has its own."""
    whole = len(agency.nations) == len(_NATIONS)
    where = "The whole of the UK" if whole else ", ".join(_NATIONS[nation] for nation in agency.nations)
    return f"{where}; each place has its own" if agency.local else where


def _agency(edition: Edition, agency: Agency, today: date, reader: Reader | None) -> Entry:
    if reader is Reader.CHILD:
        return Entry(
            head=agency.name,
            text=agency.for_a_child,
            notes=(("When", agency.hours),) if agency.hours else (),
            links=reach(agency),
            dated=dated(agency, edition, today),
            show_date=True,
        )
    notes = [("Not for", _lowered(agency.does_not_take)), ("How", agency.how)]
    if agency.hours:
        notes.append(("Hours", agency.hours))
    notes.append(("Where", area(agency)))
    return Entry(
        head=agency.name,
        text=agency.takes,
        notes=tuple(notes),
        links=reach(agency),
        dated=dated(agency, edition, today),
        show_date=True,
    )


def _lowered(does_not_take: str) -> str:
    for start in ("Not for ", "Not "):
        if does_not_take.startswith(start):
            return does_not_take.removeprefix(start)
    return does_not_take


def _contact(contact: Contact) -> Entry:
    links = []
    if contact.phone:
        links.append(Link(words=contact.phone, address="tel:" + "".join(filter(str.isdigit, contact.phone))))
    if contact.url:
        links.append(Link(words=contact.url, address=f"https://{contact.url}"))
    notes = (("Hours", contact.hours),) if contact.hours else ()
    return Entry(head=contact.who, text=contact.what, notes=notes, links=tuple(links))
