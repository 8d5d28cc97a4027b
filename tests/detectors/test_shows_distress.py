"""Not coping, weeping and self-harm are found; tears over films and homework are left alone."""

from leeside.conversation.model import Relation
from tests.detectors.conftest import Looks


def test_not_coping_is_found(look: Looks) -> None:
    assert look("i cant do this anymore")
    assert look("i cant stop crying")


def test_self_harm_is_found(look: Looks) -> None:
    assert look("ive been cutting myself again")


def test_feeling_worthless_is_found(look: Looks) -> None:
    assert look("i feel so worthless")
    assert look("i hate myself")


def test_tears_over_a_film_or_a_joke_are_left_alone(look: Looks) -> None:
    assert not look("cant stop crying at this film")
    assert not look("im crying lol")


def test_homework_and_heat_are_left_alone(look: Looks) -> None:
    assert not look("i cant do this maths anymore")
    assert not look("cant cope with this heat")


def test_it_is_sought_in_children_not_in_family(look: Looks) -> None:
    assert not look("i cant stop crying", relation=Relation.FAMILY)
