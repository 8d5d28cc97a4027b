"""What to do for this case, and ticking it off into tasks."""

from typing import Any
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from leeside.desk.cases.forms import Colleague, colleagues
from leeside.desk.cases.from_playbook import tick
from leeside.desk.cases.models import Case, Task
from leeside.desk.cases.playbook import Playbook, playbook_of
from leeside.desk.cases.selectors import case_for
from leeside.desk.pages.given_back import was_sent
from leeside.desk.pages.refused import done
from leeside.desk.permissions.declare import declares
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing.open_keys import of_request
from leeside.desk.staff.models import StaffMember


class TickForm(forms.Form):
    """Which steps, by whom, until when."""

    steps = forms.MultipleChoiceField(
        label="Steps",
        widget=forms.CheckboxSelectMultiple,
        error_messages={
            "required": "Tick at least one step.",
            "invalid_choice": "One of these steps is gone.",
        },
    )
    owner = Colleague(queryset=StaffMember.objects.none(), label="By whom", empty_label="Choose a member")
    due = forms.DateField(
        label="Until which day",
        help_text="Leave it empty for the day that stands beside each step.",
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        required=False,
    )

    def __init__(self, *args: Any, case: Case, playbook: Playbook, **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        self.fields["steps"].choices = [(id_, id_) for id_ in playbook.advised()]  # type: ignore[attr-defined]
        self.fields["owner"].queryset = colleagues(  # type: ignore[attr-defined]
            memberships__case=case, memberships__until=None
        )


@declares(Permission.SEE_CASES)
@require_http_methods(["GET", "HEAD", "POST"])
def playbook(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """The steps, and a form that makes tasks of those that are ticked."""
    keys = of_request(request)
    case = case_for(keys, case_id).case
    book = playbook_of(keys, case_id)
    form = TickForm(request.POST or None, case=case, playbook=book, initial={"owner": keys.member.pk})
    made: list[Task] = []

    def act() -> None:
        made.extend(tick(keys, case_id, **form.cleaned_data))

    if was_sent(request, form) and done(form, act):
        count = len(made)
        messages.success(request, f"{count} task{'' if count == 1 else 's'} added.")
        return redirect("playbook", case_id=case_id)
    still_open = (id_ for id_, one in book.advised().items() if one.task is None)
    context = {
        "case": case,
        "book": book,
        "form": form,
        "ticked": form["steps"].value() or (),
        "first": next(still_open, ""),  # where the link of an error leads
    }
    return render(request, "cases/playbook.html", context)
