"""Coins and skins held out to a child are noticed; play and family gift cards are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_coins_held_out_are_noticed(look: Looks) -> None:
    assert look("il gift u 1000 robux")
    assert look("want some vbucks?")


def test_coins_for_a_picture_are_noticed(look: Looks) -> None:
    assert look("400 robux for a selfie")


def test_a_skin_of_ones_choice_is_noticed(look: Looks) -> None:
    assert look("which skin do u want")


def test_wishes_and_questions_are_left_alone(look: Looks) -> None:
    assert not look("how do i get robux")
    assert not look("mum wont buy me robux")


def test_what_the_game_gives_is_left_alone(look: Looks) -> None:
    assert not look("the daily quest gives you 50 gems")
    assert not look("new skin in the item shop today")


def test_a_fair_trade_is_left_alone(look: Looks) -> None:
    assert not look("ill trade you my dragon for the unicorn")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("some guy gave me 2000 robux", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
