from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from leeside.desk.staff import services
from leeside.desk.staff.models import Invitation, Role, StaffMember
from leeside.desk.staff.selectors import everybody, has_second_factor, invitation_of
from leeside.errors import DeskError
from tests.desk.conftest import member
from tests.desk.signing_in import PASSWORD, give_app, give_recovery_codes

pytestmark = pytest.mark.usefixtures("record")


def invited(lead: StaffMember, role: Role = Role.PRACTITIONER) -> services.Invited:
    return services.invite(by=lead, name="Alex Teacher", email="Alex@School.example", role=role)


def test_the_first_lead_is_made_by_a_code_and_is_a_lead() -> None:
    invitation = invitation_of(services.invite_first_lead())
    assert invitation is not None
    lead = services.accept(invitation, password=PASSWORD, name=" Robin ", email="Robin@School.example")
    assert (lead.role, lead.name, lead.email) == (Role.SAFEGUARDING_LEAD, "Robin", "robin@school.example")
    assert lead.check_password(PASSWORD)


def test_a_second_code_for_the_first_lead_ends_the_first() -> None:
    first = services.invite_first_lead()
    second = services.invite_first_lead()
    assert invitation_of(first) is None
    assert invitation_of(second) is not None


def test_nobody_becomes_a_first_lead_where_somebody_works(lead: StaffMember) -> None:
    with pytest.raises(DeskError, match="Somebody works at this desk"):
        services.invite_first_lead()


def test_a_code_for_the_first_lead_ends_when_somebody_came_first() -> None:
    invitation = invitation_of(services.invite_first_lead())
    assert invitation is not None
    member(Role.SAFEGUARDING_LEAD)
    with pytest.raises(DeskError, match="Somebody works at this desk"):
        services.accept(invitation, password=PASSWORD, name="Late", email="late@school.example")
    assert StaffMember.objects.count() == 1


def test_a_colleague_has_no_password_until_the_code_is_used(lead: StaffMember) -> None:
    new = invited(lead)
    assert not new.member.has_usable_password()
    assert new.member.email == "alex@school.example"
    found = invitation_of(new.code.lower().replace("-", " "))
    assert found is not None
    services.accept(found, password="four herons wading west")
    assert StaffMember.objects.get(pk=new.member.pk).check_password("four herons wading west")
    assert invitation_of(new.code) is None
    with pytest.raises(DeskError, match="no longer works"):
        services.accept(found, password="something else again")


def test_the_code_itself_is_kept_nowhere(lead: StaffMember) -> None:
    new = invited(lead)
    kept = Invitation.objects.get(member=new.member)
    assert new.code not in repr(new)
    assert new.code.replace("-", "").encode() not in bytes(kept.code_mark)
    assert len(kept.code_mark) == 32


def test_a_code_ends_after_a_week(lead: StaffMember) -> None:
    new = invited(lead)
    Invitation.objects.filter(member=new.member).update(ends_at=timezone.now() - timedelta(seconds=1))
    assert invitation_of(new.code) is None


def test_an_address_is_taken_in_capitals_too(lead: StaffMember) -> None:
    invited(lead)
    with pytest.raises(DeskError, match="already"):
        services.invite(by=lead, name="Another", email="ALEX@school.EXAMPLE", role=Role.PRACTITIONER)


def test_an_administrator_makes_nobody_a_lead() -> None:
    administrator = member(Role.ADMINISTRATOR)
    assert not {Role.SAFEGUARDING_LEAD, Role.DEPUTY} & set(services.roles_that(administrator))
    with pytest.raises(DeskError, match="Only a lead"):
        invited(administrator, Role.DEPUTY)
    lead = member(Role.SAFEGUARDING_LEAD)
    for attempt in (
        lambda: services.change_role(by=administrator, member=lead, role=Role.AUDITOR),
        lambda: services.end_access(by=administrator, member=lead),
        lambda: services.invite_again(by=administrator, member=lead, drops_second_factors=True),
    ):
        with pytest.raises(DeskError, match="Only a lead"):
            attempt()


def test_nobody_changes_or_ends_their_own_access(lead: StaffMember) -> None:
    member(Role.DEPUTY)
    with pytest.raises(DeskError, match="yourself"):
        services.change_role(by=lead, member=lead, role=Role.AUDITOR)
    with pytest.raises(DeskError, match="yourself"):
        services.end_access(by=lead, member=lead)


def test_the_last_lead_stays(lead: StaffMember) -> None:
    deputy = member(Role.DEPUTY)
    services.end_access(by=deputy, member=lead)
    for by in (lead, deputy, member(Role.ADMINISTRATOR)):
        with pytest.raises(DeskError):
            services.change_role(by=by, member=deputy, role=Role.PRACTITIONER)
        with pytest.raises(DeskError):
            services.end_access(by=by, member=deputy)
    assert list(StaffMember.objects.leads()) == [deputy]


def test_who_leaves_keeps_the_name_in_the_record_and_loses_the_code(lead: StaffMember) -> None:
    new = invited(lead)
    services.end_access(by=lead, member=new.member)
    assert invitation_of(new.code) is None
    left = StaffMember.objects.get(pk=new.member.pk)
    assert (left.name, left.is_active) == ("Alex Teacher", False)
    assert left.left_at is not None
    assert list(everybody()) == [lead, left]


@pytest.mark.parametrize("drops", [True, False])
def test_a_forgotten_password_keeps_the_second_factor_unless_it_is_lost_too(
    lead: StaffMember, *, drops: bool
) -> None:
    colleague = member(Role.PRACTITIONER)
    give_app(colleague)
    again = services.invite_again(by=lead, member=colleague, drops_second_factors=drops)
    assert has_second_factor(colleague), "until the code is used nothing changes"
    found = invitation_of(again.code)
    assert found is not None
    services.accept(found, password="four herons wading west")
    assert has_second_factor(colleague) is not drops


def test_recovery_codes_alone_are_no_second_factor(lead: StaffMember) -> None:
    give_recovery_codes(lead)
    assert not has_second_factor(lead)


@pytest.mark.parametrize("wrong", [{"email": "Capital@school.example"}, {"role": "headteacher"}])
def test_the_database_itself_refuses_what_may_not_be(wrong: dict[str, str]) -> None:
    kept = {"email": "x@school.example", "role": Role.AUDITOR.value, "name": "X", **wrong}
    with pytest.raises(IntegrityError), transaction.atomic():
        StaffMember.objects.create(**kept)


def test_whoever_was_let_go_a_moment_before_lets_nobody_go(record: None) -> None:
    """Two leads end each other's access at once: one of them is second, with a page that still stood open."""
    first, second, _third = (
        member(Role.SAFEGUARDING_LEAD, email=f"{name}@school.example") for name in ("one", "two", "three")
    )
    before = StaffMember.objects.get(pk=second.pk)
    services.end_access(by=first, member=second)
    for step in (
        lambda: services.end_access(by=before, member=first),
        lambda: services.change_role(by=before, member=first, role=Role.AUDITOR),
        lambda: services.invite_again(by=before, member=first, drops_second_factors=True),
    ):
        with pytest.raises(DeskError, match="Your own access has ended"):
            step()
        before.is_active = True
    assert StaffMember.objects.leads().count() == 2
