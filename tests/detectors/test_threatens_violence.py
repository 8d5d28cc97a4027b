"""Threats to hurt are noticed; games, chips and spoilers are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_a_threat_with_a_place_is_noticed(look: Looks) -> None:
    assert look("ur getting jumped after school")
    assert look("im gonna batter u when i see u at the park")


def test_a_threat_for_telling_is_noticed(look: Looks) -> None:
    assert look("tell miss and itll be twice as bad")
    assert look("snitches get stitches")


def test_gaming_talk_is_left_alone(look: Looks) -> None:
    assert not look("ill kill you in the next round")
    assert not look("jump him when he comes round the corner ill flash")
    assert not look("the boss keeps killing me")
    assert not look("gonna smash you at fifa")


def test_banter_about_trifles_is_left_alone(look: Looks) -> None:
    assert not look("im gonna kill him lol he ate my chips")
    assert not look("if u spoil the ending i will end u")
    assert not look("my mum is gonna kill me")


def test_an_everyday_exaggeration_counts_after_hostility(look: Looks) -> None:
    assert look("ill kill you", before=("them: you grassed me up to the police",))
    assert not look("ill kill you")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he said hes gonna stab me", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED


def test_the_same_words_among_talk_of_a_game_are_left_alone(look: Looks) -> None:
    assert look("im gonna smash your face in")
    assert not look("im gonna smash your face in", before=("them: rematch? one more round",))


def test_wishing_to_see_blood_is_noticed_and_a_nosebleed_is_not(look: Looks) -> None:
    assert look("cant wait to see u bleed on the astro")
    assert not look("i saw your nose was bleeding in maths, u ok")
