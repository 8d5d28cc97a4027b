"""Debt that binds is noticed; twixes and library fines are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_a_loss_turned_into_debt_is_noticed(look: Looks) -> None:
    assert look("u lost the pack so u owe me 400")
    assert look("got robbed? not my problem u still owe")


def test_a_gift_turned_into_debt_is_noticed(look: Looks) -> None:
    assert look("those trainers werent a present. u owe me")


def test_small_debts_are_left_alone(look: Looks) -> None:
    assert not look("u owe me a twix")
    assert not look("you owe 80p for your library book")
    assert not look("pay me back for the cinema whenever")
    assert not look("u dont owe me anything")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he says i owe him for the weed i lost", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
