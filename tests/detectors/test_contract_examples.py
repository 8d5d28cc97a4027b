"""Every detector finds what it says it shows and leaves alone what it says it passes."""

import pytest

from leeside.conversation.model import Relation
from leeside.detectors.contract.detector import Detector, Example
from leeside.detectors.contract.load import all_detectors
from tests.detectors.conftest import look_at


def _example(given: Example | str) -> Example:
    return given if isinstance(given, Example) else Example(given)


@pytest.mark.parametrize("detector", all_detectors(), ids=lambda d: d.name)
def test_a_detector_keeps_its_promises(detector: Detector) -> None:
    assert len(detector.shows) >= 3
    assert len(detector.passes) >= 3
    for shown in map(_example, detector.shows):
        assert look_at(detector, shown.text, shown.before, Relation.UNKNOWN), (
            f"{detector.name} misses: {shown}"
        )
    for passed in map(_example, detector.passes):
        assert not look_at(detector, passed.text, passed.before, Relation.UNKNOWN), (
            f"{detector.name} finds: {passed}"
        )
