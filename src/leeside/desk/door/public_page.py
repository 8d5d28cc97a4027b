"""What every page of the door has in common: no cookie, no referrer, a title that tells nothing, and helplines on it."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Final

from django.core.exceptions import BadRequest, SuspiciousOperation
from django.db import DatabaseError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.template.loader import render_to_string
from django.urls import reverse
from django.views.decorators.csrf import csrf_exempt

from leeside.desk.door.helplines import emergency_number, helplines
from leeside.desk.door.models import DoorSettings
from leeside.desk.door.opening import door_settings
from leeside.desk.permissions.declare import public

MOST_BYTES: Final = 400_000
"""Of one form: its longest text, each letter of which may take twelve."""
_URLENCODED: Final = "application/x-www-form-urlencoded"
_OURS: Final = frozenset({"same-origin", "none"})
"""Where a form may come from, as newer browsers say it: no other site makes its visitors flood the door."""
_View = Callable[[HttpRequest, DoorSettings], HttpResponse]


def page(
    name: str,
    door: DoorSettings,
    *,
    for_adults: bool = False,
    status: int = 200,
    **more: Any,  # noqa: ANN401 - what a template is given
) -> HttpResponse:
    """A page of the door, drawn without the request: it knows nothing of who is signed in, and asks for no cookie."""
    context = {
        "door": door,
        "school": door.school_name or "us",
        "emergency": emergency_number(),
        "helplines": helplines(for_adults=for_adults),
        "contacts": [line.strip() for line in door.contacts.splitlines() if line.strip()],
        "for_adults": for_adults,
        "leave_here": reverse("h0"),
        **more,
    }
    return HttpResponse(render_to_string(f"h/{name}.html", context), status=status)


def door_page(view: _View) -> Callable[[HttpRequest], HttpResponse]:
    """A view of the door. While it is shut, its address is one that does not exist.

    A form needs no token against forgery: it acts for nobody who is signed in, and what it opens is typed in it.
    """

    @wraps(view)
    def shown(request: HttpRequest) -> HttpResponse:
        door = door_settings()
        if not door.is_open:
            raise Http404
        response = _answer(view, request, door)
        response["Referrer-Policy"] = "no-referrer"
        return response

    return csrf_exempt(public(shown))


def _answer(view: _View, request: HttpRequest, door: DoorSettings) -> HttpResponse:
    if request.method not in ("GET", "HEAD", "POST"):
        return HttpResponseNotAllowed(["GET", "HEAD", "POST"])
    if request.method == "POST":
        if request.headers.get("Sec-Fetch-Site", "same-origin") not in _OURS:
            return page("later", door, status=403)
        if request.content_type != _URLENCODED:
            return page("no_files", door, status=415)  # not a byte of it is read
        length = request.META.get("CONTENT_LENGTH", "")
        if not length.isdigit() or int(length) > MOST_BYTES:
            return page("too_long", door, status=413)
    try:
        return view(request, door)
    except (BadRequest, SuspiciousOperation):  # more fields than any form of ours has, or no text at all
        return page("too_long", door, status=400)
    except DatabaseError:
        return page("later", door, status=503)
