"""What a password does for the sealed record: three calls, each with the right person and words."""

from typing import Any

import pytest
from django.apps import apps
from django.test import Client

from leeside.desk.staff import neighbours, services
from leeside.desk.staff.models import StaffMember
from leeside.desk.staff.selectors import invitation_of
from leeside.errors import DeskError
from tests.desk.signing_in import PASSWORD, type_password

NEW = "four herons wading west"


class Sealing:
    """Stands where the sealing app stands, and writes down what it is asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[object, ...]] = []
        self.refuses = False

    def make_keys(self, member: StaffMember, password: str) -> None:
        self.asked.append(("make", member.email, password))

    def keep_open(self, request: Any, member: StaffMember, password: str) -> None:
        request.session["kept_open"] = True
        self.asked.append(("open", member.email, password))

    def change_password(self, member: StaffMember, old: str, new: str) -> None:
        if self.refuses:
            raise DeskError("The keys could not be sealed anew.")
        self.asked.append(("change", member.email, old, new))


@pytest.fixture
def sealing(monkeypatch: pytest.MonkeyPatch) -> Sealing:
    stand_in = Sealing()
    monkeypatch.setattr(apps, "is_installed", lambda name: name == "leeside.desk.sealing")
    monkeypatch.setattr(neighbours, "import_module", lambda _name: stand_in)
    return stand_in


def test_keys_are_made_with_the_first_password(record: None, sealing: Sealing) -> None:
    invitation = invitation_of(services.invite_first_lead())
    assert invitation is not None
    services.accept(invitation, password=PASSWORD, name="Robin", email="robin@school.example")
    assert sealing.asked == [("make", "robin@school.example", PASSWORD)]


def test_the_right_password_opens_them_and_a_wrong_one_does_not(
    browser: Client, lead: StaffMember, sealing: Sealing
) -> None:
    type_password(browser, lead, "no such words")
    assert sealing.asked == []
    type_password(browser, lead)
    assert sealing.asked == [("open", lead.email, PASSWORD)]


def test_they_stay_open_through_the_second_factor(sealing: Sealing, inside: Client) -> None:
    assert inside.get("/").status_code == 200
    assert inside.session["kept_open"] is True


def test_a_new_password_seals_them_anew(inside: Client, lead: StaffMember, sealing: Sealing) -> None:
    inside.post("/you/password/", {"oldpassword": PASSWORD, "password1": NEW, "password2": NEW})
    assert sealing.asked == [("change", lead.email, PASSWORD, NEW)]


def test_the_password_stays_where_the_keys_cannot_be_sealed_anew(
    inside: Client, lead: StaffMember, sealing: Sealing
) -> None:
    sealing.refuses = True
    answer = inside.post("/you/password/", {"oldpassword": PASSWORD, "password1": NEW, "password2": NEW})
    assert answer.status_code == 500
    assert b"could not be sealed anew" in answer.content
    lead.refresh_from_db()
    assert lead.check_password(PASSWORD)
