"""The forms of how long a case is kept."""

from typing import Any

from django import forms

from leeside.desk.cases.forms import Reason
from leeside.desk.retention.schedule import Category, schedule

_DAY = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")


class CategoryForm(Reason):
    """Which kind of record it is."""

    category = forms.ChoiceField(
        label="What kind of record is this?",
        widget=forms.RadioSelect,
        error_messages={"required": "Choose what kind of record it is."},
    )
    field_order = ("category", "reason")

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        self.fields["category"].choices = [  # type: ignore[attr-defined]
            (one.id, f"{one.title}. {one.says}") for one in schedule().categories
        ]


class DaysForm(Reason):
    """The days from which it is counted, as its category asks for them."""

    day = forms.DateField(
        widget=_DAY, error_messages={"required": "Give the day.", "invalid": "Give the day as a date."}
    )
    also_until = forms.DateField(
        widget=_DAY, error_messages={"required": "Give the day.", "invalid": "Give the day as a date."}
    )
    field_order = ("day", "also_until", "reason")

    def __init__(self, *args: Any, category: Category, **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        for name, label in (("day", category.from_label), ("also_until", category.also_until_label)):
            if label:
                self.fields[name].label = label
            else:
                del self.fields[name]


class ApproveForm(forms.Form):
    """The case's reference, typed, so that the right one is meant."""

    reference = forms.CharField(
        label="The case's reference, as it stands above",
        help_text="What you destroy cannot be brought back by anybody.",
        error_messages={"required": "Type the reference."},
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )


class LookedForm(forms.Form):
    """That somebody looked before a request's record goes."""

    looked = forms.BooleanField(
        label="I have looked: nobody complains of the answer, and no court or regulator asks about it",
        error_messages={"required": "Look first, and tick this."},
    )
