"""The page of one's own reading, and the step of handing a case over."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from leeside.desk.care.forms import HandOverForm
from leeside.desk.care.selectors import opened_by, opened_by_each
from leeside.desk.care.services import hand_over as given_over
from leeside.desk.cases.selectors import case_for, cases_for
from leeside.desk.cases.words import State
from leeside.desk.pages.step import Step, step
from leeside.desk.permissions.declare import declares
from leeside.desk.permissions.permission import Permission, may
from leeside.desk.sealing.open_keys import of_request

_GOING = (State.ARRIVED, State.HELD, State.OPEN)


@declares(Permission.SEE_CASES)
@require_safe
def care(request: HttpRequest) -> HttpResponse:
    """How much one opened, what helps, and for a lead the counts of colleagues."""
    member = of_request(request).member
    counts = opened_by_each(member) if may(member.role, Permission.MANAGE_MEMBERS) else ()
    mine = cases_for(member).filter(claimed_by=member, state__in=_GOING)
    context = {"opened": opened_by(member), "counts": counts, "mine": mine}
    return render(request, "care/care.html", context)


@declares(Permission.ADD_TO_CASES)
@require_http_methods(["GET", "HEAD", "POST"])
def hand_over(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Hand a case over with a note."""
    keys = of_request(request)
    case = case_for(keys, case_id).case
    asks = not may(keys.member.role, Permission.WORK_QUEUE)
    form = HandOverForm(request.POST or None, initial={"seen": case.version}, asks=asks)

    def act(given: dict[str, Any]) -> object:
        return given_over(keys, case_id, seen_version=given["seen"], to=given["to"], note=given["note"])

    page = Step(
        heading="Ask a colleague to take this over" if asks else "Hand this over",
        lead="Nobody has to say why they need to. The note goes into the chronology, so that the child need not tell it again.",
        back=reverse("case", kwargs={"case_id": case_id}),
        button="Ask them" if asks else "Hand it over",
        said="They have a task for today." if asks else "It was handed over.",
    )
    return step(request, form, act, page)
