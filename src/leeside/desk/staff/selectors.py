"""What may be asked about those who work at the desk."""

from allauth.mfa.models import Authenticator
from django.db.models import QuerySet

from leeside.desk.staff.models import Invitation, StaffMember
from leeside.desk.staff.one_time_codes import mark_of

_SECOND_FACTORS = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)


def has_second_factor(member: StaffMember) -> bool:
    """Whether an authenticator app or a passkey is set up; recovery codes alone are none."""
    found: bool = Authenticator.objects.filter(user=member, type__in=_SECOND_FACTORS).exists()
    return found


def everybody() -> QuerySet[StaffMember]:
    """All who work here or did, those who are here first."""
    return StaffMember.objects.order_by("-is_active", "name", "id")


def invitation_of(code: str) -> Invitation | None:
    """The invitation that a code opens; ``None`` for one that is not known, was used or has ended."""
    found = Invitation.objects.select_related("member").filter(code_mark=mark_of(code)).first()
    return found if found is not None and found.works else None
