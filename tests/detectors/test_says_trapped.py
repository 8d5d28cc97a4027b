"""Seeing no way out is found; traffic, lessons and levels are left alone."""

from tests.detectors.conftest import Looks


def test_no_way_out_is_found(look: Looks) -> None:
    assert look("theres no way out of this")
    assert look("i feel so trapped")


def test_not_being_let_go_is_found(look: Looks) -> None:
    assert look("he wont let me leave")
    assert look("i cant say no to them")


def test_fear_of_what_follows_is_found(look: Looks) -> None:
    assert look("if i block him hell post it")


def test_traffic_and_lessons_are_left_alone(look: Looks) -> None:
    assert not look("stuck in traffic")
    assert not look("trapped in double maths")


def test_chores_and_games_are_left_alone(look: Looks) -> None:
    assert not look("no choice but to do my homework")
    assert not look("i cant get out of this level")
