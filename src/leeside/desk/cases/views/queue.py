"""The queue, and what is done with an arrival."""

from collections.abc import Callable, Sequence
from typing import Any, Final
from uuid import UUID

from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from leeside.desk.arrivals.selectors import hand_ins_not_taken
from leeside.desk.assessments.selectors import views_asked_of
from leeside.desk.audit.clock import minutes_behind
from leeside.desk.cases import triage
from leeside.desk.cases.forms import ClaimForm, HoldForm, ReasonForm, ReassignForm
from leeside.desk.cases.models import Case
from leeside.desk.cases.selectors import (
    alerts_for,
    case_for,
    cases_for,
    queue_for,
    titles_of,
    waiting_for,
)
from leeside.desk.cases.words import State
from leeside.desk.pages.paging import Page, asked_for, page_of
from leeside.desk.pages.step import Step, step
from leeside.desk.permissions.declare import declares
from leeside.desk.permissions.permission import Permission
from leeside.desk.questions.selectors import questions_waiting
from leeside.desk.readings.selectors import newest_readings, readings_waiting
from leeside.desk.referrals import clocks
from leeside.desk.referrals.selectors import late_for
from leeside.desk.sealing.open_keys import OpenKeys, of_request

_ASKS = require_http_methods(["GET", "HEAD", "POST"])
PAGE: Final = 25


@declares(Permission.WORK_QUEUE)
@require_safe
def queue(request: HttpRequest) -> HttpResponse:
    """What has arrived and waits, the most urgent first."""
    return _waiting(request, told_busy=False)


@declares(Permission.WORK_QUEUE)
@require_safe
def queue_busy(request: HttpRequest) -> HttpResponse:
    """What was told at the children's door beyond the usual number of an hour."""
    return _waiting(request, told_busy=True)


def _waiting(request: HttpRequest, *, told_busy: bool) -> HttpResponse:
    keys, number = of_request(request), asked_for(request)
    clocks.look(keys)
    found = queue_for(keys.member, first=(number - 1) * PAGE, count=PAGE + 1, told_busy=told_busy)
    page = Page(rows=found[:PAGE], number=number, has_next=len(found) > PAGE)
    titles, waiting = titled(keys, [row.case for row in page]), waiting_for(keys.member)
    read = newest_readings(row.case for row in page)
    context = {
        "rows": [
            {"row": row, "title": titles[row.case.pk], "reading": read.get(row.case.pk)} for row in page
        ],
        "page": page,
        "waiting": waiting.told_busy if told_busy else waiting.queue,
        "told_busy": told_busy,
        "busy": 0 if told_busy else waiting.told_busy,
        "alerts": alerts_for(keys.member),
        "questions": questions_waiting(keys.member),
        "readings": readings_waiting(keys.member),
        "late": late_for(keys.member),
        "minutes_behind": minutes_behind(),
        "not_taken": hand_ins_not_taken(),
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
    page = page_of(mine, asked_for(request), size=PAGE)
    titles = titled(keys, page.rows)
    rows = [{"case": case, "title": titles[case.pk]} for case in page]
    return render(
        request,
        "cases/cases.html",
        {
            "rows": rows,
            "states": State.choices,
            "chosen": chosen,
            "page": page,
            "asked": views_asked_of(keys.member),
            "questions": questions_waiting(keys.member),
            "readings": readings_waiting(keys.member),
            "late": late_for(keys.member),
        },
    )


def titled(keys: OpenKeys, cases: Sequence[Case]) -> dict[UUID, str]:
    """Their titles by the case's id, or why one is not to be had."""
    missing = "Your key was made anew; ask a member of this case for its key again."
    return {**dict.fromkeys((case.pk for case in cases), missing), **titles_of(keys, cases)}


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
