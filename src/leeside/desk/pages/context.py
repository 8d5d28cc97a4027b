"""What every template knows without asking for it."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest

from leeside.desk.permissions.declare import declaration_of
from leeside.desk.permissions.permission import MAY, Permission
from leeside.desk.staff.models import Role, StaffMember
from leeside.desk.staff.selectors import has_second_factor


def surroundings(request: HttpRequest) -> dict[str, Any]:
    """The member who looks, and what their role may do (``may.see_cases`` and so on): nothing before two factors are set up."""
    user = getattr(request, "user", None)
    if not isinstance(user, StaffMember):
        return {"member": None, "may": {}}
    granted = MAY[Role(user.role)] if _is_complete(request, user) else frozenset()
    return {
        "member": user,
        "idle_seconds": settings.SESSION_COOKIE_AGE,
        "may": {permission.value: True for permission in granted},
        "demo": settings.DEMO,
    }


def _is_complete(request: HttpRequest, member: StaffMember) -> bool:
    """Whether both factors are there; the middleware has looked already where a page needs a permission."""
    match = request.resolver_match
    needed = declaration_of(match.func) if match else None
    return isinstance(needed, Permission) or has_second_factor(member)
