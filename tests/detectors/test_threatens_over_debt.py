"""Threats for money are noticed; jokes about two quid are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_harm_tied_to_money_is_noticed(look: Looks) -> None:
    assert look("pay what u owe or ur windows go in")
    assert look("find my money by friday or the boys are coming")


def test_a_veiled_threat_is_noticed(look: Looks) -> None:
    assert look("nice car your mum has. be a shame")
    assert look("u know what happens when people dont pay")


def test_trifles_and_rules_are_left_alone(look: Looks) -> None:
    assert not look("give me my 2 quid back or im telling mum about the crisps")
    assert not look("pay the toll or perish traveller")
    assert not look("im coming to your house after school")


def test_a_visit_is_a_threat_after_a_debt(look: Looks) -> None:
    assert look("were coming to your mums house", before=("me: you owe 300 and its late",))
    assert not look("were coming to your mums house")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("they said theyll hurt my brother if i dont pay", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
