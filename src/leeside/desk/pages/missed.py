"""When the record was busy, full or away, it could not say so of itself; it is written there as soon as it can be."""

import threading
from collections import Counter
from collections.abc import Callable
from typing import Final

from django.db import DatabaseError, InterfaceError
from django.http import HttpRequest, HttpResponseBase

from leeside.desk.audit.models import Newest
from leeside.desk.audit.services import record_change
from leeside.desk.pages.errors import AWAY, BUSY, DISK_FULL, MISSED, Problem

_ACTIONS: Final = {BUSY: "record.was_busy", DISK_FULL: "record.was_full", AWAY: "record.was_away"}
_WHO: Final = "desk:pages"
_FAILED: Final = 500


class MissedMiddleware:
    """Counts the pages that could not be finished for want of the record, and writes how many they were after the next one."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response
        self._lock = threading.Lock()
        self._missed: Counter[Problem] = Counter()

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Go on."""
        response = self.get_response(request)
        problem = getattr(response, MISSED, None)
        with self._lock:
            if problem in _ACTIONS:
                self._missed[problem] += 1
                return response
            told = dict(self._missed) if response.status_code < _FAILED else {}
            self._missed -= Counter(told)
        for one, times in told.items():
            self._tell(one, times)
        return response

    def _tell(self, problem: Problem, times: int) -> None:
        try:
            record_change(_WHO, _ACTIONS[problem], Newest.objects.get(pk=1), times=times)
        except (DatabaseError, InterfaceError):
            with self._lock:
                self._missed[problem] += times  # it is not there again yet
