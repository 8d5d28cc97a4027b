"""What every template knows without asking the database again."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest

from leeside.desk.permissions.permission import MAY
from leeside.desk.staff.models import Role, StaffMember


def surroundings(request: HttpRequest) -> dict[str, Any]:
    """The member who looks, and what their role may do (``may.see_cases`` and so on)."""
    user = getattr(request, "user", None)
    if not isinstance(user, StaffMember):
        return {"member": None, "may": {}}
    granted = MAY.get(Role(user.role), frozenset()) if user.role in Role.values else frozenset()
    return {
        "member": user,
        "idle_seconds": settings.SESSION_COOKIE_AGE,
        "may": {permission.value: True for permission in granted},
        "demo": settings.DEMO,
    }
