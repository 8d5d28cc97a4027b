"""Putting the made-up cases in."""

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from leeside.desk.demo.services import fill
from leeside.desk.permissions.declare import declares
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing.open_keys import of_request


@declares(Permission.DECIDE)
@require_POST
def fill_demo(request: HttpRequest) -> HttpResponse:
    """Screen the examples and put them into the queue; only at a desk that was opened for it."""
    if not settings.DEMO:
        raise PermissionDenied
    count = fill(of_request(request).member)
    messages.success(request, f"{count} made-up cases are in the queue.")
    return redirect("queue")
