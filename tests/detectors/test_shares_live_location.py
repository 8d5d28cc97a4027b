"""Where a child is right now is noticed when it is given away; maps of games are not."""

from leeside.conversation.model import Relation
from tests.detectors.conftest import Looks


def test_a_shared_pin_is_noticed(look: Looks) -> None:
    assert look("sent you my location")
    assert look("ghost mode off, only for you")


def test_a_spot_at_this_moment_is_noticed(look: Looks) -> None:
    assert look("im outside the school gates now")
    assert look("walking home thru the park right now")


def test_a_spot_given_when_asked_is_noticed(look: Looks) -> None:
    assert look("im at the bus stop by tesco", before=("them: where are you now?",))


def test_location_turned_off_is_left_alone(look: Looks) -> None:
    assert not look("turned location off it was killing my battery")
    assert not look("not sharing my location sorry")


def test_play_is_left_alone(look: Looks) -> None:
    assert not look("im pinging my location come revive me")


def test_company_and_family_are_left_alone(look: Looks) -> None:
    assert not look("were all at the park with everyone")
    assert not look("mum can see my location for walking home from dance")


def test_a_parent_is_left_alone(look: Looks) -> None:
    assert not look("sent you my location", relation=Relation.FAMILY)
