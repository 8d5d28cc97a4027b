"""An account is the same however somebody wrote it, and is found in other cases without being told to strangers."""

import uuid

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from leeside.desk.accounts.models import Account
from leeside.desk.accounts.selectors import Matches, accounts_in, matches_of
from leeside.desk.accounts.services import add_account
from leeside.desk.accounts.token import match_token
from leeside.desk.cases.errors import NotYours, ReasonNeeded
from leeside.desk.cases.models import Case
from leeside.desk.cases.services import add_member
from leeside.desk.sealing.open_keys import OpenKeys
from tests.desk.cases.making import Desk, arrived

WHY = "works with this child"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Instagram", "@kai_drift"), ("instagram ", "Kai_Drift")),
        (("insta", "kai_drift"), ("Instagram", "https://www.instagram.example/kai_drift/?hl=en")),
        (("Twitter", "kai"), ("X", "@KAI")),
        (("Snapchat", "kai"), ("snap", "https://snapchat.example/add/kai")),
        (("WhatsApp", "07700 900123"), ("whatsapp", "+44 7700 900123")),
        (("WhatsApp", "07700900123"), ("WhatsApp", "0044 7700-900123")),
        (("Discord", "ｋａｉ"), ("discord", "kai")),
    ],
)
def test_the_same_account_has_the_same_mark(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert match_token(*one) == match_token(*other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Instagram", "kai_drift"), ("Instagram", "kaidrif")),
        (("Instagram", "kai"), ("Snapchat", "kai")),
        (("WhatsApp", "07700 900123"), ("WhatsApp", "07700 900124")),
        (("a", "bc"), ("ab", "c")),
        (("Discord", "kai#0001"), ("Discord", "kai#0002")),
    ],
)
def test_another_account_has_another_mark(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert match_token(*one) != match_token(*other)


def _match(keys: OpenKeys, case: Case) -> Matches:
    return matches_of(keys, case.accounts.get().pk)


def test_a_member_of_both_cases_learns_which(desk: Desk) -> None:
    one, other = arrived(desk), arrived(desk)
    assert _match(desk.lead, one) == Matches(yours=(other,), elsewhere=False)


def test_a_member_of_one_learns_only_that_there_is_another(desk: Desk) -> None:
    one = arrived(desk)
    add_member(desk.lead, one.pk, member=desk.practitioner.member, reason=WHY)
    assert _match(desk.practitioner, one) == Matches(yours=(), elsewhere=False)
    arrived(desk)
    once = _match(desk.practitioner, one)
    arrived(desk)
    assert once == _match(desk.practitioner, one) == Matches(yours=(), elsewhere=True)


def test_the_question_costs_the_same_for_none_one_and_many(desk: Desk) -> None:
    one = arrived(desk)
    add_member(desk.lead, one.pk, member=desk.practitioner.member, reason=WHY)
    counts = []
    for _ in range(3):
        with CaptureQueriesContext(connection) as asked:
            _match(desk.practitioner, one)
        counts.append(len(asked))
        arrived(desk)
    assert len(set(counts)) == 1


def test_nobody_learns_of_a_case_that_concerns_them(desk: Desk) -> None:
    one = arrived(desk)
    arrived(desk, concerns=(desk.deputy.member,))
    assert _match(desk.deputy, one) == Matches(yours=(), elsewhere=False)


def test_an_account_is_once_in_a_case(desk: Desk) -> None:
    case = arrived(desk)
    again = add_account(desk.lead, case.pk, platform="instagram", handle="KAI_drift")
    assert again == case.accounts.get()
    [known] = accounts_in(desk.lead, case.pk)
    assert (known.platform, known.handle) == ("Instagram", "@kai_drift")


def test_an_account_keeps_its_names_over_time_and_whose_it_is(desk: Desk) -> None:
    case = arrived(desk)
    names = {"ids": ["184467"], "names": [["Kai", "2026-01-03"], ["K.", "2026-04-01"]]}
    person = case.people.get()
    account = add_account(
        desk.lead, case.pk, platform="Roblox", handle="kai_1", names=names, person_id=person.pk
    )
    assert account.person == person
    assert accounts_in(desk.lead, case.pk)[1].names == names


def test_an_account_has_a_handle_and_belongs_to_somebody_of_the_case(desk: Desk) -> None:
    case, other = arrived(desk), arrived(desk)
    with pytest.raises(ReasonNeeded):
        add_account(desk.lead, case.pk, platform="Roblox", handle=" ")
    with pytest.raises(NotYours):
        add_account(desk.lead, case.pk, platform="Roblox", handle="kai", person_id=other.people.get().pk)
    with pytest.raises(NotYours):
        matches_of(desk.lead, uuid.uuid4())
    assert Account.objects.count() == 2
