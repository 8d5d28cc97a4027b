"""Who changed and who looked, and a colleague's keys given again."""

from typing import Final
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from leeside.desk.cases.forms import Colleague, colleagues
from leeside.desk.cases.membership import give_keys_again
from leeside.desk.cases.selectors import case_for
from leeside.desk.cases.trail import Line, entries_for, entries_of, lines_for
from leeside.desk.pages.given_back import given_back
from leeside.desk.pages.paging import asked_for, page_of
from leeside.desk.pages.refused import done
from leeside.desk.pages.step import Step
from leeside.desk.permissions.declare import declares
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing.open_keys import of_request
from leeside.desk.staff.models import StaffMember

PAGE: Final = 100


@declares(Permission.SEE_AUDIT)
@require_safe
def audit(request: HttpRequest) -> HttpResponse:
    """The whole desk's audit; it holds no content, and names a case to its members alone."""
    member = of_request(request).member
    page = page_of(entries_for(member), asked_for(request), size=PAGE)
    shown = {"page": page, "lines": lines_for(member, page.rows), "heading": "Who changed and who looked"}
    return render(request, "cases/trail.html", shown)


@declares(Permission.SEE_CASES)
@require_safe
def case_trail(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """The same of one case, for its members."""
    keys = of_request(request)
    case = case_for(keys, case_id).case
    page = page_of(entries_of(keys, case_id), asked_for(request), size=PAGE)
    heading = f"Who changed and who looked: {case.reference}"
    lines = [Line(entry, case) for entry in page]
    return render(
        request, "cases/trail.html", {"page": page, "lines": lines, "heading": heading, "case": case}
    )


class KeysAgainForm(forms.Form):
    """Whose keys."""

    member = Colleague(
        queryset=StaffMember.objects.none(),
        label="Who made a new password?",
        empty_label="Choose a colleague",
    )

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.fields["member"].queryset = colleagues()  # type: ignore[attr-defined]


@declares(Permission.MANAGE_MEMBERS)
@require_http_methods(["GET", "HEAD", "POST"])
def keys_again(request: HttpRequest) -> HttpResponse:
    """Give a colleague whose key was made anew the keys of the cases in which both are members."""
    keys = of_request(request)
    form = KeysAgainForm(request.POST or None)
    given: list[int] = []
    act = lambda: given.append(give_keys_again(keys, form.cleaned_data["member"]))  # noqa: E731 - one step
    given_back(request, form)
    if request.method == "POST" and form.is_valid() and done(form, act):
        messages.success(request, f"Keys of {given[0]} cases were given again.")
        return redirect("cases")
    page = Step(
        heading="Give a colleague their keys again",
        lead="Whoever forgot their password has a new key, which opens nothing yet. Give it your common cases.",
        back="/cases/",
        button="Give them again",
    )
    return render(request, "desk/step.html", {"form": form, "page": page})
