"""Giving in is noticed after pressure; giving in to chores is not."""

from leeside.conversation.model import Relation
from tests.detectors.conftest import Looks


def test_giving_in_after_a_threat_is_noticed(look: Looks) -> None:
    assert look("ok ok ill do it, just stop", before=("them: send it or i tell your mum",))
    assert look("ok", before=("them: pay me or everyone sees it",))


def test_giving_in_to_nagging_is_noticed(look: Looks) -> None:
    assert look("fine", before=("them: dont be boring, just one",))
    assert look("there. dont screen it", before=("them: if you loved me you would",))


def test_pleading_with_an_offer_needs_nothing_before_it(look: Looks) -> None:
    assert look("please dont post it, ill pay you")


def test_a_plain_fine_is_left_alone(look: Looks) -> None:
    assert not look("fine")
    assert not look("ok then", before=("them: shall we play another",))


def test_chores_and_homework_are_left_alone(look: Looks) -> None:
    assert not look("fine", before=("them: do your homework or no xbox",))
    assert not look("ok ok ill do it", before=("them: its your turn to do the dishes",))


def test_pressing_by_the_speaker_is_not_pressure_on_the_speaker(look: Looks) -> None:
    assert not look("fine", before=("me: dont be boring, just one",))


def test_a_parent_who_gives_in_is_left_alone(look: Looks) -> None:
    assert not look("fine", before=("them: dont be boring, just one",), relation=Relation.FAMILY)
