"""The forms of inviting colleagues and of setting up a sign-in."""

from collections.abc import Sequence
from typing import Any, Final

from django import forms
from django.contrib.auth.password_validation import validate_password

from leeside.desk.staff.models import Role, StaffMember

_GOOD_PASSWORD = "At least 12 characters. Three or four words that nobody would put together are good."  # noqa: S105 a hint


class CodeForm(forms.Form):
    """A one-time code."""

    code = forms.CharField(
        label="Your one-time code",
        help_text="16 letters and digits, in capitals or not. You were given them in person, or they stand in the terminal.",
        max_length=60,
        widget=forms.TextInput(
            attrs={"autocomplete": "off", "spellcheck": "false", "autocapitalize": "characters"}
        ),
        error_messages={"required": "Type the one-time code that you were given."},
    )


class PasswordForm(forms.Form):
    """A password of one's own, twice."""

    password = forms.CharField(
        label="A password of your own",
        help_text=f"{_GOOD_PASSWORD} It opens the key to your cases; nobody can look it up for you.",
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        error_messages={"required": "Choose a password."},
    )
    again = forms.CharField(
        label="The same password once more",
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        error_messages={"required": "Type the password once more."},
    )

    def __init__(self, *args: Any, member: StaffMember | None = None, **kwargs: Any) -> None:  # noqa: ANN401
        self.member = member
        super().__init__(*args, **kwargs)

    def clean(self) -> dict[str, Any]:
        """Hold the password to the rules, and the second against the first."""
        given = super().clean() or {}
        password, again = given.get("password"), given.get("again")
        if password:
            whose = self.member or StaffMember(email=given.get("email", ""), name=given.get("name", ""))
            try:
                validate_password(password, whose)
            except forms.ValidationError as refused:
                self.add_error("password", refused)
        if password and again and password != again:
            self.add_error("again", "The two passwords are not the same.")
        return given


class FirstLeadForm(PasswordForm):
    """Who the first lead is, and a password."""

    name = forms.CharField(
        label="Your name",
        help_text="As colleagues and the record should know you.",
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
        error_messages={"required": "Type your name."},
    )
    email = forms.EmailField(
        label="Your e-mail address",
        help_text="You sign in with it. No word of a case is ever sent to it.",
        widget=forms.EmailInput(attrs={"autocomplete": "username"}),
        error_messages={"required": "Type your e-mail address."},
    )
    field_order = ("name", "email", "password", "again")


_DOES: Final = {
    Role.SAFEGUARDING_LEAD: "sees what arrives, decides, invites colleagues, looks after the desk",
    Role.DEPUTY: "does all of that, except backups and access for other systems",
    Role.PRACTITIONER: "raises concerns, and works in the cases they are given",
    Role.MODERATOR: "works through what a platform or a monitor sends in, and in the cases they are given",
    Role.AUDITOR: "reads who looked and who changed what, and no case",
    Role.ADMINISTRATOR: "looks after colleagues' sign-ins and the machine, and sees no case",
}


class RoleForm(forms.Form):
    """One of the roles that somebody may give."""

    role = forms.ChoiceField(
        label="Role", widget=forms.RadioSelect, error_messages={"required": "Choose a role."}
    )

    def __init__(self, *args: Any, roles: Sequence[Role], **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        field = self.fields["role"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 - declared above
        field.choices = [(role.value, f"{role.label}: {_DOES[role]}") for role in roles]


class InviteForm(RoleForm):
    """A new colleague."""

    name = forms.CharField(
        label="Name", max_length=200, error_messages={"required": "Type the colleague's name."}
    )
    email = forms.EmailField(
        label="E-mail address",
        help_text="The colleague signs in with it. No word of a case is ever sent to it.",
        error_messages={"required": "Type the colleague's e-mail address."},
    )
    field_order = ("name", "email", "role")


class InviteAgainForm(forms.Form):
    """A new code for somebody who cannot sign in."""

    drops_second_factors = forms.BooleanField(
        label="The second factor is lost too: let a new one be set up", required=False
    )
