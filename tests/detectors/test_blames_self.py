"""Taking the blame for harm is found; owning up to small things is left alone."""

from tests.detectors.conftest import Looks


def test_taking_the_blame_is_found(look: Looks) -> None:
    assert look("its all my fault")
    assert look("i brought this on myself")


def test_regret_at_having_trusted_is_found(look: Looks) -> None:
    assert look("i shouldnt have sent it")
    assert look("im so stupid for trusting him")


def test_saying_it_is_deserved_is_found(look: Looks) -> None:
    assert look("i deserve it tbh")


def test_kitchens_and_pitches_are_left_alone(look: Looks) -> None:
    assert not look("my fault i burnt the toast")
    assert not look("its my fault we lost, missed the penalty")


def test_denying_the_blame_is_left_alone(look: Looks) -> None:
    assert not look("its not my fault")
