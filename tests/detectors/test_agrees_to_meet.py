"""A yes to a meeting is noticed after it was asked for; everyday arrangements are not."""

from leeside.conversation.model import Relation
from tests.detectors.conftest import Looks

ASKED = ("them: we should meet up saturday, just us",)


def test_a_plain_yes_right_after_the_question_is_noticed(look: Looks) -> None:
    assert look("yeah ok", before=ASKED)
    assert look("ok what time", before=ASKED)


def test_planning_the_way_is_noticed(look: Looks) -> None:
    assert look("ill get the bus", before=("them: meet me at the station",))
    assert look("what should i wear", before=ASKED)


def test_telling_a_friend_of_it_is_noticed(look: Looks) -> None:
    assert look("im meeting this guy saturday off the app")


def test_a_yes_to_something_else_is_left_alone(look: Looks) -> None:
    assert not look("yeah ok")
    assert not look("yeah ok", before=("them: can you send me the homework",))


def test_a_yes_counts_for_the_last_thing_asked(look: Looks) -> None:
    assert not look("yeah ok", before=(*ASKED, "them: did you finish your maths"))


def test_play_and_training_are_left_alone(look: Looks) -> None:
    assert not look("ill be there", before=("them: training is at 5 today",))
    assert not look("see you there", before=("them: meet at spawn for the raid",))


def test_a_parent_who_agrees_is_left_alone(look: Looks) -> None:
    assert not look("yeah ok", before=ASKED, relation=Relation.FAMILY)
