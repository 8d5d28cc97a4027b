"""Asking for an age is noticed however it is put; other ages, sizes and levels are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_an_age_asked_straight_out_is_noticed(look: Looks) -> None:
    assert look("how old r u")
    assert look("whats ur age then")
    assert look("asl?")


def test_an_age_asked_by_way_of_school_or_exchange_is_noticed(look: Looks) -> None:
    assert look("have you done your gcses yet or not?")
    assert look("im 14, you?")


def test_the_age_of_somebody_or_something_else_is_left_alone(look: Looks) -> None:
    assert not look("how old is your dog")
    assert not look("how old do you have to be to see that film")
    assert not look("how old were you when you moved")


def test_levels_and_sizes_are_left_alone(look: Looks) -> None:
    assert not look("what level are you on")
    assert not look("are you age 13-14 or 15 in size")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he keeps asking how old are you", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
