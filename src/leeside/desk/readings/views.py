"""Sending a case for a second view, and giving it."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from leeside.desk.cases.selectors import case_for
from leeside.desk.pages.step import Step, step
from leeside.desk.permissions.declare import declares
from leeside.desk.permissions.permission import Permission
from leeside.desk.readings import services
from leeside.desk.readings.forms import AskReadingForm, GiveReadingForm
from leeside.desk.readings.selectors import reading_for
from leeside.desk.sealing.open_keys import of_request

_ASKS = require_http_methods(["GET", "HEAD", "POST"])


@declares(Permission.WORK_QUEUE)
@_ASKS
def ask_reading(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Ask a colleague to read it before it is dismissed."""
    keys = of_request(request)
    at = case_for(keys, case_id)
    return step(
        request,
        AskReadingForm(request.POST or None, case=at.case, asking=at.member),
        lambda given: services.ask_reading(keys, case_id, **given),
        Step(
            heading="Send for a second view",
            lead="Until your colleague has answered, or you have sent it to another, it cannot be dismissed.",
            back=reverse("case", kwargs={"case_id": case_id}),
            button="Send",
            said="It was sent for a second view.",
        ),
    )


@declares(Permission.ADD_TO_CASES)
@_ASKS
def give_reading(request: HttpRequest, reading_id: UUID) -> HttpResponse:
    """Say what one sees in it."""
    keys = of_request(request)
    known = reading_for(keys, reading_id)
    return step(
        request,
        GiveReadingForm(request.POST or None),
        lambda given: services.give_reading(
            keys, reading_id, may_go=given["may_go"] == "yes", reasons=given["reasons"]
        ),
        Step(
            heading="Give a second view",
            lead=f"{known.reading.asked_by.name} asks: {known.question}",
            back=reverse("case", kwargs={"case_id": known.reading.case_id}),
            button="Give it",
        ),
    )
