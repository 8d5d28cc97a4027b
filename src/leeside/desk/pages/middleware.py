"""A page of the desk is kept by nobody: no browser, no proxy, no history."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponseBase
from django.utils.cache import add_never_cache_headers


class NothingIsKeptMiddleware:
    """Tells browsers to keep no copy of a page, and to give it no device."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Add the headers to every answer."""
        response = self.get_response(request)
        add_never_cache_headers(response)
        response["Permissions-Policy"] = (
            "camera=(), geolocation=(), microphone=(), display-capture=(), payment=(), usb=()"
        )
        response["X-Robots-Tag"] = "noindex, nofollow"
        return response
