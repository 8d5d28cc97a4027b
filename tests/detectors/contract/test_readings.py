"""A sentence is read before it counts: denied, told of another, given as advice, or made up."""

import msgspec
import pytest

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.readings import STAGED
from tests.detectors.conftest import look_at

SEEN = Detector(
    name="test",
    version=1,
    by=Speaker.OTHER,
    says="asks for a picture",
    innocent_reading="Friends send pictures.",
    patterns=("send me a pic", "a secret"),
    shows=(),
    passes=(),
    limits="It is for a test.",
)


def voice(text: str, *, relation: Relation = Relation.UNKNOWN) -> Voice | None:
    seen = look_at(SEEN, text, (), relation)
    return seen[0].voice if seen else None


def seen_after(before: str, text: str) -> Voice | None:
    seen = look_at(SEEN, text, (before,), Relation.UNKNOWN)
    return seen[0].voice if seen else None


@pytest.mark.parametrize(
    "text",
    [
        "send me a pic",
        "why dont you send me a pic",
        "i dont care, send me a pic",
        "its not hard. send me a pic",
        "if not send me a pic",
    ],
)
def test_a_plain_request_is_the_speakers_own(text: str) -> None:
    assert voice(text) is Voice.OWN


@pytest.mark.parametrize(
    "text", ["dont send me a pic", "i would never ask you to keep a secret", "you dont need to send me a pic"]
)
def test_a_denied_request_is_left_alone(text: str) -> None:
    assert voice(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "he said send me a pic",
        "this guy keeps saying send me a pic",
        'he was like "send me a pic" and i left',
        "some random messaged send me a pic",
    ],
)
def test_what_another_said_is_reported(text: str) -> None:
    assert voice(text) is Voice.REPORTED


def test_repeating_ones_own_request_is_no_report() -> None:
    assert voice("i said send me a pic") is Voice.OWN


@pytest.mark.parametrize(
    "text",
    [
        "if anyone says send me a pic, tell us",
        "the pshe lesson was about strangers who write send me a pic",
    ],
)
def test_a_warning_is_left_alone(text: str) -> None:
    assert voice(text) is None


@pytest.mark.parametrize(
    "text", ["in the play he has a secret", "my character says send me a pic in act two"]
)
def test_a_story_is_left_alone(text: str) -> None:
    assert voice(text) is None


def test_a_quoted_line_is_left_alone_where_a_story_is_told() -> None:
    assert voice('ok so chapter 6 he says "get in. send me a pic"') is None
    assert seen_after("them: its a murder mystery", 'my note says "send me a pic"') is None


def test_quotation_marks_or_a_story_alone_leave_a_line_as_it_is() -> None:
    assert voice('he wrote "send me a pic"') is Voice.REPORTED
    assert seen_after("them: its a murder mystery", "send me a pic") is Voice.OWN


def test_what_an_actor_does_is_not_noticed_from_the_child_but_a_report_is() -> None:
    assert voice("send me a pic", relation=Relation.CHILD) is None
    assert voice("he said send me a pic", relation=Relation.CHILD) is Voice.REPORTED


def staged(text: str, *before: str) -> bool:
    detector = msgspec.structs.replace(SEEN, guards=STAGED, name="demands", patterns=(r"pay me by \w+",))
    return not look_at(detector, text, before, Relation.UNKNOWN)


def test_a_demand_in_the_middle_of_a_game_or_a_lesson_is_left_alone() -> None:
    assert staged("200 gold or ur horse, pay me by midnight")
    assert staged("pay me by friday", "them: the goblin took my sword")
    assert staged("pay me by friday", "them: scene 4 again please, nia you are the boss")
    assert staged("pay me by friday", "me: spot the trick, year 8s")


def test_one_word_of_a_game_does_not_make_a_demand_a_game() -> None:
    assert not staged("pay me by friday", "them: who won the last round")
    assert not staged("pay me by friday")


def test_a_line_whose_wording_is_asked_about_or_that_is_being_learnt_is_left_alone() -> None:
    assert voice('miss is it "send me a pic" or "send us a pic"') is None
    assert voice('ok mines gonna be "send me a pic", is that calm') is None
    assert voice("ive recorded the bit where he goes send me a pic") is None
    assert voice('put these in order, worst first: "send me a pic", "keep a secret"') is None
    assert voice('he said "send me a pic" and i left out the bit where i cried') is not None
