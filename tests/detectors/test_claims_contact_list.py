"""Claims to know whom to send things to are noticed; shared contacts are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_holding_the_list_is_noticed(look: Looks) -> None:
    assert look("i have all your followers saved")
    assert look("i got every number in ur phone")


def test_naming_the_family_is_noticed(look: Looks) -> None:
    assert look("ur mum, ur nan, ur coach. all ready")


def test_families_and_clubs_are_left_alone(look: Looks) -> None:
    assert not look("i backed up all my contacts")
    assert not look("my nan follows our team page")
    assert not look("have you got all the contacts for the party")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he has a screenshot of all my followers", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED


def test_the_childs_own_words_are_not_an_actors(look: Looks) -> None:
    assert not look("i have your followers", relation=Relation.CHILD)
