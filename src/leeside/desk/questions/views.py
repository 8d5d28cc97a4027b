"""Asking about an account, and answering."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from leeside.desk.accounts.selectors import account_for
from leeside.desk.cases.forms import Reason
from leeside.desk.contexts.selectors import context_for
from leeside.desk.pages.step import Step, step
from leeside.desk.permissions.declare import declares
from leeside.desk.permissions.permission import Permission, may
from leeside.desk.questions import services
from leeside.desk.questions.forms import AnswerForm
from leeside.desk.questions.models import Choice
from leeside.desk.questions.selectors import question_for
from leeside.desk.sealing.open_keys import of_request

_ASKS = require_http_methods(["GET", "HEAD", "POST"])
LEAD = (
    "If there are cases in which it comes up of which you are no member, their members are told that you ask, and read "
    "your reason. You learn what they answer and nothing else: neither how many they are, nor which child it is about."
)


@declares(Permission.ADD_TO_CASES)
@_ASKS
def ask_about_account(request: HttpRequest, account_id: UUID) -> HttpResponse:
    """Ask whoever works with it."""
    keys = of_request(request)
    account_for(keys, account_id)
    return step(
        request,
        Reason(request.POST or None),
        lambda given: services.ask_about_account(keys, account_id, reason=given["reason"]),
        Step(
            heading="Ask whoever works with this account",
            lead=LEAD,
            back=reverse("account_matches", kwargs={"account_id": account_id}),
            button="Ask",
            said="You have asked. The answer comes to this page.",
        ),
    )


@declares(Permission.ADD_TO_CASES)
@_ASKS
def ask_about_context(request: HttpRequest, context_id: UUID) -> HttpResponse:
    """Ask whoever works with a server, a group or a place."""
    keys = of_request(request)
    context_for(keys, context_id)
    return step(
        request,
        Reason(request.POST or None),
        lambda given: services.ask_about_context(keys, context_id, reason=given["reason"]),
        Step(
            heading="Ask whoever works with this context",
            lead=LEAD,
            back=reverse("context_cases", kwargs={"context_id": context_id}),
            button="Ask",
            said="You have asked. The answer comes to this page.",
        ),
    )


@declares(Permission.ADD_TO_CASES)
@_ASKS
def answer_question(request: HttpRequest, question_id: UUID) -> HttpResponse:
    """Answer somebody who asks about an account of one's case."""
    keys = of_request(request)
    known = question_for(keys, question_id)
    return step(
        request,
        AnswerForm(request.POST or None, adds_members=may(keys.member.role, Permission.MANAGE_MEMBERS)),
        lambda given: services.answer(keys, question_id, choice=Choice(given["choice"]), why=given["reason"]),
        Step(
            heading="Answer a colleague",
            back=reverse("case", kwargs={"case_id": known.question.here_id}) + "#questions",
            button="Answer",
        ),
        template="questions/answer.html",
        more={"known": known},
    )
