"""The forms of the queue and of a case. A reason is always asked for in words that others can read later."""

from collections.abc import Mapping
from datetime import datetime, time
from typing import Any

from django import forms
from django.utils import timezone

from leeside.desk.cases.models import Case
from leeside.desk.cases.words import BY_HAND, EventKind, Precision
from leeside.desk.staff.models import StaffMember

_DAY = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")


class Reason(forms.Form):
    """Why, in a sentence."""

    reason = forms.CharField(
        label="Why",
        help_text="A sentence that a colleague, an inspector or a court can understand in some years.",
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": "Write why."},
    )


class SeenVersion(forms.Form):
    """The version of the case that the person has before their eyes, so that nobody is written over."""

    seen = forms.IntegerField(widget=forms.HiddenInput)


class Untouched(forms.Form):
    """A form that knows which fields somebody touched, so that the others keep what a colleague has put there since."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            field.show_hidden_initial = name not in ("seen", "reason")

    def touched(self, stands: Mapping[str, Any]) -> dict[str, Any]:
        """The fields that were touched, and that are otherwise than what stands in the record now."""
        given = {name: self.cleaned_data[name] for name in self.changed_data if name in stands}
        return {name: value for name, value in given.items() if value != stands[name]}


class ClaimForm(SeenVersion):
    """Take it on."""


class ReasonForm(SeenVersion, Reason):
    """A reason for a step."""


class HoldForm(SeenVersion, Reason):
    """Until when it can wait, and why."""

    until = forms.DateField(
        label="Until which day",
        widget=_DAY,
        error_messages={"required": "Choose a day.", "invalid": "Choose a day."},
    )
    field_order = ("until", "reason")

    def clean_until(self) -> Any:  # noqa: ANN401 - a form's value
        """A day that lies ahead."""
        day = self.cleaned_data["until"]
        if day <= timezone.localdate():
            raise forms.ValidationError("Choose a day that is still to come.")
        return day


class Colleague(forms.ModelChoiceField):  # type: ignore[type-arg]  # not to be subscripted where it runs
    """Somebody who works here and sees cases."""

    def label_from_instance(self, obj: Any) -> str:  # noqa: ANN401 - as Django calls it
        """Name and role."""
        return f"{obj.name} ({obj.get_role_display().lower()})"


def colleagues(**narrowed: Any) -> Any:  # noqa: ANN401 - a query
    """Those who work here, by name."""
    return StaffMember.objects.filter(is_active=True, **narrowed).order_by("name")


class ReassignForm(SeenVersion, Reason):
    """To whom, and why."""

    to = Colleague(queryset=StaffMember.objects.none(), label="To whom", empty_label="Choose a colleague")
    field_order = ("to", "reason")

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        self.fields["to"].queryset = colleagues()  # type: ignore[attr-defined]


class MemberForm(Reason):
    """Who is to be able to open the case, and why."""

    member = Colleague(queryset=StaffMember.objects.none(), label="Who", empty_label="Choose a colleague")
    field_order = ("member", "reason")

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        self.fields["member"].queryset = colleagues()  # type: ignore[attr-defined]


class EventForm(forms.Form):
    """A line of the chronology."""

    kind = forms.ChoiceField(
        label="What it is",
        widget=forms.RadioSelect,
        choices=[(kind.value, kind.label) for kind in EventKind if kind in BY_HAND],
        error_messages={"required": "Choose what it is."},
    )
    body = forms.CharField(
        label="What happened",
        help_text="What was seen or said, and by whom. A child's words stand as the child said them.",
        widget=forms.Textarea(attrs={"rows": 6}),
        error_messages={"required": "Write what happened."},
    )
    day = forms.DateField(label="On which day it happened, if that is known", widget=_DAY, required=False)
    at = forms.TimeField(
        label="At what time, if that is known", widget=forms.TimeInput(attrs={"type": "time"}), required=False
    )

    def when(self) -> dict[str, Any]:
        """When it happened, and how exactly that is known."""
        day, at = self.cleaned_data.get("day"), self.cleaned_data.get("at")
        if day is None:
            return {"occurred_at": None, "precision": Precision.UNKNOWN}
        moment = timezone.make_aware(datetime.combine(day, at or time(12)))
        return {"occurred_at": moment, "precision": Precision.MINUTE if at else Precision.DAY}

    def clean(self) -> dict[str, Any]:
        """Nothing happened in the future."""
        given = super().clean() or {}
        if given.get("day") and given["day"] > timezone.localdate():
            self.add_error("day", "This day is still to come.")
        return given


class CorrectForm(Reason):
    """What a line should have said."""

    body = forms.CharField(
        label="What it should say",
        widget=forms.Textarea(attrs={"rows": 6}),
        error_messages={"required": "Write it."},
    )
    field_order = ("body", "reason")


class TaskForm(Reason):
    """Something to be done."""

    what = forms.CharField(
        label="What is to be done", error_messages={"required": "Write what is to be done."}
    )
    owner = Colleague(queryset=StaffMember.objects.none(), label="By whom", empty_label="Choose a member")
    due = forms.DateField(label="Until which day", widget=_DAY, error_messages={"required": "Choose a day."})
    field_order = ("what", "owner", "due", "reason")

    def __init__(self, *args: Any, case: Case, **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        self.fields["owner"].queryset = colleagues(  # type: ignore[attr-defined]
            memberships__case=case, memberships__until=None
        )


class FinishForm(forms.Form):
    """What came of a task."""

    outcome = forms.CharField(
        label="What came of it",
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": "Write what came of it."},
    )


class GlassForm(Reason):
    """Which case, and why."""

    reference = forms.CharField(
        label="The case's reference", help_text="Such as L-2026-0001", error_messages={"required": "Type it."}
    )
    field_order = ("reference", "reason")
