"""The weights and the card that says what they are: read as plain numbers, and refused when they differ."""

from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Final

import msgspec

from leeside.detectors.second_reader.pieces import PIECES_VERSION, PLACES
from leeside.detectors.second_reader.run_of_talk import TABLES
from leeside.errors import DetectorError

CARD: Final = "second_reader.json"
WEIGHTS: Final = "second_reader.weights"
_TO_DO: Final = "Install Leeside again, or train it anew: docs/second-reader.md says how."


class OfDanger(msgspec.Struct, frozen=True, kw_only=True):
    """The same for danger: how strong a run must be that there is a sign beside for it to be serious."""

    scale: float
    start: float
    serious: int


class Measure(msgspec.Struct, frozen=True, kw_only=True):
    """How sums of weights become a strength from 0 to 1000, and how strong a run must be to raise a conversation."""

    scale: float
    """What one step of a stored weight is worth."""
    start: float
    """What a run without any known piece adds up to, before it is turned into a strength."""
    worth_a_look: int
    concern: int
    danger: OfDanger


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """What was learnt, from what, how strongly it must speak to be heard, and what it cannot know."""

    version: int
    pieces_version: int
    sha256: str
    child_known: Measure
    """Where an adult has said who the child is: the child's lines and the others' have tables of their own."""
    child_unknown: Measure
    trained_on: tuple[str, ...]
    figures: dict[str, float]
    limits: tuple[str, ...]


class Learnt(msgspec.Struct, frozen=True):
    """A card with its weights: for each place four signed bytes, of the child's table, the others', and both for danger."""

    card: Card
    weights: bytes


def learnt_from(card: bytes, weights: bytes) -> Learnt:
    """The two together; raises DetectorError when they are not what each other says."""
    try:
        read = msgspec.json.decode(card, type=Card)
    except ValueError as problem:
        raise DetectorError("The second reader's card cannot be read.", where=CARD, to_do=_TO_DO) from problem
    if sha256(weights).hexdigest() != read.sha256:
        raise DetectorError(
            "The second reader's weights are not those that its card describes.", where=WEIGHTS, to_do=_TO_DO
        )
    if len(weights) != TABLES * PLACES or read.pieces_version != PIECES_VERSION:
        raise DetectorError(
            "The second reader's weights were learnt for another way of reading.", where=WEIGHTS, to_do=_TO_DO
        )
    for measure in (read.child_known, read.child_unknown):
        if not 0 < measure.worth_a_look <= measure.concern:
            raise DetectorError(
                "The second reader would be of concern before it is worth a look.", where=CARD, to_do=_TO_DO
            )
    return Learnt(read, weights)


@cache
def learnt_here() -> Learnt:
    """The weights that come with Leeside."""
    folder = files("leeside.detectors.second_reader")
    return learnt_from((folder / CARD).read_bytes(), (folder / WEIGHTS).read_bytes())
