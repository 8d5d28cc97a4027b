"""Being told to be gone is noticed; games and farewells are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_better_off_without_you_is_noticed(look: Looks) -> None:
    assert look("everyone would be so much happier without u")
    assert look("nobody would even notice if u were gone")


def test_an_order_to_vanish_is_noticed(look: Looks) -> None:
    assert look("just disappear already")
    assert look("k y s")
    assert look("d1s4pp34r plz")


def test_games_and_farewells_are_left_alone(look: Looks) -> None:
    assert not look("go invisible and walk past the guards")
    assert not look("die then respawn by the tower")
    assert not look("gonna miss u loads when u leave")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("they keep telling me to disappear", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED


def test_not_waking_up_is_noticed_and_a_lie_in_is_not(look: Looks) -> None:
    assert look("dont wake up tomorrow x")
    assert not look("dont wake up early tomorrow its saturday")
