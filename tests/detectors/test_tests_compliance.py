"""Orders given to see whether they are followed are noticed; games and classes are not."""

from leeside.conversation.model import Relation
from tests.detectors.conftest import Looks


def test_blind_obedience_asked_for_is_noticed(look: Looks) -> None:
    assert look("do what i say for ten minutes")
    assert look("promise to do whatever i say")


def test_a_task_as_proof_of_trust_is_noticed(look: Looks) -> None:
    assert look("if u trust me youll do it")
    assert look("task 1: write my name on your hand")


def test_doubting_their_courage_is_noticed(look: Looks) -> None:
    assert look("dont know if ur brave enough tho")


def test_games_and_classes_are_left_alone(look: Looks) -> None:
    assert not look("simon says do what i say")
    assert not look("a little test on fractions tomorrow")


def test_silly_dares_are_left_alone(look: Looks) -> None:
    assert not look("dare u to eat the lemon")


def test_what_the_child_asks_is_left_alone(look: Looks) -> None:
    assert not look("if u trust me youll do it", relation=Relation.CHILD)
