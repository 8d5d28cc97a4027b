"""The forms of accounts."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils import timezone

from leeside.desk.cases.forms import Reason

_DAY = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")


class _Whose(forms.Form):
    person = forms.ChoiceField(label="Whose is it, if that is known?", required=False)

    def __init__(self, *args: Any, people: Sequence[tuple[str, str]], **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        self.fields["person"].choices = [("", "Not known"), *people]  # type: ignore[attr-defined]


class AddAccountForm(_Whose):
    """Platform and handle."""

    platform = forms.CharField(
        label="Platform", max_length=100, error_messages={"required": "Write which platform it is on."}
    )
    handle = forms.CharField(
        label="Handle, number or address", max_length=300, error_messages={"required": "Write the handle."}
    )
    field_order = ("platform", "handle", "person")


class ChangeAccountForm(_Whose, Reason):
    """What has become known of it since."""

    seen = forms.IntegerField(widget=forms.HiddenInput)
    name = forms.CharField(
        label="Another name under which it was seen",
        required=False,
        max_length=200,
        help_text="Names change; the ones before stay in the record.",
    )
    since = forms.DateField(label="Since which day, if that is known", widget=_DAY, required=False)
    number = forms.CharField(
        label="Its numeric id, if the platform gives one", required=False, max_length=100
    )
    field_order = ("name", "since", "number", "person", "reason")

    def clean_since(self) -> Any:  # noqa: ANN401 - a form's value
        """A day that has been."""
        day = self.cleaned_data["since"]
        if day and day > timezone.localdate():
            raise forms.ValidationError("This day is still to come.")
        return day
