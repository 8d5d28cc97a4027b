"""Asking for help with trouble is found; help with homework, games and clothes is left alone."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
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


def test_help_with_what_a_stranger_holds_is_found(look: Looks) -> None:
    assert look("who do you ring if someone has your pictures")
    assert look("please make it stop")
    assert look("what if i tell my teacher will they ring home")


def test_whether_it_is_private_counts_only_in_trouble(look: Looks) -> None:
    assert look("is this confidential", before=("me: someone online has pics of me",))
    assert not look("is this account private")
    assert not look("are you there yet")


def test_another_who_asks_is_told_of(look: Looks) -> None:
    [seen] = look("she asked me what to do", relation=Relation.FRIEND)
    assert seen.voice is Voice.REPORTED
    assert not look("she asked me to help her with her bag", relation=Relation.FAMILY)
