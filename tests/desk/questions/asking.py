"""A practitioner who works with one case, and other cases with the same account that are not theirs."""

from django.test import Client

from leeside.desk.cases.models import Case
from leeside.desk.cases.services import add_member
from leeside.desk.questions.models import Ask
from leeside.desk.questions.services import ask_about_account
from tests.desk.arrivals.walking import work_through
from tests.desk.cases.making import Desk, arrived

WHY = "She told her aunt that he knows where she lives."


def mine(desk: Desk) -> Case:
    """A case of which the practitioner is a member."""
    case = arrived(desk)
    add_member(desk.lead, case.pk, member=desk.practitioner.member, reason="works with this child")
    return case


def asked(desk: Desk, case: Case, *, reason: str = WHY) -> Ask:
    """The practitioner asks about the account, and it is handed on."""
    ask = ask_about_account(desk.practitioner, case.accounts.get().pk, reason=reason)
    work_through()
    ask.refresh_from_db()
    return ask


def matches_page(browser: Client, case: Case) -> str:
    return str(browser.get(f"/accounts/{case.accounts.get().pk}/elsewhere/").content.decode())
