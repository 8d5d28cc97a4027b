"""Secrets kept from protecting adults are noticed; presents and parties are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_a_secret_from_a_parent_is_noticed_with_its_exact_span(look: Looks) -> None:
    [seen] = look("pls Don’t tell your mum, ok?")
    assert seen.message.text[seen.start : seen.end] == "Don’t tell your mum"
    assert seen.voice is Voice.OWN


def test_a_disguised_secret_is_noticed(look: Looks) -> None:
    assert look("d0nt t3ll ur mum")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he said dont tell your mum", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED


def test_a_surprise_mentioned_a_line_before_is_left_alone(look: Looks) -> None:
    assert not look("dont tell your mum", before=("them: what about the birthday cake",))


def test_a_child_who_keeps_a_secret_with_a_friend_is_left_alone(look: Looks) -> None:
    assert not look("dont tell your mum", relation=Relation.CHILD)


def test_a_story_to_be_told_at_home_is_noticed(look: Looks) -> None:
    assert look("say chess club")
    assert look("text her yer at Jamie's")
    assert look("tell ur nan yer in after-school club")
    assert look("so mum doesnt find out")


def test_where_a_child_really_is_may_be_said_at_home(look: Looks) -> None:
    assert not look("tell your mum youre at mine")
    assert not look("tell her ur at school til 4")
    assert not look("what did she say, chess club or choir?")


def test_a_phone_left_behind_is_secrecy_only_where_more_is_at_stake(look: Looks) -> None:
    assert look("leave your phone at home", before=("me: ill pick you up at the corner",))
    assert not look("leave your phone at home", before=("me: its swimming after lunch",))


def test_a_finger_on_the_lips_alone_is_left_alone(look: Looks) -> None:
    assert not look("🤫")
    assert look("🤫", before=("me: you passed the mission, ask nobody",))
