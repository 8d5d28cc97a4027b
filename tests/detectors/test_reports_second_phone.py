"""A second phone is noticed; an upgrade, a spare and a game's second account are not."""

from leeside.conversation.model import Relation
from tests.detectors.conftest import Looks


def test_another_phone_is_noticed(look: Looks) -> None:
    assert look("text my other phone not this one")
    assert look("got two phones now lol")


def test_a_phone_given_by_somebody_is_noticed(look: Looks) -> None:
    assert look("he gave me another phone to keep in my bag")


def test_a_phone_that_must_stay_on_is_noticed(look: Looks) -> None:
    assert look("i have to keep it on all night or they get mad")


def test_a_birthday_phone_is_left_alone(look: Looks) -> None:
    assert not look("got a new phone for my birthday")
    assert not look("mum bought a cheap phone for the festival")


def test_somebody_elses_phone_is_left_alone(look: Looks) -> None:
    assert not look("its my brothers, im just charging it")


def test_play_and_jokes_are_left_alone(look: Looks) -> None:
    assert not look("log in on your other phone to get both rewards in pokemon")
    assert not look("my second phone is a banana")


def test_a_parent_is_left_alone(look: Looks) -> None:
    assert not look("text my other phone not this one", relation=Relation.FAMILY)
