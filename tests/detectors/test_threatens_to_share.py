"""Threats to show private things are noticed; teasing about harmless ones is not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_a_threat_to_show_everyone_is_noticed(look: Looks) -> None:
    assert look("il send it to everyone u know")
    assert look("do it or i leak the lot")


def test_a_threat_dressed_as_pity_is_noticed(look: Looks) -> None:
    assert look("it would be a shame if your nan got a copy")


def test_offers_to_share_ordinary_things_are_left_alone(look: Looks) -> None:
    assert not look("ill send it to your mum")
    assert not look("posting it on insta later")
    assert not look("ill put the baby photos on facebook unless you tidy up")


def test_an_everyday_offer_is_a_threat_after_a_hold(look: Looks) -> None:
    assert look("ill send it to your mum", before=("me: i recorded you",))
    assert not look("ill send it to your mum")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he said hell send it to everyone i know", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED


def test_a_condition_on_a_picture_is_noticed(look: Looks) -> None:
    assert look("if u go to that party ur pic is going on my story")
    assert look("or do i put ur clip up")
    assert look("the video goes in the group unless you come")


def test_a_picture_that_goes_somewhere_without_a_condition_is_left_alone(look: Looks) -> None:
    assert not look("that pic is going on my story you look lovely")
    assert not look("the photos go on the school website on friday")


def test_what_is_still_held_is_noticed(look: Looks) -> None:
    assert look("i still have what you sent")
    assert not look("i still have it", before=("them: did you get the homework sheet",))


def test_a_child_or_friend_may_tell_of_it_in_many_ways(look: Looks) -> None:
    for text in (
        "he said if i block him he sends what he recorded",
        "if i miss a day he puts a bit of my pic on his story",
        "hes making me send stuff or he posts it",
    ):
        [seen] = look(text, relation=Relation.CHILD)
        assert seen.voice is Voice.REPORTED
