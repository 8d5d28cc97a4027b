"""A no to a request is noticed, by what was asked before; an everyday no is not."""

from leeside.conversation.model import Relation
from tests.detectors.conftest import Looks


def test_a_no_to_a_picture_is_noticed(look: Looks) -> None:
    assert look("no im not sending that", before=("them: send me one, just for me",))
    assert look("nah", before=("them: one pic pls",))


def test_a_no_to_a_meeting_is_noticed(look: Looks) -> None:
    assert look("i dont want to", before=("them: come meet me after school",))


def test_a_no_that_was_said_before_needs_no_question(look: Looks) -> None:
    assert look("i said no")
    assert look("stop asking me")


def test_an_everyday_no_is_left_alone(look: Looks) -> None:
    assert not look("no")
    assert not look("no", before=("them: have you seen my pencil case",))
    assert not look("no way", before=("them: we won 4-0",))


def test_homework_and_food_are_left_alone(look: Looks) -> None:
    assert not look("i dont want to", before=("them: have you done your homework",))


def test_a_no_to_ones_own_question_is_left_alone(look: Looks) -> None:
    assert not look("nah", before=("me: send a pic of the dress", "them: which one"))


def test_an_adult_who_says_no_is_left_alone(look: Looks) -> None:
    assert not look("nah", before=("them: one pic pls",), relation=Relation.PROFESSIONAL)
