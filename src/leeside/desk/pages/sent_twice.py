"""A form that is sent twice is done once: the second press of a button is answered with what came of the first.

Every form of the desk carries Django's token against forgery, whose mask is another one on each page that is shown. So two
presses on one page send the same bytes, and the same words from a page that was loaded anew are another form. What is
remembered is a hash of what was sent and the answer to it, in the memory of the one process that answers, and soon forgotten.
"""

import hashlib
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from django.http import HttpRequest, HttpResponse, HttpResponseBase

from leeside.desk.audit.services import changes_noted
from leeside.desk.pages.errors import Problem, page
from leeside.desk.staff.models import StaffMember

LASTS: Final = 600.0
"""Seconds for which it is known where a form has led."""
PAGES_LAST: Final = 60.0
"""Seconds for which a page is kept that was the answer itself, such as one that shows a code once."""
_PATIENCE: Final = 60.0
"""Seconds for which the second press waits for the first."""
_LONGEST: Final = 256 * 1024
"""Bytes of such a page; a file that is handed out is made again."""
_FORM: Final = "application/x-www-form-urlencoded"
_CARRIED: Final = "csrfmiddlewaretoken"
_OURS: Final = "desk_first_press"
_STILL: Final = Problem(
    status=409,
    heading="This is still being done",
    what="You sent this a moment ago, and the desk has not finished.",
    to_do="Wait a little, and look at the page again before you send anything once more.",
)


@dataclass(slots=True)
class Press:
    """One form that was sent; ``answer`` is there once it was done."""

    until: float
    ended: threading.Event = field(default_factory=threading.Event)
    answer: HttpResponse | None = field(default=None, repr=False)


class Sent:
    """What was sent of late."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._presses: dict[bytes, Press] = {}

    def begin(self, mark: bytes) -> tuple[Press, bool]:
        """The press of this form, and whether it is the first."""
        now = time.monotonic()
        with self._lock:
            for old in [key for key, one in self._presses.items() if one.ended.is_set() and one.until < now]:
                del self._presses[old]
            known = self._presses.get(mark)
            if known is not None:
                return known, False
            made = self._presses[mark] = Press(until=now + LASTS)
            return made, True

    def end(self, mark: bytes, answer: HttpResponse | None) -> None:
        """Keep what came of it; where nothing was done, it may be sent once more."""
        with self._lock:
            press = self._presses[mark]
            if answer is None:
                del self._presses[mark]
            elif answer.status_code < 300:
                press.until = time.monotonic() + PAGES_LAST
            press.answer = answer
        press.ended.set()


SENT: Final = Sent()


class SentTwiceMiddleware:
    """Stands inside of the permissions: whoever may not send a form is not answered out of memory either."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Go on, and keep the answer to a form by which something was changed."""
        answer: HttpResponse | None = None
        try:
            with changes_noted() as changes:
                response = self.get_response(request)
            if changes:
                answer = _to_keep(response)
        finally:
            mark: bytes | None = getattr(request, _OURS, None)
            if mark is not None:
                SENT.end(mark, answer)
        return response

    def process_view(
        self, request: HttpRequest, _view: Callable[..., object], _args: object, _kwargs: object
    ) -> HttpResponseBase | None:
        """Let the first press through (``None``), and answer the second."""
        mark = _mark_of(request)
        if mark is None:
            return None
        until = time.monotonic() + _PATIENCE
        while True:
            press, is_first = SENT.begin(mark)
            if is_first:
                setattr(request, _OURS, mark)
                return None
            if not press.ended.wait(max(0.0, until - time.monotonic())):
                return page(_STILL)
            if press.answer is not None:
                return _again(press.answer)


def _mark_of(request: HttpRequest) -> bytes | None:
    """By what a form is known again: who sent it, where to, and every byte of it; ``None`` for what is no form of a page."""
    member = request.user
    if request.method != "POST" or request.content_type != _FORM or not isinstance(member, StaffMember):
        return None
    if not request.POST.get(_CARRIED):
        return None
    said = (str(member.pk).encode(), request.get_full_path().encode(), request.body)
    return hashlib.sha256(b"\0".join(said)).digest()


def _to_keep(response: HttpResponseBase) -> HttpResponse | None:
    if not isinstance(response, HttpResponse) or response.status_code >= 400:
        return None
    return _again(response) if len(response.content) <= _LONGEST else None


def _again(response: HttpResponse) -> HttpResponse:
    """The same answer, without what it did to the browser."""
    return HttpResponse(response.content, status=response.status_code, headers=dict(response.headers))
