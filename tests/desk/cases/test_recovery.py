"""Two people bring back what nobody could open, and everybody can see that they did."""

import pytest

from leeside.desk.cases.errors import NotYours
from leeside.desk.cases.recovery import invite_by_shares
from leeside.desk.cases.selectors import case_for, chronology
from leeside.desk.cases.services import end_memberships, recover_cases
from leeside.desk.sealing.errors import NoKeyError, RecoveryError
from leeside.desk.sealing.open_keys import open_for
from leeside.desk.sealing.recovery import make_recovery_key
from leeside.desk.staff.models import Role
from leeside.desk.staff.selectors import invitation_of
from leeside.desk.staff.services import accept
from tests.desk.cases.making import Desk, arrived, keys_of


def test_a_new_lead_recovers_the_cases_of_those_who_left(desk: Desk) -> None:
    case = arrived(desk)
    made = make_recovery_key(desk.lead, holders=2)
    for keys in (desk.lead, desk.deputy):
        assert end_memberships(keys.member, keys.member) == 1
    new = keys_of(Role.SAFEGUARDING_LEAD, name="New lead")
    assert recover_cases(*made.shares, to=new.member, beside=desk.auditor.member) == 1
    here = case_for(new, case.pk)
    last = chronology(here.case, here.key, reader=new.member)[-1]
    assert last.body == "Recovered by New lead, with Auditor and two shares."


def test_a_case_that_concerns_the_lead_is_not_recovered_by_that_lead(desk: Desk) -> None:
    case = arrived(desk, concerns=(desk.deputy.member,))
    made = make_recovery_key(desk.lead, holders=2)
    assert recover_cases(*made.shares, to=desk.deputy.member, beside=desk.lead.member) == 0
    with pytest.raises(NotYours):
        case_for(desk.deputy, case.pk)
    with pytest.raises(NoKeyError):
        desk.deputy.case_key(case)


def test_whoever_leaves_takes_no_key_along(desk: Desk) -> None:
    case = arrived(desk)
    end_memberships(desk.lead.member, desk.deputy.member)
    with pytest.raises(NotYours):
        case_for(desk.deputy, case.pk)
    for closed in (lambda: desk.deputy.case_key(case), desk.deputy.glass):
        with pytest.raises(NoKeyError):
            closed()
    assert case_for(desk.lead, case.pk).case == case


def test_a_lead_who_cannot_sign_in_comes_back_with_two_shares_and_opens_everything(desk: Desk) -> None:
    case = arrived(desk)
    made = make_recovery_key(desk.lead, holders=2)
    code = invite_by_shares(*made.shares, to=desk.lead.member, beside=desk.auditor.member)
    invitation = invitation_of(code)
    assert invitation is not None
    accept(invitation, password="five herons at the weir")
    again = open_for(desk.lead.member, "five herons at the weir")
    with pytest.raises(NoKeyError):
        case_for(again, case.pk)
    assert recover_cases(*made.shares, to=desk.lead.member, beside=desk.auditor.member) == 1
    assert case_for(again, case.pk).case == case
    assert recover_cases(*made.shares, to=desk.lead.member, beside=desk.auditor.member) == 0


def test_no_code_is_given_without_two_right_shares_or_to_somebody_who_is_no_lead(desk: Desk) -> None:
    made = make_recovery_key(desk.lead, holders=2)
    with pytest.raises(RecoveryError):
        invite_by_shares(made.shares[0], made.shares[0], to=desk.lead.member, beside=desk.auditor.member)
    with pytest.raises(RecoveryError):
        invite_by_shares(*made.shares, to=desk.practitioner.member, beside=desk.lead.member)
