"""Rank for harm is noticed; armbands and raids are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_rank_for_harm_is_noticed(look: Looks) -> None:
    assert look("u wanna be in? hit someone then")
    assert look("whoever does the worst one gets crowned")


def test_an_initiation_is_noticed(look: Looks) -> None:
    assert look("initiation is easy, slap a teacher")
    assert look("nobody gets the patch for free")


def test_earned_ranks_are_left_alone(look: Looks) -> None:
    assert not look("u get the captains armband for turning up")
    assert not look("smash all the crates for the trophy")
    assert not look("legendary if u finish the raid with no deaths")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("they said id be in if i hurt someone", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED


def test_a_place_for_an_act_is_noticed_and_one_for_goals_is_not(look: Looks) -> None:
    assert look("steal the bike n ur mandem for life")
    assert not look("score three goals and ur in the team")
