"""Blame for harm is noticed; blame for a lost match is not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_blame_for_being_hurt_is_noticed(look: Looks) -> None:
    assert look("look what u made me do")
    assert look("u left me no choice")
    assert look("why do u make me hurt you")


def test_blame_for_what_followed_is_noticed(look: Looks) -> None:
    assert look("if u had just listened none of this would of happened")
    assert look("u brought this on yourself")


def test_games_and_songs_are_left_alone(look: Looks) -> None:
    assert not look("this is your fault im addicted to that song")
    assert not look("its ur fault we lost the match")
    assert not look("because of you im late for the bus")


def test_comfort_is_left_alone(look: Looks) -> None:
    assert not look("none of this is your fault you did the right thing")


def test_bare_blame_counts_where_there_is_coercion(look: Looks) -> None:
    assert look("this is your fault", before=("me: i told you not to block me. everyone has the pics",))
    assert not look("this is your fault")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he says its my fault", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
