"""Gives each request the open keys of whoever is signed in, and the browser the cookie that opens them."""

from collections.abc import Callable
from typing import cast

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.utils.functional import SimpleLazyObject

from leeside.desk.sealing.open_keys import IN_SESSION, NEW_COOKIE, OpenKeys, cookie_name, of_request


class OpenKeysMiddleware:
    """``request.open_keys``: opened when first used, so that a page that needs no key opens none.

    Stands below the session's and the sign-in's own middleware.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Go on, and set or take away the cookie on the way back."""
        request.open_keys = cast(OpenKeys, SimpleLazyObject(lambda: of_request(request)))  # type: ignore[attr-defined]
        response = self.get_response(request)
        name = cookie_name()
        made = getattr(request, NEW_COOKIE, None)
        if made is not None:
            response.set_cookie(
                name, made, secure=settings.SESSION_COOKIE_SECURE, httponly=True, samesite="Strict", path="/"
            )
        elif name in request.COOKIES and IN_SESSION not in request.session:
            response.delete_cookie(name, path="/", samesite="Strict")
            if settings.SESSION_COOKIE_SECURE:
                response.cookies[name]["secure"] = True
        return response
