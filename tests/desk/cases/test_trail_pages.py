"""The pages of the audit are read in words, and name a case to nobody but its members."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from leeside.desk.audit.services import record_change
from leeside.desk.cases.membership import add_member, remove_member
from leeside.desk.cases.selectors import case_for
from leeside.desk.staff.models import Role
from tests.desk.cases.making import Desk, a_desk, arrived, keys_of
from tests.desk.cases.signed_in import signed_in

WHY = "She works with the child."
ANY_CASE = re.compile(r"L-\d{4}-\d{4}|/cases/[0-9a-f-]{36}/")


@pytest.fixture
def desk(record: None) -> Desk:
    return a_desk()


def read_by(keys: object, address: str = "/audit/") -> str:
    return signed_in(keys).get(address).content.decode()  # type: ignore[arg-type]


def test_a_row_says_who_did_what_in_words_with_the_code_beside_it(desk: Desk) -> None:
    case = arrived(desk)
    add_member(desk.lead, case.pk, member=desk.practitioner.member, reason=WHY)
    page = read_by(desk.lead, f"/cases/{case.pk}/looked/")
    assert "Safeguarding lead let somebody into the case</p>" in page
    assert "Changed: <code>member.added</code>" in page


def test_a_member_is_led_from_a_row_to_its_case(desk: Desk) -> None:
    case = arrived(desk)
    case_for(desk.deputy, case.pk)
    link = f'<a class="govuk-link" href="/cases/{case.pk}/">{case.reference}</a>'
    assert f"Looked in {link}: <code>case.seen</code>" in read_by(desk.lead)


def test_the_auditor_does_not_learn_which_case_it_is(desk: Desk) -> None:
    case = arrived(desk)
    case_for(desk.lead, case.pk)
    page = read_by(desk.auditor)
    assert "Looked in a case: <code>case.seen</code>" in page
    assert not ANY_CASE.search(page)


def test_a_lead_who_is_no_member_any_more_does_not_learn_it_either(desk: Desk) -> None:
    case = arrived(desk)
    remove_member(desk.lead, case.pk, member=desk.deputy.member, reason=WHY)
    page = read_by(desk.deputy)
    assert "Changed in a case: <code>member.removed</code>" in page
    assert not ANY_CASE.search(page)


def test_a_lead_whom_a_case_concerns_reads_nothing_of_it(desk: Desk) -> None:
    case = arrived(desk, concerns=(desk.deputy.member,))
    case_for(desk.lead, case.pk)
    page = read_by(desk.deputy)
    assert "in a case" not in page
    assert not ANY_CASE.search(page)


def test_a_row_of_no_case_names_none(desk: Desk) -> None:
    assert "Looked: <code>audit.seen</code>" in read_by(desk.auditor)


def test_a_question_that_not_every_member_may_know_of_reads_like_any_other(desk: Desk) -> None:
    case = arrived(desk)
    for shown_in in (case.pk, None):
        record_change("task:questions", "question.came", case, case=shown_in)
    page = read_by(desk.auditor)
    assert page.count("Changed in a case: <code>question.came</code>") == 2


def test_a_long_page_asks_the_record_no_more_than_a_short_one(desk: Desk) -> None:
    browser, asked = signed_in(desk.lead), []
    browser.get("/audit/")
    for times in (1, 12):
        for _ in range(times):
            case = arrived(desk)
            add_member(desk.lead, case.pk, member=keys_of(Role.PRACTITIONER).member, reason=WHY)
        with CaptureQueriesContext(connection) as queries:
            assert browser.get("/audit/").status_code == 200
        asked.append(len(queries))
    assert asked[0] == asked[1]
