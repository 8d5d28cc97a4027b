"""Finds every detector by its file: adding one touches its file, its test and its docs, and no list."""

import importlib
import pkgutil
from difflib import SequenceMatcher
from functools import cache
from importlib.metadata import entry_points

import leeside.detectors
from leeside.detectors.contract.detector import Detector
from leeside.errors import DetectorError

_SMALL_WORDS = frozenset({"for", "to", "of", "asks", "says"})
_MOST_NEAR = 5
ENTRY_POINT_GROUP = "leeside.detectors"
"""An operator's private pack names its detectors under this entry point, on the same contract."""


@cache
def all_detectors() -> tuple[Detector, ...]:
    """Every detector of ours and of installed packs, in order of name.

    Raises DetectorError when a name is not its file's name or two detectors share one.
    """
    found: dict[str, Detector] = {}
    for module in pkgutil.iter_modules(leeside.detectors.__path__):
        if not module.ispkg:
            detector = importlib.import_module(f"leeside.detectors.{module.name}").DETECTOR
            if detector.name != module.name:
                raise DetectorError(
                    f"The detector in {module.name}.py calls itself {detector.name!r}.",
                    where=f"detectors/{module.name}.py",
                    to_do="Give it the name of its file.",
                )
            found[detector.name] = detector
    for point in sorted(entry_points(group=ENTRY_POINT_GROUP), key=lambda p: p.name):
        detector = point.load()
        if detector.name in found:
            raise DetectorError(
                f"Two detectors are called {detector.name!r}.",
                where=f"entry point {point.value}",
                to_do="Rename the one in the pack.",
            )
        found[detector.name] = detector
    return tuple(found[name] for name in sorted(found))


@cache
def installed_packs() -> tuple[str, ...]:
    """Name and version of every installed package that adds detectors, as every result bears them."""
    packages = [point.dist for point in entry_points(group=ENTRY_POINT_GROUP)]
    return tuple(sorted({f"{dist.name} {dist.version}" for dist in packages if dist is not None}))


def detector_named(name: str) -> Detector:
    """The detector of that name; raises DetectorError with the nearest names when there is none."""
    for detector in all_detectors():
        if detector.name == name:
            return detector
    parts = set(name.split("_")) - _SMALL_WORDS
    likeness = {
        d.name: (len(parts & set(d.name.split("_"))), SequenceMatcher(None, name, d.name).ratio())
        for d in all_detectors()
    }
    near = sorted(
        (n for n in likeness if likeness[n] >= (0, 0.7) or likeness[n][0]), key=likeness.__getitem__
    )
    raise DetectorError(
        f"There is no detector called {name!r}.",
        to_do=f"Did you mean one of: {', '.join(near[: -_MOST_NEAR - 1 : -1])}?"
        if near
        else "See 'leeside detectors'.",
    )
