"""An export is screened with what the adult said of the people in it, and becomes a case."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import msgspec

from leeside.conversation.model import Message, Participant, Relation
from leeside.desk.arrivals.about import About
from leeside.desk.arrivals.models import Import
from leeside.desk.arrivals.transcript import TYPED
from leeside.desk.cases.arrive import Arriving, Named, Prepared, Screened, prepare
from leeside.desk.cases.words import Door
from leeside.desk.conversations.models import EvidenceItem
from leeside.desk.people.models import Role
from leeside.desk.staff.models import StaffMember
from leeside.knowledge.model import RiskLevel
from leeside.screening.every_part import messages_in
from leeside.screening.result import ScreeningResult
from leeside.screening.story import screen
from leeside.sources.contract.export import Export
from leeside.sources.contract.source import ReadOptions

ROLES: Final = {
    Relation.CHILD: Role.HARMED_CHILD,
    Relation.FAMILY: Role.FAMILY,
    Relation.PROFESSIONAL: Role.PROFESSIONAL,
}
"""Who somebody is taken to be at the arrival; people put it right later, event by event."""
_MOST_ACCOUNTS: Final = 50
_MOST_NAMED: Final = 3


def screened(
    known: About,
    path: Path,
    *,
    media: int,
    progress: Callable[[int], None],
    so_far: Callable[[RiskLevel], None] | None = None,
) -> ScreeningResult:
    """The picture of an export, under the name and the hash of what was uploaded."""
    result = screen(
        path, relations=known.relations, progress=lambda read: progress(read.messages), so_far=so_far
    )
    warnings = result.source.warnings
    if media:
        files = "1 picture, film or sound was" if media == 1 else f"{media:,} pictures, films or sounds were"
        warnings = (*warnings, f"{files} in the export. Nobody opened them, and the desk keeps none.")
    if known.notes:
        warnings = (
            f"{TYPED} What is not on it was not seen, and a screenshot may be cut or made up.",
            *warnings,
        )
    source = msgspec.structs.replace(result.source, path=known.name, sha256=known.sha256, warnings=warnings)
    if known.notes:
        source = msgspec.structs.replace(source, title=known.title)
    return msgspec.structs.replace(result, source=source)


def prepare_screened(row: Import, known: About, result: ScreeningResult, path: Path) -> Prepared:
    """Seal it for the queue; whoever calls writes it (`cases.arrive.take_in`). Long, so call it outside a transaction."""
    people = people_in(result)
    arriving = Arriving(
        title=_title(known, people),
        door=_door(row, known),
        danger_now=known.danger,
        age_band=known.age_band,
        concerns=tuple(StaffMember.objects.filter(pk__in=known.concerns)),
        people=named(known, people),
        accounts=accounts_in(result),
        screened=Screened(
            result=result,
            messages=messages_of(known, path),
            kind=EvidenceItem.Kind.TRANSCRIPT if known.notes else None,
        ),
    )
    return prepare(arriving, actor=row.owner or "door:api")


def _door(row: Import, known: About) -> Door:
    if row.owner is None:
        return Door.API
    return Door.TRANSCRIPT if known.notes else Door.IMPORT


def named(known: About, people: tuple[Participant, ...]) -> tuple[Named, ...]:
    """Those of whom somebody said what they are to the child: the adult who was asked, or the system that sent it."""
    said = {person.name: person.relation for person in people if person.relation is not Relation.UNKNOWN}
    relations = {**said, **known.relations}
    return tuple(Named(name=name, role=ROLES.get(kind, Role.UNKNOWN)) for name, kind in relations.items())


def messages_of(known: About, path: Path) -> Iterator[Message]:
    """The messages of all its conversations, with what a person noted of each where they typed them."""
    messages = messages_in(Export(path), ReadOptions())
    if not known.notes:
        return messages
    noted = zip(messages, known.notes, strict=True)
    return (msgspec.structs.replace(message, note=note) for message, note in noted)


def people_in(result: ScreeningResult) -> tuple[Participant, ...]:
    """Those who take part, each name once."""
    met = {person.name.casefold(): person for one in result.conversations for person in one.participants}
    return tuple(met.values())


def _title(known: About, people: tuple[Participant, ...]) -> str:
    names = ", ".join(person.name for person in people[:_MOST_NAMED])
    more = f" and {len(people) - _MOST_NAMED} more" if len(people) > _MOST_NAMED else ""
    return f"{known.title[:1].upper()}{known.title[1:]}: {names}{more}"


def accounts_in(result: ScreeningResult) -> tuple[tuple[str, str], ...]:
    """Accounts that the source itself names, of whoever is not known to be the child or a friend of the house.

    Two accounts of one name are two: which of them is whose, nobody has said.
    """
    source = result.source.kind.partition("_")[0]
    known = {Relation.CHILD, Relation.FAMILY, Relation.PROFESSIONAL}
    found = dict.fromkeys(
        (person.platform or source, person.handle)
        for one in result.conversations
        for person in one.participants
        if person.handle and person.relation not in known
    )
    return tuple(found)[:_MOST_ACCOUNTS]
