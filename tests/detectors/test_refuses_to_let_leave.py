"""Not being let go is noticed; staying for one more round is not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_no_way_out_is_noticed(look: Looks) -> None:
    assert look("u dont get to just leave")
    assert look("too late to back out now")
    assert look("theres no way out for u now")


def test_a_threat_for_leaving_is_noticed(look: Looks) -> None:
    assert look("try leaving n see what happens")


def test_parties_and_games_are_left_alone(look: Looks) -> None:
    assert not look("dont leave the party yet")
    assert not look("one more round then im done")
    assert not look("you can leave whenever you want")
    assert not look("u cant leave the safe zone yet")


def test_one_more_is_a_hold_after_a_debt(look: Looks) -> None:
    assert look("one more then ur free", before=("me: you still owe for the bag",))
    assert not look("one more then ur free")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("they wont let me stop", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
