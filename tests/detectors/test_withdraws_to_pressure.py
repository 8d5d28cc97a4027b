"""Sulking and leaving to get one's way is noticed; a plain goodbye is not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_guilt_laid_on_is_noticed(look: Looks) -> None:
    assert look("after everything ive done for you")
    assert look("i thought u were different")


def test_a_threat_to_find_another_is_noticed(look: Looks) -> None:
    assert look("ill just find someone else who will")


def test_a_cold_goodbye_counts_only_after_a_refusal(look: Looks) -> None:
    assert look("fine. bye then", before=("them: no i dont want to send one",))
    assert not look("bye then see you at 5")


def test_jokes_over_food_are_left_alone(look: Looks) -> None:
    assert not look("fine dont come then, more pizza for me")
    assert not look("after everything ive done for u u ate the last pringle")


def test_no_hard_feelings_are_left_alone(look: Looks) -> None:
    assert not look("no worries, maybe next time")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he stops talking to me if i dont send one", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
