"""Being made to share a location is noticed; finding each other is not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_an_order_to_share_is_noticed(look: Looks) -> None:
    assert look("put ur location back on now")
    assert look("share ur live for 8 hours n dont turn it off")


def test_being_watched_on_the_map_is_noticed(look: Looks) -> None:
    assert look("i can see ur dot hasnt moved, why")
    assert look("why did u go on ghost mode")


def test_meeting_up_is_left_alone(look: Looks) -> None:
    assert not look("drop a pin for the picnic")
    assert not look("we all have life360 in our family")
    assert not look("share ur live so i can see when ur bus is near")
    assert not look("turn minimap on so i can see u")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he makes me keep my location on all the time", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
