"""Where django-allauth asks the desk: no sign-up, no e-mail, and second factors sealed."""

import base64
import time
from typing import Any, Final

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.flows.login import get_authentication_records
from allauth.core import context
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser
from django.core.exceptions import SuspiciousOperation
from django.http import HttpRequest, HttpResponse
from qrcode.constants import ERROR_CORRECT_M
from qrcode.main import QRCode

from leeside.desk.audit.services import record_change
from leeside.desk.staff.at_rest import seal, unseal
from leeside.desk.staff.models import StaffMember

_PURPOSE: Final = "second factor"


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth has no types for it
    """Nobody signs up; colleagues are invited. Nothing is sent by e-mail."""

    error_messages = {  # noqa: RUF012 - as allauth has it
        **DefaultAccountAdapter.error_messages,
        "email_password_mismatch": "That e-mail address and password do not belong together.",
        "too_many_login_attempts": "Too many attempts. Wait 15 minutes and try again.",
        "incorrect_password": "That is not your password.",
        "enter_current_password": "That is not the password you sign in with now.",
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:  # noqa: ARG002
        """Never."""
        return False

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Send nothing: a mail would leave this machine."""

    def send_notification_mail(
        self,
        template_prefix: str,
        user: StaffMember,
        context: dict[str, Any] | None = None,  # noqa: ARG002 - as allauth has it
        email: str | None = None,  # noqa: ARG002
    ) -> None:
        """Send nothing, and put what changed about a password or a second factor into the audit."""
        record_change(user, f"staff.{template_prefix.rpartition('/')[2]}", user)

    def post_login(self, request: HttpRequest, user: StaffMember, **kwargs: Any) -> HttpResponse:  # noqa: ANN401
        """Note in the audit that somebody signed in."""
        record_change(user, "staff.signed_in", user)
        answer: HttpResponse = super().post_login(request, user, **kwargs)
        return answer

    def is_reauthentication_required(self, *, app: str, **kwargs: Any) -> bool:  # noqa: ANN401
        """Whether somebody must confirm who they are; for second factors a sign-in of the last minutes is enough."""
        request = context.request
        if app == "allauth.mfa":
            last = max((one["at"] for one in get_authentication_records(request, request.user)), default=0.0)
            return time.time() - last > settings.ACCOUNT_REAUTHENTICATION_TIMEOUT
        required: bool = super().is_reauthentication_required(app=app, **kwargs)
        return required

    def reauthenticate(self, user: AbstractBaseUser, password: str) -> bool:
        """Whether the password is the member's own; counted against the lockout like a sign-in."""
        again = self.authenticate(context.request, email=user.get_username(), password=password)
        return again is not None and again.pk == user.pk


class MFAAdapter(DefaultMFAAdapter):  # type: ignore[misc]  # allauth has no types for it
    """Seals second factors, and keeps the last of them from being taken away."""

    error_messages = {  # noqa: RUF012 - as allauth has it
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": "That code is not right. Codes change every 30 seconds; type the one that is shown now.",
        "cannot_delete_authenticator": "This is your only second factor. Set up another one first.",
    }

    def encrypt(self, text: str) -> str:
        """A secret as it is kept."""
        return base64.b64encode(seal(text.encode(), purpose=_PURPOSE)).decode("ascii")

    def decrypt(self, encrypted_text: str) -> str:
        """A secret as it was; refuses one that was changed."""
        opened = unseal(base64.b64decode(encrypted_text), purpose=_PURPOSE)
        if opened is None:
            raise SuspiciousOperation
        return opened.decode()

    def build_totp_svg(self, url: str) -> str:
        """The address of a second factor as a picture that a phone reads: one path, with no style of its own."""
        code = QRCode(error_correction=ERROR_CORRECT_M, border=4)
        code.add_data(url)
        code.make(fit=True)
        rows = code.get_matrix()
        dark = "".join(
            f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, is_dark in enumerate(row) if is_dark
        )
        return (
            f'<svg class="desk-qr" viewBox="0 0 {len(rows)} {len(rows)}" shape-rendering="crispEdges" role="img"'
            f' aria-label="A picture for your app; the letters below say the same"><path d="{dark}"/></svg>'
        )

    def can_delete_authenticator(self, authenticator: Authenticator) -> bool:
        """Whether somebody keeps a second factor without this one."""
        if authenticator.type == Authenticator.Type.RECOVERY_CODES:
            return True
        others = Authenticator.objects.filter(user_id=authenticator.user_id).exclude(pk=authenticator.pk)
        kept: bool = others.exclude(type=Authenticator.Type.RECOVERY_CODES).exists()
        return kept
