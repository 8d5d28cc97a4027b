"""Being fetched out of sight is noticed; a lift from a parent and a jeep in a game are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_being_fetched_is_noticed(look: Looks) -> None:
    assert look("ill collect you round the corner")
    assert look("ive booked you a taxi")
    assert look("my driver will be waiting")


def test_hidden_waiting_is_noticed(look: Looks) -> None:
    assert look("wait at the end of your street and dont tell")
    assert look("im parked by the church")


def test_family_lifts_and_games_are_left_alone(look: Looks) -> None:
    assert not look("my dad will pick you up after football")
    assert not look("pick up the potion")
    assert not look("mum says were in the car park hurry up")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he said ill pick you up after school", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
