"""The form of handing a case over."""

from typing import Any

from django import forms

from leeside.desk.cases.forms import Colleague, SeenVersion, colleagues
from leeside.desk.staff.models import Role, StaffMember


class HandOverForm(SeenVersion):
    """To whom, and where it stands."""

    to = Colleague(queryset=StaffMember.objects.none(), label="To whom", empty_label="Choose a colleague")
    note = forms.CharField(
        label="Where it stands",
        help_text="What is done, what comes next and by when, whom the child trusts, and what is hard to read.",
        widget=forms.Textarea(attrs={"rows": 6}),
        error_messages={"required": "Write where it stands."},
    )

    def __init__(self, *args: Any, asks: bool, **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        roles = (Role.SAFEGUARDING_LEAD, Role.DEPUTY)
        self.fields["to"].queryset = colleagues(**({"role__in": roles} if asks else {}))  # type: ignore[attr-defined]
