"""The forms with which a case is put right, surrounded, and kept from somebody."""

from typing import Any

from django import forms

from leeside.desk.cases.forms import Colleague, Reason, SeenVersion, Untouched, colleagues
from leeside.desk.cases.models import Case
from leeside.desk.cases.words import AgeBand
from leeside.desk.staff.models import StaffMember


class ParticularsForm(SeenVersion, Reason, Untouched):
    """What sorts a case."""

    title = forms.CharField(
        label="Title: the line by which members tell it apart",
        max_length=300,
        error_messages={"required": "Write a line."},
    )
    danger_now = forms.BooleanField(label="There is danger now", required=False)
    age_band = forms.ChoiceField(label="Age of the child", choices=AgeBand.choices, widget=forms.RadioSelect)
    staff_involved = forms.BooleanField(label="A member of staff is involved", required=False)
    field_order = ("title", "danger_now", "age_band", "staff_involved", "reason")


def _part(label: str, hint: str) -> forms.CharField:
    return forms.CharField(
        label=label, help_text=hint, required=False, widget=forms.Textarea(attrs={"rows": 3})
    )


class AroundForm(Untouched):
    """What surrounds the child, part by part."""

    seen = forms.UUIDField(required=False, widget=forms.HiddenInput)
    home = _part("Home", "Who lives there, who looks after the child, what has changed.")
    school = _part("School", "Attendance, whom the child trusts there, what support there is.")
    peers = _part("Peers", "Friends, groups, who else may be in it.")
    places = _part("Places", "Where the child is when not at home or at school, and with whom.")
    online = _part("Online", "Devices, apps, games, groups; who knows the passwords.")


class KeepOutForm(Reason):
    """From whom, and why."""

    member = Colleague(queryset=StaffMember.objects.none(), label="Whom", empty_label="Choose a colleague")
    field_order = ("member", "reason")

    def __init__(self, *args: Any, case: Case, but: StaffMember, **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        kept = case.kept_out.values("member")
        offered = colleagues().exclude(pk__in=kept).exclude(pk=but.pk)
        self.fields["member"].queryset = offered  # type: ignore[attr-defined]
