"""False comfort about crime is noticed; comfort about exams is not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_age_as_a_shield_is_noticed(look: Looks) -> None:
    assert look("ur under 18 nothing will happen to u")
    assert look("feds cant touch kids your age")


def test_making_light_of_it_is_noticed(look: Looks) -> None:
    assert look("worst u get is a slap on the wrist")
    assert look("u wont get caught trust me")


def test_kind_reassurance_is_left_alone(look: Looks) -> None:
    assert not look("nothing will happen on the rollercoaster")
    assert not look("its only a mock exam nothing bad will happen")
    assert not look("its not a big deal see you tomorrow")
    assert not look("dont worry its fine")


def test_a_bare_comfort_counts_after_a_crime(look: Looks) -> None:
    assert look("its fine", before=("me: just drop the bag, police wont look",))
    assert not look("its fine")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he said i wouldnt get in trouble cos im 15", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
