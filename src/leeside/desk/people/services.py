"""People are added to a case, told apart, and given a role in an event."""

import uuid
from typing import Any

from django.db import transaction
from django.db.models import F

from leeside.desk.audit.services import Actor, record_change
from leeside.desk.cases.access import opened
from leeside.desk.cases.errors import ChangedMeanwhile, NotYours, ReasonNeeded
from leeside.desk.cases.models import Case, Event
from leeside.desk.people.models import NameWord, Person, Role, RoleAtEvent
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing.blind import mark, words
from leeside.desk.sealing.case_key import CaseKey
from leeside.desk.sealing.fields import seal
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.staff.models import StaffMember

NAME_WORDS = "words of names"


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
def change_person(
    keys: OpenKeys,
    person_id: uuid.UUID,
    *,
    seen_version: int,
    name: str,
    particulars: dict[str, Any] | None = None,
) -> Person:
    """Put a name or particulars right. Raises `NotYours`, and `ChangedMeanwhile` where somebody else did already."""
    person = _yours(person_id)
    at = opened(keys, person.case_id, needs=Permission.ADD_TO_CASES)
    if not name.strip():
        raise ReasonNeeded(1)
    if not Person.objects.filter(pk=person.pk, version=seen_version).update(version=F("version") + 1):
        raise ChangedMeanwhile(())
    seal(person, at.key, name=name.strip(), particulars=particulars)
    person.version = seen_version + 1
    person.save(update_fields=["name", "particulars"])
    person.name_words.all().delete()
    _index(person, name)
    record_change(at.member, "person.changed", person, case=at.case.pk, of_version=person.version)
    return person


@transaction.atomic
def give_role(keys: OpenKeys, event_id: uuid.UUID, *, person_id: uuid.UUID, role: Role) -> RoleAtEvent:
    """Say who somebody was in an event of the same case. Raises `NotYours`."""
    person = _yours(person_id)
    event = Event.objects.filter(pk=event_id, case=person.case_id).first()
    if event is None:
        raise NotYours
    at = opened(keys, event.case_id, needs=Permission.ADD_TO_CASES)
    return keep_role(event, person, role, at.member)


def keep_role(event: Event, person: Person, role: Role, actor: Actor) -> RoleAtEvent:
    """Add a role; for services, which have asked whether that may be."""
    said_by = actor if isinstance(actor, StaffMember) else None
    given = RoleAtEvent.objects.create(event=event, person=person, role=role, said_by=said_by)
    record_change(actor, "person.role_given", given, case=event.case_id, role=role.value)
    return given


def _yours(person_id: uuid.UUID) -> Person:
    found = Person.objects.filter(pk=person_id).first()
    if found is None:
        raise NotYours
    return found


def _index(person: Person, name: str) -> None:
    NameWord.objects.bulk_create(NameWord(person=person, mark=mark(NAME_WORDS, word)) for word in words(name))
