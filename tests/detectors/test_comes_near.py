"""Somebody who waits, watches or passes by is noticed; lifts, games and parcels are left alone."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_waiting_and_watching_are_found(look: Looks) -> None:
    assert look("i waited by your gate for ages")
    assert look("ur curtains were open again")
    assert look("i can see your window from the bench")


def test_knowing_somebodys_way_home_is_found(look: Looks) -> None:
    assert look("you always get off by the church, dont you")
    assert look("i know what train u get")


def test_who_is_expected_is_left_alone(look: Looks) -> None:
    assert not look("im outside your house, hurry up the match starts at 3")
    assert not look("ill come round yours with the homework")


def test_a_game_is_left_alone(look: Looks) -> None:
    assert not look("i walked past your house on the map, nice roof")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("some man followed me home", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED


def test_what_somebody_wore_is_noticed_when_it_was_watched(look: Looks) -> None:
    assert look("i cycled past college at four and you had the red hat on. suits you")
    assert not look("u had the red hat, can i borrow it")


def test_somebody_who_waits_again_and_again_is_told_of(look: Looks) -> None:
    assert look("he were waiting by the lockers every night")
    assert not look("the teacher is waiting for us again")


def test_an_empty_window_that_was_looked_at_is_noticed(look: Looks) -> None:
    assert look("you weren't at your window table today")
    assert not look("you weren't at the meeting")


def test_a_threat_to_knock_and_somebody_who_waits_for_hours_are_found(look: Looks) -> None:
    assert look("come out or ill knock")
    assert look("he's been stood across the road for two hours", relation=Relation.CHILD)


def test_waiting_for_a_lift_or_a_bus_is_left_alone(look: Looks) -> None:
    assert not look("dad is parked outside waiting for my training to end")
    assert not look("come out or you'll miss the bus")
