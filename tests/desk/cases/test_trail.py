"""The audit is for those who may see it, and holds nothing of a case for whom that case concerns."""

from datetime import date

import pytest

from leeside.desk.cases.errors import MayNot, NotYours
from leeside.desk.cases.membership import keep_out
from leeside.desk.cases.selectors import case_for, entries_for, entries_of
from leeside.desk.cases.services import dismiss
from leeside.desk.retention.selectors import tombstones_for
from leeside.desk.retention.services import approve, choose_category, propose
from leeside.desk.staff.models import Role
from tests.desk.cases.making import Desk, arrived, keys_of


def test_leads_and_the_auditor_see_it(desk: Desk) -> None:
    case = arrived(desk)
    for keys in (desk.lead, desk.deputy, desk.auditor):
        assert entries_for(keys.member).filter(case=case.pk, action="case.arrived").count() == 1


@pytest.mark.parametrize("role", [Role.PRACTITIONER, Role.MODERATOR, Role.ADMINISTRATOR])
def test_nobody_else_does(desk: Desk, role: Role) -> None:
    with pytest.raises(MayNot):
        entries_for(next(keys for keys in desk.everybody if keys.member.role == role).member)


def test_a_deputy_finds_no_trace_of_a_case_that_concerns_them(desk: Desk) -> None:
    case = arrived(desk, concerns=(desk.deputy.member,))
    case_for(desk.lead, case.pk)
    seen = entries_for(desk.deputy.member)
    assert not seen.filter(case=case.pk).exists()
    assert not [entry for entry in seen if str(case.pk) in (entry.row, *map(str, entry.detail.values()))]
    assert entries_for(desk.auditor.member).filter(case=case.pk).exists()


def test_members_see_who_looked_at_their_case(desk: Desk) -> None:
    case = arrived(desk)
    case_for(desk.deputy, case.pk)
    looked = entries_of(desk.lead, case.pk).filter(looked=True, actor=desk.deputy.member)
    assert [entry.action for entry in looked] == ["case.seen"]
    with pytest.raises(NotYours):
        entries_of(desk.practitioner, case.pk)


def test_looking_at_the_audit_is_in_it(desk: Desk) -> None:
    entries_for(desk.auditor.member)
    newest = entries_for(desk.lead.member).filter(actor=desk.auditor.member).first()
    assert newest is not None
    assert newest.action == "audit.seen"


def test_that_it_is_destroyed_tells_nobody_whom_it_concerned_that_it_was(desk: Desk) -> None:
    second = keys_of(Role.DEPUTY, name="Second deputy")
    case = arrived(desk, concerns=(desk.deputy.member,))
    keep_out(desk.lead, case.pk, member=desk.auditor.member, reason="Close to the deputy.")
    dismiss(desk.lead, case.pk, seen_version=1, reason="All was looked into.")
    choose_category(
        desk.lead, case.pk, category="child_file", day=date(1990, 5, 4), reason="Her age is known."
    )
    propose(desk.lead, case.pk, reason="Its time is over.")
    approve(second, case.pk, reference=case.reference)
    for keys in (desk.deputy, desk.auditor):
        assert not entries_for(keys.member).filter(case=case.pk).exists()
        assert not tombstones_for(keys.member).exists()
    assert entries_for(second.member).filter(case=case.pk).exists()
    assert tombstones_for(second.member).exists()
