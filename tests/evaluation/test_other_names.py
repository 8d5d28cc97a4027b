"""Signs that older labels name otherwise are counted for the detector that sees them."""

from leeside.detectors.contract.load import all_detectors
from leeside.evaluation.labelled import LabelledSign
from leeside.evaluation.other_names import OTHER_NAMES, by_detector


def test_every_other_name_stands_for_a_detector_and_is_none_itself() -> None:
    names = {detector.name for detector in all_detectors()}
    assert set(OTHER_NAMES.values()) <= names
    assert not set(OTHER_NAMES) & names


def test_a_sign_keeps_its_place_and_its_way_under_the_name_of_its_detector() -> None:
    renamed = by_detector(LabelledSign(3, "unwanted_presence", "unwanted_contact"))
    assert renamed == LabelledSign(3, "comes_near", "unwanted_contact")


def test_a_name_of_ones_own_is_left_as_it_is() -> None:
    assert by_detector(LabelledSign(0, "mine")).sign == "mine"
