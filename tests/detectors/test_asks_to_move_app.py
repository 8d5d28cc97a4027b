"""A move to a private place is noticed; a club that moves its group in the open is not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_asking_for_another_account_or_number_is_noticed(look: Looks) -> None:
    assert look("do you have snapchat?")
    assert look("give me ur number")
    assert look("whats ur insta")


def test_leaving_this_place_for_a_private_one_is_noticed(look: Looks) -> None:
    assert look("lets go on snap its better")
    assert look("i cant say it on here")


def test_open_moves_and_dinner_are_left_alone(look: Looks) -> None:
    assert not look("come off the game, dinner")
    assert not look("swap seats with me in chem")
    assert not look("from september all parents move to the new app")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he said whats your snap", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
