"""Asking for help with trouble is found; help with homework, games and clothes is left alone."""

from tests.detectors.conftest import Looks


def test_asking_for_help_is_found(look: Looks) -> None:
    assert look("please help me")
    assert look("i dont know what to do anymore")


def test_asking_whom_to_tell_is_found(look: Looks) -> None:
    assert look("who do i tell")
    assert look("how do i make him stop")


def test_asking_to_be_heard_is_found(look: Looks) -> None:
    assert look("can i talk to you about something")
    assert look("its important", before=("me: are you busy",))


def test_homework_and_games_are_left_alone(look: Looks) -> None:
    assert not look("help me with maths")
    assert not look("how do i get out of this level")


def test_small_choices_are_left_alone(look: Looks) -> None:
    assert not look("idk what to do for my birthday")
    assert not look("what would you do with a million pounds")
