"""Proof of an ordered act is noticed; proof of lunch is not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_footage_of_harm_is_noticed(look: Looks) -> None:
    assert look("film urself doing it and send it")
    assert look("show me the bruise")
    assert look("go live so we can watch")


def test_a_picture_sent_back_is_noticed(look: Looks) -> None:
    assert look("again, closer, with ur face in")


def test_finished_work_and_games_are_left_alone(look: Looks) -> None:
    assert not look("vid of the puppy now")
    assert not look("upload a photo of your practical work")
    assert not look("clip it or youre lying about that shot")
    assert not look("proof of lunch: a grape")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("they make you film it", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED


def test_disbelief_until_seen_is_noticed_and_plain_surprise_is_not(look: Looks) -> None:
    assert look("i dont believe u did it. send it")
    assert not look("i dont believe it, you got tickets")
