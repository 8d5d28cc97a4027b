"""Presents from somebody outside the family are noticed; nan's tenner is not."""

from leeside.conversation.model import Relation
from tests.detectors.conftest import Looks


def test_things_bought_by_somebody_are_noticed(look: Looks) -> None:
    assert look("he got me new trainers and i didnt even ask")
    assert look("he pays for my nails")


def test_credit_for_a_chat_is_noticed(look: Looks) -> None:
    assert look("500 robux just for chatting")


def test_an_evasive_answer_about_new_things_is_noticed(look: Looks) -> None:
    assert look("nah it was a present", before=("them: where did u get those trainers",))


def test_presents_from_family_are_left_alone(look: Looks) -> None:
    assert not look("nan gave me a tenner")
    assert not look("my stepmum bought me boots")


def test_earned_and_won_things_are_left_alone(look: Looks) -> None:
    assert not look("i saved up for it from my paper round")
    assert not look("the library gave me a voucher")
    assert not look("daily reward gave me 50 coins")


def test_a_parent_who_tells_of_their_own_present_is_left_alone(look: Looks) -> None:
    assert not look("your dad got me new boots and i didnt even ask", relation=Relation.FAMILY)
