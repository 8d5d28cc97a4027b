"""Punishment for not answering is noticed; slow replies among friends are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_a_price_for_silence_is_noticed(look: Looks) -> None:
    assert look("u ignored me so thats double now")
    assert look("if u dont reply il come round")
    assert look("you know what happens when you dont answer")


def test_everyday_waiting_is_left_alone(look: Looks) -> None:
    assert not look("left on read for 4 mins im writing you out of my will")
    assert not look("no worries if ur busy reply whenever")
    assert not look("duolingo is threatening me for missing a day")


def test_a_bare_reproach_counts_among_threats(look: Looks) -> None:
    assert look("u ignored me", before=("me: rules are rules. last warning",))
    assert not look("u ignored me")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("if i dont answer straight away he goes mad", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
