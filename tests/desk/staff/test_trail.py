"""What is done with those who work here stands in the audit, and takes their keys along."""

import pytest
from django.test import Client

from leeside.desk.audit.models import Entry
from leeside.desk.sealing.models import KeyCopy, KeyPair
from leeside.desk.sealing.open_keys import open_for
from leeside.desk.staff import services
from leeside.desk.staff.models import Role, StaffMember
from leeside.desk.staff.selectors import invitation_of
from leeside.errors import DeskError
from tests.desk.conftest import member
from tests.desk.signing_in import PASSWORD, type_password

NEW = "four herons wading west"


def told(action: str) -> list[tuple[object, str]]:
    """Who did it, and to which row."""
    return [(entry.actor_id, entry.row) for entry in Entry.objects.filter(action=action)]


def test_each_step_names_who_did_it_and_to_whom(lead: StaffMember) -> None:
    new = services.invite(by=lead, name="Alex", email="alex@school.example", role=Role.PRACTITIONER).member
    services.change_role(by=lead, member=new, role=Role.MODERATOR)
    services.invite_again(by=lead, member=new, drops_second_factors=False)
    services.end_access(by=lead, member=new)
    for action in ("staff.invited", "staff.role_changed", "staff.invited_again", "staff.left"):
        assert told(action) == [(lead.pk, str(new.pk))], action


def test_no_step_puts_a_name_or_an_address_into_it(lead: StaffMember) -> None:
    services.invite(by=lead, name="Alex", email="alex@school.example", role=Role.PRACTITIONER)
    for entry in Entry.objects.all():
        assert "Alex" not in str(entry.detail)
        assert "alex" not in f"{entry.detail}{entry.row}{entry.action}"


def test_signing_in_and_a_new_password_stand_there(inside: Client, lead: StaffMember) -> None:
    assert told("staff.signed_in") == [(lead.pk, str(lead.pk))]
    inside.post("/you/password/", {"oldpassword": PASSWORD, "password1": NEW, "password2": NEW})
    assert told("staff.password_changed") == [(lead.pk, str(lead.pk))]
    assert told("keys.password_changed")


def test_a_password_alone_is_no_sign_in(browser: Client, lead: StaffMember) -> None:
    type_password(browser, lead, "no such words")
    assert told("staff.signed_in") == []


def test_keys_are_made_with_the_first_password(record: None) -> None:
    invitation = invitation_of(services.invite_first_lead())
    assert invitation is not None
    lead = services.accept(invitation, password=PASSWORD, name="Robin", email="robin@school.example")
    assert open_for(lead, PASSWORD).pair.public == bytes(KeyPair.objects.get(member=lead).public)
    assert told("staff.set_up") == [(lead.pk, str(lead.pk))]


def test_a_new_password_opens_the_same_keys(inside: Client, lead: StaffMember) -> None:
    before = open_for(lead, PASSWORD).pair
    inside.post("/you/password/", {"oldpassword": PASSWORD, "password1": NEW, "password2": NEW})
    assert open_for(lead, NEW).pair == before
    with pytest.raises(DeskError, match="does not open"):
        open_for(lead, PASSWORD)


@pytest.mark.parametrize("ends", [True, False])
def test_who_leads_no_more_holds_no_key_behind_the_glass(
    inside: Client, lead: StaffMember, *, ends: bool
) -> None:
    deputy = member(Role.DEPUTY)
    type_password(Client(headers={"host": "localhost"}), deputy)
    type_password(Client(headers={"host": "localhost"}), lead)  # who has the key gives it to who has none
    assert KeyCopy.objects.filter(pair__member=deputy).exists()
    if ends:
        services.end_access(by=lead, member=deputy)
    else:
        services.change_role(by=lead, member=deputy, role=Role.PRACTITIONER)
    assert not KeyCopy.objects.filter(pair__member=deputy).exists()
    assert KeyCopy.objects.filter(pair__member=lead).exists()
