"""A place where a pattern fits, with all that a detector may look at before it calls it a sign."""

import re
from enum import StrEnum
from typing import Final

import msgspec

from leeside.conversation.model import Message, Participant, Relation
from leeside.conversation.timeline import Said
from leeside.detectors.contract.any_of import AnyOf

_MOST_REMEMBERED = 256
_FAR = 400
"""Characters beside a fit that are read at most: no sentence is longer, and a message may be."""
_MARK = re.compile(r"[.!?;]")
"""What ends a sentence."""


class _Fits(dict[str, bool]):
    """Whether one pattern fits in a text that was said before: asked anew by each message that looks back on it."""

    def __init__(self, pattern: AnyOf | re.Pattern[str]) -> None:
        super().__init__()
        self.pattern = pattern

    def __missing__(self, text: str) -> bool:
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        fits = self[text] = self.pattern.search(text) is not None
        return fits


_NONE: Final[frozenset[str]] = frozenset()
_FITS: dict[int, _Fits] = {}
"""By the identity of the pattern, which is held here and so never that of another: its hash takes longer than a search."""


def _fits_of(pattern: AnyOf | re.Pattern[str]) -> _Fits:
    fits = _FITS.get(id(pattern))
    if fits is None:
        if len(_FITS) >= _MOST_REMEMBERED:
            _FITS.clear()
        fits = _FITS[id(pattern)] = _Fits(pattern)
    return fits


class Voice(StrEnum):
    """Whose act the words are."""

    OWN = "own"
    """The speaker does it."""
    REPORTED = "reported"
    """The speaker tells of somebody else who did it."""


class Candidate(msgspec.Struct, frozen=True):
    """One fit of one pattern in one view of one message.

    ``text`` is the folded view in which the pattern fits at ``start`` to ``end``; ``match`` gives its
    groups. ``before`` holds the earlier messages that are remembered, oldest first.
    """

    text: str
    match: re.Match[str]
    message: Message
    speaker: Participant
    before: tuple[Said, ...]

    @property
    def marks(self) -> frozenset[str]:
        """The named groups that took part in the fit: what the pattern says of itself (see marks.py)."""
        match = self.match
        names = match.re.groupindex
        return frozenset([name for name in names if match.start(name) >= 0]) if names else _NONE

    @property
    def start(self) -> int:
        """Where the fit begins in ``text``."""
        return self.match.start()

    @property
    def end(self) -> int:
        """Where the fit ends in ``text``."""
        return self.match.end()

    @property
    def sentence(self) -> str:
        """The sentence of ``text`` around the fit."""
        end = self.end
        mark = _MARK.search(self.text, end, end + _FAR)
        return self.text[self._left : mark.end() if mark else end + _FAR + 1].strip()

    @property
    def lead(self) -> str:
        """What stands in the same sentence before the fit."""
        return self.text[self._left : self.start].lstrip()

    @property
    def _left(self) -> int:
        text, start = self.text, self.start
        first = max(start - _FAR, 0)
        dot, cry = text.rfind(".", first, start), text.rfind("!", first, start)
        question, half = text.rfind("?", first, start), text.rfind(";", first, start)
        return max(first, dot + 1, cry + 1, question + 1, half + 1)

    @property
    def from_child(self) -> bool:
        """Whether an adult has said that the speaker is the child."""
        return self.speaker.relation is Relation.CHILD

    @property
    def from_family(self) -> bool:
        """Whether an adult has said that the speaker is family."""
        return self.speaker.relation is Relation.FAMILY

    def said_before(
        self, pattern: AnyOf | re.Pattern[str], *, by_speaker: bool | None = None, within: int = 6
    ) -> bool:
        """Whether one of the last ``within`` earlier messages fits; ``by_speaker`` narrows to the speaker's or others'."""
        fits, speaker = _fits_of(pattern), self.speaker.id
        for said in self.before[-within:]:
            if (by_speaker is None or (said.sender == speaker) is by_speaker) and fits[said.text]:
                return True
        return False
