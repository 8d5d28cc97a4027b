"""How long cases are kept, and the step by step of destroying one."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from leeside.desk.cases.forms import Reason
from leeside.desk.pages.given_back import was_sent
from leeside.desk.pages.refused import done
from leeside.desk.pages.step import Step, step
from leeside.desk.permissions.declare import declares
from leeside.desk.permissions.permission import Permission
from leeside.desk.retention import services
from leeside.desk.retention.due import for_review, keeping
from leeside.desk.retention.finish import finish, finish_request
from leeside.desk.retention.forms import ApproveForm, CategoryForm, DaysForm, LookedForm
from leeside.desk.retention.models import Tombstone
from leeside.desk.retention.requests import YEARS, destroy_request, is_theirs, kept_until, requests_over
from leeside.desk.retention.schedule import schedule
from leeside.desk.retention.traces import Traces
from leeside.desk.sealing.open_keys import of_request
from leeside.desk.staff.step_up import step_up

_ASKS = require_http_methods(["GET", "HEAD", "POST"])


@declares(Permission.RETAIN)
@require_safe
def review(request: HttpRequest) -> HttpResponse:
    """The cases that somebody should look at, and the schedule."""
    keys = of_request(request)
    context = {
        "rows": for_review(keys),
        "schedule": schedule(),
        "requests": [(one, kept_until(one)) for one in requests_over(keys)],
        "request_years": YEARS,
    }
    return render(request, "retention/review.html", context)


@declares(Permission.RETAIN)
@require_safe
def kept(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """How long one case is kept, and what holds it."""
    return render(request, "retention/kept.html", {"now": keeping(of_request(request), case_id)})


def _back(case_id: UUID) -> str:
    return reverse("keeping", kwargs={"case_id": case_id})


@declares(Permission.RETAIN)
@_ASKS
def choose(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Say what kind of record it is. Where days are asked for, they follow on a page of their own."""
    keys = of_request(request)
    now = keeping(keys, case_id)
    form = CategoryForm(request.POST or None, initial={"category": now.category.id if now.category else None})
    if form.is_bound and form.is_valid():
        chosen = schedule().category(form.cleaned_data["category"])
        if chosen is not None and chosen.from_label:
            return redirect("keeping_days", case_id=case_id, category=chosen.id)
    page = Step(heading="How long it is kept", back=_back(case_id), button="Go on")
    return step(request, form, lambda given: services.choose_category(keys, case_id, **given), page)


@declares(Permission.RETAIN)
@_ASKS
def days(request: HttpRequest, case_id: UUID, category: str) -> HttpResponse:
    """Give the days from which a category is counted."""
    keys = of_request(request)
    keeping(keys, case_id)
    chosen = schedule().category(category)
    if chosen is None or not chosen.from_label:
        raise Http404
    page = Step(heading=chosen.title, lead=chosen.says, back=_back(case_id))
    return step(
        request,
        DaysForm(request.POST or None, category=chosen),
        lambda given: services.choose_category(keys, case_id, category=chosen.id, **given),
        page,
    )


@declares(Permission.RETAIN)
@_ASKS
def hold(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Keep it, whatever the schedule says."""
    keys = of_request(request)
    keeping(keys, case_id)
    page = Step(
        heading="Put a hold on this record",
        lead="Nobody can destroy it while the hold stands: for a court, an inquiry, the police, a complaint, or a person "
        "who asked to see what is held about them.",
        back=_back(case_id),
        button="Put the hold",
    )
    return step(
        request, Reason(request.POST or None), lambda given: services.put_hold(keys, case_id, **given), page
    )


@declares(Permission.RETAIN)
@_ASKS
def lift(request: HttpRequest, case_id: UUID, hold_id: UUID) -> HttpResponse:
    """Say that it is held no more."""
    keys = of_request(request)
    keeping(keys, case_id)
    page = Step(heading="Lift the hold", back=_back(case_id), button="Lift it")
    return step(
        request,
        Reason(request.POST or None),
        lambda given: services.lift_hold(keys, case_id, hold_id, **given),
        page,
    )


@declares(Permission.RETAIN)
@_ASKS
def propose(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Propose to destroy it, after looking."""
    keys = of_request(request)
    keeping(keys, case_id)
    page = Step(
        heading="Propose to destroy this record",
        lead="Look through the case first. Might the child, a sibling, the police or a court need it later? Nothing is destroyed "
        "until a second lead or deputy has looked too.",
        back=_back(case_id),
        button="Propose it",
    )
    return step(
        request, Reason(request.POST or None), lambda given: services.propose(keys, case_id, **given), page
    )


@declares(Permission.RETAIN)
@_ASKS
def take_back(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Keep it after all."""
    keys = of_request(request)
    keeping(keys, case_id)
    page = Step(heading="Take the proposal back", back=_back(case_id), button="Keep the record")
    return step(
        request, Reason(request.POST or None), lambda given: services.take_back(keys, case_id, **given), page
    )


@declares(Permission.RETAIN)
@_ASKS
@step_up
def approve(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Destroy it: the second person, with a second proof of who they are."""
    keys = of_request(request)
    now = keeping(keys, case_id)
    form = ApproveForm(request.POST or None)
    made: list[tuple[Tombstone, Traces]] = []

    def act() -> None:
        made.append(services.approve(keys, case_id, reference=form.cleaned_data["reference"]))

    if was_sent(request, form) and done(form, act):
        stone, traces = made[0]
        finish(stone, by=keys.member, traces=traces)
        messages.success(
            request, "The record is destroyed. Below is what was looked for afterwards, and where."
        )
        return redirect("tombstone", tombstone_id=stone.pk)
    context: dict[str, Any] = {"now": now, "form": form, "back": _back(case_id)}
    return render(request, "retention/approve.html", context)


@declares(Permission.RETAIN)
@_ASKS
@step_up
def destroy_asked(request: HttpRequest, request_id: UUID) -> HttpResponse:
    """Destroy the record of a request for access whose time is over."""
    keys = of_request(request)
    if not is_theirs(keys, request_id):
        raise Http404
    gone: list[UUID] = []
    page = Step(
        heading="Destroy the record of a request for access",
        lead="Who asked, what was said, and what was chosen in each case goes, and its key with it. The cases stay as they are. "
        "Nobody can bring it back.",
        back=reverse("review"),
        button="Destroy it",
        said="The record of the request is destroyed.",
    )
    answer = step(
        request,
        LookedForm(request.POST or None),
        lambda _: gone.append(destroy_request(keys, request_id)),
        page,
    )
    for key in gone:
        finish_request(key)
    return answer
