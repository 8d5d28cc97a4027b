"""A phone to keep apart is noticed; a hand-me-down is not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_a_hidden_phone_is_noticed(look: Looks) -> None:
    assert look("ill get u a phone so we can talk without ur mum seeing")
    assert look("keep the burner in ur sock at school")


def test_a_number_apart_is_noticed(look: Looks) -> None:
    assert look("heres a sim, put it in when ur on ur own")


def test_family_phones_are_left_alone(look: Looks) -> None:
    assert not look("grandads giving you his old iphone when he upgrades")
    assert not look("getting a phone for my 12th")
    assert not look("can i borrow ur phone 2 secs")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he gave me a phone to use just for him", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
