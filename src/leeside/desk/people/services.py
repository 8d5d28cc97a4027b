"""People are added to a case, told apart, and given a role in an event."""

import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import F

from leeside.desk.audit.services import Actor, record_change
from leeside.desk.cases.access import Opened, opened, reasoned
from leeside.desk.cases.chronicle import write_done
from leeside.desk.cases.errors import ChangedMeanwhile, NotYours, ReasonNeeded
from leeside.desk.cases.models import Case, Event
from leeside.desk.cases.words import EventKind
from leeside.desk.people.models import NameWord, Person, PersonBefore, Role, RoleAtEvent
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing.blind import mark, words
from leeside.desk.sealing.case_key import CaseKey
from leeside.desk.sealing.fields import seal
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.staff.models import StaffMember

NAME_WORDS = "words of names"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """Who said something, and when."""

    by: StaffMember | None
    at: datetime


def keep_person(
    case: Case, key: CaseKey, actor: Actor, *, name: str, particulars: dict[str, Any] | None = None
) -> Person:
    """Add somebody to a case; for services, which have asked whether that may be."""
    person = Person(case=case, made_by=actor if isinstance(actor, StaffMember) else None)
    seal(person, key, name=name, particulars=particulars)
    person.save(force_insert=True)
    _index(person, name)
    record_change(actor, "person.added", person, case=case.pk)
    return person


@transaction.atomic
def add_person(
    keys: OpenKeys, case_id: uuid.UUID, *, name: str, particulars: dict[str, Any] | None = None
) -> Person:
    """Add somebody to a case. Raises `NotYours`, `MayNot`, `ReasonNeeded` for an empty name."""
    at = opened(keys, case_id, needs=Permission.ADD_TO_CASES)
    if not name.strip():
        raise ReasonNeeded(1)
    return keep_person(at.case, at.key, at.member, name=name.strip(), particulars=particulars)


@transaction.atomic
def name_person(
    keys: OpenKeys,
    case_id: uuid.UUID,
    *,
    name: str,
    role: Role,
    reason: str,
    particulars: dict[str, Any] | None = None,
) -> Person:
    """Add somebody, with who they are in this; it stands in the chronology. Raises as `add_person`, and `ReasonNeeded`."""
    person = add_person(keys, case_id, name=name, particulars=particulars)
    at = opened(keys, case_id, needs=Permission.ADD_TO_CASES)
    said = f"{name.strip()}: {role.label.lower()}. {reasoned(reason)}"
    event = write_done(at.case, at.key, at.member, EventKind.ROLE, said)
    keep_role(event, person, role, at.member)
    return person


@transaction.atomic
def change_person(
    keys: OpenKeys,
    person_id: uuid.UUID,
    *,
    seen_version: int,
    name: str,
    particulars: dict[str, Any] | None = None,
    reason: str = "",
) -> Person:
    """Put a name or particulars right; what stood there before is kept, and the chronology says what was changed.

    Raises `NotYours`, and `ChangedMeanwhile` where somebody else did already.
    """
    person = _yours(person_id)
    at = opened(keys, person.case_id, needs=Permission.ADD_TO_CASES)
    if not name.strip():
        raise ReasonNeeded(1)
    if not Person.objects.filter(pk=person.pk, version=seen_version).update(version=F("version") + 1):
        since = PersonBefore.objects.filter(person=person, version__gte=seen_version).select_related("by")
        raise ChangedMeanwhile(
            list(since), now=Person.objects.values_list("version", flat=True).get(pk=person.pk)
        )
    before = _keep_before(person, at, seen_version, reason.strip())
    seal(person, at.key, name=name.strip(), particulars=particulars)
    person.version = seen_version + 1
    person.save(update_fields=["name", "particulars"])
    person.name_words.all().delete()
    _index(person, name)
    changes = told(before, {"name": name.strip(), **(particulars or {})})
    body = " ".join(filter(None, ("Put right:", changes or "nothing.", reason.strip())))
    write_done(at.case, at.key, at.member, EventKind.PERSON, body)
    record_change(at.member, "person.changed", person, case=at.case.pk, of_version=person.version)
    return person


@transaction.atomic
def change_role(keys: OpenKeys, role_id: uuid.UUID, *, role: Role, reason: str) -> RoleAtEvent:
    """Say that somebody was somebody else in an earlier event: a new event, whose role points at the old one.

    Raises `NotYours`, `MayNot`, `ReasonNeeded`, and `ChangedMeanwhile` where a colleague changed that role already.
    """
    old = RoleAtEvent.objects.select_related("person", "event").filter(pk=role_id).first()
    if old is None:
        raise NotYours
    at = opened(keys, old.person.case_id, needs=Permission.ADD_TO_CASES, lock=True)
    why = reasoned(reason)
    later = old.superseded_by.select_related("said_by")
    if later.exists():
        raise ChangedMeanwhile([_Said(by=one.said_by, at=one.said_at) for one in later])
    said = f"{old.person.name.reveal(at.key)}: {role.label.lower()}, before {Role(old.role).label.lower()}. {why}"
    event = write_done(at.case, at.key, at.member, EventKind.ROLE, said)
    return keep_role(event, old.person, role, at.member, supersedes=old)


@transaction.atomic
def give_role(keys: OpenKeys, event_id: uuid.UUID, *, person_id: uuid.UUID, role: Role) -> RoleAtEvent:
    """Say who somebody was in an event of the same case. Raises `NotYours`."""
    person = _yours(person_id)
    event = Event.objects.filter(pk=event_id, case=person.case_id).first()
    if event is None:
        raise NotYours
    at = opened(keys, event.case_id, needs=Permission.ADD_TO_CASES)
    return keep_role(event, person, role, at.member)


def keep_role(
    event: Event, person: Person, role: Role, actor: Actor, *, supersedes: RoleAtEvent | None = None
) -> RoleAtEvent:
    """Add a role; for services, which have asked whether that may be."""
    said_by = actor if isinstance(actor, StaffMember) else None
    given = RoleAtEvent.objects.create(
        event=event, person=person, role=role, said_by=said_by, supersedes=supersedes
    )
    record_change(actor, "person.role_given", given, case=event.case_id, role=role.value)
    return given


def told(before: dict[str, Any], after: dict[str, Any]) -> str:
    """What is otherwise than before, in a sentence; empty where nothing is."""
    changed = [name for name in {**before, **after} if (before.get(name) or "") != (after.get(name) or "")]
    said = [
        f"{name.replace('_', ' ')}: {before.get(name) or 'not known'}, now {after.get(name) or 'not known'}"
        for name in changed
    ]
    return "; ".join(said) + "." if said else ""


def _keep_before(person: Person, at: Opened, version: int, reason: str) -> dict[str, Any]:
    name = person.name.reveal(at.key)
    particulars = None if person.particulars is None else person.particulars.reveal(at.key)
    row = PersonBefore(person=person, version=version, by=at.member)
    seal(row, at.key, name=name, particulars=particulars, reason=reason or None)
    row.save(force_insert=True)
    return {"name": name, **(particulars or {})}


def _yours(person_id: uuid.UUID) -> Person:
    found = Person.objects.filter(pk=person_id).first()
    if found is None:
        raise NotYours
    return found


def _index(person: Person, name: str) -> None:
    NameWord.objects.bulk_create(NameWord(person=person, mark=mark(NAME_WORDS, word)) for word in words(name))
