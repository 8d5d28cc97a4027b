"""Gift cards and crypto wanted by the one who writes are noticed; presents are not."""

from tests.detectors.conftest import Looks


def test_a_card_and_its_code_are_noticed(look: Looks) -> None:
    assert look("go tesco n get a £50 steam card then send me the code")
    assert look("scratch the back n send a pic")


def test_crypto_is_noticed(look: Looks) -> None:
    assert look("pay in bitcoin or i post it")
    assert look("send 20 quid of btc to this wallet and i double it")


def test_presents_are_left_alone(look: Looks) -> None:
    assert not look("got a £20 amazon gift card for my birthday")
    assert not look("get mum a gift card for mothers day")


def test_talk_of_prices_is_left_alone(look: Looks) -> None:
    assert not look("bitcoin crashed again")
    assert not look("dad says crypto is like the lottery")


def test_using_ones_own_card_is_left_alone(look: Looks) -> None:
    assert not look("how do i redeem a gift card")
