"""Plain and quiet words about not living are found; idiom, play and plans to be away are left alone."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_plain_words_are_found(look: Looks) -> None:
    assert look("i want to die")
    assert look("i keep thinking about killing myself")
    assert look("i dont want to be alive anymore")


def test_quiet_words_are_found(look: Looks) -> None:
    assert look("everyone would be better off without me")
    assert look("i wont be here tomorrow")
    assert look("i dont want to wake up")
    assert look("whats the point of being here")


def test_leave_taking_is_found(look: Looks) -> None:
    assert look("ive written letters to everyone")
    assert look("look after biscuit when im gone")


def test_idiom_is_left_alone(look: Looks) -> None:
    assert not look("this homework is killing me")
    assert not look("i wanna die lol that was so cringe")
    assert not look("kms its double maths")


def test_laughter_beside_earnest_words_hides_nothing(look: Looks) -> None:
    assert look("gonna kms tonight not even joking lol")


def test_being_away_for_a_reason_is_left_alone(look: Looks) -> None:
    assert not look("i wont be here tomorrow, dentist")
    assert not look("i wont be here tomorrow", before=("them: u coming training tmrw",))


def test_games_and_songs_are_left_alone(look: Looks) -> None:
    assert not look("i accidentally killed myself with a grenade")
    assert not look("those lyrics go i want to die")


def test_an_answer_counts_only_after_such_a_question(look: Looks) -> None:
    assert look("sometimes", before=("them: do you ever think about not being here",))
    assert not look("sometimes", before=("them: do you ever go swimming",))


def test_what_a_friend_said_is_told_of_somebody_else(look: Looks) -> None:
    [seen] = look("jess told me she wants to die", relation=Relation.FRIEND)
    assert seen.voice is Voice.REPORTED
