"""Whom the door kept out for being mentioned is let in again with a reason; whom a person kept out stays out."""

import uuid

import pytest
from django.test import Client

from leeside.desk.audit.models import AuditEntry
from leeside.desk.cases.errors import MayNot, NotYours, ReasonNeeded, WrongState
from leeside.desk.cases.models import Case, Event, KeptOut
from leeside.desk.cases.services import add_member, keep_out
from leeside.desk.door.let_in import kept_by_door, let_in_again
from leeside.desk.staff.models import Role
from tests.desk.cases.making import Desk, keys_of
from tests.desk.cases.signed_in import signed_in
from tests.desk.door.visiting import told

WHY = "The child spoke to her, and it is about somebody else."


@pytest.fixture
def mentioned(desk: Desk, anybody: Client) -> tuple[Case, KeptOut]:
    """A case in which a deputy is named by somebody who trusts her."""
    keys_of(Role.DEPUTY, name="Ruth Okafor")
    told(anybody, words="i told Mrs Okafor and she was kind. it is my uncle")
    case = Case.objects.get()
    [kept] = kept_by_door(case)
    return case, kept


def test_a_lead_sees_who_was_kept_out_and_lets_them_in_again(
    desk: Desk, mentioned: tuple[Case, KeptOut]
) -> None:
    case, kept = mentioned
    browser = signed_in(desk.lead)
    page = browser.get(f"/cases/{case.pk}/messages/").content.decode()
    assert "Kept from Ruth Okafor" in page
    given = {"kept": str(kept.pk), "sure": "on", "reason": WHY}
    done = browser.post(f"/cases/{case.pk}/messages/let-in/", given)
    assert done.status_code == 302
    assert not KeptOut.objects.exists()
    case.refresh_from_db()
    assert case.staff_involved, "nothing is lowered by it"
    assert not case.memberships.filter(member=kept.member).exists()
    add_member(desk.lead, case.pk, member=kept.member, reason=WHY)
    assert case.memberships.filter(member=kept.member, until=None).exists()
    said = [str(one.body.reveal(desk.lead.case_key(case))) for one in Event.objects.filter(case=case)]
    assert any("Ruth Okafor was named" in one and WHY in one for one in said)
    assert AuditEntry.objects.filter(case=case.pk, action="member.let_in_again").count() == 1


def test_it_takes_a_reason_and_somebody_who_has_read_it(desk: Desk, mentioned: tuple[Case, KeptOut]) -> None:
    case, kept = mentioned
    with pytest.raises(ReasonNeeded):
        let_in_again(desk.lead, case.pk, kept_id=kept.pk, reason=" ")
    page = signed_in(desk.lead).post(
        f"/cases/{case.pk}/messages/let-in/", {"kept": str(kept.pk), "reason": WHY}
    )
    assert "Read what was told first" in page.content.decode()
    assert KeptOut.objects.exists()


def test_nobody_lets_themselves_in(desk: Desk, anybody: Client) -> None:
    deputy = keys_of(Role.DEPUTY, name="Ruth Okafor")
    told(anybody, words="it is about Ruth Okafor")
    case = Case.objects.get()
    [kept] = kept_by_door(case)
    with pytest.raises(NotYours):
        let_in_again(deputy, case.pk, kept_id=kept.pk, reason=WHY)


def test_a_practitioner_lets_nobody_in(desk: Desk, mentioned: tuple[Case, KeptOut]) -> None:
    case, kept = mentioned
    add_member(desk.lead, case.pk, member=desk.practitioner.member, reason=WHY)
    with pytest.raises(MayNot):
        let_in_again(desk.practitioner, case.pk, kept_id=kept.pk, reason=WHY)


def test_whom_a_person_kept_out_stays_out(desk: Desk, mentioned: tuple[Case, KeptOut]) -> None:
    case, _ = mentioned
    mine = keep_out(desk.lead, case.pk, member=desk.moderator.member, reason="They are related.")
    assert mine not in kept_by_door(case)
    for one in (mine.pk, uuid.uuid4()):
        with pytest.raises(WrongState):
            let_in_again(desk.lead, case.pk, kept_id=one, reason=WHY)
    assert KeptOut.objects.filter(pk=mine.pk).exists()
