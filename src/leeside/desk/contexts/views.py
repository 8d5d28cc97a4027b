"""The pages of contexts. Members, tasks and chronology stand on the page of its record, as with a case."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from leeside.desk.cases.forms import Reason
from leeside.desk.cases.selectors import case_for
from leeside.desk.contexts import services
from leeside.desk.contexts.forms import LinkForm, OpenContextForm, PlanForm
from leeside.desk.contexts.models import Kind
from leeside.desk.contexts.plan import Plan
from leeside.desk.contexts.selectors import cases_in, context_for, contexts_of, link_for
from leeside.desk.pages.step import Step, step
from leeside.desk.permissions.declare import declares
from leeside.desk.permissions.permission import Permission
from leeside.desk.questions.selectors import asked_by
from leeside.desk.sealing.open_keys import of_request

_ASKS = require_http_methods(["GET", "HEAD", "POST"])


@declares(Permission.SEE_CASES)
@require_safe
def contexts(request: HttpRequest) -> HttpResponse:
    """One's own contexts, with the day on which each plan is looked at again."""
    return render(request, "contexts/contexts.html", {"known": contexts_of(of_request(request))})


@declares(Permission.ADD_TO_CASES)
@_ASKS
def open_context(request: HttpRequest) -> HttpResponse:
    """Open a record for one."""
    keys = of_request(request)
    return step(
        request,
        OpenContextForm(request.POST or None),
        lambda given: services.open_context(keys, **{**given, "kind": Kind(given["kind"])}),
        Step(
            heading="Open a record for a server, a group or a place",
            lead="It has members, tasks, a chronology and a plan of its own. Link the cases of children in which it comes up.",
            back=reverse("contexts"),
            button="Open it",
            said="The record is open, and stands first in this list.",
        ),
    )


@declares(Permission.ADD_TO_CASES)
@_ASKS
def plan(request: HttpRequest, context_id: UUID) -> HttpResponse:
    """Say what is to change."""
    keys = of_request(request)
    known = context_for(keys, context_id)
    initial: dict[str, Any] = {}
    if known.plan:
        now = known.plan.plan
        initial = {name: getattr(now, name) for name in now.__struct_fields__}
        initial |= {"seen": known.plan.row.pk, "review_on": known.plan.row.review_on}

    def act(given: dict[str, Any]) -> object:
        said = Plan(**{name: given[name] for name in Plan.__struct_fields__})
        return services.record_plan(
            keys, context_id, plan=said, review_on=given["review_on"], seen=given["seen"]
        )

    return step(
        request,
        PlanForm(request.POST or None, initial=initial),
        act,
        Step(
            heading="A plan for this context",
            lead="An earlier plan stays in the record and is superseded.",
            back=reverse("case", kwargs={"case_id": known.context.case_id}),
            button="Record the plan",
        ),
    )


@declares(Permission.SEE_CASES)
@require_safe
def context_cases(request: HttpRequest, context_id: UUID) -> HttpResponse:
    """One's own cases in which it comes up, and of the rest only whether there are any."""
    keys = of_request(request)
    matched = cases_in(keys, context_id)
    known = context_for(keys, context_id)
    asked = asked_by(keys, known.context.case_id, bytes(known.context.match_token))
    return render(request, "contexts/cases.html", {"found": matched, "known": known, "asked": asked})


@declares(Permission.ADD_TO_CASES)
@_ASKS
def link_context(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Say in which context a case stands."""
    keys = of_request(request)
    case_for(keys, case_id)
    form = LinkForm(request.POST or None, known=list(contexts_of(keys)))
    return step(
        request,
        form,
        lambda given: services.link_case(
            keys, UUID(given["context"]), case_id=case_id, reason=given["reason"]
        ),
        Step(
            heading="Link this case with a server, a group or a place",
            lead="Only records of which you are a member can be chosen. Nobody gets to see more by it.",
            back=reverse("case", kwargs={"case_id": case_id}),
            button="Link",
        ),
    )


@declares(Permission.ADD_TO_CASES)
@_ASKS
def end_link(request: HttpRequest, link_id: UUID) -> HttpResponse:
    """Say that it does not come up there after all."""
    keys = of_request(request)
    link = link_for(keys, link_id)
    return step(
        request,
        Reason(request.POST or None),
        lambda given: services.end_link(keys, link_id, reason=given["reason"]),
        Step(
            heading="End a link",
            lead="That it was linked, and by whom, stays in the chronology.",
            back=reverse("case", kwargs={"case_id": link.linked_id}),
            button="End the link",
        ),
    )
