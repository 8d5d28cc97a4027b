"""Who is in a case, and in which of one's own cases a name comes up."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from django.db.models import Exists, OuterRef

from leeside.desk.audit.services import looks_together, record_look
from leeside.desk.cases.access import cases_of, opened
from leeside.desk.cases.errors import NotYours
from leeside.desk.cases.models import Case, Event
from leeside.desk.people.models import NameWord, Person, PersonBefore, Role, RoleAtEvent
from leeside.desk.people.services import NAME_WORDS
from leeside.desk.sealing.blind import mark, words
from leeside.desk.sealing.case_key import CaseKey
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.staff.models import StaffMember

MOST_FOUND: Final = 25


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A person with name and particulars open, and the roles they had."""

    person: Person
    name: str = field(repr=False)
    particulars: dict[str, Any] | None = field(repr=False)
    roles: tuple[Role, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownRole:
    """Who somebody was in one event, and the event's words."""

    row: RoleAtEvent
    role: Role
    event: Event
    said: str = field(repr=False)
    is_superseded: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownBefore:
    """How somebody stood in the record before it was put right, who did it, and why."""

    row: PersonBefore
    name: str = field(repr=False)
    particulars: dict[str, Any] = field(repr=False)
    reason: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownWhole:
    """Everything about one person in a case."""

    case: Case
    person: Person
    name: str = field(repr=False)
    particulars: dict[str, Any] = field(repr=False)
    roles: tuple[KnownRole, ...]
    before: tuple[KnownBefore, ...]


def people_in(keys: OpenKeys, case_id: uuid.UUID) -> Sequence[Known]:
    """Everybody in a case. Raises `NotYours`. It is audited."""
    at = opened(keys, case_id)
    found = [
        Known(
            person=person,
            name=person.name.reveal(at.key),
            particulars=None if person.particulars is None else person.particulars.reveal(at.key),
            roles=_roles(person),
        )
        for person in Person.objects.filter(case=at.case).prefetch_related("roles")
    ]
    record_look(at.member, "people.seen", at.case, case=at.case.pk)
    return found


def search(keys: OpenKeys, text: str) -> Sequence[Known]:
    """People in one's own cases whose name holds every word of the text, whole, in any order. It is audited.

    At most `MOST_FOUND`, those written last first: a name that more people have wants another word beside it.
    """
    asked = words(text)
    found: list[Known] = []
    with looks_together():
        for person, key in _opened(keys, asked):
            name = person.name.reveal(key)
            found.append(Known(person=person, name=name, particulars=None, roles=_roles(person)))
            record_look(keys.member, "people.found", person, case=person.case_id)
        record_look(keys.member, "people.searched", "people_person", found=len(found))
    return found


def person_for(keys: OpenKeys, person_id: uuid.UUID) -> KnownWhole:
    """Somebody with everything that stands of them, and what stood there before. Raises `NotYours`. It is audited."""
    person = Person.objects.filter(pk=person_id).select_related("case").first()
    if person is None:
        raise NotYours
    at = opened(keys, person.case_id)
    record_look(at.member, "person.seen", person, case=at.case.pk)
    roles = person.roles.select_related("event", "said_by").prefetch_related("superseded_by")
    return KnownWhole(
        case=at.case,
        person=person,
        name=person.name.reveal(at.key),
        particulars=_particulars(person, at.key),
        roles=tuple(_role(row, at.key) for row in roles),
        before=tuple(_before(row, at.key) for row in person.before.select_related("by")),
    )


def role_for(keys: OpenKeys, role_id: uuid.UUID) -> KnownRole:
    """One role of somebody in a case of one's own. Raises `NotYours`."""
    row = RoleAtEvent.objects.select_related("event", "said_by", "person").filter(pk=role_id).first()
    if row is None:
        raise NotYours
    at = opened(keys, row.person.case_id)
    return _role(row, at.key)


def _role(row: RoleAtEvent, key: CaseKey) -> KnownRole:
    later = row.superseded_by.all()
    return KnownRole(
        row=row,
        role=Role(row.role),
        event=row.event,
        said=row.event.body.reveal(key),
        is_superseded=bool(later),
    )


def _before(row: PersonBefore, key: CaseKey) -> KnownBefore:
    return KnownBefore(
        row=row,
        name=row.name.reveal(key),
        particulars=_particulars(row, key),
        reason="" if row.reason is None else row.reason.reveal(key),
    )


def _particulars(row: Person | PersonBefore, key: CaseKey) -> dict[str, Any]:
    if row.particulars is None:
        return {}
    opened_particulars: dict[str, Any] = row.particulars.reveal(key)
    return opened_particulars


def _roles(person: Person) -> tuple[Role, ...]:
    """The roles of somebody that count; `Person.roles` was fetched before."""
    rows = person.roles.all()
    gone = {row.supersedes_id for row in rows}
    return tuple(Role(row.role) for row in rows if row.pk not in gone)


def _opened(keys: OpenKeys, asked: Sequence[str]) -> list[tuple[Person, CaseKey]]:
    """Those who are found, with the keys of their cases, asked for at once."""
    found = _named(keys.member, asked) if asked else []
    people = Person.objects.select_related("case").prefetch_related("roles").in_bulk(found)
    held = keys.content_keys(person.case.key_id for person in people.values())
    # a member whose key was made anew finds nothing here; the case page tells them what to do
    return [(people[one], held[people[one].case.key_id]) for one in found if people[one].case.key_id in held]


def _named(member: StaffMember, asked: Sequence[str]) -> list[uuid.UUID]:
    """Ids of people in one's own cases whose name holds all these words, those written last first.

    The first word's marks are gone through from the newest on, and no further than there is room for.
    """
    first, *others = (mark(NAME_WORDS, word) for word in asked)
    hits = NameWord.objects.filter(mark=first)
    for other in others:
        hits = hits.filter(Exists(NameWord.objects.filter(person=OuterRef("person"), mark=other)))
    mine = hits.filter(Exists(cases_of(member).filter(pk=OuterRef("person__case"))))
    return list(mine.order_by("-id").values_list("person", flat=True)[:MOST_FOUND])
