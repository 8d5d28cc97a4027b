"""Asking where a child lives or is gets noticed; a game, a lift and dinner do not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_a_place_asked_straight_out_is_noticed(look: Looks) -> None:
    assert look("where do u live")
    assert look("what town are you in")
    assert look("address?")


def test_a_place_asked_by_way_of_landmarks_or_post_is_noticed(look: Looks) -> None:
    assert look("what can you see out of your window")
    assert look("where do i send it to")


def test_play_and_family_logistics_are_left_alone(look: Looks) -> None:
    assert not look("drop coords")
    assert not look("where are you, your dinner is ready")
    assert not look("whats your address again, my mum needs it for the party lift")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he keeps asking where do you live", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
