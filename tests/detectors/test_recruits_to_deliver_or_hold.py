"""Carrying and hiding for others is noticed; errands are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_holding_a_bag_unopened_is_noticed(look: Looks) -> None:
    assert look("can u hold a bag for me til sunday dont look in it")
    assert look("keep this under ur bed for a few days")


def test_paid_drops_are_noticed(look: Looks) -> None:
    assert look("need a younger to drop a package over in town, 40 quid")
    assert look("feds never stop girls in uniform")


def test_errands_and_parcels_are_left_alone(look: Looks) -> None:
    assert not look("can you bring the bag of apples in")
    assert not look("amazon parcel coming can you keep it safe for me")
    assert not look("can u carry the speaker its heavy")
    assert not look("i do a paper round")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he asked me to carry a package for him", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
