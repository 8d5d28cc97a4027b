"""An account's names over time are added on a page, and whose it is; what was known before stays."""

import pytest

from leeside.desk.accounts.selectors import account_open
from leeside.desk.accounts.services import change_account
from leeside.desk.cases.errors import ChangedMeanwhile, NotYours, WrongState
from leeside.desk.cases.selectors import chronology
from tests.desk.cases.making import Desk, arrived, at
from tests.desk.cases.signed_in import signed_in

WHY = "Seen on the phone that she handed in."


def test_a_name_is_added_and_the_one_before_stays(desk: Desk) -> None:
    case = arrived(desk)
    lead, account = signed_in(desk.lead), case.accounts.get()
    address = f"/accounts/{account.pk}/change/"
    person = str(case.people.get().pk)
    sent = {
        "seen": "1",
        "name": "Kai",
        "since": "2026-01-03",
        "number": "184467",
        "person": "",
        "reason": WHY,
    }
    assert lead.post(address, sent)["Location"] == f"/accounts/{account.pk}/"
    later = {**sent, "seen": "2", "name": "K.", "since": "", "number": "", "person": person}
    assert lead.post(address, later).status_code == 302
    known = account_open(desk.lead, account.pk)
    assert known.names == {"names": [["Kai", "2026-01-03"], ["K.", ""]], "ids": ["184467"]}
    assert str(known.account.person_id) == person
    page = lead.get(f"/accounts/{account.pk}/").content.decode()
    for said in ("Kai, since 3 January 2026", "K.", "184467", "Maya Fenwick"):
        assert said in page
    body = [line.body for line in chronology(case, at(desk.lead, case).key, reader=desk.lead.member)]
    assert any("seen as Kai since 03 January 2026" in one and WHY in one for one in body)


def test_the_second_of_two_is_told_and_nothing_is_lost(desk: Desk) -> None:
    account = arrived(desk).accounts.get()
    change_account(desk.deputy, account.pk, seen_version=1, name="Kai", reason=WHY)
    with pytest.raises(ChangedMeanwhile) as refused:
        change_account(desk.lead, account.pk, seen_version=1, name="K.", reason=WHY)
    assert [one.actor for one in refused.value.changes] == [desk.deputy.member]
    change_account(desk.lead, account.pk, seen_version=refused.value.now, name="K.", reason=WHY)
    names = account_open(desk.lead, account.pk).names
    assert names is not None
    assert [name for name, _ in names["names"]] == ["Kai", "K."]


def test_nothing_new_is_no_change_and_a_stranger_makes_none(desk: Desk) -> None:
    account, other = arrived(desk).accounts.get(), arrived(desk)
    change_account(desk.lead, account.pk, seen_version=1, name="Kai", reason=WHY)
    with pytest.raises(WrongState):
        change_account(desk.lead, account.pk, seen_version=2, name="Kai", reason=WHY)
    with pytest.raises(NotYours):
        change_account(desk.practitioner, account.pk, seen_version=2, name="K.", reason=WHY)
    with pytest.raises(NotYours):
        change_account(desk.lead, account.pk, seen_version=2, person_id=other.people.get().pk, reason=WHY)


def test_an_account_is_added_on_a_page(desk: Desk) -> None:
    case = arrived(desk)
    lead = signed_in(desk.lead)
    address = f"/cases/{case.pk}/accounts/add/"
    assert "Write the handle" in lead.post(address, {"platform": "Roblox"}).content.decode()
    assert lead.post(address, {"platform": "Roblox", "handle": "kai_builds"}).status_code == 302
    assert case.accounts.count() == 2
