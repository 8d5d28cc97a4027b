"""A chat is added to a case that is there already, by the same steps, and ends at the case."""

import pytest
from django.test import Client

from leeside.desk.accounts.selectors import accounts_in
from leeside.desk.arrivals.adding import add_to_case
from leeside.desk.arrivals.models import Import, State
from leeside.desk.audit.models import AuditEntry
from leeside.desk.cases.errors import NotYours, WrongState
from leeside.desk.cases.membership import add_member
from leeside.desk.cases.models import Case, KeptOut
from leeside.desk.cases.selectors import case_for, chronology
from leeside.desk.cases.services import dismiss
from leeside.desk.cases.versions import raise_level
from leeside.desk.conversations.selectors import conversations_in
from leeside.desk.people.selectors import people_in
from leeside.desk.retention.belongings import belongings_of
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.knowledge.model import RiskLevel
from tests.desk.arrivals.test_import import who
from tests.desk.arrivals.walking import (
    CANARY,
    CHAT,
    arriving,
    stands_somewhere,
    text_of,
    upload,
    work_through,
)
from tests.desk.cases.making import Desk, arrived
from tests.desk.cases.signed_in import signed_in

WHY = "because it has to be done"


@pytest.fixture
def case(desk: Desk) -> Case:
    """A case in which a practitioner works."""
    case = arrived(desk)
    add_member(desk.lead, case.pk, member=desk.practitioner.member, reason=WHY)
    return case


@pytest.fixture
def browser(desk: Desk) -> Client:
    return signed_in(desk.practitioner)


def _answers(**changed: object) -> dict[str, object]:
    return {name: value for name, value in who(**changed).items() if name != "age_band"}


def _sent(browser: Client, case: Case, content: str = CHAT) -> str:
    answer = browser.post(f"/cases/{case.pk}/chats/add/", {"export": upload(content.encode())})
    assert answer.status_code == 302, text_of(answer)
    return str(answer["Location"])


def _screened(browser: Client, case: Case, **changed: object) -> str:
    address = _sent(browser, case)
    work_through()
    assert browser.post(address, _answers(**changed)).status_code == 302
    work_through()
    return address


def _words(keys: OpenKeys, case: Case) -> list[str]:
    return [one.body for one in chronology(case, keys.case_key(case), reader=keys.member)]


def test_a_chat_is_walked_into_a_case_that_is_there_already(desk: Desk, case: Case, browser: Client) -> None:
    assert f"/cases/{case.pk}/chats/add/" in browser.get(f"/cases/{case.pk}/").content.decode()
    assert "Add a chat to this case" in text_of(browser.get(f"/cases/{case.pk}/chats/add/"))
    address = _sent(browser, case)
    work_through()
    asked = text_of(browser.get(address))
    assert "Ellie Heronwillow" in asked
    assert case.reference in asked
    assert "How old is the child?" not in asked
    browser.post(address, _answers())
    work_through()
    assert Case.objects.count() == 1
    assert conversations_in(desk.lead, case.pk) == [], "it waits for somebody with the key"
    assert not stands_somewhere(CANARY), "and is sealed meanwhile"
    assert f"Add it to {case.reference}" in text_of(browser.get(address))

    added = browser.post(f"{address}add/")
    assert added["Location"] == f"/cases/{case.pk}/#noticed"
    [known] = conversations_in(desk.lead, case.pk)
    assert known.conversation.messages == 8
    assert {one.name for one in people_in(desk.lead, case.pk)} == {
        "Maya Fenwick",
        "Ellie Heronwillow",
        "Kai",
        "Mum",
    }
    assert [one for one in _words(desk.lead, case) if one.endswith("was added and screened.")]
    assert arriving() == []
    assert Import.objects.get().state == State.DONE
    case.refresh_from_db()
    assert case.level == known.result.level.value, "what was told weighed less"
    assert AuditEntry.objects.filter(case=case.pk, action="import.done").count() == 1
    assert AuditEntry.objects.filter(case=case.pk, action="evidence.added").count() == 1
    assert accounts_in(desk.lead, case.pk)


def test_people_who_are_there_already_are_not_added_again(desk: Desk, case: Case, browser: Client) -> None:
    address = _screened(browser, case)
    browser.post(f"{address}add/")
    newer = CHAT + "\n16/03/2026, 19:08 - Kai: answer me"
    again = _sent(browser, case, newer)
    work_through()
    browser.post(again, _answers())
    work_through()
    browser.post(f"{again}add/")
    assert len(conversations_in(desk.lead, case.pk)) == 2
    assert len(people_in(desk.lead, case.pk)) == 4


def test_the_same_file_is_in_a_case_once(desk: Desk, case: Case, browser: Client) -> None:
    address = _sent(browser, case)
    assert _sent(browser, case) == address, "a second press leads to the first"
    assert len(arriving()) == 1
    work_through()
    browser.post(address, _answers())
    work_through()
    browser.post(f"{address}add/")
    with pytest.raises(WrongState):
        add_to_case(desk.practitioner, Import.objects.get().pk)
    refused = browser.post(f"/cases/{case.pk}/chats/add/", {"export": upload(CHAT.encode())})
    assert "This very file is in the case already." in text_of(refused)
    assert arriving() == []


def test_nobody_else_adds_it_and_nobody_adds_to_a_case_that_is_not_theirs(
    desk: Desk, case: Case, browser: Client
) -> None:
    address = _screened(browser, case)
    for keys in (desk.lead, desk.moderator):
        assert signed_in(keys).post(f"{address}add/").status_code == 404
        with pytest.raises(NotYours):
            add_to_case(keys, Import.objects.get().pk)
    stranger = signed_in(desk.administrator)
    assert stranger.get(f"/cases/{case.pk}/chats/add/").status_code == 403
    assert browser.get(f"/cases/{arrived(desk).pk}/chats/add/").status_code == 404


def test_one_who_is_a_member_no_more_adds_nothing(desk: Desk, case: Case, browser: Client) -> None:
    address = _screened(browser, case)
    KeptOut.objects.create(case=case, member=desk.practitioner.member)
    assert browser.post(f"{address}add/").status_code == 404
    assert conversations_in(desk.lead, case.pk) == []


def test_nothing_is_added_to_a_case_that_has_ended(desk: Desk, case: Case, browser: Client) -> None:
    address = _screened(browser, case)
    dismiss(desk.lead, case.pk, seen_version=case.version, reason=WHY)
    assert "This case has ended." in text_of(browser.post(f"{address}add/"))
    refused = browser.post(f"/cases/{case.pk}/chats/add/", {"export": upload(CHAT.encode())})
    assert "This case has ended." in text_of(refused)


def test_whom_it_concerns_is_kept_out_when_it_is_added(desk: Desk, case: Case, browser: Client) -> None:
    add_member(desk.lead, case.pk, member=desk.moderator.member, reason=WHY)
    address = _sent(browser, case)
    work_through()
    all_leads = [str(desk.lead.member.pk), str(desk.deputy.member.pk)]
    assert "There would be no lead" in text_of(browser.post(address, _answers(concerns=all_leads)))
    browser.post(address, _answers(concerns=[str(desk.moderator.member.pk)]))
    work_through()
    browser.post(f"{address}add/")
    with pytest.raises(NotYours):
        case_for(desk.moderator, case.pk)
    assert KeptOut.objects.get().member == desk.moderator.member
    assert any(one.startswith("Kept from") for one in _words(desk.lead, case))


@pytest.mark.parametrize(
    ("before", "noticed", "after"),
    [
        ("concern", RiskLevel.SERIOUS_CONCERN, "serious_concern"),
        ("serious_concern", RiskLevel.NOTHING_NOTICED, "serious_concern"),
        ("", RiskLevel.NOTHING_NOTICED, ""),
        ("", RiskLevel.CONCERN, "concern"),
        ("worth_a_look", RiskLevel.DANGER_NOW, "danger_now"),
    ],
)
def test_a_later_chat_raises_a_case_and_never_lowers_it(
    desk: Desk, case: Case, before: str, noticed: RiskLevel, after: str
) -> None:
    Case.objects.filter(pk=case.pk).update(level=before)
    case.refresh_from_db()
    raise_level(case, noticed, by=desk.lead.member, action="case.chat_added")
    case.refresh_from_db()
    assert case.level == after
    assert case.danger_now is (noticed is RiskLevel.DANGER_NOW)


def test_what_is_on_its_way_into_a_case_goes_with_the_case(desk: Desk, case: Case, browser: Client) -> None:
    _screened(browser, case)
    assert Import.objects.get().pk in belongings_of(case)[Import]
