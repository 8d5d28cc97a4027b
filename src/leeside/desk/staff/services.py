"""What is done with those who work at the desk: invite, let in, change a role, end access. Each step is audited."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Final

from allauth.mfa.models import Authenticator
from django.contrib.sessions.models import Session
from django.db import transaction
from django.utils import timezone

from leeside.desk.audit.services import record_change
from leeside.desk.cases.membership import end_memberships
from leeside.desk.permissions.permission import Permission, may
from leeside.desk.sealing.services import make_keys, tend_glass
from leeside.desk.staff.models import Invitation, Role, StaffMember
from leeside.desk.staff.one_time_codes import mark_of, new_code
from leeside.errors import DeskError

CODE_LASTS: Final = timedelta(days=7)
FIRST_CODE_LASTS: Final = timedelta(hours=24)
_LEADS: Final = (Role.SAFEGUARDING_LEAD, Role.DEPUTY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    """Somebody who was invited, and the code that is shown once."""

    member: StaffMember
    code: str = field(repr=False)


def roles_that(by: StaffMember) -> Sequence[Role]:
    """The roles that somebody may give: a lead gives all, an administrator none to whom concerns arrive.

    Otherwise whoever looks after the machine could make themselves a lead, and read what is sealed for leads.
    """
    return tuple(Role) if by.is_lead else tuple(role for role in Role if role not in _LEADS)


@transaction.atomic
def invite_first_lead() -> str:
    """A code for the first lead of a desk at which nobody works yet; an older one of that kind no longer works."""
    if StaffMember.objects.exists():
        raise DeskError("Somebody works at this desk already.", to_do="Ask a lead to invite you.")
    Invitation.objects.filter(member=None, used_at=None).delete()
    return _code_for(None, by=None, lasts=FIRST_CODE_LASTS)


@transaction.atomic
def invite(*, by: StaffMember, name: str, email: str, role: Role) -> Invited:
    """Add a colleague, who sets up their sign-in with the code.

    Raises `DeskError` for an address that is taken and a role that is not the inviter's to give.
    """
    _check_role(by, role)
    address = email.strip().lower()
    if StaffMember.objects.filter(email=address).exists():
        raise DeskError("A colleague has this e-mail address already.", to_do="Look under Staff.")
    member = StaffMember(name=name.strip(), email=address, role=role)
    member.set_unusable_password()
    member.save(force_insert=True)
    invited = Invited(member=member, code=_code_for(member, by=by, lasts=CODE_LASTS))
    record_change(by, "staff.invited", member, role=role.value)
    return invited


@transaction.atomic
def invite_again(*, by: StaffMember, member: StaffMember, drops_second_factors: bool) -> Invited:
    """A new code for somebody who forgot the password, or lost the second factor too; an unused one no longer works.

    What was sealed for the member stays sealed: the new password opens a new key, which is no member of any case yet.
    """
    _as_they_are(by, member)
    _check_other(by, member)
    Invitation.objects.filter(member=member, used_at=None).delete()
    code = _code_for(member, by=by, lasts=CODE_LASTS, drops_second_factors=drops_second_factors)
    record_change(by, "staff.invited_again", member, drops_second_factors=drops_second_factors)
    return Invited(member=member, code=code)


@transaction.atomic
def invite_lost_lead(member: StaffMember, *, beside: StaffMember) -> str:
    """A new code for a lead who cannot sign in; whoever calls has seen two shares of the recovery key (`cases.recovery`)."""
    Invitation.objects.filter(member=member, used_at=None).delete()
    code = _code_for(member, by=beside, lasts=FIRST_CODE_LASTS, drops_second_factors=True)
    record_change(beside, "staff.invited_by_shares", member)
    return code


@transaction.atomic
def accept(invitation: Invitation, *, password: str, name: str = "", email: str = "") -> StaffMember:
    """Use an invitation up: the password is set, and with it the member's own key.

    Raises `DeskError` for one that was used, has ended, or belongs to somebody who left.
    """
    held = Invitation.objects.select_for_update().get(pk=invitation.pk)
    if not held.works:
        raise DeskError("This one-time code no longer works.", to_do="Ask for a new one.")
    member = held.member
    if member is None:
        if StaffMember.objects.exists():
            raise DeskError("Somebody works at this desk already.", to_do="Ask a lead to invite you.")
        member = StaffMember(name=name.strip(), email=email.strip().lower(), role=Role.SAFEGUARDING_LEAD)
    member.set_password(password)
    member.save()
    make_keys(member, password)
    if held.drops_second_factors:
        Authenticator.objects.filter(user=member).delete()
    held.member, held.used_at = member, timezone.now()
    held.save(update_fields=["member", "used_at"])
    record_change(
        member, "staff.set_up", member, role=member.role, drops_second_factors=held.drops_second_factors
    )
    return member


@transaction.atomic
def change_role(*, by: StaffMember, member: StaffMember, role: Role) -> None:
    """Give somebody another role. One who sees no cases from now on is a member of none; one who leads no more has no glass key.

    Raises `DeskError` for one's own role, and one that is not one's to give or take.
    """
    _as_they_are(by, member)
    _check_other(by, member)
    _check_role(by, role)
    was = member.role
    member.role = role
    member.save(update_fields=["role"])
    if not may(role, Permission.SEE_CASES):
        end_memberships(by, member)
    tend_glass(by, None)
    record_change(by, "staff.role_changed", member, was=was, role=role.value)


@transaction.atomic
def end_access(*, by: StaffMember, member: StaffMember) -> None:
    """Let somebody in no more, from this moment on; the record keeps their name.

    Raises `DeskError` for oneself, and for a lead where one is none.
    """
    _as_they_are(by, member)
    _check_other(by, member)
    member.is_active, member.left_at = False, timezone.now()
    member.save(update_fields=["is_active", "left_at"])
    Invitation.objects.filter(member=member, used_at=None).delete()
    end_memberships(by, member)
    tend_glass(by, None)
    record_change(by, "staff.left", member)


def forget_ended_sessions() -> int:
    """Remove the sessions that are over; how many there were."""
    return Session.objects.filter(expire_date__lt=timezone.now()).delete()[0]


def _code_for(
    member: StaffMember | None,
    *,
    by: StaffMember | None,
    lasts: timedelta,
    drops_second_factors: bool = False,
) -> str:
    code = new_code()
    Invitation.objects.create(
        member=member,
        made_by=by,
        code_mark=mark_of(code),
        drops_second_factors=drops_second_factors,
        ends_at=timezone.now() + lasts,
    )
    return code


def _as_they_are(by: StaffMember, member: StaffMember) -> None:
    """Look at both once more, and refuse whoever was let go a moment before.

    Two leads who end each other's access at once do it one after the other. So one lead is always left: only a lead takes
    a lead's role, nobody takes their own, and whoever does it still works here.
    """
    list(StaffMember.objects.select_for_update().filter(role__in=_LEADS).order_by("pk"))
    for one in (by, member):
        one.refresh_from_db(fields=["role", "is_active"])
    if not by.is_active:
        raise DeskError("Your own access has ended.", to_do="Ask a lead why.")


def _check_role(by: StaffMember, role: Role) -> None:
    if role not in roles_that(by):
        raise DeskError("Only a lead gives or takes the role of a lead.", to_do="Ask a lead to do it.")


def _check_other(by: StaffMember, member: StaffMember) -> None:
    if by.pk == member.pk:
        raise DeskError("That is yourself.", to_do="Ask a colleague to do it for you.")
    _check_role(by, Role(member.role))
