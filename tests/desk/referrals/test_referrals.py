"""A referral is written, approved, sent by a person, and followed up, step by step."""

import uuid

import pytest
from django.db import IntegrityError, transaction

from leeside.desk.cases.errors import ChangedMeanwhile, NotYours, ReasonNeeded, WrongState
from leeside.desk.people.services import add_person
from leeside.desk.referrals.models import Referral, Revision, Step
from leeside.desk.referrals.selectors import referral_for, referrals_in, wordings_since
from leeside.desk.referrals.services import approve, change_referral, move, start_referral, withdraw
from leeside.desk.referrals.words import NEXT, State
from tests.desk.cases.making import Desk, arrived
from tests.desk.referrals.making import READ, WHY, approved, drafted, gone


@pytest.mark.parametrize("state", list(State))
def test_no_step_is_left_out(desk: Desk, state: State) -> None:
    referral = drafted(desk, arrived(desk))
    for to in State:
        Referral.objects.filter(pk=referral.pk).update(state=state, version=1)
        if to in NEXT[state]:
            moved = move(desk.lead, referral.pk, seen_version=1, to=to, said="told by phone")
            assert moved.state == to
        else:
            with pytest.raises(WrongState):
                move(desk.lead, referral.pk, seen_version=1, to=to, said="told by phone")


def test_it_is_written_on_until_it_is_sent_and_each_wording_stays(desk: Desk) -> None:
    case = arrived(desk)
    referral = drafted(desk, case)
    change_referral(desk.lead, referral.pk, seen_version=1, body={"what": "He asks to meet on Friday"})
    at, _ = referral_for(desk.lead, referral.pk)
    [(later, words)] = wordings_since(at, referral, 1)
    assert (later.by, words) == (desk.lead.member, {"what": "He asks to meet on Friday"})
    assert [row.version for row in referral.revisions.all()] == [1, 2]


def test_the_second_of_two_who_write_is_told_who_was_quicker_and_overwrites_nothing(desk: Desk) -> None:
    case = arrived(desk)
    referral = drafted(desk, case)
    change_referral(desk.lead, referral.pk, seen_version=1, body={"what": "He asks to meet on Friday"})
    with pytest.raises(ChangedMeanwhile) as told:
        change_referral(desk.deputy, referral.pk, seen_version=1, body={"what": "Other"})
    assert [change.by for change in told.value.changes] == [desk.lead.member]
    assert referral_for(desk.lead, referral.pk)[1].body == {"what": "He asks to meet on Friday"}


def test_what_was_sent_stays_as_it_was(desk: Desk) -> None:
    case = arrived(desk)
    referral = gone(desk, case)
    with pytest.raises(WrongState):
        change_referral(desk.lead, referral.pk, seen_version=3, body={"what": "Other"})
    assert referral_for(desk.lead, referral.pk)[1].body == {"what": "He asks to meet"}


def test_an_approval_is_gone_when_somebody_writes_on(desk: Desk) -> None:
    referral = approved(desk, arrived(desk))
    changed = change_referral(desk.deputy, referral.pk, seen_version=2, body={"what": "Other"})
    assert (changed.state, changed.approved_by) == (State.DRAFT, None)
    with pytest.raises(ChangedMeanwhile):
        approve(desk.lead, referral.pk, seen_version=2, reason=READ)


@pytest.mark.parametrize("route", ["nobody", "report_remove", "take_it_down"])
def test_nothing_is_sent_by_a_card_or_a_route_that_there_is_not(desk: Desk, route: str) -> None:
    with pytest.raises(WrongState):
        start_referral(desk.lead, arrived(desk).pk, route=route, body={}, why=WHY)


def test_a_form_is_about_a_child_of_its_own_case(desk: Desk) -> None:
    case, other = arrived(desk), arrived(desk)
    stranger = add_person(desk.lead, other.pk, name="Sam Doe")
    with pytest.raises(WrongState):
        start_referral(desk.lead, case.pk, route="mash", body={}, why=WHY, child=stranger.pk)
    child = case.people.get()
    start_referral(desk.lead, case.pk, route="mash", body={}, why=WHY, child=child.pk)
    assert referrals_in(desk.lead, case.pk)[0].child == "Maya Fenwick"


def test_each_step_needs_a_note(desk: Desk) -> None:
    referral = drafted(desk, arrived(desk))
    with pytest.raises(ReasonNeeded):
        withdraw(desk.lead, referral.pk, seen_version=1, reason="no")
    with pytest.raises(ReasonNeeded):
        approve(desk.lead, referral.pk, seen_version=1, reason="fine")


def test_a_referral_of_a_case_that_is_not_theirs_is_not_there(desk: Desk) -> None:
    referral = drafted(desk, arrived(desk))
    for keys, asked in ((desk.practitioner, referral.pk), (desk.lead, uuid.uuid4())):
        with pytest.raises(NotYours):
            withdraw(keys, asked, seen_version=1, reason="not needed any more")
        with pytest.raises(NotYours):
            referral_for(keys, asked)


def test_the_database_refuses_to_change_a_step_or_a_wording(desk: Desk) -> None:
    referral = drafted(desk, arrived(desk))
    with pytest.raises(IntegrityError), transaction.atomic():
        Step.objects.filter(referral=referral).update(state=State.SENT)
    with pytest.raises(IntegrityError), transaction.atomic():
        Revision.objects.filter(referral=referral).update(version=9)
