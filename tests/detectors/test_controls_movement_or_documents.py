"""Keeping somebody in or keeping their papers is noticed; family rules are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_being_kept_in_is_noticed(look: Looks) -> None:
    assert look("u dont leave the house until i say")
    assert look("doors locked at night for ur own good")


def test_kept_papers_are_noticed(look: Looks) -> None:
    assert look("il look after ur passport, its safer with me")
    assert look("hand over your phones at the door")


def test_travel_and_home_rules_are_left_alone(look: Looks) -> None:
    assert not look("ive got all our passports in my bag for the airport")
    assert not look("mum says i cant go out til ive done revision")
    assert not look("you can leave this room whenever you want")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he took my passport and wont give it back", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED


def test_papers_that_stay_with_somebody_are_noticed(look: Looks) -> None:
    assert look("your passport stays with me until we are even")
    assert look("bring your passport, ill keep it safe")
    assert not look("your passport is in your bedroom love")
    assert not look("bring your passport so we can check in")


def test_papers_in_a_box_and_a_door_without_a_handle_are_found(look: Looks) -> None:
    assert look("he's got all the passports in a tin", relation=Relation.CHILD)
    assert look("theres no handle on my side of the door", relation=Relation.CHILD)


def test_passports_for_a_school_trip_are_left_alone(look: Looks) -> None:
    assert not look("Passports to me in the envelope by Friday please")
