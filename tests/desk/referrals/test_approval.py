"""Who may let something leave: never whom it concerns, nobody named in it, and not the writer where there is a second person."""

import pytest

from leeside.desk.cases.errors import MayNot, NotYours, WrongState
from leeside.desk.cases.membership import keep_out
from leeside.desk.cases.services import add_member, arrive
from leeside.desk.people.services import add_person
from leeside.desk.referrals.services import approve, change_referral, start_referral
from leeside.desk.referrals.words import State
from leeside.desk.staff.models import Role
from tests.desk.cases.making import Desk, a_concern, arrived, keys_of
from tests.desk.referrals.making import READ, WHY, drafted


def test_a_second_person_approves(desk: Desk) -> None:
    referral = drafted(desk, arrived(desk))
    with pytest.raises(MayNot, match="You wrote this"):
        approve(desk.deputy, referral.pk, seen_version=1, reason=READ)
    done = approve(desk.lead, referral.pk, seen_version=1, reason=READ)
    assert (done.state, done.approved_by) == (State.APPROVED, desk.lead.member)
    assert done.approved_at is not None


def test_whoever_wrote_a_part_of_it_is_a_writer_too(desk: Desk) -> None:
    third = keys_of(Role.DEPUTY, name="Third Deputy")
    referral = drafted(desk, arrived(desk))
    change_referral(desk.lead, referral.pk, seen_version=1, body={"what": "More"})
    with pytest.raises(MayNot, match="Third Deputy"):
        approve(desk.lead, referral.pk, seen_version=2, reason=READ)
    assert approve(third, referral.pk, seen_version=2, reason=READ).approved_by == third.member


def test_where_both_wrote_the_one_who_did_not_begin_it_approves(desk: Desk) -> None:
    referral = drafted(desk, arrived(desk))
    change_referral(desk.lead, referral.pk, seen_version=1, body={"what": "More"})
    with pytest.raises(MayNot):
        approve(desk.deputy, referral.pk, seen_version=2, reason=READ)
    assert approve(desk.lead, referral.pk, seen_version=2, reason=READ).state == State.APPROVED


def test_who_is_alone_approves_their_own_for_a_child_cannot_wait(record: None) -> None:
    alone = keys_of(Role.SAFEGUARDING_LEAD, name="Only Lead")
    case = arrive(a_concern(), actor=alone.member)
    referral = start_referral(alone, case.pk, route="mash", body={}, why=WHY)
    assert approve(alone, referral.pk, seen_version=1, reason=READ).approved_by == alone.member


def test_the_person_concerned_never_approves_and_does_not_learn_of_it(desk: Desk) -> None:
    concerned = keys_of(Role.DEPUTY, name="Concerned Deputy")
    case = arrive(a_concern(concerns=(concerned.member,)), actor=desk.practitioner.member)
    referral = drafted(desk, case)
    with pytest.raises(NotYours):
        approve(concerned, referral.pk, seen_version=1, reason=READ)


def test_somebody_whom_it_turns_out_to_concern_approves_nothing_any_more(desk: Desk) -> None:
    case = arrived(desk)
    referral = drafted(desk, case)
    other = keys_of(Role.SAFEGUARDING_LEAD, name="Second Lead")
    add_member(desk.lead, case.pk, member=other.member, reason=WHY)
    keep_out(desk.lead, case.pk, member=other.member, reason=WHY)
    with pytest.raises(NotYours):
        approve(other, referral.pk, seen_version=1, reason=READ)


def test_a_member_of_staff_who_is_named_in_the_case_approves_nothing(desk: Desk) -> None:
    named = keys_of(Role.SAFEGUARDING_LEAD, name="Ruth Amadi")
    case = arrived(desk)
    add_person(desk.lead, case.pk, name="Mrs. Ruth AMADI (form tutor)")
    referral = drafted(desk, case)
    with pytest.raises(MayNot, match="named in this case"):
        approve(named, referral.pk, seen_version=1, reason=READ)
    assert approve(desk.lead, referral.pk, seen_version=1, reason=READ).state == State.APPROVED


def test_a_role_that_decides_nothing_approves_nothing(desk: Desk) -> None:
    case = arrived(desk)
    add_member(desk.lead, case.pk, member=desk.practitioner.member, reason=WHY)
    referral = drafted(desk, case)
    with pytest.raises(MayNot, match="Your role"):
        approve(desk.practitioner, referral.pk, seen_version=1, reason=READ)


def test_it_is_approved_once(desk: Desk) -> None:
    referral = drafted(desk, arrived(desk))
    approve(desk.lead, referral.pk, seen_version=1, reason=READ)
    with pytest.raises(WrongState):
        approve(desk.lead, referral.pk, seen_version=2, reason=READ)
