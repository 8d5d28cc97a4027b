"""Turning a child against friends and family is noticed; a warning or a quarrel in play is not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_running_down_those_who_are_near_is_noticed(look: Looks) -> None:
    assert look("ur mates dont care about u like i do")
    assert look("your mum doesnt understand you")


def test_demanding_a_choice_is_noticed(look: Looks) -> None:
    assert look("its me or them babe")
    assert look("u dont need them when u got me")


def test_a_friends_warning_is_left_alone(look: Looks) -> None:
    assert not look("block him hes a creep")


def test_play_and_moans_about_parents_are_left_alone(look: Looks) -> None:
    assert not look("dont trust him hes the imposter")
    assert not look("my mum doesnt understand tiktok")


def test_the_same_name_for_a_dog_is_left_alone(look: Looks) -> None:
    assert not look("its me or the dog on the sofa")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he doesnt let me talk to my mates", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED


def test_those_who_help_are_run_down(look: Looks) -> None:
    assert look("she gets paid to say that")
    assert look("youre wasted on that lot")
    assert look("unfriend two people who would mind")
    assert not look("she gets paid on friday")
