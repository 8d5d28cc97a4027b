"""The forms of signing in and of one's own password and second factors, in the desk's words."""

from typing import Any, Final

from allauth.account import forms as account
from allauth.mfa.base import forms as mfa
from allauth.mfa.totp import forms as totp
from allauth.mfa.webauthn import forms as webauthn
from django.db import transaction
from django.forms import Form
from django.http import HttpRequest, HttpResponse

from leeside.desk.sealing.open_keys import change_password, keep_open
from leeside.desk.staff.models import StaffMember

_CODE: Final = ("Code", "Six digits from your app, or one of your recovery codes.")


def _in_our_words(form: Form, labels: dict[str, tuple[str, str]]) -> None:
    """Give fields a label and a hint; a placeholder is neither."""
    for name, (label, hint) in labels.items():
        field = form.fields[name]
        field.label, field.help_text = label, hint
        field.error_messages["required"] = f"{label} is missing."
        field.widget.attrs.pop("placeholder", None)


class SignInForm(account.LoginForm):  # type: ignore[misc]  # allauth has no types for it
    """E-mail address and password; the right password also opens the member's key."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - as allauth has it
        super().__init__(*args, **kwargs)
        _in_our_words(self, {"login": ("E-mail address", ""), "password": ("Password", "")})
        self.fields["login"].widget.attrs["autocomplete"] = "username"

    def login(self, request: HttpRequest, redirect_url: str | None = None) -> HttpResponse:
        """Open the member's keys, and go on to the second factor."""
        answer: HttpResponse = super().login(request, redirect_url=redirect_url)
        if isinstance(self.user, StaffMember):
            keep_open(request, self.user, self.cleaned_data["password"])
        return answer


class StepUpForm(account.ReauthenticateForm):  # type: ignore[misc]  # allauth has no types for it
    """The password once more, before something that weighs more."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - as allauth has it
        super().__init__(*args, **kwargs)
        _in_our_words(self, {"password": ("Your password", "")})


class ChangePasswordForm(account.ChangePasswordForm):  # type: ignore[misc]  # allauth has no types for it
    """A new password, under which the member's key is sealed anew."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - as allauth has it
        super().__init__(*args, **kwargs)
        good = "At least 12 characters. Three or four words that nobody would put together are good."
        _in_our_words(
            self,
            {
                "oldpassword": ("The password you sign in with now", ""),
                "password1": ("A new password", good),
                "password2": ("The new password once more", ""),
            },
        )

    @transaction.atomic
    def save(self) -> None:
        """Set the new password and seal the keys under it: both, or neither."""
        super().save()
        change_password(self.user, self.cleaned_data["oldpassword"], self.cleaned_data["password1"])


class SecondFactorForm(mfa.AuthenticateForm):  # type: ignore[misc]  # allauth has no types for it
    """A code after the password."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - as allauth has it
        super().__init__(*args, **kwargs)
        _in_our_words(self, {"code": _CODE})
        self.fields["code"].widget.attrs["inputmode"] = "numeric"


class StepUpCodeForm(mfa.ReauthenticateForm):  # type: ignore[misc]  # allauth has no types for it
    """A code once more, before something that weighs more."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - as allauth has it
        super().__init__(*args, **kwargs)
        _in_our_words(self, {"code": _CODE})
        self.fields["code"].widget.attrs["inputmode"] = "numeric"


class AppForm(totp.ActivateTOTPForm):  # type: ignore[misc]  # allauth has no types for it
    """The first code of an app, which shows that it was set up."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - as allauth has it
        super().__init__(*args, **kwargs)
        _in_our_words(self, {"code": ("The code that the app shows", "Six digits.")})
        self.fields["code"].widget.attrs["inputmode"] = "numeric"


class PasskeyForm(webauthn.AddWebAuthnForm):  # type: ignore[misc]  # allauth has no types for it
    """A new passkey, and what its owner calls it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - as allauth has it
        super().__init__(*args, **kwargs)
        _in_our_words(
            self, {"name": ("A name for it", "So that you know which it is if you ever have several.")}
        )


class PasskeyNameForm(webauthn.EditWebAuthnForm):  # type: ignore[misc]  # allauth has no types for it
    """What a passkey's owner calls it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - as allauth has it
        super().__init__(*args, **kwargs)
        _in_our_words(self, {"name": ("Its name", "")})
