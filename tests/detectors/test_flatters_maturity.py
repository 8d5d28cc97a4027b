"""Telling a child that they are no child is noticed; praise for work and family pride are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_praise_for_being_grown_up_is_noticed(look: Looks) -> None:
    assert look("ur so mature for ur age")
    assert look("i forget ur only 13 sometimes")


def test_setting_the_child_above_others_of_their_age_is_noticed(look: Looks) -> None:
    assert look("youre not like the other girls in your class")
    assert look("boys ur age are so immature")


def test_praise_for_school_work_is_left_alone(look: Looks) -> None:
    assert not look("a mature answer, well structured essay")


def test_cheese_and_costumes_are_left_alone(look: Looks) -> None:
    assert not look("mature cheddar and pickle please")
    assert not look("i could pass for a zombie this morning")


def test_a_third_persons_maturity_is_left_alone(look: Looks) -> None:
    assert not look("girls mature faster than boys apparently")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he said im so mature for my age", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED


def test_surprise_at_an_age_and_too_good_for_the_others_are_noticed(look: Looks) -> None:
    assert look("thirteen! i would never have said")
    assert look("you are too clever to share with them")
    assert look("scared? thought u were mature")
    assert not look("this cake is too pretty to eat")


def test_most_of_that_age_could_not_is_noticed(look: Looks) -> None:
    assert look("most 15 year olds couldnt hold a talk like this, you can")
    assert not look("most 15 year olds couldnt reach the pedals")
