"""An older life let slip by one who passed for a child is noticed; an adult's plain talk is not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_an_adult_life_after_a_claim_to_be_young_is_noticed(look: Looks) -> None:
    assert look("marking essays for the class i teach ugh", before=("me: im 14 too",))
    assert look("used to love that when i was at uni", before=("me: same age as u lol", "them: cool"))


def test_an_age_that_differs_from_the_one_before_is_noticed(look: Looks) -> None:
    assert look("im 17 so i can wait", before=("me: im 14 btw", "them: ok"))


def test_a_birthday_is_left_alone(look: Looks) -> None:
    assert not look("im 14 now!!", before=("me: im 13",))


def test_an_adult_who_claimed_nothing_is_left_alone(look: Looks) -> None:
    assert not look("my kids are in year 4 and year 6")
    assert not look("driving home from work, tea at 6")


def test_the_others_age_is_not_taken_for_the_speakers(look: Looks) -> None:
    assert not look("driving to work now", before=("them: im 13",))


def test_a_number_that_is_no_age_is_left_alone(look: Looks) -> None:
    assert not look("im 20 mins away", before=("me: im 13",))


def test_a_child_who_doubts_the_age_reports_it(look: Looks) -> None:
    [seen] = look("u said u were 14 tho", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED


def test_a_child_who_corrects_their_own_age_is_left_alone(look: Looks) -> None:
    assert not look("ok fine im 15", before=("me: im 13",), relation=Relation.CHILD)
