"""Sessions that end by themselves: after a quarter of an hour without a page, and after half a day at the latest."""

import time
from collections.abc import Callable
from typing import Final

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase

_STARTED: Final = "desk_started"
_SEEN: Final = "desk_seen"
_GRAIN: Final = 30
"""Seconds between two writes of when somebody was last seen, so that not every page is a write."""


class ShortSessionsMiddleware:
    """Ends a session that has been idle, or has lasted, for longer than the settings allow."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Go on, with the session or with a new one."""
        session = request.session
        if session.session_key:
            now = time.time()
            started, seen = session.get(_STARTED), session.get(_SEEN)
            if started is None or seen is None:
                session[_STARTED] = session[_SEEN] = now
            elif now - seen > settings.SESSION_COOKIE_AGE or now - started > settings.SESSION_LONGEST:
                session.flush()
            elif now - seen > _GRAIN:
                session[_SEEN] = now
        return self.get_response(request)
