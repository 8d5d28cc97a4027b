"""An adult in charge who goes private is noticed; one who keeps to the rules is not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_going_round_the_rules_is_noticed(look: Looks) -> None:
    assert look("im not supposed to text students but youre different")
    assert look("message me on here not the school email")


def test_favours_kept_from_the_others_are_noticed(look: Looks) -> None:
    assert look("dont tell the others in the squad i got you boots")


def test_a_lift_alone_is_a_line_only_where_the_speaker_is_in_charge(look: Looks) -> None:
    assert look("ill drive you home after, just us", before=("me: great training tonight",))
    assert not look("ill drive you home after, just us")


def test_keeping_to_the_rules_is_left_alone(look: Looks) -> None:
    assert not look("please use the school email not my personal number")
    assert not look("staff are not allowed to message students on instagram")


def test_lifts_that_parents_know_of_are_left_alone(look: Looks) -> None:
    assert not look("two adults will drive the minibus home")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("my coach messages me on snap every night", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED


def test_what_is_sent_to_the_coach_alone_is_noticed(look: Looks) -> None:
    assert look("weigh in pics to me not the group")
    assert look("we both know this isnt about maths")
    assert not look("send the match photos to the group please")


def test_a_bond_beyond_the_post_is_noticed(look: Looks) -> None:
    assert look("im more than a coach to you i hope")
    assert look("ive changed the rota so its only me with you")
    assert not look("the rota has changed, see the board")
