"""Bargains with odd ways to pay are noticed; school fairs and sales are not."""

from tests.detectors.conftest import Looks


def test_a_new_phone_for_little_is_noticed(look: Looks) -> None:
    assert look("brand new iphone 15 sealed £80 dm me, bank transfer only")


def test_money_first_is_noticed(look: Looks) -> None:
    assert look("selling 2 tickets sold out show 20 each pay first ill post them")
    assert look("send a deposit first to hold it, loads of people interested")


def test_a_fair_sale_is_left_alone(look: Looks) -> None:
    assert not look("selling my old bike £20 collection from mine")


def test_shops_and_schools_are_left_alone(look: Looks) -> None:
    assert not look("20% off at the shop with student discount")
    assert not look("tickets for the school play are £3")


def test_talk_of_things_is_left_alone(look: Looks) -> None:
    assert not look("how much was ur phone")
    assert not look("my trainers were in the sale")
