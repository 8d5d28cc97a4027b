"""What arrives is in the queue of those whom it is for, sealed, and of nobody else."""

from dataclasses import replace

import pytest

from leeside.desk.cases.errors import NobodyLeft, NotYours
from leeside.desk.cases.models import Case
from leeside.desk.cases.selectors import alike, case_for, cases_for, chronology, queue_for
from leeside.desk.cases.services import arrive, open_case
from leeside.desk.cases.words import State
from leeside.desk.conversations.models import EvidenceItem
from leeside.desk.people.selectors import people_in
from leeside.desk.staff.models import Role, StaffMember
from tests.desk.cases.making import Desk, a_concern, a_screened_concern, arrived, keys_of


def test_a_concern_arrives_for_leads_and_deputies_and_nobody_else(desk: Desk) -> None:
    case = arrived(desk)
    assert case.reference.endswith("-0001")
    for keys in (desk.lead, desk.deputy):
        assert [row.case for row in queue_for(keys.member)] == [case]
        assert case_for(keys, case.pk).case == case
    for keys in (desk.practitioner, desk.moderator, desk.auditor, desk.administrator):
        assert list(cases_for(keys.member)) == []
        with pytest.raises(NotYours):
            case_for(keys, case.pk)


def test_what_was_told_can_be_read_by_a_lead(desk: Desk) -> None:
    at = case_for(desk.lead, arrived(desk).pk)
    lines = chronology(at.case, at.key, reader=at.member)
    assert [line.body for line in lines] == ["Worried about late messages", "He wants me to keep it secret."]
    assert [known.name for known in people_in(desk.lead, at.case.pk)] == ["Maya Fenwick"]


def test_a_door_without_anybody_signed_in_seals_for_the_leads(desk: Desk) -> None:
    case = arrive(a_concern(), actor="door:public")
    assert case_for(desk.deputy, case.pk).key.secret


def test_a_concern_about_a_deputy_never_reaches_that_deputy(desk: Desk) -> None:
    case = arrived(desk, concerns=(desk.deputy.member,))
    assert case.staff_involved
    assert queue_for(desk.deputy.member) == []
    with pytest.raises(NotYours):
        case_for(desk.deputy, case.pk)
    assert case_for(desk.lead, case.pk).case == case


def test_a_concern_about_the_only_lead_is_refused_before_anything_is_written(desk: Desk) -> None:
    StaffMember.objects.filter(pk=desk.deputy.member.pk).update(is_active=False)
    with pytest.raises(NobodyLeft):
        arrived(desk, concerns=(desk.lead.member,))
    assert not Case.objects.exists()


def test_a_screened_conversation_arrives_with_its_level(desk: Desk) -> None:
    case = arrive(a_screened_concern(), actor="task:import")
    assert case.level
    [conversation] = case.conversations.all()
    assert conversation.messages > 0


def test_a_transcript_is_no_export(desk: Desk) -> None:
    coming = a_screened_concern()
    assert coming.screened is not None
    for kind in (EvidenceItem.Kind.TRANSCRIPT, EvidenceItem.Kind.EXPORT):
        one = replace(coming, screened=replace(coming.screened, kind=kind))
        assert arrive(one, actor=desk.lead.member).evidence.get().kind == kind


def test_the_same_file_twice_is_two_cases_and_is_pointed_out(desk: Desk) -> None:
    first, second = (arrive(a_screened_concern(), actor="task:import") for _ in range(2))
    [found] = alike(desk.lead, second.pk)
    assert (found.case, found.same_files, found.same_accounts) == (first, 1, 1)


def test_another_account_and_no_file_is_not_alike(desk: Desk) -> None:
    arrived(desk, accounts=(("Instagram", "somebody.else"),))
    assert alike(desk.lead, arrived(desk).pk) == []


def test_whoever_opens_a_case_takes_it_on_and_leads_are_members_too(desk: Desk) -> None:
    case = open_case(desk.practitioner, a_concern())
    assert (case.state, case.claimed_by) == (State.OPEN, desk.practitioner.member)
    for keys in (desk.practitioner, desk.lead):
        assert case_for(keys, case.pk).case == case


def test_references_go_on_counting(desk: Desk) -> None:
    assert [arrived(desk).reference[-4:] for _ in range(3)] == ["0001", "0002", "0003"]


def test_a_lead_who_has_no_key_yet_gets_no_copy_and_stops_nobody(desk: Desk) -> None:
    late = StaffMember.objects.create(email="late@school.example", name="Late", role=Role.DEPUTY)
    case = arrived(desk)
    assert not case.memberships.filter(member=late).exists()
    assert keys_of(Role.DEPUTY, name="Later").member.is_active
