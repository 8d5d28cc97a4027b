"""A child's own age is noticed, bare only where it was asked for; other numbers are not ages."""

from leeside.conversation.model import Relation
from tests.detectors.conftest import Looks


def test_an_age_said_outright_is_noticed(look: Looks) -> None:
    assert look("im 13")
    assert look("i just turned 12 last week")


def test_a_school_year_is_noticed(look: Looks) -> None:
    assert look("im in year 8")
    assert look("yr 9", before=("them: what year are you in",))


def test_a_bare_number_counts_only_as_an_answer(look: Looks) -> None:
    assert look("13 lol", before=("them: how old r u",))
    assert not look("13 lol")
    assert not look("13", before=("them: how many pages did you do",))


def test_a_question_asked_by_the_child_gives_no_age(look: Looks) -> None:
    assert not look("15", before=("me: how old are you", "them: guess"))


def test_distances_scores_and_minutes_are_left_alone(look: Looks) -> None:
    assert not look("im 13 mins away")
    assert not look("im 12 kills up")
    assert not look("im 15% charged")


def test_an_adult_who_tells_an_age_is_left_alone(look: Looks) -> None:
    assert not look("im 13", relation=Relation.FAMILY)
