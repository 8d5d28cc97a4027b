"""Asking whether the child is alone is noticed; asking who is in the lobby is not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_asking_whether_anybody_is_there_is_noticed(look: Looks) -> None:
    assert look("are you alone rn")
    assert look("is anyone with you")
    assert look("whos in the house?")


def test_asking_to_be_told_when_others_are_away_is_noticed(look: Looks) -> None:
    assert look("let me know when theyve all gone to bed")
    assert look("what time does your mum get home")


def test_play_and_everyday_talk_are_left_alone(look: Looks) -> None:
    assert not look("are you alone in this lobby")
    assert not look("leave me alone")
    assert not look("who is in your team for the science project")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he goes are you on your own rn", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
