"""Sessions that end by themselves: after a quarter of an hour without a page, and after half a day at the latest."""

import time
from collections.abc import Callable
from typing import Final

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase

_STARTED: Final = "desk_started"
_SEEN: Final = "desk_seen"
_SKEW: Final = 5 * 60
"""Seconds by which a clock may be set back before a session ends for it."""
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
            elif _has_ended(idle=now - seen, lasted=now - started):
                session.flush()
            elif now - seen > _GRAIN:
                session[_SEEN] = now
        return self.get_response(request)


def _has_ended(*, idle: float, lasted: float) -> bool:
    """Too long idle, or too long in all; or the clock was set back, so that nobody knows."""
    too_long = idle > settings.SESSION_COOKIE_AGE or lasted > settings.SESSION_LONGEST
    return too_long or min(idle, lasted) < -_SKEW
