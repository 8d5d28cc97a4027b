"""What is sent after the session has ended is held for its owner, who finds it again after signing in."""

from collections.abc import Callable
from typing import Final

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, resolve_url

from leeside.desk.arrivals.drafts import hold
from leeside.desk.arrivals.held_forms import forget_form, hold_form, remember
from leeside.desk.pages.errors import TOO_OLD_MARK
from leeside.desk.permissions.declare import declaration_of
from leeside.desk.permissions.permission import Permission
from leeside.desk.staff.models import StaffMember

PAGES: Final = frozenset({"tell_page", "transcribe_page"})
"""Names of the addresses whose pages are kept in a draft; they are held in it."""
_NOT_HELD: Final = frozenset({Permission.USE_DESK})
"""What the pages need on which passwords and codes are typed, and which give nothing back."""
_ON_THE_PAGE: Final = frozenset({200, 302})
"""What is answered when it was done, or when what is wrong with it stands beside it on the page."""
_ONLY_SENT: Final = frozenset({"search_people"})
"""Names of the addresses that are sent to and have no page of their own."""


class HeldPagesMiddleware:
    """Stands just outside of the permissions, which send whoever is not signed in to sign in."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Go on, and hold what would be lost on the way to the sign-in."""
        response = self.get_response(request)
        user = getattr(request, "user", None)
        member = user if isinstance(user, StaffMember) else None
        if member is not None:
            remember(request, response, member)
        found = request.resolver_match
        if request.method != "POST" or found is None:
            return response
        needed = declaration_of(found.func)
        if not isinstance(needed, Permission) or needed in _NOT_HELD or found.url_name in _ONLY_SENT:
            return response
        if _is_too_old(request, response):
            return redirect(request.get_full_path()) if self._held(request) else response
        if _sends_to_sign_in(response):
            self._held(request)
        elif member is not None and response.status_code in _ON_THE_PAGE:
            forget_form(member, request.path)
        return response

    @staticmethod
    def _held(request: HttpRequest) -> bool:
        found = request.resolver_match
        if found is not None and found.url_name in PAGES:
            return hold(found.kwargs["draft_id"], found.kwargs["page"], request.POST)
        return hold_form(request)


def _sends_to_sign_in(response: HttpResponseBase) -> bool:
    """Whether somebody has to say who they are first, from the beginning or once more."""
    asks = (resolve_url(settings.LOGIN_URL), resolve_url("account_reauthenticate"))
    return response.status_code == 302 and response["Location"].startswith(asks)


def _is_too_old(request: HttpRequest, response: HttpResponseBase) -> bool:
    """Whether it was refused as too old, and yet comes from a page of the desk itself, as only a browser can say."""
    ours = f"{request.scheme}://{request.get_host()}"
    refused = response.status_code == 403 and getattr(request, TOO_OLD_MARK, False)
    return refused and request.headers.get("Origin") == ours
