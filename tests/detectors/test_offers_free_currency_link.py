"""Free coins behind a link or a log-in are noticed; warnings and real events are not."""

from tests.detectors.conftest import Looks


def test_free_coins_behind_a_log_in_are_noticed(look: Looks) -> None:
    assert look("free robux just log in here robux-now.example")
    assert look("enter your username and password on coins.test for 5000 free coins")


def test_a_generator_is_noticed(look: Looks) -> None:
    assert look("this generator gives u 10k gems actually works")


def test_a_lure_beside_a_link_is_noticed(look: Looks) -> None:
    assert look("never spend a penny on skins again, got mine from here: shop.example.com")


def test_warnings_are_left_alone(look: Looks) -> None:
    assert not look("free robux generators are scams miss said")
    assert not look("dont click it the free nitro thing is fake")


def test_what_the_game_gives_is_left_alone(look: Looks) -> None:
    assert not look("the event gives 50 gems every day")
    assert not look("new skin in the item shop today")


def test_other_links_are_left_alone(look: Looks) -> None:
    assert not look("heres the link for the maths homework")
    assert not look("fixtures are up: club.example.com/fixtures")
