"""Warnings that press for a click or a fee are noticed; true notices and grumbling are not."""

from tests.detectors.conftest import Looks


def test_an_account_to_be_verified_or_lost_is_noticed(look: Looks) -> None:
    assert look("ur roblox account will be deleted in 24hrs unless u verify at safe-login.test")
    assert look("We noticed unusual activity. Confirm your details now or your card will be blocked")


def test_a_parcel_fee_is_noticed(look: Looks) -> None:
    assert look("your parcel is held, pay the £1.45 fee here post-fee.example")


def test_a_tax_refund_is_noticed(look: Looks) -> None:
    assert look("HMRC: you are owed a tax refund of £276, claim at refund.example")


def test_a_report_made_by_mistake_is_noticed(look: Looks) -> None:
    assert look("i accidentally reported ur steam account, message this mod or ull be banned")


def test_true_notices_are_left_alone(look: Looks) -> None:
    assert not look("your parcel will be delivered today between 2 and 3")
    assert not look("thank you for your payment, no action is needed")
    assert not look("your statement is now available")


def test_ones_own_trouble_is_left_alone(look: Looks) -> None:
    assert not look("my insta got locked again")
    assert not look("did you get banned from the server lol")


def test_library_books_are_left_alone(look: Looks) -> None:
    assert not look("your library book is overdue")


def test_a_delivery_to_be_booked_again_for_a_fee_is_noticed(look: Looks) -> None:
    assert look("Our driver tried to deliver your parcel. Rebook here: parcels.example.com (£1.45 charge)")
    assert not look("Your parcel has been delivered to your safe place")


def test_a_payment_to_be_stopped_by_a_call_or_link_is_noticed(look: Looks) -> None:
    assert look("A payment of £499.99 was attempted. If this was not you visit cancel.example.com")
    assert not look("Did you make a payment of £25.00 at the shoe shop? Reply Y or N")
