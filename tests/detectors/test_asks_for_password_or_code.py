"""Codes and log-ins that open an account are noticed; wi-fi, quizzes and doors are not."""

from leeside.conversation.model import Relation
from tests.detectors.conftest import Looks


def test_a_code_sent_to_the_phone_is_noticed(look: Looks) -> None:
    assert look("send me the code that just came to ur phone")
    assert look("i sent a code to you by mistake can u read it to me")


def test_a_log_in_is_noticed(look: Looks) -> None:
    assert look("need ur email and password")
    assert look("whats ur password so i can put the gems in")


def test_everyday_codes_are_left_alone(look: Looks) -> None:
    assert not look("whats the wifi password")
    assert not look("the kahoot code is 4921")
    assert not look("use code JESS10 for a discount")


def test_a_true_notice_of_a_code_is_left_alone(look: Looks) -> None:
    assert not look("your code is 481516. do not share it with anyone")


def test_good_advice_is_left_alone(look: Looks) -> None:
    assert not look("never give anyone your password")


def test_a_child_who_asks_is_left_alone(look: Looks) -> None:
    assert not look("whats ur password so i can put the gems in", relation=Relation.CHILD)
