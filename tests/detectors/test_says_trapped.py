"""Seeing no way out is found; traffic, lessons and levels are left alone."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
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


def test_force_and_locked_doors_are_found(look: Looks) -> None:
    assert look("they make me do it every day")
    assert look("no school. door has the key outside")
    assert look("its too late to back out now")
    assert look("ill never be able to pay it back")


def test_wanting_home_counts_only_in_trouble(look: Looks) -> None:
    assert look("i wanna come home", before=("me: theres strangers in the flat",))
    assert not look("i wanna come home")
    assert not look("they make me do pe")


def test_another_who_is_held_is_told_of(look: Looks) -> None:
    [seen] = look("they wont let her leave", relation=Relation.FRIEND)
    assert seen.voice is Voice.REPORTED
    [seen] = look("He is being forced to hold it for them", relation=Relation.PROFESSIONAL)
    assert seen.voice is Voice.REPORTED
