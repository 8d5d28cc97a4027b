"""Pictures nobody asked for are noticed; forty photos of the cat are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_sending_one_is_noticed(look: Looks) -> None:
    assert look("sent u a pic of me dont freak out")
    assert look("sending u something dont open it near ur teacher")


def test_pressing_to_open_is_noticed(look: Looks) -> None:
    assert look("accept it lol its only me")
    assert look("wont hurt you to look")


def test_family_photos_are_left_alone(look: Looks) -> None:
    assert not look("sent you forty photos of the cat sorry not sorry")
    assert not look("did u get the pic of ur coat")
    assert not look("accept it its the group pic")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("some random man airdropped me a photo", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
