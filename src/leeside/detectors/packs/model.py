"""What a pack holds: who made it, its detectors on our contract, and what their signs may point to."""

from datetime import date
from pathlib import PurePosixPath
from typing import Final

import msgspec

from leeside.detectors.contract.detector import Detector, Speaker
from leeside.knowledge.model import Harm, Strength, WaySign

PACK_FILE: Final = "pack.toml"
WORDS_FILE: Final = "words.toml"
DETECTORS: Final = "detectors"


class About(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``pack.toml``: whose it is, which version, where its words come from and when that was checked."""

    name: str
    version: str
    made_by: str
    source: str
    checked_on: date


class Line(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A line under ``shows`` or ``passes`` that needs the lines before it."""

    text: str
    before: tuple[str, ...] = ()


class PointsTo(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One way that a sign may point to: how strongly, and on which of the two lists."""

    way: str
    strength: Strength
    list: Harm


class Written(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``detectors/<name>.toml``: a detector without code; its name is its file's name."""

    version: int
    by: Speaker
    says: str
    innocent_reading: str
    limits: str
    patterns: tuple[str, ...]
    shows: tuple[str | Line, ...]
    passes: tuple[str | Line, ...]
    ways: tuple[PointsTo, ...] = ()


class WordClass(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``[words.<name>]`` of ``words.toml``: what ``{name}`` stands for in this pack's patterns."""

    forms: tuple[str, ...]
    note: str = ""


class Words(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``words.toml``."""

    words: dict[str, WordClass]


class Pack(msgspec.Struct, frozen=True, kw_only=True):
    """A pack that was found sound.

    Its detectors are called ``<pack>/<detector>`` and their patterns have all word classes written out;
    ``ways`` maps the id of each way to the signs that the pack adds to it.
    """

    about: About
    detectors: tuple[Detector, ...]
    ways: dict[str, tuple[WaySign, ...]]

    @property
    def said(self) -> str:
        """Name and version, as every result bears them."""
        return f"{self.about.name} {self.about.version}"

    def ways_of(self, detector: str) -> tuple[str, ...]:
        """Ids of the ways that a detector's sign would point to."""
        return tuple(way for way, signs in self.ways.items() if any(s.detector == detector for s in signs))


def detector_files(names: list[str]) -> list[str]:
    """The detectors' files among these, in order."""
    return sorted(
        name for name in names if PurePosixPath(name).match(f"{DETECTORS}/*.toml") and name.count("/") == 1
    )
