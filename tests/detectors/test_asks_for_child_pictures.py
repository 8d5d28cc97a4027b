"""Asking for pictures of children is noticed; family and school photos are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_a_sibling_wanted_in_a_picture_is_noticed(look: Looks) -> None:
    assert look("send me a pic of ur little sister too")
    assert look("get your little sister in the next pic")


def test_trading_is_noticed(look: Looks) -> None:
    assert look("anyone trading pics of kids")
    assert look("got any younger pics to trade")


def test_family_and_school_photos_are_left_alone(look: Looks) -> None:
    assert not look("nan wants pics of your little sister in her school photo")
    assert not look("sports day pics of the kids are on the newsletter")
    assert not look("send me that photo of when you were little")
    assert not look("have you got a little brother")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he asked for a photo of my little brother", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED


def test_an_offer_to_swap_is_noticed_and_other_swaps_are_not(look: Looks) -> None:
    assert look("u send 5 i send u 5 from my other parks. swaps")
    assert look("he offered to swap with my sisters team too")
    assert not look("he offered to swap seats with my sister")
    assert not look("u send 5 stickers, i send u 5 of mine at break")
