"""A bond that nobody else could share is noticed; love of a nan or a sandwich is not."""

from leeside.conversation.model import Relation
from tests.detectors.conftest import Looks


def test_being_the_only_one_who_understands_is_noticed(look: Looks) -> None:
    assert look("no one gets me like you do")
    assert look("ur the only one i can talk to")


def test_a_love_above_all_others_is_noticed(look: Looks) -> None:
    assert look("ive never felt like this about anyone")
    assert look("what we have is special")


def test_family_fondness_is_left_alone(look: Looks) -> None:
    assert not look("youre my favourite nan")
    assert not look("i love you, teas at 5")


def test_jokes_and_play_are_left_alone(look: Looks) -> None:
    assert not look("i think about that sandwich all day")
    assert not look("we make a good duo")


def test_what_the_child_professes_is_not_done_to_the_child(look: Looks) -> None:
    assert not look("no one gets me like you do", relation=Relation.CHILD)
