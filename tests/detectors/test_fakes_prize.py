"""Prizes to be claimed are noticed; matches won and school raffles are not."""

from tests.detectors.conftest import Looks


def test_a_prize_to_be_claimed_is_noticed(look: Looks) -> None:
    assert look("congratulations you have won an iphone 15, claim now prize.example")
    assert look("ur number was selected for a £500 reward, reply YES to collect")


def test_a_fee_before_the_prize_is_noticed(look: Looks) -> None:
    assert look("u won our giveaway! just pay £2 postage")


def test_cash_that_waits_is_noticed(look: Looks) -> None:
    assert look("urgent! £2000 cash awaits collection, call 0909 8790 000")


def test_matches_and_games_are_left_alone(look: Looks) -> None:
    assert not look("we won the match 3-1")
    assert not look("you won fair and square")
    assert not look("who won the quiz")


def test_school_prizes_are_left_alone(look: Looks) -> None:
    assert not look("collect your prize from the office, love miss")
    assert not look("i won a teddy in the school raffle")


def test_good_wishes_are_left_alone(look: Looks) -> None:
    assert not look("congratulations on your new job!")


def test_you_won_counts_only_beside_a_claim(look: Looks) -> None:
    assert look("u won", before=("me: send your address for the giveaway",))
    assert not look("u won")


def test_an_office_or_a_team_is_no_prize(look: Looks) -> None:
    assert not look("congratulations you have been selected as prefect")
    assert not look("youve been chosen for the u14 squad, training is thursday")
