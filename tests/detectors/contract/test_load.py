"""A detector is found by its file; its name is its file's name."""

from importlib.metadata import EntryPoint
from pathlib import Path
from types import SimpleNamespace

import pytest

import leeside.detectors
from leeside.detectors.contract import load
from leeside.detectors.contract.load import all_detectors, detector_named, installed_packs
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


def test_a_package_that_adds_detectors_is_named_with_its_version(monkeypatch: pytest.MonkeyPatch) -> None:
    points = [
        SimpleNamespace(dist=SimpleNamespace(name="trust-detectors", version="3.1")),
        SimpleNamespace(dist=SimpleNamespace(name="trust-detectors", version="3.1")),
        EntryPoint("nobody", "nobody:DETECTOR", "leeside.detectors"),
    ]
    monkeypatch.setattr(load, "entry_points", lambda **_: points)
    installed_packs.cache_clear()
    assert installed_packs() == ("trust-detectors 3.1",)
    installed_packs.cache_clear()
