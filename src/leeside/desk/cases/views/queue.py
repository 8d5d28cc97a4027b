"""The queue, and what is done with an arrival."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from leeside.desk.assessments.selectors import views_asked_of
from leeside.desk.cases import triage
from leeside.desk.cases.forms import ClaimForm, HoldForm, ReasonForm, ReassignForm
from leeside.desk.cases.models import Case
from leeside.desk.cases.selectors import alerts_for, case_for, cases_for, queue_for, title_of
from leeside.desk.cases.words import State
from leeside.desk.pages.step import Step, step
from leeside.desk.permissions.declare import declares
from leeside.desk.permissions.permission import Permission
from leeside.desk.questions.selectors import questions_waiting
from leeside.desk.readings.selectors import newest_readings, readings_waiting
from leeside.desk.referrals import clocks
from leeside.desk.sealing.errors import NoKeyError
from leeside.desk.sealing.open_keys import OpenKeys, of_request

_ASKS = require_http_methods(["GET", "HEAD", "POST"])


@declares(Permission.WORK_QUEUE)
@require_safe
def queue(request: HttpRequest) -> HttpResponse:
    """What has arrived and waits, the most urgent first."""
    keys = of_request(request)
    clocks.look(keys)
    waiting = queue_for(keys.member)
    read = newest_readings(row.case for row in waiting)
    rows = [
        {"row": row, "title": titled(keys, row.case), "reading": read.get(row.case.pk)} for row in waiting
    ]
    context = {
        "rows": rows,
        "alerts": alerts_for(keys.member),
        "questions": questions_waiting(keys.member),
        "readings": readings_waiting(keys.member),
    }
    return render(request, "cases/queue.html", context)


@declares(Permission.SEE_CASES)
@require_safe
def cases(request: HttpRequest) -> HttpResponse:
    """The cases of which one is a member, by how far they have come; dismissed ones are among them."""
    keys = of_request(request)
    clocks.look(keys)
    chosen = request.GET.get("state", "")
    mine = cases_for(keys.member)
    if chosen in State.values:
        mine = mine.filter(state=chosen)
    rows = [{"case": case, "title": titled(keys, case)} for case in mine[:200]]
    return render(
        request,
        "cases/cases.html",
        {
            "rows": rows,
            "states": State.choices,
            "chosen": chosen,
            "more": mine.count() > len(rows),
            "asked": views_asked_of(keys.member),
            "questions": questions_waiting(keys.member),
            "readings": readings_waiting(keys.member),
        },
    )


def titled(keys: OpenKeys, case: Case) -> str:
    """Its title, or why it is not to be had."""
    try:
        return title_of(case, keys.case_key(case))
    except NoKeyError:
        return "Your key was made anew; ask a member of this case for its key again."


def _asked(
    request: HttpRequest,
    case_id: UUID,
    form_class: Callable[..., Form],
    act: Callable[[OpenKeys, dict[str, Any]], object],
    **page: str,
) -> HttpResponse:
    keys = of_request(request)
    case = case_for(keys, case_id).case
    form = form_class(request.POST or None, initial={"seen": case.version})
    back = reverse("case", kwargs={"case_id": case_id})
    return step(request, form, lambda given: act(keys, given), Step(back=back, **page))


@declares(Permission.WORK_QUEUE)
@_ASKS
def claim(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Take an arrival on; a button is enough, and a page asks where somebody comes by the address."""
    return _asked(
        request,
        case_id,
        ClaimForm,
        lambda keys, given: triage.claim(keys, case_id, seen_version=given["seen"]),
        heading="Take this on",
        lead="You will be the one who works on it. Others who are members still see it.",
        button="Take it on",
        said="You have taken this on.",
    )


@declares(Permission.WORK_QUEUE)
@_ASKS
def hold(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Let it wait until a day."""
    return _asked(
        request,
        case_id,
        HoldForm,
        lambda keys, given: triage.hold(
            keys, case_id, seen_version=given["seen"], until=given["until"], reason=given["reason"]
        ),
        heading="Put this on hold",
        lead="It stays in the queue, and comes back to its place when the day has come.",
        button="Put on hold",
        said="It is on hold.",
    )


@declares(Permission.WORK_QUEUE)
@_ASKS
def reassign(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Hand it on to a colleague."""
    return _asked(
        request,
        case_id,
        ReassignForm,
        lambda keys, given: triage.reassign(
            keys, case_id, seen_version=given["seen"], to=given["to"], reason=given["reason"]
        ),
        heading="Hand this on",
        button="Hand on",
        said="It was handed on.",
    )


@declares(Permission.DECIDE)
@_ASKS
def dismiss(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Say that nothing more is needed."""
    return _asked(
        request,
        case_id,
        ReasonForm,
        lambda keys, given: triage.dismiss(keys, case_id, seen_version=given["seen"], reason=given["reason"]),
        heading="Dismiss this",
        lead="It stays in your cases as dismissed, with your reason, and can be opened again.",
        button="Dismiss",
        said="It was dismissed, with your reason.",
    )


@declares(Permission.DECIDE)
@_ASKS
def close(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """End a case that was worked on."""
    return _asked(
        request,
        case_id,
        ReasonForm,
        lambda keys, given: triage.close(keys, case_id, seen_version=given["seen"], reason=given["reason"]),
        heading="Close this case",
        lead="Say what came of it. A closed case stays readable and can be opened again.",
        button="Close",
        said="The case is closed.",
    )


@declares(Permission.WORK_QUEUE)
@_ASKS
def reopen(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Take up again what was dismissed or closed."""
    return _asked(
        request,
        case_id,
        ReasonForm,
        lambda keys, given: triage.reopen(keys, case_id, seen_version=given["seen"], reason=given["reason"]),
        heading="Open this again",
        button="Open again",
        said="It is open again.",
    )


@declares(Permission.SEE_CASES)
@require_safe
def by_reference(request: HttpRequest) -> HttpResponse:
    """Go to a case by its reference; one that is not theirs is answered as one that is not there."""
    asked = request.GET.get("reference", "").strip().upper()
    found = cases_for(of_request(request).member).filter(reference=asked).first()
    return redirect("case", case_id=found.pk) if found else redirect(f"{reverse('cases')}?none=1")
