"""The forms of a second reading."""

from typing import Any

from django import forms

from leeside.desk.cases.forms import Colleague, colleagues
from leeside.desk.cases.models import Case
from leeside.desk.staff.models import StaffMember


class AskReadingForm(forms.Form):
    """Who is to read it, and what they should look at."""

    reader = Colleague(
        queryset=StaffMember.objects.none(),
        label="Who is to read it?",
        empty_label="Choose a member",
        error_messages={"required": "Choose who is to read it."},
    )
    question = forms.CharField(
        label="What should they look at?",
        help_text="What makes you think that nothing more is needed, and where you are not sure.",
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": "Write what they should look at."},
    )

    def __init__(self, *args: Any, case: Case, asking: StaffMember, **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        members = colleagues(memberships__case=case, memberships__until=None)
        self.fields["reader"].queryset = members.exclude(pk=asking.pk)  # type: ignore[attr-defined]


class GiveReadingForm(forms.Form):
    """What one sees in it."""

    may_go = forms.ChoiceField(
        label="What do you see in it?",
        choices=(("no", "More is needed"), ("yes", "Nothing more is needed")),
        widget=forms.RadioSelect,
        error_messages={"required": "Choose what you see in it."},
    )
    reasons = forms.CharField(
        label="Why",
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": "Write why."},
    )
