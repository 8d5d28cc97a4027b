"""Closed by default: every view is asked for its declaration before it runs."""

from collections.abc import Callable

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, resolve_url

from leeside.desk.permissions.declare import Public, SignedIn, declaration_of
from leeside.desk.permissions.permission import may
from leeside.desk.staff.models import StaffMember
from leeside.desk.staff.selectors import has_second_factor


class UndeclaredViewError(PermissionDenied):
    """A view says nothing of what it needs, so nobody may have it; a test finds it before a user does."""


class PermissionsMiddleware:
    """Sends whoever is not signed in to sign in, without a second factor to set one up, and refuses the rest."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Go on; what is needed is known when the view is."""
        return self.get_response(request)

    def process_view(
        self,
        request: HttpRequest,
        view: Callable[..., HttpResponseBase],
        _args: object,
        _kwargs: object,
    ) -> HttpResponseBase | None:
        """Let the view run (``None``), or answer in its place."""
        needed = declaration_of(view)
        if needed is None:
            raise UndeclaredViewError
        if isinstance(needed, Public):
            return None
        member = request.user
        if not isinstance(member, StaffMember) or not member.is_active:
            return redirect_to_login(request.get_full_path(), resolve_url(settings.LOGIN_URL))
        if isinstance(needed, SignedIn):
            return None
        if not has_second_factor(member):
            return redirect("mfa_index")
        if not may(member.role, needed):
            raise PermissionDenied
        return None
