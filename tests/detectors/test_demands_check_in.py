"""Made to report is noticed; a text on arrival is not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_reports_by_the_hour_are_noticed(look: Looks) -> None:
    assert look("text me every hour on the hour")
    assert look("answer first time every time")


def test_proof_of_place_is_noticed(look: Looks) -> None:
    assert look("send a selfie with the clock in it so i know")
    assert look("prove ur at home")


def test_care_and_clubs_are_left_alone(look: Looks) -> None:
    assert not look("text me when you get there xx")
    assert not look("check in at reception when you arrive")
    assert not look("pics of the new puppy now")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he makes me send a pic every hour", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
