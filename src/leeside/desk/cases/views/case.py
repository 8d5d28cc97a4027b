"""The page of a case, and what its members add to it."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from leeside.desk.cases import chronicle, membership, tasks
from leeside.desk.cases.forms import CorrectForm, EventForm, FinishForm, MemberForm, TaskForm
from leeside.desk.cases.models import Event, Task
from leeside.desk.cases.page import case_page
from leeside.desk.cases.selectors import case_for
from leeside.desk.cases.words import EventKind, State
from leeside.desk.pages.step import Step, step
from leeside.desk.permissions.declare import declares
from leeside.desk.permissions.permission import Permission
from leeside.desk.referrals import clocks
from leeside.desk.sealing.open_keys import of_request

_ASKS = require_http_methods(["GET", "HEAD", "POST"])
_GOING = frozenset({State.ARRIVED, State.HELD, State.OPEN})


@declares(Permission.SEE_CASES)
@require_safe
def case(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Everything about one child's matter."""
    keys = of_request(request)
    clocks.look(keys)
    page = case_page(keys, case_id)
    context = {"page": page, "case": page.case, "going": State(page.case.state) in _GOING}
    return render(request, "cases/case.html", context)


def _back(case_id: UUID) -> str:
    return reverse("case", kwargs={"case_id": case_id})


@declares(Permission.ADD_TO_CASES)
@_ASKS
def add_event(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Add a line to the chronology."""
    keys = of_request(request)
    case_for(keys, case_id)
    form = EventForm(request.POST or None)

    def act(given: dict[str, Any]) -> object:
        kind = EventKind(given["kind"])
        return chronicle.add_event(keys, case_id, kind=kind, body=given["body"], **form.when())

    return step(request, form, act, Step(heading="Add to the chronology", back=_back(case_id), button="Add"))


@declares(Permission.ADD_TO_CASES)
@_ASKS
def correct_event(request: HttpRequest, case_id: UUID, event_id: UUID) -> HttpResponse:
    """Say what a line should have said; the old line stays."""
    keys = of_request(request)
    at = case_for(keys, case_id)
    old = Event.objects.filter(pk=event_id, case=at.case).first()
    initial = {"body": old.body.reveal(at.key)} if old else {}
    form = CorrectForm(request.POST or None, initial=initial)
    return step(
        request,
        form,
        lambda given: chronicle.correct_event(keys, event_id, body=given["body"], reason=given["reason"]),
        Step(
            heading="Correct a line",
            lead="The old line stays in the record. The new one points at it.",
            back=_back(case_id),
            button="Add the correction",
        ),
    )


@declares(Permission.ADD_TO_CASES)
@_ASKS
def add_task(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Give a member something to do."""
    keys = of_request(request)
    form = TaskForm(request.POST or None, case=case_for(keys, case_id).case)
    return step(
        request,
        form,
        lambda given: tasks.add_task(keys, case_id, **given),
        Step(heading="Add a task", back=_back(case_id), button="Add"),
    )


@declares(Permission.ADD_TO_CASES)
@_ASKS
def finish_task(request: HttpRequest, case_id: UUID, task_id: UUID) -> HttpResponse:
    """Say that a task is done."""
    keys = of_request(request)
    at = case_for(keys, case_id)
    found = Task.objects.filter(pk=task_id, case=at.case).first()
    return step(
        request,
        FinishForm(request.POST or None),
        lambda given: tasks.finish_task(keys, task_id, outcome=given["outcome"]),
        Step(
            heading="Finish a task",
            lead=found.what.reveal(at.key) if found else "",
            back=_back(case_id),
            button="It is done",
        ),
    )


@declares(Permission.MANAGE_MEMBERS)
@_ASKS
def add_member(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Give a colleague the key of the case."""
    keys = of_request(request)
    case_for(keys, case_id)
    return step(
        request,
        MemberForm(request.POST or None),
        lambda given: membership.add_member(keys, case_id, member=given["member"], reason=given["reason"]),
        Step(
            heading="Add a member",
            lead="They will be able to read all of this case, what was written before included.",
            back=_back(case_id),
            button="Add",
        ),
    )


@declares(Permission.MANAGE_MEMBERS)
@_ASKS
def remove_member(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Take a colleague's key of the case away."""
    keys = of_request(request)
    case_for(keys, case_id)
    return step(
        request,
        MemberForm(request.POST or None),
        lambda given: membership.remove_member(keys, case_id, member=given["member"], reason=given["reason"]),
        Step(
            heading="Remove a member",
            lead="They will open this case no more. What they read before stays read.",
            back=_back(case_id),
            button="Remove",
        ),
    )
