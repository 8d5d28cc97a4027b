"""A small reader whose weights are known, and talk for it, so that tests do not hang on what was learnt."""

from hashlib import sha256

import msgspec

from leeside.conversation.model import Message
from leeside.detectors.second_reader.card import Card, Learnt, Measure, OfDanger
from leeside.detectors.second_reader.pieces import PIECES_VERSION, PLACES, word_place
from leeside.detectors.second_reader.reader import SecondReader
from leeside.detectors.second_reader.run_of_talk import SIDES, TABLES, Voice

WORTH_A_LOOK, CONCERN, DANGER = 300, 450, 250


def small_card(weights: bytes, *, worth_a_look: int = WORTH_A_LOOK, concern: int = CONCERN) -> Card:
    measure = Measure(
        scale=0.1,
        start=-2.0,
        worth_a_look=worth_a_look,
        concern=concern,
        danger=OfDanger(scale=0.1, start=-2.0, serious=DANGER),
    )
    return Card(
        version=1,
        pieces_version=PIECES_VERSION,
        sha256=sha256(weights).hexdigest(),
        child_known=measure,
        child_unknown=measure,
        trained_on=("nothing",),
        figures={},
        limits=("A test.",),
    )


def small_learnt() -> Learnt:
    """Leans to concern at the word "secret", whoever but the child says it, to danger at "knife", and to nothing else."""
    weights = bytearray(TABLES * PLACES)
    weights[word_place("secret") * TABLES + Voice.OTHER] = 127
    for side in range(SIDES):
        weights[word_place("knife") * TABLES + SIDES + side] = 127
    return Learnt(small_card(bytes(weights)), bytes(weights))


def small_reader() -> SecondReader:
    return SecondReader(small_learnt())


def said(*texts: str, first: int = 0) -> list[Message]:
    return [
        Message(id=f"m{n}", conversation="c", index=n, sender="Kai", text=text)
        for n, text in enumerate(texts, start=first)
    ]


def encoded(card: Card) -> bytes:
    return msgspec.json.encode(card)
