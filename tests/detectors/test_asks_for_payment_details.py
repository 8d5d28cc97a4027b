"""Card numbers asked for are noticed; birthday cards and tills are not."""

from tests.detectors.conftest import Looks


def test_card_numbers_are_noticed(look: Looks) -> None:
    assert look("send me ur card number and the 3 digits on the back")
    assert look("whats the long number on the front")


def test_a_parents_card_is_noticed(look: Looks) -> None:
    assert look("use ur mums card she wont notice")


def test_a_card_to_prove_an_age_is_noticed(look: Looks) -> None:
    assert look("enter your card details to verify your age, you wont be charged")


def test_other_cards_are_left_alone(look: Looks) -> None:
    assert not look("ill get mum a birthday card")
    assert not look("he got a red card")
    assert not look("i lost my bus card again")


def test_paying_back_is_left_alone(look: Looks) -> None:
    assert not look("pay me back friday")


def test_good_advice_is_left_alone(look: Looks) -> None:
    assert not look("we will never ask for your card details")
