"""Asking for the use of an account is noticed; pocket money is not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_asking_for_an_account_or_its_numbers_is_noticed(look: Looks) -> None:
    assert look("need ur sort code and account number")
    assert look("who u bank with")
    assert look("send a pic of ur card both sides")


def test_money_only_passing_through_is_noticed(look: Looks) -> None:
    assert look("just let some money come thru ur acc")


def test_family_money_and_lessons_are_left_alone(look: Looks) -> None:
    assert not look("opening a bank account sat with dad")
    assert not look("trip money goes into the school account")
    assert not look("river bank erosion is due thursday")
    assert not look("my insta account got locked")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he wanted to use my bank account", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
