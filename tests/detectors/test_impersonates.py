"""Speaking as somebody else is noticed; a parent's phone, a costume and a new number are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_a_false_account_is_noticed(look: Looks) -> None:
    assert look("i made a fake account of her lol")
    assert look("someones using my pics on wizz")


def test_writing_as_another_is_noticed(look: Looks) -> None:
    assert look("im on his phone texting as him")
    assert look("she still thinks shes talking to him")


def test_a_false_official_is_noticed(look: Looks) -> None:
    assert look("we are contacting you from instagram support about your account")


def test_a_false_relative_in_need_is_noticed(look: Looks) -> None:
    assert look("hi mum i lost my phone this is my new number")


def test_a_parent_on_anothers_phone_is_left_alone(look: Looks) -> None:
    assert not look("its mum on dads phone, mines charging")
    assert not look("ive got a new number save it")


def test_dressing_up_and_fan_pages_are_left_alone(look: Looks) -> None:
    assert not look("dressed up as harry styles for world book day")
    assert not look("made a fan account for the bake off dog")


def test_a_warning_about_false_staff_is_left_alone(look: Looks) -> None:
    assert not look("roblox support will never ask for your password")


def test_a_child_who_denies_an_account_reports_somebody_else(look: Looks) -> None:
    [seen] = look("thats not me someone made an account with my name", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
