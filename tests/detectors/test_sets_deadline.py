"""Time pressure is noticed; bells, buses and homework are not."""

from tests.detectors.conftest import Looks


def test_a_deadline_given_to_a_person_is_noticed(look: Looks) -> None:
    assert look("u have until midnight")
    assert look("decide before the bell goes or its out")


def test_a_countdown_is_noticed(look: Looks) -> None:
    assert look("5... 4... 3...")
    assert look("⏳⏳")


def test_school_and_games_are_left_alone(look: Looks) -> None:
    assert not look("coursework deadline is friday")
    assert not look("server restarts in 5 minutes")
    assert not look("10 mins left of the match")
    assert not look("back in 5 mins")


def test_a_bare_time_counts_after_a_price(look: Looks) -> None:
    assert look("20 minutes", before=("me: £50 or i post the photo",))
    assert not look("20 minutes")
