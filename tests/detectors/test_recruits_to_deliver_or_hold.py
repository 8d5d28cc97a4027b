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


def test_a_real_errand_is_noticed_when_it_is_called_a_quest(look: Looks) -> None:
    assert look("quest: pick up from the grey bin behind the shops, drop at the blue door")
    assert not look("quest: pick up the herbs in the swamp, drop them at the altar")


def test_a_lookout_and_a_hidden_box_are_noticed(look: Looks) -> None:
    assert look("youre the lookout, shout if anyone comes")
    assert look("need somewhere to leave a box til sunday")
    assert not look("on the lookout for a new bike")
    assert not look("is there somewhere to leave our coats")
