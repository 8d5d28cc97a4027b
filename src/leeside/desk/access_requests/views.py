"""The pages of requests for access."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from leeside.desk.access_requests import services
from leeside.desk.access_requests.forms import AddCaseForm, ChooseForm, HandOnForm, MoveForm, TakeInForm
from leeside.desk.access_requests.models import AccessRequest
from leeside.desk.access_requests.reasons import all_reasons
from leeside.desk.access_requests.selectors import case_in, cases_in, other_cases, request_for, requests_of
from leeside.desk.cases.selectors import title_of
from leeside.desk.pages.given_back import was_sent
from leeside.desk.pages.refused import done
from leeside.desk.pages.step import Step, step
from leeside.desk.permissions.declare import declares
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing.errors import NoKeyError
from leeside.desk.sealing.open_keys import OpenKeys, of_request

_ASKS = require_http_methods(["GET", "HEAD", "POST"])


@declares(Permission.ANSWER_REQUESTS)
@require_safe
def requests(request: HttpRequest) -> HttpResponse:
    """The requests that one answers."""
    return render(request, "access_requests/requests.html", {"rows": requests_of(of_request(request))})


@declares(Permission.ANSWER_REQUESTS)
@_ASKS
def take_in(request: HttpRequest) -> HttpResponse:
    """Somebody asks what is held about them."""
    keys = of_request(request)
    form = TakeInForm(request.POST or None)
    made: list[AccessRequest] = []

    def act() -> None:
        made.append(services.take_in(keys, **form.cleaned_data))

    if was_sent(request, form) and done(form, act):
        return redirect("access_request", request_id=made[0].pk)
    page = Step(
        heading="Somebody asks what is held about them",
        lead="It need not be in writing, and need not name the law. The month begins on the day on which it came.",
        back=reverse("access_requests"),
        button="Take it in",
    )
    return render(request, "desk/step.html", {"form": form, "page": page})


@declares(Permission.ANSWER_REQUESTS)
@require_safe
def one(request: HttpRequest, request_id: UUID) -> HttpResponse:
    """A request, its clock, and its cases."""
    keys = of_request(request)
    known = request_for(keys, request_id)
    context = {"known": known, "cases": cases_in(keys, known)}
    return render(request, "access_requests/request.html", context)


def _back(request_id: UUID) -> str:
    return reverse("access_request", kwargs={"request_id": request_id})


@declares(Permission.ANSWER_REQUESTS)
@_ASKS
def add_case(request: HttpRequest, request_id: UUID) -> HttpResponse:
    """Say in which of one's cases the person is."""
    keys = of_request(request)
    known = request_for(keys, request_id)
    cases = [(str(row.pk), f"{row.reference}: {_titled(keys, row)}") for row in other_cases(keys, known)]
    page = Step(
        heading="Add a case",
        lead="Only cases that you can open are here. Ask the other leads whether they hold one, too.",
        back=_back(request_id),
        button="Add it",
    )
    return step(
        request,
        AddCaseForm(request.POST or None, cases=cases),
        lambda given: services.add_case(keys, request_id, UUID(given["case"])),
        page,
    )


@declares(Permission.ANSWER_REQUESTS)
@_ASKS
def choose(request: HttpRequest, request_id: UUID, in_case_id: UUID) -> HttpResponse:
    """Go through one case, piece by piece."""
    keys = of_request(request)
    known, in_case = case_in(keys, request_id, in_case_id)
    form = ChooseForm(request.POST or None, known=in_case)

    def act() -> None:
        services.choose(keys, in_case_id, pieces=form.chosen(), without=form.words())

    if was_sent(request, form) and done(form, act):
        messages.success(request, "What you chose is kept.")
        return redirect("access_request", request_id=request_id)
    context = {"known": known, "in_case": in_case, "form": form, "reasons": all_reasons()}
    return render(request, "access_requests/choose.html", context)


@declares(Permission.ANSWER_REQUESTS)
@_ASKS
def move(request: HttpRequest, request_id: UUID) -> HttpResponse:
    """A step of the request."""
    keys = of_request(request)
    request_for(keys, request_id)
    page = Step(heading="What happened with the request", back=_back(request_id), button="Record it")
    return step(
        request,
        MoveForm(request.POST or None),
        lambda given: services.move(keys, request_id, what=given["what"], note=given["note"]),
        page,
    )


@declares(Permission.ANSWER_REQUESTS)
@_ASKS
def hand_on(request: HttpRequest, request_id: UUID) -> HttpResponse:
    """Let a colleague answer it."""
    keys = of_request(request)
    request_for(keys, request_id)
    page = Step(
        heading="Let a colleague answer this",
        lead="They have to be a member of every case in it. You will not see it any more.",
        back=reverse("access_requests"),
        button="Hand it on",
    )
    form = HandOnForm(request.POST or None)

    def act(given: dict[str, Any]) -> object:
        return services.hand_on(keys, request_id, to=given["to"], note=given["note"])

    return step(request, form, act, page)


def _titled(keys: OpenKeys, row: Any) -> str:  # noqa: ANN401 - a case
    try:
        return title_of(row, keys.case_key(row))
    except NoKeyError:
        return "your key was made anew"
