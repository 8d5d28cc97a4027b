"""Assessing, deciding, and a second view."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from leeside.desk.assessments import services
from leeside.desk.assessments.advice import advice_in, signs_in
from leeside.desk.assessments.forms import AskViewForm, AssessForm, DecideForm, GiveViewForm, known_before
from leeside.desk.assessments.models import Choice
from leeside.desk.assessments.selectors import assessments_in, decided, decisions_in, view_asked
from leeside.desk.cases.selectors import case_for
from leeside.desk.pages.step import Step, step
from leeside.desk.permissions.declare import declares
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing.open_keys import of_request

_ASKS = require_http_methods(["GET", "HEAD", "POST"])


def _back(case_id: UUID) -> str:
    return reverse("case", kwargs={"case_id": case_id}) + "#judged"


@declares(Permission.ADD_TO_CASES)
@_ASKS
def assess(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Weigh it, part by part."""
    keys = of_request(request)
    case_for(keys, case_id)
    newest = next(iter(assessments_in(keys, case_id)), None)
    initial: dict[str, Any] = {"seen": newest.assessment.pk if newest else None}
    if newest:
        initial |= known_before(newest.judgement)
    form = AssessForm(request.POST or None, initial=initial, signs=signs_in(keys, case_id))
    return step(
        request,
        form,
        lambda given: services.record_assessment(
            keys, case_id, judgement=form.judgement(), seen=given["seen"]
        ),
        Step(
            heading="Assess",
            lead="Harm already and risk are two lists, and nothing adds them up. An earlier assessment stays in the record.",
            back=_back(case_id),
            button="Record the assessment",
        ),
        template="assessments/assess.html",
    )


@declares(Permission.DECIDE)
@_ASKS
def decide(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Decide, beside what is advised."""
    keys = of_request(request)
    case_for(keys, case_id)
    newest = next(iter(decisions_in(keys, case_id)), None)
    advised = advice_in(keys, case_id)
    form = DecideForm(request.POST or None, initial={"seen": newest.decision.pk if newest else None})
    return step(
        request,
        form,
        lambda given: services.decide(
            keys,
            case_id,
            choice=Choice(given["choice"]),
            reasons=given["reasons"],
            advised=advised,
            seen=given["seen"],
        ),
        Step(heading="Decide", back=_back(case_id), button="Record the decision"),
        template="assessments/decide.html",
        more={"advised": advised},
    )


@declares(Permission.ADD_TO_CASES)
@_ASKS
def ask_second_view(request: HttpRequest, decision_id: UUID) -> HttpResponse:
    """Ask a colleague what they think."""
    keys = of_request(request)
    decision = decided(keys, decision_id)
    form = AskViewForm(request.POST or None, decision=decision, asking=keys.member)
    return step(
        request,
        form,
        lambda given: services.ask_second_view(keys, decision_id, **given),
        Step(heading="Ask for a second view", back=_back(decision.case_id), button="Ask"),
    )


@declares(Permission.ADD_TO_CASES)
@_ASKS
def give_second_view(request: HttpRequest, view_id: UUID) -> HttpResponse:
    """Say what one thinks."""
    keys = of_request(request)
    view, question = view_asked(keys, view_id)
    return step(
        request,
        GiveViewForm(request.POST or None),
        lambda given: services.give_second_view(
            keys, view_id, agrees=given["agrees"] == "yes", reasons=given["reasons"]
        ),
        Step(
            heading="Give a second view",
            lead=question,
            back=_back(view.decision.case_id),
            button="Give it",
        ),
    )
