"""What a service refuses becomes a sentence: on the form that was sent, or on a page of its own."""

from collections.abc import Callable

from django.forms import BaseForm
from django.http import HttpRequest, HttpResponseBase, QueryDict
from django.utils import timezone
from django.utils.formats import date_format

from leeside.desk.cases.errors import ChangedMeanwhile, MayNot, NobodyLeft, NotYours, ReasonNeeded, WrongState
from leeside.desk.pages.errors import NOT_FOR_YOU, NOT_HERE, Problem, page
from leeside.desk.sealing.errors import KeysClosedError, NoKeyError
from leeside.errors import DeskError

_REFUSALS = (ChangedMeanwhile, NobodyLeft, NoKeyError, ReasonNeeded, WrongState)
"""What is refused for a reason that the person can do something about; anything else is a fault."""


def done(form: BaseForm, act: Callable[[], object]) -> bool:
    """Do what a valid form asks for; a refusal is said on the form, with what was typed still in it.

    `NotYours` goes on up, so that a case that is not theirs is answered as one that does not exist.
    """
    try:
        act()
    except (NotYours, KeysClosedError):
        raise
    except ChangedMeanwhile as refused:
        form.add_error(None, " ".join(filter(None, (refused.what, since_then(refused), refused.to_do))))
        _seen_now(form, refused.now)
        return False
    except DeskError as refused:
        form.add_error(None, f"{refused.what} {refused.to_do}".strip())
        return False
    return True


def since_then(refused: ChangedMeanwhile) -> str:
    """Who did what since somebody last looked, in a sentence; empty where it is not known."""
    told = []
    for row in refused.changes:
        who = getattr(row, "actor", None) or getattr(row, "by", None)
        moment = date_format(timezone.localtime(row.at), "j F Y, H:i")
        what = f" ({row.action})" if hasattr(row, "action") else ""
        told.append(f"{who.name if who else 'the desk'}, {moment}{what}")
    return f"Since then: {'; '.join(told)}." if told else ""


def _seen_now(form: BaseForm, now: object) -> None:
    """Let what was typed be sent once more, in the knowledge of what stands there now."""
    if now is not None and "seen" in form.fields:
        data = QueryDict(mutable=True)
        data.update(form.data)
        data[form.add_prefix("seen")] = str(now)
        form.data = data


class RefusedMiddleware:
    """Answers what a view let through: there is no such case for you, your role does not do this, your key is shut."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Go on."""
        return self.get_response(request)

    def process_exception(self, _: HttpRequest, error: Exception) -> HttpResponseBase | None:
        """The page that says it, or ``None`` for what is no refusal."""
        if isinstance(error, NotYours):
            return page(NOT_HERE)
        if isinstance(error, MayNot):
            return page(NOT_FOR_YOU)
        if isinstance(error, KeysClosedError):
            return page(
                Problem(status=403, heading="Your key is not open", what=error.what, to_do=error.to_do or "")
            )
        if isinstance(error, _REFUSALS):
            return page(
                Problem(status=409, heading="That was not done", what=error.what, to_do=error.to_do or "")
            )
        return None
