"""Asking for the school is noticed; fixtures, open evenings and news of school are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_the_school_asked_for_by_name_is_noticed(look: Looks) -> None:
    assert look("which school do you go to")
    assert look("name of your school?")


def test_the_school_asked_for_by_what_gives_it_away_is_noticed(look: Looks) -> None:
    assert look("what colour is your blazer")
    assert look("whos your head of year")


def test_talk_about_school_is_left_alone(look: Looks) -> None:
    assert not look("is it school uniform on friday")
    assert not look("what school are we playing away on saturday")
    assert not look("school was so boring today")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("this guy asked what school do you go to", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
