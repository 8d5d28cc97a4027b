"""A desk with one of each role, whose door is open, and somebody before it."""

import pytest
from django.test import Client

from leeside.desk.door import passphrase
from leeside.desk.door.opening import change_door
from leeside.desk.door.patience import COUNTED
from leeside.desk.sealing.key_pair import Cost
from tests.desk.cases.making import Desk, a_desk
from tests.desk.door.visiting import visitor


@pytest.fixture(autouse=True)
def _words_that_cost_little(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passphrase, "COST", Cost(n=16))
    COUNTED.forget()


@pytest.fixture
def desk(record: None) -> Desk:
    desk = a_desk()
    change_door(desk.lead.member, is_open=True, school_name="Heron Hill School")
    return desk


@pytest.fixture
def anybody(desk: Desk) -> Client:
    return visitor()
