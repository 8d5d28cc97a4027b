"""Faked pictures of real people are noticed; filters and lessons are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_making_one_is_noticed(look: Looks) -> None:
    assert look("i can make a deepfake of u")
    assert look("put her face on someone else")
    assert look("ran ur school photo through an app")


def test_shrugging_it_off_is_noticed(look: Looks) -> None:
    assert look("its only ai so it doesnt count")


def test_silly_edits_and_lessons_are_left_alone(look: Looks) -> None:
    assert not look("put my face on a goose pls")
    assert not look("we made ai pictures of a cat in computing")
    assert not look("how to spot a fake picture in the news")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("someone made a fake pic of me with an app", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
