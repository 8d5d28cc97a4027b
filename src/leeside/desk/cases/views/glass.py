"""Breaking the glass, and saying that it was seen."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from leeside.desk.cases import glass
from leeside.desk.cases.errors import NotYours
from leeside.desk.cases.forms import GlassForm
from leeside.desk.pages.given_back import given_back
from leeside.desk.pages.refused import done
from leeside.desk.pages.step import Step
from leeside.desk.permissions.declare import declares
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing.open_keys import of_request
from leeside.desk.staff.step_up import step_up

_PAGE = {
    "heading": "Break the glass",
    "lead": "For a case of which you are no member, when it cannot wait for one. Every lead is told that you did it, "
    "and its members read your reason.",
    "warning": "Do it only for a child's safety. It cannot be undone.",
    "button": "Break the glass",
}


@declares(Permission.BREAK_GLASS)
@require_http_methods(["GET", "HEAD", "POST"])
@step_up
def break_glass(request: HttpRequest) -> HttpResponse:
    """Become a member of a case in sight of everybody."""
    keys = of_request(request)
    form = GlassForm(request.POST or None)
    reached: list[Any] = []

    def act() -> None:
        try:
            reached.append(
                glass.break_glass(keys, form.cleaned_data["reference"], reason=form.cleaned_data["reason"])
            )
        except NotYours:
            form.add_error("reference", "No case with this reference can be reached in this way.")

    given_back(request, form)
    if request.method == "POST" and form.is_valid() and done(form, act) and reached:
        messages.success(request, "The glass is broken. The leads were told.")
        return redirect("case", case_id=reached[0].pk)
    page = Step(back=reverse("cases"), **_PAGE)
    return render(request, "desk/step.html", {"form": form, "page": page})


@declares(Permission.MANAGE_MEMBERS)
@require_POST
def seen(request: HttpRequest, alert_id: UUID) -> HttpResponse:
    """Say that an alert was looked at."""
    glass.see_alert(of_request(request), alert_id)
    return redirect("queue")
