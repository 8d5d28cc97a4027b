"""Private pictures passed round are noticed; trip photos are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_passing_one_round_is_noticed(look: Looks) -> None:
    assert look("theyre passing round mias pic")
    assert look("showed it to all the lads")
    assert look("repost before it gets taken down")


def test_trading_is_noticed(look: Looks) -> None:
    assert look("il swap u mine of her for yours")


def test_shared_albums_and_cards_are_left_alone(look: Looks) -> None:
    assert not look("whos got the pics from the trip")
    assert not look("swap u my shiny for yours")
    assert not look("reposting my art is fine with credit")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("theyre sharing my pic round school", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
