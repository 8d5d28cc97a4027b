"""A cut for passing money on is noticed; a stall and a sale are not."""

from tests.detectors.conftest import Looks


def test_a_share_for_passing_on_is_noticed(look: Looks) -> None:
    assert look("i send 2000 u send 1800 back n keep the rest")
    assert look("money drops in, u pass it on, u keep 15 percent")


def test_pay_for_an_account_is_noticed(look: Looks) -> None:
    assert look("200 quid just for letting me use ur account")


def test_honest_earnings_are_left_alone(look: Looks) -> None:
    assert not look("vinted took a cut of my sale")
    assert not look("ill take 10 percent of ur chips")
    assert not look("keep the change from the tenner")


def test_a_denial_is_left_alone(look: Looks) -> None:
    assert not look("i would never ask you to send 2000 u send 1800 back n keep the rest")
