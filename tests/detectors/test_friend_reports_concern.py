"""A friend's worry about another child is found and told of somebody else; illness and gossip are left alone."""

from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_an_older_contact_is_found(look: Looks) -> None:
    assert look("my friend is talking to some older guy online")


def test_pictures_and_money_are_found(look: Looks) -> None:
    assert look("my mates pics are going round school")
    assert look("theres money coming into his account")


def test_going_missing_is_found(look: Looks) -> None:
    assert look("jess hasnt been home since friday")
    assert look("shes getting picked up by different cars")


def test_it_is_always_told_of_somebody_else(look: Looks) -> None:
    [seen] = look("im worried about my friend")
    assert seen.voice is Voice.REPORTED


def test_illness_and_exams_are_left_alone(look: Looks) -> None:
    assert not look("worried about her shes got the flu")
    assert not look("im worried about my exams")


def test_pets_and_gossip_are_left_alone(look: Looks) -> None:
    assert not look("my cat went missing on friday")
    assert not look("my mate is going out with a lad in our year")
