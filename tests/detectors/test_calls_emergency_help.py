"""Help that is called for somebody in danger is noticed; illness, accidents, lessons and laughter are left alone."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_a_call_that_is_being_made_is_noticed_whoever_makes_it(look: Looks) -> None:
    assert look("im on the phone to 999 now", relation=Relation.CHILD)
    assert look("dad is calling the police, stay where you are", relation=Relation.FRIEND)
    assert look("Please ring 999 and say what you told me.", relation=Relation.PROFESSIONAL)


def test_it_is_told_of_and_never_held_against_who_calls(look: Looks) -> None:
    [seen] = look("im ringing 999", relation=Relation.FAMILY)
    assert seen.voice is Voice.REPORTED


def test_illness_and_accidents_are_left_alone(look: Looks) -> None:
    assert not look("mum rang 999 cos grandad collapsed")
    assert not look("an ambulance is on its way for the goalie, his leg is bad")


def test_advice_lessons_and_jokes_are_left_alone(look: Looks) -> None:
    assert not look("if somebody is hurt ring 999")
    assert not look("do u ring 999 or 101 for a lost dog")
    assert not look("call the police now he nicked my chips lol")
    assert not look("we did ringing 999 in first aid")
