"""A referral is written, sent by a person, and followed up, step by step."""

import uuid

import pytest
from django.db import IntegrityError, transaction

from leeside.desk.cases.errors import ChangedMeanwhile, NotYours, ReasonNeeded, WrongState
from leeside.desk.cases.models import Case
from leeside.desk.referrals.models import NEXT, Referral, State, Step
from leeside.desk.referrals.selectors import referrals_in
from leeside.desk.referrals.services import change_referral, move_referral, start_referral
from leeside.knowledge.load import newest_edition
from tests.desk.cases.making import Desk, arrived

WHY = "an adult asks a child to meet"
ROUTE = next(iter(newest_edition().agencies))


def _started(desk: Desk, case: Case) -> Referral:
    return start_referral(desk.lead, case.pk, route=ROUTE, body={"what": "He asks to meet"}, why=WHY)


def test_a_referral_goes_its_way_and_every_step_stays(desk: Desk) -> None:
    case = arrived(desk)
    referral = _started(desk, case)
    move_referral(desk.lead, referral.pk, seen_version=1, to=State.SENT, note="by their form, at 15:40")
    move_referral(desk.deputy, referral.pk, seen_version=2, to=State.ACCEPTED, note="a social worker rang")
    [known] = referrals_in(desk.lead, case.pk)
    assert known.body == {"what": "He asks to meet"}
    assert [step.step.state for step in known.steps] == [State.DRAFT, State.SENT, State.ACCEPTED]
    assert known.steps[1].note == "by their form, at 15:40"


@pytest.mark.parametrize("state", list(State))
@pytest.mark.parametrize("to", list(State))
def test_no_step_is_left_out(desk: Desk, state: State, to: State) -> None:
    referral = _started(desk, arrived(desk))
    Referral.objects.filter(pk=referral.pk).update(state=state)
    if to in NEXT[state]:
        moved = move_referral(desk.lead, referral.pk, seen_version=1, to=to, note="told by phone")
        assert moved.state == to
    else:
        with pytest.raises(WrongState):
            move_referral(desk.lead, referral.pk, seen_version=1, to=to, note="told by phone")


def test_it_is_written_on_until_it_is_sent(desk: Desk) -> None:
    case = arrived(desk)
    referral = _started(desk, case)
    change_referral(desk.deputy, referral.pk, seen_version=1, body={"what": "He asks to meet on Friday"})
    with pytest.raises(ChangedMeanwhile):
        change_referral(desk.lead, referral.pk, seen_version=1, body={"what": "Other"})
    move_referral(desk.lead, referral.pk, seen_version=2, to=State.SENT, note="by their form")
    with pytest.raises(WrongState):
        change_referral(desk.lead, referral.pk, seen_version=3, body={"what": "Other"})
    assert referrals_in(desk.lead, case.pk)[0].body == {"what": "He asks to meet on Friday"}


def test_a_route_is_an_agency_of_the_knowledge(desk: Desk) -> None:
    with pytest.raises(WrongState):
        start_referral(desk.lead, arrived(desk).pk, route="nobody", body={}, why=WHY)


def test_each_step_needs_a_note(desk: Desk) -> None:
    referral = _started(desk, arrived(desk))
    with pytest.raises(ReasonNeeded):
        move_referral(desk.lead, referral.pk, seen_version=1, to=State.SENT, note="sent")


def test_a_referral_of_a_case_that_is_not_theirs_is_not_there(desk: Desk) -> None:
    referral = _started(desk, arrived(desk))
    for keys, asked in ((desk.practitioner, referral.pk), (desk.lead, uuid.uuid4())):
        with pytest.raises(NotYours):
            move_referral(keys, asked, seen_version=1, to=State.SENT, note="by their form")


def test_the_database_refuses_to_change_a_step(desk: Desk) -> None:
    step = _started(desk, arrived(desk)).steps.get()
    with pytest.raises(IntegrityError), transaction.atomic():
        Step.objects.filter(pk=step.pk).update(state=State.SENT)
