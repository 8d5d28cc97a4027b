"""Leaving somebody out on purpose is noticed; a full car, a game and a surprise are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_being_put_out_of_a_group_is_noticed(look: Looks) -> None:
    assert look("made a new gc without her")
    assert look("kicked her out of the chat lol")


def test_being_kept_from_a_plan_or_a_table_is_noticed(look: Looks) -> None:
    assert look("nobody invited u lol")
    assert look("u cant sit with us")
    assert look("the whole class is coming except you")


def test_a_call_to_ignore_somebody_is_noticed(look: Looks) -> None:
    assert look("everyone ignore her tomorrow")
    assert look("dont partner with him in science")


def test_a_surprise_is_left_alone(look: Looks) -> None:
    assert not look("dont tell her about the party its a surprise")


def test_a_full_car_and_wet_paint_are_left_alone(look: Looks) -> None:
    assert not look("no room for you in the car sorry, dad can bring you")
    assert not look("you cant sit there its wet paint")


def test_games_and_compliments_are_left_alone(look: Looks) -> None:
    assert not look("kicked the bot from the server")
    assert not look("no one gets me except you")


def test_a_child_who_was_left_out_reports_others(look: Looks) -> None:
    [seen] = look("they kicked me out the group chat again", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED


def test_a_party_kept_from_somebody_is_noticed_and_an_illness_is_not(look: Looks) -> None:
    assert look("shes not coming to my party")
    assert not look("shes not coming to my party, shes poorly")
