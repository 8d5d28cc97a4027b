"""What is hidden from home is noticed; presents and eaten biscuits are not."""

from leeside.conversation.model import Relation
from tests.detectors.conftest import Looks


def test_hiding_a_contact_is_noticed(look: Looks) -> None:
    assert look("i delete the chat before dad checks my phone")
    assert look("my mum cant know about him")


def test_a_cover_story_is_noticed(look: Looks) -> None:
    assert look("mum thinks im at the library but im with him")


def test_talk_out_of_hearing_is_noticed(look: Looks) -> None:
    assert look("he rings me after mum goes to sleep")
    assert look("gtg footsteps on the stairs")


def test_surprises_and_small_sins_are_left_alone(look: Looks) -> None:
    assert not look("my mum doesnt know about the surprise party")
    assert not look("dont tell my mum i ate the last biscuit")


def test_a_present_talked_of_a_line_before_is_left_alone(look: Looks) -> None:
    assert not look("i hid it under the bed", before=("them: where is mums birthday present",))


def test_telling_everything_is_left_alone(look: Looks) -> None:
    assert not look("i tell my mum everything")


def test_a_parent_is_left_alone(look: Looks) -> None:
    assert not look("my mum cant know about him", relation=Relation.FAMILY)
