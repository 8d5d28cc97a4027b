"""When something is refused or goes wrong: a plain sentence, what became of the work, and what to do."""

import sys
from dataclasses import dataclass
from typing import Final

from django.db import DatabaseError, InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from sqlcipher3 import dbapi2

from leeside.errors import LeesideError


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What a page of an error says."""

    status: int
    heading: str
    what: str
    to_do: str


BAD_REQUEST: Final = Problem(
    status=400,
    heading="The desk could not understand that",
    what="What the browser sent was not whole, so nothing was read or changed.",
    to_do="Go back and try again.",
)
NOT_FOR_YOU: Final = Problem(
    status=403,
    heading="This page is not open to you",
    what="Your role does not include it, so nothing was shown or changed.",
    to_do="If you need it for your work, ask your safeguarding lead.",
)
TOO_OLD: Final = Problem(
    status=403,
    heading="This form could not be accepted",
    what="It was open for too long, or the browser keeps no cookies for the desk. Nothing was changed.",
    to_do="Go back, copy what you typed if it was long, load the page again, and send it once more.",
)
NOT_HERE: Final = Problem(
    status=404,
    heading="There is nothing at this address for you",
    what="The page does not exist, or it is not one that you may know of.",
    to_do="Check the address, or go to the home page.",
)
TOO_MANY: Final = Problem(
    status=429,
    heading="Too many attempts",
    what="Somebody tried to sign in too often, so the desk answers no more attempts from there for now.",
    to_do="Wait 15 minutes and try again. If it was not you, tell your safeguarding lead.",
)
BROKEN: Final = Problem(
    status=500,
    heading="Something went wrong in the desk",
    what="The page could not be finished. What had been acknowledged before is safe.",
    to_do="Go back and look whether your last step is there. If this comes again, tell whoever looks after the desk.",
)
BUSY: Final = Problem(
    status=503,
    heading="The record is busy",
    what="Another piece of work held it for too long, so your last step was not saved.",
    to_do="Go back and send it again in a minute.",
)
DISK_FULL: Final = Problem(
    status=507,
    heading="The disk is full",
    what="The desk could not save your last step. What had been acknowledged before is safe.",
    to_do="Tell whoever looks after this machine at once. Until then, write down on paper what cannot wait.",
)
AWAY: Final = Problem(
    status=503,
    heading="The desk cannot reach its record",
    what="The database does not answer, so nothing was read or saved.",
    to_do="Tell whoever looks after the desk. If a child is in danger now, call 999; the record can wait.",
)


MISSED: Final = "desk_problem"
"""The attribute in which an answer says which problem its page tells of."""
TOO_OLD_MARK: Final = "desk_form_too_old"
"""The attribute in which a request says that its form was refused as too old."""


def page(problem: Problem) -> HttpResponse:
    """The page of a problem; it asks neither the database nor the session."""
    content = render_to_string("desk/problem.html", {"problem": problem})
    response = HttpResponse(content, status=problem.status)
    setattr(response, MISSED, problem)
    if problem.status in (429, 503):
        response["Retry-After"] = "60"
    return response


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001
    """Answer what could not be understood."""
    return page(BAD_REQUEST)


def not_for_you(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001
    """Answer what is not allowed; it says the same whatever the reason was."""
    return page(NOT_FOR_YOU)


def not_here(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001
    """Answer what does not exist, or is not for this person to know of."""
    return page(NOT_HERE)


def too_many(request: HttpRequest) -> HttpResponse:  # noqa: ARG001
    """Answer one attempt too many."""
    return page(TOO_MANY)


def locked_out(request: HttpRequest, original: HttpResponse | None, credentials: object) -> HttpResponse:  # noqa: ARG001
    """Answer somebody who has been locked out, as django-axes asks for it."""
    return page(TOO_MANY)


def form_too_old(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001
    """Answer a form without a valid token against forgery."""
    setattr(request, TOO_OLD_MARK, True)
    return page(TOO_OLD)


def broken(request: HttpRequest) -> HttpResponse:  # noqa: ARG001
    """Answer what went wrong inside, as exactly as is known."""
    return page(problem_of(sys.exc_info()[1]))


def problem_of(error: BaseException | None) -> Problem:
    """What is to be said of an error; what the error itself says is never shown, unless it is one of our sentences."""
    if isinstance(error, LeesideError):
        return Problem(status=500, heading=BROKEN.heading, what=error.what, to_do=error.to_do or BROKEN.to_do)
    if isinstance(error, DatabaseError | InterfaceError | dbapi2.DatabaseError):
        said = str(error).lower()
        if "full" in said or "no space" in said:
            return DISK_FULL
        if "lock" in said:
            return BUSY
        if isinstance(error, OperationalError | InterfaceError | dbapi2.OperationalError):
            return AWAY
    return BROKEN
