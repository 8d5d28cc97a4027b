"""The pages by which an answer leaves the desk: looked at first, and taken out after a second proof of who it is."""

from uuid import UUID

import msgspec
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils import timezone
from django.views.decorators.http import require_safe

from leeside.desk.access_requests.selectors import answer_for
from leeside.desk.pages.pdf import can_draw, drawn
from leeside.desk.permissions.declare import declares
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing.open_keys import of_request
from leeside.desk.staff.step_up import step_up


@declares(Permission.ANSWER_REQUESTS)
@require_safe
@step_up
def answer(request: HttpRequest, request_id: UUID) -> HttpResponse:
    """The answer as the person will read it, before it is taken out."""
    context = {
        "answer": answer_for(of_request(request), request_id),
        "request_id": request_id,
        "can_draw": can_draw(),
    }
    return render(request, "access_requests/answer.html", context)


@declares(Permission.ANSWER_REQUESTS)
@require_safe
@step_up
def as_json(request: HttpRequest, request_id: UUID) -> HttpResponse:
    """The answer for programs."""
    content = msgspec.json.format(msgspec.json.encode(answer_for(of_request(request), request_id)), indent=2)
    return _file(content, "application/json", "json")


@declares(Permission.ANSWER_REQUESTS)
@require_safe
@step_up
def as_page(request: HttpRequest, request_id: UUID) -> HttpResponse:
    """The answer as one page that stands alone."""
    made = answer_for(of_request(request), request_id)
    content = render_to_string("access_requests/answer_alone.html", {"answer": made})
    return _file(content.encode(), "text/html; charset=utf-8", "html")


@declares(Permission.ANSWER_REQUESTS)
@require_safe
@step_up
def as_pdf(request: HttpRequest, request_id: UUID) -> HttpResponse:
    """The answer as a PDF for screen readers and for paper."""
    made = answer_for(of_request(request), request_id)
    told = msgspec.to_builtins(made)
    content = drawn("leeside.desk.access_requests", "answer.typ", told, made_at=timezone.now())
    return _file(content, "application/pdf", "pdf")


def _file(content: bytes, kind: str, ending: str) -> HttpResponse:
    disposition = f'attachment; filename="what-we-hold.{ending}"'  # a name that tells nothing
    return HttpResponse(content, content_type=kind, headers={"Content-Disposition": disposition})
