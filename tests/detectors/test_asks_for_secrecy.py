"""Secrets kept from protecting adults are noticed; presents and parties are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_a_secret_from_a_parent_is_noticed_with_its_exact_span(look: Looks) -> None:
    [seen] = look("pls Don’t tell your mum, ok?")
    assert seen.message.text[seen.start : seen.end] == "Don’t tell your mum"
    assert seen.voice is Voice.OWN


def test_a_disguised_secret_is_noticed(look: Looks) -> None:
    assert look("d0nt t3ll ur mum")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he said dont tell your mum", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED


def test_a_surprise_mentioned_a_line_before_is_left_alone(look: Looks) -> None:
    assert not look("dont tell your mum", before=("them: what about the birthday cake",))


def test_a_child_who_keeps_a_secret_with_a_friend_is_left_alone(look: Looks) -> None:
    assert not look("dont tell your mum", relation=Relation.CHILD)
