"""What every page has in common: what the browser is told, and what is said when something goes wrong."""

from collections.abc import Callable
from typing import NoReturn

import pytest
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.db import DatabaseError, InterfaceError, OperationalError
from django.test import Client

from leeside.desk.pages import errors
from leeside.desk.staff.models import StaffMember
from leeside.errors import DeskError

SECRET = "the child's own words"


def broken_by(error: Exception) -> Callable[..., NoReturn]:
    def view(*_args: object, **_kwargs: object) -> NoReturn:
        raise error

    return view


@pytest.fixture
def breaking(inside: Client, monkeypatch: pytest.MonkeyPatch) -> Callable[[Exception], tuple[int, str]]:
    """A home page at which something goes wrong: the status and the page that come of it."""

    def ask(error: Exception) -> tuple[int, str]:
        monkeypatch.setattr("leeside.desk.pages.views.render", broken_by(error))
        answer = inside.get("/")
        return answer.status_code, answer.content.decode()

    return ask


@pytest.mark.parametrize(
    ("error", "status", "said"),
    [
        (SuspiciousOperation(SECRET), 400, "could not understand"),
        (PermissionDenied(SECRET), 403, "not open to you"),
        (ValueError(SECRET), 500, "Something went wrong"),
        (OperationalError(f"{SECRET}: database is locked"), 503, "is busy"),
        (OperationalError(f"{SECRET}: could not connect"), 503, "does not answer"),
        (InterfaceError(SECRET), 503, "does not answer"),
        (DatabaseError(f"{SECRET}: database or disk is full"), 507, "disk is full"),
        (DatabaseError(SECRET), 500, "Something went wrong"),
        (DeskError("The paper jams.", where=SECRET, to_do="Pull it out."), 500, "The paper jams."),
    ],
)
def test_what_goes_wrong_is_a_plain_sentence_without_a_word_of_it(
    breaking: Callable[[Exception], tuple[int, str]],
    capfd: pytest.CaptureFixture[str],
    error: Exception,
    status: int,
    said: str,
) -> None:
    answered, page = breaking(error)
    assert answered == status
    assert said in page
    assert "999" in page
    assert SECRET not in page.replace("&#x27;", "'")
    assert SECRET not in capfd.readouterr().err


def test_a_form_without_its_token_is_refused(lead: StaffMember) -> None:
    strict = Client(enforce_csrf_checks=True, headers={"host": "localhost"})
    answer = strict.post("/sign-in/", {"login": lead.email, "password": "x"})
    assert answer.status_code == 403
    assert b"open for too long" in answer.content


def test_another_host_is_refused(record: None) -> None:
    assert Client().get("/sign-in/", headers={"host": "elsewhere.example"}).status_code == 400


@pytest.mark.parametrize(
    "path", ["/", "/sign-in/", "/welcome/", "/nothing/", "/staff/", "/you/second-factor/"]
)
def test_a_page_is_kept_nowhere_and_loads_from_nowhere_else(inside: Client, path: str) -> None:
    answer = inside.get(path)
    assert "no-store" in answer["Cache-Control"]
    assert answer["X-Frame-Options"] == "DENY"
    assert answer["Referrer-Policy"] == "same-origin"
    assert answer["X-Content-Type-Options"] == "nosniff"
    policy = dict(part.strip().split(" ", 1) for part in answer["Content-Security-Policy"].split(";"))
    assert policy["default-src"] == "'none'"
    assert {"unsafe-inline", "unsafe-eval", "http:", "https:", "data:", "*"}.isdisjoint(
        " ".join(policy.values()).replace("'", "").split()
    )


def test_titles_and_addresses_name_nobody(inside: Client, lead: StaffMember) -> None:
    for path in ("/", "/staff/", f"/staff/{lead.pk}/", "/you/second-factor/"):
        title = inside.get(path).content.decode().split("<title>")[1].split("</title>")[0]
        assert lead.name not in title
        assert lead.email not in title


def test_the_blank_page_says_nothing_to_whoever_walks_in(inside: Client, lead: StaffMember) -> None:
    page = inside.get("/blank/").content.decode()
    assert lead.name not in page
    assert "afeguard" not in page
    assert "Leeside" not in page


def test_what_a_user_types_is_never_a_tag(inside: Client, lead: StaffMember) -> None:
    lead.name = "<script>alert(1)</script>"
    lead.save()
    page = inside.get("/staff/").content.decode()
    assert "<script>alert(1)" not in page
    assert "&lt;script&gt;alert(1)" in page


def test_every_problem_says_what_to_do() -> None:
    problems = [value for value in vars(errors).values() if isinstance(value, errors.Problem)]
    assert len(problems) >= 9
    assert all(problem.what.endswith(".") and problem.to_do.endswith(".") for problem in problems)
