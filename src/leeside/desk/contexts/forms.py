"""The forms of contexts and of their plans."""

from typing import Any

from django import forms
from django.utils import timezone

from leeside.desk.cases.forms import Reason
from leeside.desk.contexts.models import Kind
from leeside.desk.contexts.selectors import KnownContext

_DAY = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")


def _area(label: str, hint: str, *, wanted: str = "") -> forms.CharField:
    return forms.CharField(
        label=label,
        help_text=hint,
        required=bool(wanted),
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": wanted},
    )


class OpenContextForm(forms.Form):
    """What it is, and what the worry is."""

    kind = forms.ChoiceField(
        label="What is it?",
        choices=Kind.choices,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose what it is."},
    )
    platform = forms.CharField(
        label="On which platform, if it is online",
        required=False,
        max_length=100,
        help_text="Such as Discord",
    )
    name = forms.CharField(
        label="What is it called?", max_length=200, error_messages={"required": "Write what it is called."}
    )
    worry = _area(
        "What makes it unsafe for children?",
        "What was seen, and by whom. It begins the record's chronology.",
        wanted="Write what the worry is.",
    )


class PlanForm(forms.Form):
    """What is to change."""

    seen = forms.UUIDField(required=False, widget=forms.HiddenInput)
    worry = _area(
        "What makes it unsafe",
        "The place and what goes on in it, rather than what children should do otherwise.",
        wanted="Write what makes it unsafe.",
    )
    who = _area(
        "Who can change it",
        "Those who run it, the platform, a school, the council, a landlord, police, parents, young people.",
    )
    change = _area("What is to change, and by whom", "Each step can be a task as well.")
    safer = _area("By what will you see that it is safer?", "Ask the young people who are there, too.")
    review_on = forms.DateField(
        label="When will you look at it again?",
        widget=_DAY,
        error_messages={"required": "Choose a day.", "invalid": "Choose a day."},
    )

    def clean_review_on(self) -> Any:  # noqa: ANN401 - a form's value
        """A day that lies ahead."""
        day = self.cleaned_data["review_on"]
        if day <= timezone.localdate():
            raise forms.ValidationError("Choose a day that is still to come.")
        return day


class LinkForm(Reason):
    """Which context, and why."""

    context = forms.ChoiceField(
        label="Which server, group or place?", error_messages={"required": "Choose one."}
    )
    field_order = ("context", "reason")

    def __init__(self, *args: Any, known: list[KnownContext], **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        named = [(str(one.context.pk), f"{one.name} ({one.context.case.reference})") for one in known]
        self.fields["context"].choices = [("", "Choose one"), *named]  # type: ignore[attr-defined]
