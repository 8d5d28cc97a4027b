"""To be a member is to hold a copy of the key, and to hold it no longer is to be none."""

import pytest

from leeside.desk.cases.errors import MayNot, NobodyLeft, NotYours, ReasonNeeded, WrongState
from leeside.desk.cases.selectors import case_for, chronology, members_of
from leeside.desk.cases.services import add_member, break_glass, keep_out, remove_member
from leeside.desk.sealing.errors import NoKeyError
from leeside.desk.sealing.models import PairOf
from leeside.desk.staff.models import Role, StaffMember
from tests.desk.cases.making import Desk, arrived, at, keys_of

WHY = "she teaches the child"


def test_somebody_who_is_added_opens_what_was_written_before(desk: Desk) -> None:
    case = arrived(desk)
    add_member(desk.lead, case.pk, member=desk.practitioner.member, reason=WHY)
    here = case_for(desk.practitioner, case.pk)
    assert len(chronology(here.case, here.key, reader=here.member)) == 3


def test_somebody_who_is_removed_holds_no_copy_any_more(desk: Desk) -> None:
    case = arrived(desk)
    add_member(desk.lead, case.pk, member=desk.practitioner.member, reason=WHY)
    remove_member(desk.lead, case.pk, member=desk.practitioner.member, reason="she has left the school")
    with pytest.raises(NotYours):
        case_for(desk.practitioner, case.pk)
    with pytest.raises(NoKeyError):
        desk.practitioner.case_key(case)


def test_who_was_a_member_and_why_stays(desk: Desk) -> None:
    case = arrived(desk)
    add_member(desk.lead, case.pk, member=desk.practitioner.member, reason=WHY)
    remove_member(desk.lead, case.pk, member=desk.practitioner.member, reason="she has left the school")
    [former] = members_of(desk.lead, case.pk).exclude(until=None)
    assert former.member == desk.practitioner.member
    assert former.reason.reveal(at(desk.lead, case).key) == WHY


@pytest.mark.parametrize("role", [Role.AUDITOR, Role.ADMINISTRATOR])
def test_roles_that_see_no_cases_are_never_members(desk: Desk, role: Role) -> None:
    with pytest.raises(MayNot):
        add_member(desk.lead, arrived(desk).pk, member=keys_of(role).member, reason=WHY)


def test_nobody_whom_a_case_concerns_becomes_a_member_of_it(desk: Desk) -> None:
    case = arrived(desk, concerns=(desk.practitioner.member,))
    with pytest.raises(MayNot):
        add_member(desk.lead, case.pk, member=desk.practitioner.member, reason=WHY)


def test_the_last_lead_of_a_case_stays(desk: Desk) -> None:
    case = arrived(desk)
    remove_member(desk.lead, case.pk, member=desk.deputy.member, reason="a deputy elsewhere now")
    with pytest.raises(NobodyLeft):
        remove_member(desk.lead, case.pk, member=desk.lead.member, reason="on holiday from today")
    assert case_for(desk.lead, case.pk).case == case


def test_a_member_is_not_added_twice(desk: Desk) -> None:
    with pytest.raises(WrongState):
        add_member(desk.lead, arrived(desk).pk, member=desk.deputy.member, reason=WHY)


def test_a_reason_is_needed(desk: Desk) -> None:
    with pytest.raises(ReasonNeeded):
        add_member(desk.lead, arrived(desk).pk, member=desk.practitioner.member, reason="  because ")


def test_somebody_without_a_key_is_not_added_and_nothing_is_written(desk: Desk) -> None:
    case = arrived(desk)
    new = StaffMember.objects.create(email="new@school.example", name="New", role=Role.PRACTITIONER)
    with pytest.raises(NoKeyError):
        add_member(desk.lead, case.pk, member=new, reason=WHY)
    assert not case.memberships.filter(member=new).exists()


def test_a_deputy_whom_a_case_turns_out_to_concern_is_out_for_good(desk: Desk) -> None:
    case = arrived(desk)
    keep_out(desk.lead, case.pk, member=desk.deputy.member, reason="named by the child today")
    with pytest.raises(NotYours):
        case_for(desk.deputy, case.pk)
    with pytest.raises(NotYours):
        break_glass(desk.deputy, case.reference, reason="the lead is away today")
    with pytest.raises(MayNot):
        add_member(desk.lead, case.pk, member=desk.deputy.member, reason=WHY)
    assert not case.key.copies.filter(pair__of=PairOf.GLASS).exists()
    case.refresh_from_db()
    assert case.staff_involved


def test_nobody_keeps_the_last_lead_or_themselves_out(desk: Desk) -> None:
    case = arrived(desk)
    with pytest.raises(MayNot):
        keep_out(desk.lead, case.pk, member=desk.lead.member, reason="named by the child today")
    remove_member(desk.lead, case.pk, member=desk.lead.member, reason="it is about my own family")
    with pytest.raises(MayNot):
        keep_out(desk.deputy, case.pk, member=desk.deputy.member, reason="named by the child today")
