"""What a person did outside, and what came back; half a send is no send."""

import pytest
from django.db import DatabaseError, connection, transaction

from leeside.desk.audit.models import AuditEntry
from leeside.desk.cases.errors import ReasonNeeded, WrongState
from leeside.desk.cases.models import Task
from leeside.desk.referrals.models import Clock, Referral
from leeside.desk.referrals.selectors import referral_for
from leeside.desk.referrals.sending import (
    accepted,
    closed,
    declined,
    escalated,
    rang,
    received,
    sent,
    write_again,
)
from leeside.desk.referrals.words import How, State
from tests.desk.cases.making import Desk, arrived
from tests.desk.referrals.making import approved, drafted, gone


def test_a_referral_goes_its_way_and_every_step_stays(desk: Desk) -> None:
    case = arrived(desk)
    referral = gone(desk, case)
    received(desk.lead, referral.pk, seen_version=3, said="a Ms Okoro rang back")
    accepted(desk.deputy, referral.pk, seen_version=4, said="they see the child on Monday")
    closed(desk.lead, referral.pk, seen_version=5, said="a plan is in place")
    _, known = referral_for(desk.lead, referral.pk)
    states = [State(step.step.state) for step in known.steps]
    assert states == [
        State.DRAFT,
        State.APPROVED,
        State.SENT,
        State.RECEIVED,
        State.ACCEPTED,
        State.CLOSED,
    ]
    assert known.steps[2].note == "Their own form, on their site, to The front door. Reference: R-77."
    assert (known.referral.sent_by, known.referral.sent_how) == (desk.deputy.member, How.FORM)


@pytest.mark.parametrize("how", [how for how in How if how is not How.PHONE])
def test_nothing_written_leaves_before_it_is_approved(desk: Desk, how: How) -> None:
    referral = drafted(desk, arrived(desk))
    with pytest.raises(WrongState, match="Nobody has approved"):
        sent(desk.deputy, referral.pk, seen_version=1, how=how, to_whom="The front door")
    referral.refresh_from_db()
    assert referral.state == State.DRAFT


def test_a_call_waits_for_no_approval(desk: Desk) -> None:
    referral = drafted(desk, arrived(desk), route="police_999_log")
    done = sent(desk.deputy, referral.pk, seen_version=1, how=How.PHONE, to_whom="999", reference="Log 12")
    assert done.state == State.SENT


def test_where_a_form_follows_a_call_the_form_is_approved_and_the_call_noted_apart(desk: Desk) -> None:
    referral = drafted(desk, arrived(desk))
    rang(desk.deputy, referral.pk, said="told the front door by telephone at 15:40")
    with pytest.raises(WrongState):
        sent(desk.deputy, referral.pk, seen_version=1, how=How.PHONE, to_whom="The front door")


def test_a_call_about_it_changes_nothing_of_how_far_it_is(desk: Desk) -> None:
    referral = drafted(desk, arrived(desk))
    step = rang(desk.deputy, referral.pk, said="rang the front door at 15:40, spoke to Jo")
    referral.refresh_from_db()
    assert (step.state, referral.state, referral.version) == (State.DRAFT, State.DRAFT, 1)


def test_a_call_about_it_stands_in_the_audit_as_a_call(desk: Desk) -> None:
    referral = approved(desk, arrived(desk))
    rang(desk.deputy, referral.pk, said="rang the front door at 15:40, spoke to Jo")
    theirs = AuditEntry.objects.filter(row=str(referral.pk), actor=desk.deputy.member)
    assert [row.action for row in theirs][-1:] == ["referral.rang"]


def test_to_whom_it_went_is_needed_and_a_number_is_not(desk: Desk) -> None:
    referral = approved(desk, arrived(desk))
    with pytest.raises(ReasonNeeded):
        sent(desk.deputy, referral.pk, seen_version=2, how=How.FORM, to_whom=" ")
    assert sent(desk.deputy, referral.pk, seen_version=2, how=How.FORM, to_whom="MASH").state == State.SENT


def test_a_send_that_is_interrupted_half_way_was_not_sent(desk: Desk) -> None:
    if connection.vendor != "sqlite":
        pytest.skip("a trigger of SQLite stands in for the full disk")
    referral = approved(desk, arrived(desk))
    tasks = Task.objects.count()
    with connection.cursor() as cursor:  # the disk fills up when the last of it is written
        cursor.execute(
            "CREATE TEMP TRIGGER half BEFORE INSERT ON referrals_step BEGIN SELECT RAISE(ABORT, 'full'); END"
        )
    with pytest.raises(DatabaseError), transaction.atomic():
        sent(desk.deputy, referral.pk, seen_version=2, how=How.FORM, to_whom="The front door")
    with connection.cursor() as cursor:
        cursor.execute("DROP TRIGGER half")
    now = Referral.objects.get(pk=referral.pk)
    assert (now.state, now.version, now.sent_at, now.sent_reference) == (State.APPROVED, 2, None, None)
    assert Task.objects.count() == tasks
    assert not Clock.objects.filter(referral=referral).exists()
    again = sent(desk.deputy, referral.pk, seen_version=2, how=How.FORM, to_whom="The front door")
    assert again.state == State.SENT


def test_one_that_was_not_accepted_is_disagreed_with_and_escalated(desk: Desk) -> None:
    referral = gone(desk, arrived(desk))
    declined(desk.deputy, referral.pk, seen_version=3, said="below their threshold, says Jo")
    assert {clock.duty for clock in referral.clocks.filter(stopped_at=None)} == {"agree_or_escalate"}
    escalated(desk.lead, referral.pk, seen_version=4, said="rang the team manager, who will look")
    assert not referral.clocks.filter(stopped_at=None).exists()
    accepted(desk.lead, referral.pk, seen_version=5, said="the manager takes it on")


def test_it_is_written_again_as_a_new_one_and_the_old_one_stays(desk: Desk) -> None:
    case = arrived(desk)
    old = gone(desk, case)
    with pytest.raises(WrongState):
        write_again(desk.lead, old.pk, why="there is more to tell now")
    declined(desk.deputy, old.pk, seen_version=3, said="below their threshold, says Jo")
    new = write_again(desk.lead, old.pk, why="there is more to tell now")
    old.refresh_from_db()
    assert (new.again_of, new.state, old.state) == (old, State.DRAFT, State.DECLINED)
    assert referral_for(desk.lead, new.pk)[1].body == {"what": "He asks to meet"}
