"""Taking the blame for harm is found; owning up to small things is left alone."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_taking_the_blame_is_found(look: Looks) -> None:
    assert look("its all my fault")
    assert look("i brought this on myself")


def test_regret_at_having_trusted_is_found(look: Looks) -> None:
    assert look("i shouldnt have sent it")
    assert look("im so stupid for trusting him")


def test_saying_it_is_deserved_is_found(look: Looks) -> None:
    assert look("i deserve it tbh")


def test_kitchens_and_pitches_are_left_alone(look: Looks) -> None:
    assert not look("my fault i burnt the toast")
    assert not look("its my fault we lost, missed the penalty")


def test_denying_the_blame_is_left_alone(look: Looks) -> None:
    assert not look("its not my fault")


def test_letting_people_down_and_wishing_it_undone_are_found(look: Looks) -> None:
    assert look("ive let everyone down")
    assert look("wish id never sent it")
    assert look("mum will be so ashamed of me")


def test_what_is_everyday_counts_only_in_trouble(look: Looks) -> None:
    assert look("i sent it", before=("me: hes got pics of me",))
    assert not look("i sent it")
    assert not look("i let him have the last biscuit")


def test_another_who_blames_themselves_is_told_of(look: Looks) -> None:
    for text in ("She thinks its all her fault", "he blames himself"):
        [seen] = look(text, relation=Relation.PROFESSIONAL)
        assert seen.voice is Voice.REPORTED
