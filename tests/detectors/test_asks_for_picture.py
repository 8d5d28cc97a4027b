"""Asking for a picture of the child is noticed; of dogs, homework and builds is not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_asking_for_a_picture_of_the_person_is_noticed(look: Looks) -> None:
    assert look("send us a selfie")
    assert look("have you got one of just you?")
    assert look("what do u look like")


def test_asking_to_see_the_person_is_noticed(look: Looks) -> None:
    assert look("can i see your face")
    assert look("show me you")


def test_pictures_of_things_are_left_alone(look: Looks) -> None:
    assert not look("send a pic of the homework board")
    assert not look("show me ur new shoes")
    assert not look("photo of the dog?")
    assert not look("post your build pics")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he asked for a pic of me", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
