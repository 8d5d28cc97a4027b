"""Hidden tags and watched phones are found; agreed sharing, keys and pets are left alone."""

from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_a_tag_that_was_found_is_told_of_somebody_else(look: Looks) -> None:
    [seen] = look("theres an airtag in my bag and its not mine")
    assert seen.voice is Voice.REPORTED


def test_a_tag_that_was_put_is_the_speakers_own_act(look: Looks) -> None:
    [seen] = look("ive put a tracker in ur coat")
    assert seen.voice is Voice.OWN


def test_a_watched_phone_is_found(look: Looks) -> None:
    assert look("she can see my screen when im on it")
    assert look("he put something on my phone that tracks me")


def test_keys_and_pets_are_left_alone(look: Looks) -> None:
    assert not look("got an airtag for my keys")
    assert not look("put a gps collar on the cat")


def test_a_familys_agreed_sharing_is_left_alone(look: Looks) -> None:
    assert not look("we all share location on life360")
    assert not look("mum put an airtag in my bag cos i lose it")


def test_a_shared_screen_is_left_alone(look: Looks) -> None:
    assert not look("can u see my screen? im sharing on teams")
