"""Behind glass: a way in for leads and deputies that nobody can take unseen."""

import pytest

from leeside.desk.audit.models import AccessEntry, AuditEntry
from leeside.desk.cases.errors import MayNot, NotYours, ReasonNeeded
from leeside.desk.cases.selectors import alerts_for, case_for
from leeside.desk.cases.services import break_glass, remove_member, see_alert
from leeside.desk.sealing.models import KeyPair, PairOf
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.sealing.services import tend_glass
from leeside.desk.staff.models import Role
from tests.desk.cases.making import Desk, arrived, keys_of

WHY = "the lead is away and the mother rang"


@pytest.fixture
def late(desk: Desk) -> OpenKeys:
    """A deputy who came after the case had arrived, and was given the glass key when the lead signed in."""
    keys = keys_of(Role.DEPUTY, name="Late deputy")
    [glass] = KeyPair.objects.filter(of=PairOf.GLASS)
    tend_glass(desk.lead.member, desk.lead.content_key(glass.pk))
    return keys


def test_a_deputy_reaches_a_case_with_a_reason_and_leads_are_alerted(desk: Desk, late: OpenKeys) -> None:
    case = arrived(desk)
    remove_member(desk.lead, case.pk, member=late.member, reason="was not needed on it")
    with pytest.raises(NotYours):
        case_for(late, case.pk)
    break_glass(late, f" {case.reference.lower()} ", reason=WHY)
    here = case_for(late, case.pk)
    [alert] = alerts_for(desk.lead.member)
    assert alert.by == late.member
    assert alert.reason.reveal(here.key) == WHY
    assert AuditEntry.objects.filter(action="glass.broken", case=case.pk).count() == 1


def test_an_alert_stays_until_another_lead_has_seen_it(desk: Desk, late: OpenKeys) -> None:
    case = arrived(desk)
    break_glass(late, case.reference, reason=WHY)
    [alert] = alerts_for(desk.lead.member)
    with pytest.raises(NotYours):
        see_alert(late, alert.pk)
    see_alert(desk.lead, alert.pk)
    assert list(alerts_for(desk.deputy.member)) == []


@pytest.mark.parametrize("role", [Role.PRACTITIONER, Role.MODERATOR, Role.AUDITOR, Role.ADMINISTRATOR])
def test_other_roles_cannot(desk: Desk, role: Role) -> None:
    case = arrived(desk)
    keys = next(one for one in desk.everybody if one.member.role == role)
    with pytest.raises(MayNot):
        break_glass(keys, case.reference, reason=WHY)


def test_a_reason_is_needed(desk: Desk, late: OpenKeys) -> None:
    with pytest.raises(ReasonNeeded):
        break_glass(late, arrived(desk).reference, reason="urgent")


def test_a_deputy_whom_a_case_concerns_does_not_reach_it_this_way(desk: Desk, late: OpenKeys) -> None:
    case = arrived(desk, concerns=(late.member,))
    answers = set()
    for reference in (case.reference, "L-2026-9999"):
        with pytest.raises(NotYours) as refused:
            break_glass(late, reference, reason=WHY)
        answers.add(str(refused.value))
    assert len(answers) == 1
    assert AccessEntry.objects.filter(action="glass.refused", actor=late.member).count() == 2


def test_a_case_about_a_lead_is_not_behind_the_glass_at_all(desk: Desk, late: OpenKeys) -> None:
    case = arrived(desk, concerns=(desk.lead.member,))
    assert not case.key.copies.filter(pair__of=PairOf.GLASS).exists()
    assert case_for(late, case.pk).case == case
