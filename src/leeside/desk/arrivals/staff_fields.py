"""The question whether somebody who works here is involved: they never get to see what is told of them."""

from typing import Any

from django import forms

from leeside.desk.arrivals.selectors import colleagues, reaches_somebody
from leeside.desk.cases.membership import leads_with_key
from leeside.desk.cases.models import Case
from leeside.desk.staff.models import StaffMember

NOBODY_LEFT = (
    "There would be no lead or deputy left who could open this. Do not write it here: turn to the head, the governors or the "
    "LADO yourself, now."
)


class ConcernsField(forms.ModelMultipleChoiceField):  # type: ignore[type-arg]  # for the type checker alone
    """Colleagues whom a concern is about; none, as a rule."""

    widget = forms.CheckboxSelectMultiple

    def __init__(self, **changed: Any) -> None:  # noqa: ANN401 - as Django's own
        usual = {
            "label": "Is it about somebody who works here?",
            "help_text": "Whoever you tick never sees this case, whatever their role. Tick nobody if it is about none of them.",
            "required": False,
        }
        super().__init__(queryset=colleagues(), **{**usual, **changed})

    def label_from_instance(self, obj: StaffMember) -> str:
        """Name and role."""
        return f"{obj.name} ({obj.get_role_display().lower()})"


def refuse_nobody_left(form: forms.Form, *, into: Case | None = None) -> None:
    """Add an error where all who could open it, or the case into which it goes, are among those whom it is about."""
    concerns = form.cleaned_data.get("concerns")
    if concerns is None:
        return
    left = leads_with_key(into) - {one.pk for one in concerns} if into else reaches_somebody(concerns)
    if not left:
        form.add_error("concerns", NOBODY_LEFT)
