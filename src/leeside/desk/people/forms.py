"""The forms of people in a case."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, Final

from django import forms
from django.utils import timezone

from leeside.desk.cases.forms import Reason, Untouched
from leeside.desk.people.models import Role

PARTICULARS: Final = ("born", "age", "school", "known_as", "notes")
"""What the page asks of somebody; what else stands in the record of them stays there."""
_DAY = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
OLDEST: Final = 130


def _role(label: str) -> forms.ChoiceField:
    return forms.ChoiceField(
        label=label,
        choices=Role.choices,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose who they are in this."},
    )


class PersonForm(Reason):
    """Name and particulars."""

    name = forms.CharField(label="Name", max_length=200, error_messages={"required": "Write a name."})
    born = forms.DateField(label="Date of birth, if it is known", widget=_DAY, required=False)
    age = forms.CharField(
        label="Age, as somebody said it", required=False, max_length=60, help_text="Such as: 12, she says"
    )
    school = forms.CharField(label="School and year", required=False, max_length=200)
    known_as = forms.CharField(label="Also known as", required=False, max_length=200)
    notes = forms.CharField(
        label="What else is known of them", required=False, widget=forms.Textarea(attrs={"rows": 3})
    )
    field_order: Sequence[str] | None = ("name", *PARTICULARS, "reason")

    def clean_born(self) -> date | None:
        """A day that has been, and not too long ago."""
        day: date | None = self.cleaned_data["born"]
        if day is None:
            return None
        if day > timezone.localdate():
            raise forms.ValidationError("This day is still to come.")
        if day.year < timezone.localdate().year - OLDEST:
            raise forms.ValidationError("Nobody alive was born on this day.")
        return day

    def said(self, names: Iterable[str]) -> dict[str, str]:
        """What was given under these names, each as text."""
        given = {name: self.cleaned_data[name] or "" for name in names}
        return {name: one.isoformat() if isinstance(one, date) else one for name, one in given.items()}


class AddPersonForm(PersonForm):
    """Somebody new, with who they are in this."""

    role = _role("Who are they in this?")
    field_order = ("name", "role", *PARTICULARS, "reason")


class ChangePersonForm(PersonForm, Untouched):
    """Somebody as they stand, to be put right."""

    seen = forms.IntegerField(widget=forms.HiddenInput)


class ChangeRoleForm(Reason):
    """Who somebody was after all."""

    role = _role("Who are they in this?")
    field_order = ("role", "reason")


class SayRoleForm(forms.Form):
    """Who somebody was in something that happened."""

    event = forms.ChoiceField(
        label="In which line of the chronology?", error_messages={"required": "Choose a line."}
    )
    role = _role("Who were they in it?")

    def __init__(self, *args: Any, lines: Sequence[tuple[str, str]], **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        self.fields["event"].choices = [("", "Choose a line"), *lines]  # type: ignore[attr-defined]
