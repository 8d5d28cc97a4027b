"""Pressing for a picture is noticed; coaxing for a team photo is not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_a_turn_that_is_owed_is_noticed(look: Looks) -> None:
    assert look("ive shown you mine, now your turn")
    assert look("you promised me a photo")


def test_little_is_made_of_it(look: Looks) -> None:
    assert look("its just a pic, no one will know")
    assert look("its only a photo")


def test_everyday_words_count_only_beside_a_picture(look: Looks) -> None:
    assert look("why are you being so weird", before=("me: send me a pic then",))
    assert not look("why are you being so weird")


def test_family_photos_are_left_alone(look: Looks) -> None:
    assert not look("come on, one team photo")
    assert not look("dont be shy, its only santa")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he says if i dont send one hes dumping me", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
