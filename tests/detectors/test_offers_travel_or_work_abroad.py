"""Arranged work far away is noticed; holidays are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_work_with_everything_paid_is_noticed(look: Looks) -> None:
    assert look("we need dancers in cyprus, flights and room paid")
    assert look("i can get u a job in a hotel in greece no experience")


def test_a_one_way_journey_is_noticed(look: Looks) -> None:
    assert look("fly out to me, one way, i pay everything baby")


def test_holidays_and_dreams_are_left_alone(look: Looks) -> None:
    assert not look("weve booked tenerife for half term")
    assert not look("my cousin got a bar job in magaluf")
    assert not look("i want to work in australia when im older")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("a lady offered me a modelling job in milan", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
