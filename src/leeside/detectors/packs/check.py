"""Holds a pack to the contract of our own detectors: what fails is refused whole, with file, line and what to do."""

from collections.abc import Collection, Mapping
from difflib import get_close_matches
from pathlib import Path, PurePosixPath
from typing import Final

import msgspec

from leeside.detectors.contract.detector import Detector, Example, Speaker
from leeside.detectors.contract.words import expand
from leeside.detectors.packs.files import Files
from leeside.detectors.packs.model import Line, Pack, Written
from leeside.detectors.packs.patterns import refused
from leeside.detectors.packs.place import place
from leeside.detectors.packs.problems import Problems
from leeside.detectors.packs.read import about_in, detectors_in, words_in
from leeside.detectors.packs.tried import BEFORE, Tried
from leeside.errors import DetectorError
from leeside.knowledge.model import Edition, WaySign

LEAST_LINES: Final = 3
"""Lines under ``shows`` and under ``passes``, as for our own."""


class Checked(msgspec.Struct, frozen=True):
    """The pack when nothing is wrong with it, else everything that is."""

    pack: Pack | None
    problems: tuple[DetectorError, ...]


def check(files: Files, edition: Edition, taken: Collection[str]) -> Checked:
    """The pack in these files; ``taken`` are names of detectors that it may not use."""
    problems = Problems()
    about = about_in(files, problems)
    own = words_in(files, edition.words, problems)
    words = {**edition.words, **own}
    detectors: list[Detector] = []
    ways: dict[str, list[WaySign]] = {}
    for path, written in detectors_in(files, problems).items():
        one = _One(path, files[path], written, problems)
        one.name_is_free(taken)
        one.says_it_all()
        one.points_to(edition.ways)
        detector = one.detector(words, about.name if about else "pack")
        if detector is None:
            continue
        one.keeps_its_promises(detector, words)
        detectors.append(detector)
        for to in written.ways:
            sign = WaySign(detector=detector.name, strength=to.strength, list=to.list)
            ways.setdefault(to.way, []).append(sign)
    if problems.found or about is None:
        return Checked(None, tuple(problems.found))
    return Checked(
        Pack(
            about=about, detectors=tuple(detectors), ways={way: tuple(signs) for way, signs in ways.items()}
        ),
        (),
    )


def _example(line: str | Line) -> Example:
    return Example(line) if isinstance(line, str) else Example(line.text, line.before)


class _One:
    """One detector's file under check."""

    def __init__(self, path: str, text: str, written: Written, problems: Problems) -> None:
        self._path, self._text, self._written, self._problems = path, text, written, problems
        self._name = PurePosixPath(path).stem

    def _add(self, what: str, key: str, to_do: str, number: int | None = None) -> None:
        self._problems.add(what, where=place(self._path, self._text, key, number), to_do=to_do)

    def name_is_free(self, taken: Collection[str]) -> None:
        if self._name in taken:
            self._problems.add(
                f"A detector called {self._name!r} is there already.",
                where=self._path,
                to_do="Rename the one in the pack.",
            )

    def says_it_all(self) -> None:
        """The sentences that a reader of the picture gets, and enough examples."""
        says = self._written.says
        if not says or not says[0].islower() or says.endswith("."):
            self._add(
                "What it says is no phrase.",
                "says",
                "Write it as in: somebody … asks for a secret to be kept.",
            )
        for key in ("innocent_reading", "limits"):
            if not getattr(self._written, key).strip().endswith("."):
                self._add(f"The {key} is no sentence.", key, "Write one sentence that ends with a full stop.")
        if self._written.version < 1:
            self._add("The version is below 1.", "version", "Count from 1, and raise it with every change.")
        if not self._written.patterns:
            self._add("There is no pattern.", "patterns", "Write at least one.")
        for key in ("shows", "passes"):
            lines: tuple[str | Line, ...] = getattr(self._written, key)
            if len(lines) < LEAST_LINES:
                self._add(
                    f"There are fewer than {LEAST_LINES} lines under {key}.",
                    key,
                    "Add lines that people would write.",
                )
            for number, line in enumerate(lines, start=1):
                if not all(earlier.startswith(BEFORE) for earlier in _example(line).before):
                    self._add(
                        "A line before does not say whose it is.",
                        key,
                        "Begin it with 'me: ' for the same speaker or 'them: ' for another.",
                        number,
                    )

    def points_to(self, known: Collection[str]) -> None:
        ways = [to.way for to in self._written.ways]
        for number, way in enumerate(ways, start=1):
            if way not in known:
                near = get_close_matches(way, known, n=3)
                meant = (
                    f"Did you mean: {', '.join(near)}?" if near else f"There are: {', '.join(sorted(known))}."
                )
                self._add(f"There is no way called {way!r}.", "ways", meant, number)
            elif way in ways[: number - 1]:
                self._add(f"The way {way!r} is named twice.", "ways", "Take one out.", number)

    def detector(self, words: Mapping[str, tuple[str, ...]], pack: str) -> Detector | None:
        """The detector with its patterns written out, or None when one of them was refused."""
        written = self._written
        shown = [_example(line).text for line in written.shows]
        cores: list[str] = []
        for number, pattern in enumerate(written.patterns, start=1):
            try:
                core = expand(pattern, words, where=place(self._path, self._text, "patterns", number))
            except DetectorError as problem:
                self._problems.found.append(problem)
                continue
            refusal = refused(core, shown)
            if refusal:
                self._add(refusal[0], "patterns", refusal[1], number)
            else:
                cores.append(core)
        if not cores or len(cores) < len(written.patterns):
            return None
        return Detector(
            name=f"{pack}/{self._name}",
            version=written.version,
            by=Speaker(written.by),
            says=written.says,
            innocent_reading=written.innocent_reading,
            patterns=tuple(cores),
            shows=tuple(map(_example, written.shows)),
            passes=tuple(map(_example, written.passes)),
            limits=written.limits,
        )

    def keeps_its_promises(self, detector: Detector, words: Mapping[str, tuple[str, ...]]) -> None:
        tried = Tried(detector, words)
        for key, found in (("shows", True), ("passes", False)):
            for number, line in enumerate(getattr(self._written, key), start=1):
                if tried.finds(_example(line)) is not found:
                    what = "is found" if not found else "is not found"
                    to_do = "Widen a pattern" if found else "Narrow the pattern"
                    self._add(f"The line under {key} {what}.", key, f"{to_do}, or take the line out.", number)


def loaded(path: Path, files: Files, edition: Edition, taken: Collection[str]) -> Pack:
    """The pack in these files; raises DetectorError, with the first of what is wrong."""
    checked = check(files, edition, taken)
    if checked.pack is None:
        first = checked.problems[0]
        more = len(checked.problems) - 1
        rest = f" And {more} more: see 'leeside pack check {path}'." if more else ""
        raise DetectorError(
            f"The pack was refused. {first.what}",
            where=f"{path}: {first.where}",
            to_do=f"{first.to_do}{rest}",
        )
    return checked.pack
