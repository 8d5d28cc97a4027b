"""Who is in a case, and in which of one's own cases a name comes up."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Count

from leeside.desk.audit.services import record_look
from leeside.desk.cases.access import cases_of, opened
from leeside.desk.people.models import NameWord, Person, Role
from leeside.desk.people.services import NAME_WORDS
from leeside.desk.sealing.blind import mark, words
from leeside.desk.sealing.errors import NoKeyError
from leeside.desk.sealing.open_keys import OpenKeys


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A person with name and particulars open, and the roles they had."""

    person: Person
    name: str = field(repr=False)
    particulars: dict[str, Any] | None = field(repr=False)
    roles: tuple[Role, ...]


def people_in(keys: OpenKeys, case_id: uuid.UUID) -> Sequence[Known]:
    """Everybody in a case. Raises `NotYours`. It is audited."""
    at = opened(keys, case_id)
    found = [
        Known(
            person=person,
            name=person.name.reveal(at.key),
            particulars=None if person.particulars is None else person.particulars.reveal(at.key),
            roles=tuple(Role(role.role) for role in person.roles.all()),
        )
        for person in Person.objects.filter(case=at.case).prefetch_related("roles")
    ]
    record_look(at.member, "people.seen", at.case, case=at.case.pk)
    return found


def search(keys: OpenKeys, text: str) -> Sequence[Known]:
    """People in one's own cases whose name holds every word of the text, whole, in any order. It is audited."""
    asked = words(text)
    found: list[Known] = []
    if asked:
        rows = (
            Person.objects.filter(pk__in=_named(asked), case__in=cases_of(keys.member))
            .select_related("case")
            .prefetch_related("roles")
        )
        for person in rows:
            try:
                key = keys.case_key(person.case)
            except NoKeyError:
                continue  # a member whose key was made anew; the case page tells them what to do
            roles = tuple(Role(role.role) for role in person.roles.all())
            found.append(Known(person=person, name=person.name.reveal(key), particulars=None, roles=roles))
            record_look(keys.member, "people.found", person, case=person.case_id)
    record_look(keys.member, "people.searched", "people_person", found=len(found))
    return found


def _named(asked: Sequence[str]) -> list[uuid.UUID]:
    """Ids of people, in any case, whose name holds all these words."""
    hits = NameWord.objects.filter(mark__in=[mark(NAME_WORDS, word) for word in asked]).values("person")
    whole = hits.annotate(hits=Count("mark", distinct=True)).filter(hits=len(asked)).order_by()
    return list(whole.values_list("person", flat=True))
