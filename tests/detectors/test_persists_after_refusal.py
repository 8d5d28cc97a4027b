"""Asking again after a no is noticed; a first asking, and coaxing over cake, are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_pleading_after_a_no_is_noticed(look: Looks) -> None:
    assert look("come on just one", before=("them: no i dont want to",))
    assert look("nobody will know, please", before=("me: send me a pic", "them: nah"))


def test_the_same_words_without_a_no_are_left_alone(look: Looks) -> None:
    assert not look("come on just one")
    assert not look("come on just one", before=("them: yes sure",))


def test_saying_that_a_no_will_not_do_is_noticed_by_itself(look: Looks) -> None:
    assert look("i wont take no for an answer")
    assert look("made a new account cos u blocked me")


def test_taking_the_no_is_left_alone(look: Looks) -> None:
    assert not look("ok no worries", before=("them: i dont want to",))


def test_coaxing_over_cake_and_games_is_left_alone(look: Looks) -> None:
    assert not look("go on have some cake", before=("them: no thanks",))
    assert not look("come on, one more match", before=("them: nah im off",))


def test_a_no_to_something_nobody_asked_for_is_left_alone(look: Looks) -> None:
    assert not look("why not tho", before=("me: i love that band", "them: no not me"))


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he keeps asking even tho i said no", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED


def test_coming_back_under_new_names_is_noticed(look: Looks) -> None:
    assert look("you blocked me by accident i think?")
    [seen] = look("every time i block him he comes back", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
    assert not look("my nan blocked the drain by accident")
