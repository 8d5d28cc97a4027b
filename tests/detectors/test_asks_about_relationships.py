"""Questions about love are noticed whoever asks; relationships in a play or a sum are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_questions_about_a_boyfriend_or_a_type_are_noticed(look: Looks) -> None:
    assert look("got a bf?")
    assert look("are you single")
    assert look("what do you look for in a guy")


def test_questions_about_what_has_happened_are_noticed(look: Looks) -> None:
    assert look("ever been kissed")
    assert look("would u go out with me")


def test_schoolwork_and_play_are_left_alone(look: Looks) -> None:
    assert not look("describe the relationship between romeo and his father")
    assert not look("whats your type in pokemon")
    assert not look("single or double pizza base")


def test_telling_of_others_is_left_alone(look: Looks) -> None:
    assert not look("my sister has a boyfriend now")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he asked if i had a boyfriend", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
