"""The pages of what is left to say of cases that were destroyed."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from leeside.desk.permissions.declare import declares
from leeside.desk.permissions.permission import Permission
from leeside.desk.retention.finish import look_again
from leeside.desk.retention.selectors import title_of_category, tombstone_for, tombstones_for
from leeside.desk.sealing.open_keys import of_request
from leeside.desk.staff.models import StaffMember


@declares(Permission.SEE_AUDIT)
@require_safe
def tombstones(request: HttpRequest) -> HttpResponse:
    """The list."""
    rows = [(stone, title_of_category(stone.category)) for stone in tombstones_for(_member(request))]
    return render(request, "retention/tombstones.html", {"rows": rows})


@declares(Permission.SEE_AUDIT)
@require_safe
def tombstone(request: HttpRequest, tombstone_id: UUID) -> HttpResponse:
    """One of them, and what was looked for."""
    stone, told = tombstone_for(_member(request), tombstone_id)
    context = {"stone": stone, "told": told, "category": title_of_category(stone.category)}
    return render(request, "retention/tombstone.html", context)


@declares(Permission.RETAIN)
@require_POST
def again(request: HttpRequest, tombstone_id: UUID) -> HttpResponse:
    """Do what was still to be done, and look once more."""
    look_again(of_request(request).member, tombstone_id)
    messages.success(request, "It was looked for once more.")
    return redirect("tombstone", tombstone_id=tombstone_id)


def _member(request: HttpRequest) -> StaffMember:
    assert isinstance(request.user, StaffMember)  # noqa: S101 - the middleware has seen to it
    return request.user
