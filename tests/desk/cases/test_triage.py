"""Two people at one arrival, and what each step needs."""

from datetime import timedelta

import pytest
from django.utils import timezone

from leeside.desk.cases.errors import ChangedMeanwhile, MayNot, ReasonNeeded, WrongState
from leeside.desk.cases.selectors import (
    case_for,
    cases_for,
    chronology,
    queue_for,
    title_of,
)
from leeside.desk.cases.services import change_particulars, claim, close, dismiss, hold, reassign, reopen
from leeside.desk.cases.words import AgeBand, State
from tests.desk.cases.making import Desk, arrived

WHY = "spoke with the family, it was a game"


def test_the_second_of_two_is_told_who_was_quicker_and_nothing_is_written_over(desk: Desk) -> None:
    case = arrived(desk)
    claim(desk.deputy, case.pk, seen_version=1)
    with pytest.raises(ChangedMeanwhile) as told:
        claim(desk.lead, case.pk, seen_version=1)
    [change] = told.value.changes
    assert (change.actor, change.action) == (desk.deputy.member, "case.claimed")
    case.refresh_from_db()
    assert (case.claimed_by, case.version) == (desk.deputy.member, 2)


def test_whoever_saw_the_newest_version_may_go_on(desk: Desk) -> None:
    case = claim(desk.deputy, arrived(desk).pk, seen_version=1)
    assert claim(desk.lead, case.pk, seen_version=case.version).claimed_by == desk.lead.member


def test_a_dismissal_needs_a_reason_and_stays_to_be_seen(desk: Desk) -> None:
    case = arrived(desk)
    with pytest.raises(ReasonNeeded):
        dismiss(desk.lead, case.pk, seen_version=1, reason="no")
    dismiss(desk.lead, case.pk, seen_version=1, reason=WHY)
    assert [one.state for one in cases_for(desk.deputy.member)] == [State.DISMISSED]
    here = case_for(desk.deputy, case.pk)
    last = here.case.events.order_by("recorded_at").last()
    assert last is not None
    assert last.body.reveal(here.key) == WHY


def test_what_was_dismissed_can_be_opened_again_and_not_dismissed_twice(desk: Desk) -> None:
    case = dismiss(desk.lead, arrived(desk).pk, seen_version=1, reason=WHY)
    with pytest.raises(WrongState):
        close(desk.lead, case.pk, seen_version=case.version, reason=WHY)
    assert reopen(desk.deputy, case.pk, seen_version=2, reason="it began again").state == State.OPEN


def test_danger_now_cannot_be_put_on_hold(desk: Desk) -> None:
    case = arrived(desk, danger_now=True)
    with pytest.raises(WrongState, match="danger now"):
        hold(desk.lead, case.pk, seen_version=1, until=timezone.localdate() + timedelta(1), reason=WHY)


def test_a_case_is_handed_on_to_somebody_who_becomes_a_member(desk: Desk) -> None:
    case = arrived(desk)
    reassign(desk.lead, case.pk, seen_version=1, to=desk.practitioner.member, reason="knows the child")
    here = case_for(desk.practitioner, case.pk)
    assert here.case.claimed_by == desk.practitioner.member


def test_a_case_is_not_handed_on_to_whom_it_concerns(desk: Desk) -> None:
    case = arrived(desk, concerns=(desk.practitioner.member,))
    with pytest.raises(MayNot):
        reassign(desk.lead, case.pk, seen_version=1, to=desk.practitioner.member, reason="knows the child")
    case.refresh_from_db()
    assert (case.claimed_by, case.version) == (None, 1)


def test_danger_that_somebody_learns_of_is_put_first_with_the_reason(desk: Desk) -> None:
    case = arrived(desk)
    change_particulars(
        desk.lead,
        case.pk,
        seen_version=1,
        danger_now=True,
        age_band=AgeBand.UNDER_13,
        reason="she has gone out",
    )
    [row] = queue_for(desk.deputy.member)
    assert row.why.startswith("Danger now")
    here = case_for(desk.deputy, case.pk)
    last = chronology(here.case, here.key, reader=here.member)[-1].body
    assert last == "Changed danger now: yes, age band: under 13. she has gone out"


def test_a_title_is_put_right_and_stays_sealed(desk: Desk) -> None:
    case = arrived(desk)
    change_particulars(
        desk.lead, case.pk, seen_version=1, title="Messages at night", reason="clearer for others"
    )
    here = case_for(desk.deputy, case.pk)
    assert title_of(here.case, here.key) == "Messages at night"


def test_the_second_of_two_who_change_particulars_is_told(desk: Desk) -> None:
    case = arrived(desk)
    change_particulars(desk.lead, case.pk, seen_version=1, danger_now=True, reason="she has gone out")
    with pytest.raises(ChangedMeanwhile):
        change_particulars(desk.deputy, case.pk, seen_version=1, title="Other", reason="clearer for others")
    here = case_for(desk.lead, case.pk)
    assert (here.case.danger_now, title_of(here.case, here.key)) == (True, "Worried about late messages")


def test_nothing_given_changes_nothing(desk: Desk) -> None:
    with pytest.raises(WrongState):
        change_particulars(desk.lead, arrived(desk).pk, seen_version=1, reason="clearer for others")


def test_a_colleague_who_may_not_have_it_is_told_of_and_not_the_person_who_hands_it_on(desk: Desk) -> None:
    case = arrived(desk)
    with pytest.raises(MayNot, match="This colleague's role"):
        reassign(desk.lead, case.pk, seen_version=1, to=desk.auditor.member, reason=WHY)
