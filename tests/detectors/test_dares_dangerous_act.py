"""Dangerous dares are found; harmless dares, sport, games and warnings are left alone."""

from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_a_dare_beside_danger_is_found(look: Looks) -> None:
    assert look("i dare u to climb on the roof")
    assert look("bet you wont cross the tracks")


def test_a_bare_dare_counts_after_danger(look: Looks) -> None:
    assert look("double dare you", before=("them: we could get on the roof of the car park",))
    assert not look("double dare you", before=("them: ill ask her to the disco",))


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("they dared me to lie on the train tracks")
    assert seen.voice is Voice.REPORTED


def test_harmless_dares_are_left_alone(look: Looks) -> None:
    assert not look("i dare you to text him")
    assert not look("dare you to eat a whole lemon")


def test_sport_and_charity_are_left_alone(look: Looks) -> None:
    assert not look("doing the plank challenge in pe")
    assert not look("the ice bucket challenge is for charity")


def test_warnings_are_left_alone(look: Looks) -> None:
    assert not look("please do not try the challenge that is on the news, it is dangerous")


def test_danger_without_a_dare_is_left_alone(look: Looks) -> None:
    assert not look("the train was stuck on the bridge for an hour")


def test_a_dare_for_coins_or_a_place_in_the_group_is_noticed(look: Looks) -> None:
    assert look("300 coins if u sit in the road")
    assert look("climb on the roof or ur out")


def test_a_jump_off_the_sofa_is_left_alone(look: Looks) -> None:
    assert not look("film me jump off the sofa, your turn")
