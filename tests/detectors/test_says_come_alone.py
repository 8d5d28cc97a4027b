"""Asking a child to come alone is noticed; a slide, a dungeon and a pizza are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_coming_alone_is_noticed(look: Looks) -> None:
    assert look("make sure you come alone")
    assert look("come by urself ok")


def test_others_left_behind_are_noticed(look: Looks) -> None:
    assert look("dont bring ur mates")
    assert look("tell your sister she cant come")


def test_play_and_safety_are_left_alone(look: Looks) -> None:
    assert not look("solo dungeon tonight")
    assert not look("dont go on your own, take a friend")
    assert not look("just us girls tonight, all six of us")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he said come on your own", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED


def test_no_lift_from_home_is_noticed_and_a_request_for_one_is_not(look: Looks) -> None:
    assert look("walk here dont get ur dad to drop u")
    assert not look("get ur dad to drop u at ours")


def test_a_childrens_game_is_left_alone(look: Looks) -> None:
    assert not look("meet me at the bridge alone and bring 4 carrots")
    assert not look("come by yourself at moonrise with thirty gold")
