"""The promise of a detector: what it looks for, what it must find, and what it must leave alone."""

from collections.abc import Callable, Mapping
from enum import StrEnum

import msgspec

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice


class Speaker(StrEnum):
    """On whose words a sign rests."""

    OTHER = "other"
    """Somebody does it to the child: an actor's sign."""
    CHILD = "child"
    """The child says or does it: a sign about the one at risk, whoever is behind it."""
    ANYONE = "anyone"
    """It matters from any mouth, and is an actor's sign whoever speaks."""


class Example(msgspec.Struct, frozen=True):
    """A line that a detector must find or must leave alone, with the lines before it where they matter.

    ``before`` holds earlier lines, oldest first, each "me: text" for the same speaker or "them: text".
    """

    text: str
    before: tuple[str, ...] = ()


def _always(_: Candidate) -> Voice | None:
    return Voice.OWN


class Detector(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to notice: one file, one ``DETECTOR``, one test, one section of the docs.

    ``patterns`` are regular expressions over the folded text (lower-case ASCII, no apostrophes, single
    spaces, see conversation/normalise.py) in which ``{family}``, ``{you}`` and the other word classes of
    knowledge/editions/*/words.toml may stand. ``confirm`` looks at a candidate's speaker and the messages
    before it (never after: what is noticed may not depend on what comes later) and returns the voice in
    which it was said, or None to leave it alone. ``guards`` are the readings, applied behind ``confirm``,
    that leave a line alone or turn it into a report of what somebody else did.

    ``needs`` says by mark (see marks.py) what stands in every message in which ``confirm`` lets a pattern count that is
    marked so from end to end: each of these expressions fits there. They are looked for before the pattern is tried.
    That saves time and changes nothing, and a test holds it to that (test_needs.py).
    """

    name: str
    version: int
    by: Speaker
    says: str
    """What was seen, as a plain English phrase without a subject: "asks for this to be kept secret"."""
    innocent_reading: str
    """The ordinary thing that it may be, in one sentence."""
    patterns: tuple[str, ...]
    shows: tuple[Example | str, ...]
    passes: tuple[Example | str, ...]
    limits: str
    """What it cannot see, in one sentence."""
    confirm: Callable[[Candidate], Voice | None] = _always
    needs: Mapping[str, tuple[AnyOf, ...]] = {}
    guards: frozenset[str] = frozenset({"negated", "reported", "advised", "imagined"})

    def __hash__(self) -> int:
        """By name and version alone: ``needs`` has no hash, and two detectors of one name are never used together."""
        return hash((self.name, self.version))
