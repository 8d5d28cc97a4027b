"""The home page, and the blank one."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from leeside.desk.audit.clock import minutes_behind
from leeside.desk.permissions.declare import declares, public
from leeside.desk.permissions.permission import Permission


@declares(Permission.USE_DESK)
@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """Where one arrives after signing in."""
    return render(request, "desk/home.html", {"minutes_behind": minutes_behind()})


@public
@require_safe
def blank(request: HttpRequest) -> HttpResponse:
    """A page that shows nothing, for when somebody walks in; it says as little in the address and the title."""
    return render(request, "desk/blank.html")
