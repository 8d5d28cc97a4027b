"""Routes, their fields, and a filled form: frozen values, each answer with where it came from."""

from datetime import date, datetime, timedelta
from enum import StrEnum

import msgspec

from leeside.knowledge.model import Item
from leeside.knowledge.working_days import working_days_after


class FieldKind(StrEnum):
    """What an answer is; facts and opinion are never told in one breath."""

    FACT = "fact"
    """What somebody saw, heard or did; may run over several lines."""
    WORDS = "words"
    """Words exactly as they were written or said."""
    OPINION = "opinion"
    """What somebody, or a program, makes of it."""
    CHOICE = "choice"
    """One of the field's ``choices``, letter by letter."""
    DATE = "date"
    """A day as 2026-03-11."""
    PERSON = "person"
    """Who somebody is: a name, and what they are to the child."""
    CONTACT = "contact"
    """How to reach somebody: an address, a number."""
    ACCOUNT = "account"
    """A name or number by which an app knows somebody."""
    URL = "url"
    """The address of a page, with http:// or https://."""


class RouteKind(StrEnum):
    """What comes out of a route."""

    REFERRAL = "referral"
    """A form for one child, sent by a person to an agency."""
    RECORD = "record"
    """What was said on the phone, to be kept and read from."""
    PROMPT = "prompt"
    """What an agency will ask; somebody else files it."""
    URL_ONLY = "url_only"
    """The addresses of pages and nothing else."""
    CARD = "card"
    """A card to hand over: the child acts, and nothing of the child's goes in."""


class Field(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One question of a form. ``part`` is the heading it stands under; ``filled_from`` names facts, the best first."""

    id: str
    label: str
    hint: str
    kind: FieldKind
    part: str
    needed: bool = False
    """Whether the agency asks for it; a gap is named, and never stops a pack."""
    many: bool = False
    choices: tuple[str, ...] = ()
    filled_from: tuple[str, ...] = ()


class Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A heading of a form."""

    id: str
    title: str


class Unit(StrEnum):
    """In what a receipt's time is counted."""

    HOURS = "hours"
    DAYS = "days"
    WORKING_DAYS = "working_days"
    """Monday to Friday without bank holidays: see ``leeside.knowledge.working_days``."""


class Receipt(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """By when an answer is due. ``within`` is None where no time was ever promised."""

    says: str
    within: int | None = None
    unit: Unit = Unit.WORKING_DAYS

    def due(self, sent_at: datetime) -> datetime | None:
        """The moment from which somebody should ask after it; None where no time was promised."""
        if self.within is None:
            return None
        if self.unit is Unit.HOURS:
            return sent_at + timedelta(hours=self.within)
        if self.unit is Unit.DAYS:
            return sent_at + timedelta(days=self.within)
        return sent_at + (working_days_after(sent_at.date(), self.within) - sent_at.date())


class Local(Item, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How one area takes a route: its own name, number and form. Kept as data by whoever works there."""

    route: str
    area: str
    name: str
    how: str
    phone: str = ""
    url: str = ""
    hours: str = ""
    fields: tuple[Field, ...] = ()
    """What this area asks beyond the route's own fields."""


class Route(Item, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One way to hand on a worry. ``agency`` is an id of the knowledge; ``channels`` are how a person may send it."""

    name: str
    kind: RouteKind
    agency: str
    sent_how: str
    channels: tuple[str, ...]
    receipt: Receipt
    consent: str
    never: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    """What to do before it is sent."""
    after: tuple[str, ...] = ()
    for_child: tuple[str, ...] = ()
    """What a card says, to the child who reads it."""
    evidence: bool = False
    """Whether an evidence pack may go with it."""
    nations: tuple[str, ...] = ("england",)
    parts: tuple[Part, ...] = ()
    fields: tuple[Field, ...] = ()
    local: Local | None = None

    def field(self, identity: str) -> Field | None:
        """The field of that id; None when the route does not ask it."""
        return next((field for field in self.fields if field.id == identity), None)


class Origin(StrEnum):
    """Where an answer came from."""

    MESSAGE = "message"
    """A message of the chat."""
    CHAT = "chat"
    """The export itself: who is in it, from when to when, its hash."""
    SOFTWARE = "software"
    """What Leeside makes of it; nobody has confirmed it."""
    EVENT = "event"
    """Something a person noted in the case."""
    PERSON = "person"
    """A named person, when the form was filled in."""


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """Where an answer came from, exactly. Ids are for whoever holds the case: `said_of` leaves them out, and so does a pack."""

    origin: Origin
    named: str = ""
    """The person who said or noted it; for a message, the program that read it, when it is not told in its own words."""
    at: datetime | None = None
    """When it was sent or noted; naive, on the chat's own clock, for a message."""
    number: int | None = None
    """The message's number in its conversation, from 1."""
    conversation: str = ""
    message_id: str = ""
    start: int | None = None
    end: int | None = None
    """Characters of the message's exact text, end not included."""
    event: str = ""


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """One answer to one field; a field that takes many has several, in their order."""

    field: str
    value: str
    kind: FieldKind
    source: Source


class Gap(msgspec.Struct, frozen=True, kw_only=True):
    """A needed field without an answer."""

    field: str
    label: str


class Form(msgspec.Struct, frozen=True, kw_only=True):
    """A route with its answers for one child, and the needed fields that have none."""

    route: Route
    answers: tuple[Answer, ...] = ()
    gaps: tuple[Gap, ...] = ()

    def answers_to(self, field: str) -> tuple[Answer, ...]:
        """The answers to one field, in their order."""
        return tuple(answer for answer in self.answers if answer.field == field)


def as_shown(kind: FieldKind, value: str) -> str:
    """An answer as the page has it: a day as a person writes it, everything else as it is."""
    day = day_of(value) if kind is FieldKind.DATE else None
    return day_as_written(day) if day else value


def day_as_written(day: date) -> str:
    """A day as a person writes it: 11 Mar 2026."""
    return f"{day.day} {day:%b %Y}"


def day_of(text: str) -> date | None:
    """The day that is written as 2026-03-11; None for anything else."""
    try:
        return date.fromisoformat(text) if len(text) == len("2026-03-11") else None
    except ValueError:
        return None
