"""Words that the harm is done are noticed; sent homework is not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_a_picture_already_sent_is_noticed(look: Looks) -> None:
    assert look("just sent it to 2 of ur mates")
    assert look("too late its out there now")


def test_the_look_of_others_is_noticed(look: Looks) -> None:
    assert look("now your sister knows")


def test_forms_and_parcels_are_left_alone(look: Looks) -> None:
    assert not look("already sent my homework miss")
    assert not look("the letters home have been sent")
    assert not look("parcel delivered")
    assert not look("too late i ate it")


def test_one_word_counts_after_a_threat(look: Looks) -> None:
    assert look("done", before=("me: last chance or i leak it",))
    assert not look("done")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he already sent my pic to his mates", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
