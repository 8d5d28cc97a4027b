"""A form that was held when somebody's session had ended stands on its page again, as they had filled it in."""

from django.forms import BaseForm
from django.http import HttpRequest, QueryDict

from leeside.desk.arrivals.held_forms import held_form
from leeside.desk.staff.models import StaffMember


def given_back(request: HttpRequest, form: BaseForm) -> None:
    """Fill a form that is only being shown with what was held for this person; ``form.was_held`` says so to the page."""
    member = request.user
    if form.is_bound or request.method == "POST" or not isinstance(member, StaffMember):
        return
    sent = held_form(member, request.path)
    if sent is not None:
        form.data, form.is_bound = sent, True
        form.was_held = True  # type: ignore[attr-defined]


def was_sent(request: HttpRequest, form: BaseForm) -> bool:
    """Whether a form was sent and is whole; one that is only being shown is filled with what was held for this person."""
    given_back(request, form)
    return request.method == "POST" and form.is_valid()


def typed(request: HttpRequest) -> QueryDict | None:
    """What a form is to be made with, for one that must have it from the beginning: what is sent, or what was held.

    Whoever makes a form with it acts on a POST alone. ``request.was_held`` says to the page that it was held.
    """
    if request.method == "POST":
        return request.POST
    member = request.user
    sent = held_form(member, request.path) if isinstance(member, StaffMember) else None
    request.was_held = sent is not None  # type: ignore[attr-defined]
    return sent
