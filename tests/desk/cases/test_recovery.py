"""Two people bring back what nobody could open, and everybody can see that they did."""

import pytest

from leeside.desk.cases.errors import NotYours
from leeside.desk.cases.selectors import case_for, chronology
from leeside.desk.cases.services import end_memberships, recover_cases
from leeside.desk.sealing.errors import NoKeyError
from leeside.desk.sealing.recovery import make_recovery_key
from leeside.desk.staff.models import Role
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
