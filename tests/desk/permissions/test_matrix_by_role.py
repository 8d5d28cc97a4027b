"""The map of addresses against each role: those who were a member, those whom a case concerns, and the rest of the desk."""

from collections.abc import Iterator

import pytest
from django.urls import URLPattern

from leeside.desk.cases.services import add_member, keep_out, open_case, remove_member
from leeside.desk.permissions.declare import declaration_of
from leeside.desk.permissions.permission import Permission, may
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.staff.models import Role
from tests.desk.cases.making import PASSWORD, a_concern, keys_of
from tests.desk.cases.signed_in import signed_in
from tests.desk.permissions.one_of_everything import ROUTES, SLUGS, WHY, Made, address_of
from tests.desk.permissions.test_every_view_declares import patterns

MEMBERS = (Role.DEPUTY, Role.MODERATOR, Role.PRACTITIONER)
"""Beside a lead, of whom test_matrix.py says that they reach everything."""
REST = [
    one for one in patterns() if one not in ROUTES and isinstance(declaration_of(one.callback), Permission)
]
REFUSED, NOT_ALLOWED = 403, 405


@pytest.fixture
def made(record: None) -> Made:
    return Made()


def allowed(role: str, route: URLPattern) -> bool:
    needed = declaration_of(route.callback)
    return isinstance(needed, Permission) and may(role, needed)


def outsiders(made: Made) -> Iterator[tuple[str, OpenKeys]]:
    """Everybody who was a member, whom the case concerns, or who is a member of another case, in each role that can be."""
    lead, case = made.desk.lead, made.case
    for role in (Role.SAFEGUARDING_LEAD, *MEMBERS):
        former = keys_of(role, name=f"Former {role.label}")
        add_member(lead, case.pk, member=former.member, reason=WHY)
        remove_member(lead, case.pk, member=former.member, reason=WHY)
        yield f"a {role.label} who was a member", former
        subject = keys_of(role, name=f"Concerned {role.label}")
        add_member(lead, case.pk, member=subject.member, reason=WHY)
        keep_out(lead, case.pk, member=subject.member, reason=WHY)
        yield f"a {role.label} whom it concerns", subject
    for role in (Role.MODERATOR, Role.PRACTITIONER):
        other = keys_of(role, name=f"Other {role.label}")
        open_case(other, a_concern(title="Another matter"))
        yield f"a {role.label} of another case", other


def test_no_role_brings_back_whoever_was_a_member_or_lets_in_whom_it_concerns(made: Made) -> None:
    """They get what whoever lacks the permission gets, or what a case gives that is not there."""
    found = []
    for who, keys in outsiders(made):
        client = signed_in(keys)
        for route in ROUTES:
            for send in (client.get, client.post):
                answer = send(made.address(route))
                usual = {404, NOT_ALLOWED} if allowed(keys.member.role, route) else {REFUSED}
                if answer.status_code not in usual or b"quillfeather" in answer.content:
                    found.append((who, route.name, answer.status_code))
    assert not found, "\n".join(map(str, found))


def test_a_member_reaches_of_their_case_what_their_role_may_and_is_refused_the_rest(made: Made) -> None:
    """What may be done is never refused for the role's sake, and an empty form does nothing that a role may not."""
    members = [keys_of(role, name=f"Added {role.label}") for role in MEMBERS]
    for keys in members:
        add_member(made.desk.lead, made.case.pk, member=keys.member, reason=WHY)
    found = []
    for keys in members:
        client, role = signed_in(keys), keys.member.role
        for route in ROUTES:
            for send in (client.get, client.post):
                status = send(made.address(route)).status_code
                if (status == REFUSED) is allowed(role, route):
                    found.append((role, route.name, status))
    assert not found, "\n".join(map(str, found))


def test_the_rest_of_the_desk_is_open_to_the_roles_that_may_and_to_no_other(record: None) -> None:
    found = []
    for role in Role:
        somebody = keys_of(role)
        somebody.member.set_password(PASSWORD)
        somebody.member.save()
        client = signed_in(somebody)
        for route in REST:
            address = address_of(route, {}, {**SLUGS, "term": "summer-2026", "page": "words"})
            seen = client.get(address).status_code
            if allowed(role, route):
                as_it_should = seen != REFUSED
            else:
                as_it_should = (seen, client.post(address).status_code) == (REFUSED, REFUSED)
            if not as_it_should:
                found.append((role, route.name, seen))
    assert not found, "\n".join(map(str, found))
