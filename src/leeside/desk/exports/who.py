"""Who is at the terminal: the password that opens their key, and a second factor, as at the desk's own sign-in."""

from collections.abc import Callable

from allauth.mfa.models import Authenticator

from leeside.desk.audit.services import record_look
from leeside.desk.sealing.errors import NoKeyError, WrongPasswordError
from leeside.desk.sealing.open_keys import OpenKeys, open_for
from leeside.desk.staff.models import StaffMember
from leeside.errors import DeskError

_Ask = Callable[[str], str]
_TYPED = (Authenticator.Type.TOTP, Authenticator.Type.RECOVERY_CODES)


def signed_in_here(email: str, *, ask: _Ask) -> OpenKeys:
    """The open keys of a member who types their password and a code of their app, or one of their recovery codes.

    A try that fails is audited and answered alike, whatever was wrong. Raises `DeskError`.
    """
    member = StaffMember.objects.filter(email=email.strip().lower(), is_active=True).first()
    password, code = ask("Your password: "), ask("A code of your app, or a recovery code: ")
    if member is None:
        raise _refused()
    try:
        keys = open_for(member, password)
    except (NoKeyError, WrongPasswordError):
        keys = None
    if keys is None or not member.check_password(password) or not _has(member, code):
        record_look("command:export", "export.refused", member)
        raise _refused()
    return keys


def _has(member: StaffMember, code: str) -> bool:
    """Whether a code is one of theirs; a recovery code is used up by it."""
    for row in Authenticator.objects.filter(user=member, type__in=_TYPED):
        if row.wrap().validate_code(code.strip()):
            row.record_usage()
            return True
    return False


def _refused() -> DeskError:
    return DeskError(
        "That does not let anybody in: the address, the password or the code is wrong.",
        to_do="Give the address with which you sign in, and a new code. With a passkey alone, use a recovery code.",
    )
