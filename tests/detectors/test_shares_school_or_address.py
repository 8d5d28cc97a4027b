"""A child's school or home is noticed; addresses in stories and games are not."""

from leeside.conversation.model import Relation
from tests.detectors.conftest import Looks


def test_a_named_school_is_noticed(look: Looks) -> None:
    assert look("i go st marks in harborne")
    assert look("im in 8r at hillcrest academy")


def test_a_school_named_when_asked_is_noticed(look: Looks) -> None:
    assert look("weston park high", before=("them: what school do you go to",))


def test_an_address_is_noticed(look: Looks) -> None:
    assert look("my address is 22 penrose avenue")
    assert look("i live above the barbers, buzzer 3")


def test_a_postcode_is_noticed(look: Looks) -> None:
    [seen] = look("its M1 1AE")
    assert seen.message.text[seen.start : seen.end] == "M1 1AE"


def test_a_school_without_a_name_is_left_alone(look: Looks) -> None:
    assert not look("i hate school")
    assert not look("im still in high school")


def test_stories_and_games_are_left_alone(look: Looks) -> None:
    assert not look("number 4 privet drive, everyone knows that")
    assert not look("my sims live at 5 willow creek")


def test_a_child_who_did_not_tell_is_left_alone(look: Looks) -> None:
    assert not look("she asked my address and i said nope")


def test_a_parent_is_left_alone(look: Looks) -> None:
    assert not look("my address is 22 penrose avenue", relation=Relation.FAMILY)
