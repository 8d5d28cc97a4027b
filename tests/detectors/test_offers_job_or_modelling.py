"""Work, easy money and modelling held out to a child are noticed; real small jobs are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_modelling_is_noticed(look: Looks) -> None:
    assert look("u ever thought about modelling?")
    assert look("we are scouting new faces for our agency")


def test_easy_money_is_noticed(look: Looks) -> None:
    assert look("wanna make some quick p?")
    assert look("earn £300 a week from your phone")


def test_a_call_for_young_workers_is_noticed(look: Looks) -> None:
    assert look("looking for hard working young lads, cash in hand")


def test_family_and_school_work_is_left_alone(look: Looks) -> None:
    assert not look("my sister got a job at greggs")
    assert not look("careers fair is in the hall")
    assert not look("dad pays me a fiver to wash the car")


def test_praise_and_lessons_are_left_alone(look: Looks) -> None:
    assert not look("good job on the test")
    assert not look("we need the clay modelling tools back")
    assert not look("who was your role model")


def test_money_in_a_game_is_left_alone(look: Looks) -> None:
    assert not look("easy money glitch on gta")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("she said i could be a model, shes from an agency", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
