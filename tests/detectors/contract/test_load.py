"""A detector is found by its file; its name is its file's name."""

from pathlib import Path

import pytest

import leeside.detectors
from leeside.detectors.contract.load import all_detectors, detector_named
from leeside.errors import DetectorError


def test_every_file_of_the_package_is_one_detector_of_that_name() -> None:
    files = {p.stem for p in Path(leeside.detectors.__path__[0]).glob("*.py")} - {"__init__"}
    assert {detector.name for detector in all_detectors()} == files


def test_an_unknown_name_is_answered_with_near_ones() -> None:
    with pytest.raises(DetectorError, match="asks_for_secrecy"):
        detector_named("asks_for_secrets_secrecy")


def test_every_detector_says_what_it_sees_in_words_a_person_reads() -> None:
    for detector in all_detectors():
        assert detector.says[0].islower(), detector.name
        assert not detector.says.endswith("."), detector.name
        assert detector.innocent_reading.endswith("."), detector.name
        assert detector.limits.endswith("."), detector.name
