"""Not coping, weeping and self-harm are found; tears over films and homework are left alone."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
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


def test_withdrawing_is_found(look: Looks) -> None:
    assert look("i eat my lunch in the end cubicle")
    assert look("my tummy hurts every night")
    assert look("i dont talk to anyone anymore")


def test_feeling_sick_counts_only_in_trouble(look: Looks) -> None:
    assert look("i feel sick", before=("me: they posted my pics",))
    assert not look("i feel sick off that ride")
    assert not look("i feel sick")


def test_another_who_suffers_is_told_of(look: Looks) -> None:
    for text in (
        "She's been off her food a fortnight",
        "he wont come out of his room",
        "he burst into tears",
    ):
        [seen] = look(text, relation=Relation.FAMILY)
        assert seen.voice is Voice.REPORTED


def test_the_dog_and_the_tea_are_left_alone(look: Looks) -> None:
    assert not look("the dog is off his food", relation=Relation.FAMILY)
    assert not look("she hasnt eaten her tea", relation=Relation.FAMILY)
