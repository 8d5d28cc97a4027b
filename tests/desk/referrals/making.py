"""Referrals for tests, each as far as it is needed."""

from leeside.desk.cases.models import Case
from leeside.desk.referrals.models import Referral
from leeside.desk.referrals.sending import sent
from leeside.desk.referrals.services import approve, start_referral
from leeside.desk.referrals.words import How
from tests.desk.cases.making import Desk

WHY = "an adult asks a child to meet"
READ = "I read all of it and it may leave"


def drafted(desk: Desk, case: Case, *, route: str = "mash") -> Referral:
    """Begun by the deputy."""
    return start_referral(desk.deputy, case.pk, route=route, body={"what": "He asks to meet"}, why=WHY)


def approved(desk: Desk, case: Case, *, route: str = "mash") -> Referral:
    """Approved by the lead."""
    referral = drafted(desk, case, route=route)
    return approve(desk.lead, referral.pk, seen_version=1, reason=READ)


def gone(desk: Desk, case: Case, *, route: str = "mash") -> Referral:
    """Sent by the deputy."""
    referral = approved(desk, case, route=route)
    return sent(
        desk.deputy, referral.pk, seen_version=2, how=How.FORM, to_whom="The front door", reference="R-77"
    )
