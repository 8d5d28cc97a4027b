"""What is known of an export while it is on its way, as it is sealed into its row."""

import uuid

import msgspec

from leeside.conversation.model import Relation
from leeside.desk.arrivals.models import Import
from leeside.desk.cases.words import AgeBand
from leeside.desk.staff.at_rest import seal, unseal
from leeside.screening.result import ScreeningResult


class Met(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody in an export, and how many messages are theirs."""

    name: str
    messages: int


class About(msgspec.Struct, frozen=True, kw_only=True):
    """A value that is replaced and never changed."""

    name: str = ""
    """Of the file, as it was uploaded."""
    sha256: str = ""
    people: tuple[Met, ...] = ()
    """Those who are asked about, the most talkative first."""
    more: int = 0
    """How many people more there are than are asked about."""
    title: str = ""
    """What kind of export it is."""
    relations: dict[str, Relation] = {}
    """What each is to the child, as far as the adult knows."""
    age_band: AgeBand = AgeBand.UNKNOWN
    concerns: tuple[uuid.UUID, ...] = ()
    """Members of staff whom it is about."""
    danger: bool = False
    notes: tuple[str, ...] = ()
    """What a reader must know of each message, in their order, where a person typed them."""
    so_far: str = ""
    """The highest level that screening has come to, while it still goes on."""
    what: str = ""
    to_do: str = ""
    """Why it was refused, and what to do."""
    is_no_chat: bool = False
    result: ScreeningResult | None = None
    """The picture of a chat that is added to a case, until somebody who has the case's key adds it."""
    unread: tuple[str, ...] = ()
    """What was not read, for the page at the end."""


def about(row: Import) -> About:
    """What is known of it; nothing where the row does not open."""
    opened = unseal(bytes(row.about), purpose=_purpose(row))
    return msgspec.json.decode(opened, type=About) if opened else About()


def sealed_about(row: Import, known: About) -> bytes:
    """What is known, sealed for this row and no other."""
    return seal(msgspec.json.encode(known), purpose=_purpose(row))


def _purpose(row: Import) -> str:
    return f"import {row.pk}"
