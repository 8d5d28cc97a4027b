"""Whom to ring, from the knowledge: the number, the hours, and when somebody last looked at them."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from django.utils import timezone
from django.utils.dateformat import format as format_date

from leeside.knowledge.freshness import stale_items
from leeside.knowledge.load import newest_edition
from leeside.knowledge.model import Agency, Status

_FOR_CHILDREN: Final = {
    "childline": ("Childline", "You can talk to them about anything. It is free."),
    "samaritans": ("Samaritans", "They listen if it is hard to go on. It is free."),
    "police_101": ("Police, if it can wait", "For a crime that is not going on now."),
}
_FOR_ADULTS: Final = {
    "nspcc": ("NSPCC helpline", "For an adult who worries about any child."),
    "police_101": ("Police, if it can wait", "For a crime that is not happening now."),
    "samaritans": ("Samaritans", "For anybody who finds it hard to go on."),
}
"""Names and plain words of our own; what can be wrong tomorrow comes from the knowledge."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Helpline:
    """One line of the list."""

    name: str
    what_for: str
    number: str
    dialled: str
    hours: str
    looked_at: str


def helplines(*, for_adults: bool = False) -> tuple[Helpline, ...]:
    """Whom to ring when 999 is not needed, the likeliest first."""
    chosen = _FOR_ADULTS if for_adults else _FOR_CHILDREN
    edition, today = newest_edition(), timezone.localdate()
    stale = {item.id for item in stale_items(edition, today) if isinstance(item, Agency)}
    return tuple(
        _line(edition.agencies[id_], name, what_for, is_stale=id_ in stale)
        for id_, (name, what_for) in chosen.items()
    )


def emergency_number() -> str:
    """What to ring in danger, as the knowledge has it."""
    return newest_edition().agencies["police_999"].phone


def _line(agency: Agency, name: str, what_for: str, *, is_stale: bool) -> Helpline:
    hours = f"{agency.hours[:1].upper()}{agency.hours[1:]}.".replace("At any hour", "Day and night")
    return Helpline(
        name=name,
        what_for=what_for,
        number=agency.phone,
        dialled=re.sub(r"\D", "", agency.phone),
        hours=hours,
        looked_at=_looked_at(agency, agency.checked_on, is_stale=is_stale),
    )


def _looked_at(agency: Agency, day: date, *, is_stale: bool) -> str:
    said = format_date(day, "j F Y")
    if is_stale:
        return f"We last looked on {said}. It may have changed."
    return f"Checked on {said}." if agency.status is Status.CONFIRMED else f"Noted on {said}, still to check."
