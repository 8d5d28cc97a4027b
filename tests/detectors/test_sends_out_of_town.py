"""Being sent away to work is noticed; trips and visits are not."""

from tests.detectors.conftest import Looks


def test_a_journey_for_somebody_is_noticed(look: Looks) -> None:
    assert look("need u up in carlisle by tonight")
    assert look("going ot fri til mon bring a charger")


def test_a_cover_story_is_noticed(look: Looks) -> None:
    assert look("pack for 3 nights n tell ur mum its a sleepover")


def test_family_and_school_trips_are_left_alone(look: Looks) -> None:
    assert not look("away game in carlisle sat coach leaves at 6")
    assert not look("off to my dads in norwich this weekend")
    assert not look("pack for three nights for the residential")
