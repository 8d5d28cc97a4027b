"""A page that is sent after the session has ended is held for its owner, who finds it again after signing in."""

from collections.abc import Callable
from typing import Final

from django.http import HttpRequest, HttpResponseBase

from leeside.desk.arrivals.drafts import hold

PAGES: Final = frozenset({"tell_page", "transcribe_page"})
"""Names of the addresses on which somebody types at length."""


class HeldPagesMiddleware:
    """Stands just outside of the permissions, which send whoever is not signed in to sign in."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Go on, and hold what would be lost on the way to the sign-in."""
        response = self.get_response(request)
        found = request.resolver_match
        user = getattr(request, "user", None)
        is_nobody = user is None or not user.is_authenticated
        if request.method == "POST" and found is not None and found.url_name in PAGES and is_nobody:
            hold(found.kwargs["draft_id"], found.kwargs["page"], request.POST)
        return response
