"""A call meant for two alone is noticed; a raid, a lift and a grandad are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_a_call_for_two_is_noticed(look: Looks) -> None:
    assert look("vc just me and you?")
    assert look("can i call you tonight when everyones asleep")


def test_a_camera_and_a_voice_are_noticed(look: Looks) -> None:
    assert look("turn ur cam on")
    assert look("let me hear your voice")


def test_everyday_calls_are_left_alone(look: Looks) -> None:
    assert not look("ring me when you get home")
    assert not look("ft me i need outfit help")
    assert not look("vc for the raid at 8")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he goes put ur cam on", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
