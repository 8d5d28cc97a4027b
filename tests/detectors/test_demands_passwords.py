"""Demands for access are noticed; the wi-fi code is not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_a_demand_for_a_password_is_noticed(look: Looks) -> None:
    assert look("give me ur snap password")
    assert look("whats ur passcode. now")


def test_a_test_of_loyalty_is_noticed(look: Looks) -> None:
    assert look("all my exes gave me their logins")
    assert look("put my fingerprint on your phone")


def test_shared_codes_and_advice_are_left_alone(look: Looks) -> None:
    assert not look("whats the wifi password")
    assert not look("i forgot my own insta password again")
    assert not look("dont tell me your new pin just tell me youve set one")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he makes me give him my passwords", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
