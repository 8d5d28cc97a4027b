"""The member behind a request, where the middleware has made sure that there is one."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest

from leeside.desk.staff.models import StaffMember


def signed_in(request: HttpRequest) -> StaffMember:
    """Who is signed in; refuses a request of nobody."""
    if isinstance(request.user, StaffMember):
        return request.user
    raise PermissionDenied
