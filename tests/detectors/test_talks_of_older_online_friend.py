"""An older friend from online is noticed; brothers, teachers and stories are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_an_age_with_a_place_online_is_noticed(look: Looks) -> None:
    assert look("met this guy on roblox hes in college i think")
    assert look("hes 24 hes just my friend off discord")


def test_an_age_given_when_asked_is_noticed(look: Looks) -> None:
    assert look("idk hes like 30", before=("them: how old is he then",))


def test_talk_of_waiting_and_being_mature_is_noticed(look: Looks) -> None:
    assert look("hes waiting for me to turn 16")
    assert look("he says im really mature for my age")


def test_family_and_school_are_left_alone(look: Looks) -> None:
    assert not look("my brothers 22 and hes moving back in")
    assert not look("hes in my class we just play online")


def test_stories_are_left_alone(look: Looks) -> None:
    assert not look("eastenders did a storyline about an older lad online")


def test_numbers_that_are_no_ages_are_left_alone(look: Looks) -> None:
    assert not look("shes 30 minutes late")
    assert not look("its 23.41 we can do it")


def test_what_a_parent_says_is_never_their_own(look: Looks) -> None:
    seen = look("hes waiting for me to turn 16", relation=Relation.FAMILY)
    assert all(one.voice is Voice.REPORTED for one in seen)
