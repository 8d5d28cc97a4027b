"""Demands for more pictures are noticed; more pictures of the puppy are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_more_is_demanded(look: Looks) -> None:
    assert look("send me more or your mum sees")
    assert look("another pic by tonight")
    assert look("you owe me three")


def test_an_end_is_refused(look: Looks) -> None:
    assert look("i didnt say you could stop")
    assert look("carry on sending til i tell you")


def test_more_of_something_harmless_is_left_alone(look: Looks) -> None:
    assert not look("send more pics of the dog")
    assert not look("one more episode then sleep")
    assert not look("need another screenshot of the bug")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he keeps asking for more and i cant stop", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
