"""Asking to meet is noticed; a raid, a zoo and a form group are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_asking_to_meet_is_noticed(look: Looks) -> None:
    assert look("lets meet up")
    assert look("meet me by the garages")
    assert look("wanna link tomorrow?")


def test_offering_to_come_is_noticed(look: Looks) -> None:
    assert look("i can come to yours")
    assert look("im in ur town tomorrow")


def test_games_and_family_are_left_alone(look: Looks) -> None:
    assert not look("meet at the castle for the raid")
    assert not look("grandad says to meet him at the allotment")
    assert not look("its nice to meet new people at camp")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he keeps saying can we meet up", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED


def test_a_meeting_when_nobody_is_there_is_noticed(look: Looks) -> None:
    assert look("come on sunday when the building is empty")
    assert look("my mates want to meet you")
    assert look("id rather hand it over in person")
    assert not look("come in when the shop is open and we will fit your shoes with mum")


def test_one_who_would_be_seen_in_person_is_noticed(look: Looks) -> None:
    assert look("ill be the one in the red hat by the swings")
    assert look("id like to take you out for a coffee")
    assert not look("when do we meet the new teacher")
