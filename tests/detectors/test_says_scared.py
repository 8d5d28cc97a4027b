"""Fear of people is found; fear of exams, spiders and films is left alone."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
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


def test_hiding_and_whispering_are_found(look: Looks) -> None:
    assert look("im in the cupboard so he doesnt hear")
    assert look("dont ring me hes here")
    assert look("please dont make me go back there")


def test_somebody_coming_counts_only_in_trouble(look: Looks) -> None:
    assert look("hes coming", before=("me: if he finds out im telling u hell hurt me",))
    assert not look("hes coming")
    assert not look("hes coming round for tea")


def test_another_who_is_afraid_is_told_of(look: Looks) -> None:
    for text in ("She flinches when her phone goes", "my daughter is terrified of him"):
        [seen] = look(text, relation=Relation.FAMILY)
        assert seen.voice is Voice.REPORTED


def test_a_parents_own_fear_is_left_alone(look: Looks) -> None:
    assert not look("im scared of that road", relation=Relation.FAMILY)
