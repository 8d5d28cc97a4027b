"""Which sentences of an answer can be ticked to go, and the ranges that ticks make."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from leeside.referral.model import FieldKind
from leeside.referral.redaction import Cut

_SENTENCE: Final = re.compile(r"\S.*?(?:[.!?]+[”\"')\]]*(?=\s|$)|(?=\n)|$)", re.DOTALL)
CUTTABLE: Final = frozenset(
    {FieldKind.FACT, FieldKind.WORDS, FieldKind.OPINION, FieldKind.PERSON, FieldKind.CONTACT}
)
"""The kinds of answers of which a part can go; of the others the whole leaves or stays."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence of an answer, as a range of its characters."""

    start: int
    end: int
    text: str = field(repr=False)

    @property
    def value(self) -> str:
        """How a tick names it."""
        return f"{self.start}-{self.end}"


def sentences(text: str) -> Sequence[Sentence]:
    """The sentences of a text, which together leave out nothing but the spaces around them."""
    found = []
    for match in _SENTENCE.finditer(text):
        words = match[0].strip()
        if words:
            start = match.start() + len(match[0]) - len(match[0].lstrip())
            found.append(Sentence(start=start, end=start + len(words), text=words))
    return found


def ticked(name: str, number: int, text: str, ticks: Iterable[str]) -> list[Cut]:
    """A cut for each sentence that was ticked; a tick for none of them is left alone."""
    known = {sentence.value: sentence for sentence in sentences(text)}
    return [
        Cut(field=name, number=number, start=known[tick].start, end=known[tick].end)
        for tick in ticks
        if tick in known
    ]
