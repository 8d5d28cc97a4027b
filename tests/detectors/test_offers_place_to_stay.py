"""A bed away from home is noticed; sleepovers, relatives and holidays are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_a_bed_at_the_speakers_is_noticed(look: Looks) -> None:
    assert look("u can stay at mine as long as u need")
    assert look("come live with me instead")


def test_a_hotel_is_noticed(look: Looks) -> None:
    assert look("ill book us a hotel")


def test_a_door_that_is_open_when_home_is_bad_is_noticed(look: Looks) -> None:
    assert look("my sofas always free if it kicks off at home")


def test_sleepovers_are_left_alone(look: Looks) -> None:
    assert not look("sleepover at mine friday, mum says its fine")
    assert not look("nan says you can stay at hers")


def test_holidays_and_games_are_left_alone(look: Looks) -> None:
    assert not look("we got an airbnb for the holiday")
    assert not look("you can stay in my base on the server")


def test_wishes_to_keep_well_are_left_alone(look: Looks) -> None:
    assert not look("stay safe x")
    assert not look("crash course in maths at 3")


def test_an_everyday_word_counts_after_talk_of_leaving_home(look: Looks) -> None:
    assert look("stay with me", before=("them: they kicked me out again",))
    assert not look("stay with me")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he said i can stay at his flat", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED


def test_help_that_finds_a_bed_is_left_alone(look: Looks) -> None:
    assert not look("if home isnt safe you can ring childline any time, theyll help")
    assert not look("the spare room is ready for grandad")
