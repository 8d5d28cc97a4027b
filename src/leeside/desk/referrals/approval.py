"""Who may approve that something leaves: not whom it concerns, nobody named in it, and a second person where there is one."""

from collections.abc import Sequence

from leeside.desk.cases.access import cases_of
from leeside.desk.cases.errors import MayNot
from leeside.desk.cases.models import Case, KeptOut
from leeside.desk.people.models import Person
from leeside.desk.permissions.permission import Permission, may
from leeside.desk.referrals.models import Referral
from leeside.desk.sealing.blind import words
from leeside.desk.sealing.case_key import CaseKey
from leeside.desk.staff.models import StaffMember


def approvers(referral: Referral, key: CaseKey) -> Sequence[StaffMember]:
    """Who may approve it: members who decide and wrote none of it; else who did not begin it; else whoever there is.

    Nobody among them is concerned by the case, or named in it.
    """
    case = referral.case
    free = [member for member in _deciding(case) if not _named(member, case, key)]
    writers = {referral.made_by_id, *referral.revisions.values_list("by_id", flat=True)}
    for wrote in (writers, {referral.made_by_id}):
        others = [member for member in free if member.pk not in wrote]
        if others:
            return others
    return free


def check_approver(referral: Referral, key: CaseKey, member: StaffMember) -> None:
    """Refuse who may not approve, and say why. Raises `MayNot`."""
    may_do = approvers(referral, key)
    if member in may_do:
        return
    if _named(member, referral.case, key):
        raise MayNot(
            "You are named in this case, so somebody else approves what leaves it.",
            to_do=_whom(may_do),
        )
    if not may(member.role, Permission.DECIDE):
        raise MayNot("Your role does not approve what leaves the desk.", to_do=_whom(may_do))
    raise MayNot("You wrote this, and there is a second person who can read it.", to_do=_whom(may_do))


def _deciding(case: Case) -> list[StaffMember]:
    members = StaffMember.objects.filter(memberships__case=case, memberships__until=None, is_active=True)
    return [
        member
        for member in members.order_by("name", "pk").distinct()
        if may(member.role, Permission.DECIDE) and cases_of(member).filter(pk=case.pk).exists()
    ]


def _named(member: StaffMember, case: Case, key: CaseKey) -> bool:
    """Whether somebody is concerned by a case, or has the name of somebody in it."""
    if KeptOut.objects.filter(case=case, member=member).exists():
        return True
    theirs = set(words(member.name))
    people = Person.objects.filter(case=case)
    return any(theirs and theirs <= set(words(person.name.reveal(key))) for person in people)


def _whom(members: Sequence[StaffMember]) -> str:
    if not members:
        return "Add a lead or deputy to the case who is not named in it."
    return f"Ask {' or '.join(member.name for member in members)}."
