"""A claim to be of the child's age is noticed; numbers that are no ages are not."""

from leeside.conversation.model import Relation
from tests.detectors.conftest import Looks


def test_being_of_the_same_age_is_noticed(look: Looks) -> None:
    assert look("im 13 too")
    assert look("im in year 8 as well")


def test_a_bare_same_is_a_claim_only_after_an_age(look: Looks) -> None:
    assert look("same!!", before=("them: im 12 lol",))
    assert not look("same", before=("them: im so tired",))


def test_an_age_given_when_asked_is_noticed(look: Looks) -> None:
    assert look("14 f swindon", before=("them: how old r u",))


def test_numbers_of_other_things_are_left_alone(look: Looks) -> None:
    assert not look("im 13 minutes away")
    assert not look("were 14 points ahead")


def test_the_age_of_a_third_person_is_left_alone(look: Looks) -> None:
    assert not look("my sister is the same age as you")


def test_the_childs_own_age_is_no_claim_upon_the_child(look: Looks) -> None:
    assert not look("im 13 too", relation=Relation.CHILD)
