"""A form that is sent twice is done once, and the second press shows what came of the first."""

import re
import threading
import time
from urllib.parse import urlencode

import pytest
from django.http import HttpResponse
from django.test import Client

from leeside.desk.audit.models import AuditEntry
from leeside.desk.cases.models import Case, Event
from leeside.desk.pages import sent_twice
from leeside.desk.pages.sent_twice import Sent
from leeside.desk.staff.models import StaffMember
from tests.desk.cases.making import Desk, a_desk, arrived
from tests.desk.cases.signed_in import signed_in

FORM = "application/x-www-form-urlencoded"


@pytest.fixture
def desk(record: None) -> Desk:
    return a_desk()


def _token(browser: Client, address: str) -> dict[str, str]:
    said = browser.get(address).content.decode()
    return {"csrfmiddlewaretoken": re.findall(r'name="csrfmiddlewaretoken" value="([^"]+)"', said)[0]}


def _form(given: dict[str, str]) -> str:
    return urlencode(given)


def _a_line(case: Case, token: dict[str, str], body: str = "She rang.") -> dict[str, str]:
    return {**token, "kind": "observation", "body": body, "precision": "unknown"}


def test_a_line_of_the_chronology_stands_there_once_after_two_presses(desk: Desk) -> None:
    case = arrived(desk)
    browser, address = signed_in(desk.lead), f"/cases/{case.pk}/chronology/add/"
    token = _token(browser, address)
    before = Event.objects.filter(case=case).count()
    first, second = (browser.post(address, _form(_a_line(case, token)), content_type=FORM) for _ in range(2))
    assert (first.status_code, second.status_code) == (302, 302)
    assert first["Location"] == second["Location"]
    assert Event.objects.filter(case=case).count() == before + 1


def test_other_words_and_a_page_that_was_loaded_anew_are_forms_of_their_own(desk: Desk) -> None:
    case = arrived(desk)
    browser, address = signed_in(desk.lead), f"/cases/{case.pk}/chronology/add/"
    token, before = _token(browser, address), Event.objects.filter(case=case).count()
    for given in (
        _a_line(case, token),
        _a_line(case, token, "She rang again."),
        _a_line(case, _token(browser, address)),
    ):
        browser.post(address, _form(given), content_type=FORM)
    assert Event.objects.filter(case=case).count() == before + 3


def test_what_was_refused_may_be_sent_again(desk: Desk) -> None:
    case = arrived(desk)
    browser, address = signed_in(desk.lead), f"/cases/{case.pk}/claim/"
    token = _token(browser, f"/cases/{case.pk}/")
    Case.objects.filter(pk=case.pk).update(version=7)
    given = _form({**token, "seen": "1"})
    first = browser.post(address, given, content_type=FORM)
    assert not AuditEntry.objects.filter(action="case.claimed").exists()
    Case.objects.filter(pk=case.pk).update(version=1)
    assert browser.post(address, given, content_type=FORM).status_code == 302
    assert first.status_code != 500
    assert AuditEntry.objects.filter(action="case.claimed").count() == 1


def test_a_page_that_shows_a_code_once_shows_the_same_code_to_the_second_press(desk: Desk) -> None:
    browser = signed_in(desk.lead)
    token = _token(browser, "/staff/invite/")
    given = _form({**token, "name": "Sam Ade", "email": "sam@school.example", "role": "practitioner"})
    first, second = (browser.post("/staff/invite/", given, content_type=FORM) for _ in range(2))
    assert first.content == second.content
    assert "taken" not in second.content.decode()
    assert StaffMember.objects.filter(email="sam@school.example").count() == 1


def test_a_colleague_with_the_same_words_is_somebody_else(desk: Desk) -> None:
    case = arrived(desk)
    address = f"/cases/{case.pk}/chronology/add/"
    mine, theirs = signed_in(desk.lead), signed_in(desk.deputy)
    token, before = _token(mine, address), Event.objects.filter(case=case).count()
    for browser in (mine, theirs):
        browser.post(address, _form(_a_line(case, token)), content_type=FORM)
    assert Event.objects.filter(case=case).count() == before + 2


def test_the_second_press_waits_for_the_first() -> None:
    sent, seen = Sent(), []
    press, is_first = sent.begin(b"form")
    assert is_first

    def second() -> None:
        known, first_too = sent.begin(b"form")
        known.ended.wait(5)
        seen.append((first_too, known.answer))

    thread = threading.Thread(target=second)
    thread.start()
    answer = HttpResponse(status=302)
    sent.end(b"form", answer)
    thread.join()
    assert seen == [(False, answer)]
    assert press.answer is answer


def test_what_was_done_is_soon_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    sent = Sent()
    sent.begin(b"leads on"), sent.begin(b"shows")
    sent.end(b"leads on", HttpResponse(status=302))
    sent.end(b"shows", HttpResponse(status=200))
    now = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now + sent_twice.PAGES_LAST + 1)
    assert [sent.begin(one)[1] for one in (b"leads on", b"shows")] == [False, True]
    monkeypatch.setattr(time, "monotonic", lambda: now + sent_twice.LASTS + 1)
    assert sent.begin(b"leads on")[1]
