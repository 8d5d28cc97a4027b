"""Presents and money from nowhere are noticed; families and fair shares are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_a_present_for_the_asking_is_noticed(look: Looks) -> None:
    assert look("il get u them new trainers if u want")
    assert look("let me treat you to something nice x")


def test_money_for_a_picture_is_noticed(look: Looks) -> None:
    assert look("20 quid for a selfie")


def test_questions_before_a_present_are_noticed(look: Looks) -> None:
    assert look("whats ur shoe size")


def test_a_present_already_sent_is_noticed(look: Looks) -> None:
    assert look("ive left a little something under your bench")


def test_what_is_owed_or_shared_is_left_alone(look: Looks) -> None:
    assert not look("ill pay you back friday")
    assert not look("split the bill?")
    assert not look("chip in a fiver for the leaving card")


def test_family_presents_are_left_alone(look: Looks) -> None:
    assert not look("ill buy you new school shoes on saturday")
    assert not look("whats on your list for santa, love nan")


def test_everyday_talk_of_things_is_left_alone(look: Looks) -> None:
    assert not look("my phone died in maths")
    assert not look("ill send you the homework")
    assert not look("bring your coat")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he bought me airpods", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED


def test_a_childs_own_offer_is_left_alone(look: Looks) -> None:
    assert not look("want me to get you a new phone case", relation=Relation.CHILD)


def test_a_thing_kept_or_paid_for_the_child_is_noticed(look: Looks) -> None:
    assert look("ive bought you a proper telescope")
    assert look("got a spare one, meet me and its yours")
    assert look("200 coins if u sit in the road")
    assert not look("my auntie bought you a card")
    assert not look("200 coins for the blue sword in the shop")
