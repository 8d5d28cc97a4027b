"""Paid recruiting of friends is noticed; bringing a mate to football is not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_pay_for_each_friend_is_noticed(look: Looks) -> None:
    assert look("bring a mate, u get paid for each one")
    assert look("50 quid for every girl u bring to the party")


def test_a_replacement_is_noticed(look: Looks) -> None:
    assert look("find someone to take ur place n ull be off the hook")


def test_clubs_and_shops_are_left_alone(look: Looks) -> None:
    assert not look("bring a mate to football training its free")
    assert not look("can i bring a friend to the cinema")
    assert not look("get your mates lets play fortnite")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("they told me to bring my mates", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
