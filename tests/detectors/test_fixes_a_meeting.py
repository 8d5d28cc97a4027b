"""A meeting with a place and a time is noticed; a match, a raid and a lift from mum are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_a_place_with_a_time_is_noticed(look: Looks) -> None:
    assert look("see u at 5 by the bus station then")
    assert look("ill be at the park from 6pm")


def test_a_settled_day_and_place_is_noticed(look: Looks) -> None:
    assert look("saturday outside the cinema then")
    assert look("its a deal, tomorrow behind the shops")


def test_a_time_alone_is_left_alone(look: Looks) -> None:
    assert not look("see you at 4")
    assert not look("i finish at half 3")


def test_matches_lifts_and_raids_are_left_alone(look: Looks) -> None:
    assert not look("kick off is at 10 at the park")
    assert not look("dad will get you at 5 by the station")
    assert not look("meet by the gate at 8 for the raid")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he said see you at 4 by the park", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
