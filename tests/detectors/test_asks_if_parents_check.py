"""Asking who looks at the phone is noticed; a child who says that a parent looks is not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_asking_who_reads_along_is_noticed(look: Looks) -> None:
    assert look("do your parents check your phone")
    assert look("can anyone see our messages?")
    assert look("who else knows your passcode")


def test_asking_who_knows_is_noticed(look: Looks) -> None:
    assert look("does your mum know you talk to me")


def test_a_childs_own_word_on_it_is_left_alone(look: Looks) -> None:
    assert not look("my dad checks my phone every night")
    assert not look("my parents dont check anything")


def test_a_check_on_something_else_is_left_alone(look: Looks) -> None:
    assert not look("did your mum check the weather")
    assert not look("has your dad got the football kit")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he asked does your mum check your phone", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
