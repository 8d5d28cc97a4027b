"""Fear of people is found; fear of exams, spiders and films is left alone."""

from tests.detectors.conftest import Looks


def test_fear_of_somebody_is_found(look: Looks) -> None:
    assert look("im scared of him")
    assert look("hes scaring me now")
    assert look("he knows where i live")


def test_not_feeling_safe_is_found(look: Looks) -> None:
    assert look("i dont feel safe at his")
    assert look("dont leave me alone with him")


def test_everyday_fear_is_left_alone(look: Looks) -> None:
    assert not look("so scared for the maths test")
    assert not look("im scared of spiders")
    assert not look("that horror film left me terrified")


def test_comfort_and_boasting_are_left_alone(look: Looks) -> None:
    assert not look("dont be scared its only a jab")
    assert not look("im not scared of you")


def test_a_polite_word_is_left_alone(look: Looks) -> None:
    assert not look("im afraid its fully booked")
