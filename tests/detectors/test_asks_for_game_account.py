"""Accounts asked for are noticed; gamertags and brothers are not."""

from tests.detectors.conftest import Looks


def test_an_account_to_borrow_is_noticed(look: Looks) -> None:
    assert look("let me hold ur roblox account for a day")
    assert look("can i hop on your steam account for a bit i wont change anything")


def test_an_account_to_level_up_is_noticed(look: Looks) -> None:
    assert look("give me ur login ill level it up for u")


def test_an_account_to_buy_or_swap_is_noticed(look: Looks) -> None:
    assert look("swap accounts? mines got more skins")
    assert look("selling? i want ur stacked fortnite acc")


def test_names_to_play_together_are_left_alone(look: Looks) -> None:
    assert not look("whats ur gamertag ill add u")


def test_ones_own_account_is_left_alone(look: Looks) -> None:
    assert not look("i lost my roblox account")
    assert not look("my brother plays on my account")


def test_other_accounts_are_left_alone(look: Looks) -> None:
    assert not look("i opened a savings account with nan")
    assert not look("ur insta account is private")


def test_money_sent_to_an_account_is_another_sign(look: Looks) -> None:
    assert not look("send me your account number and ill pay you for the pizza")
