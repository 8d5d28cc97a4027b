"""A telling is looked at by the engine, here and in memory: as one message of somebody of whom nothing is known."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

import msgspec

from leeside.conversation.model import Conversation, Message, Participant
from leeside.knowledge.model import RiskLevel
from leeside.screening.picture import Picture
from leeside.screening.stream import default_engine

_TELLER: Final = "teller"
_log = logging.getLogger("leeside.desk.words_told")


class Word(msgspec.Struct, frozen=True, kw_only=True):
    """A sign with what a reader needs beside it."""

    says: str
    words: str
    innocent_reading: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Listened:
    """What was noticed in one telling."""

    level: RiskLevel = RiskLevel.NOTHING_NOTICED
    words: tuple[Word, ...] = field(default=(), repr=False)

    @property
    def is_danger(self) -> bool:
        """Whether the words speak of danger at this moment."""
        return self.level is RiskLevel.DANGER_NOW


def listen(*texts: str) -> Listened:
    """Look at what was told. The run of a talk is not looked for: one message has none.

    A telling is taken in whatever becomes of this: what went wrong is written to the log by its kind alone, without a word
    of the telling, and nothing was noticed then.
    """
    told = "\n".join(text for text in map(str.strip, texts) if text)
    if not told:
        return Listened()
    try:
        return _looked(told)
    except Exception as broken:  # noqa: BLE001 - a child's words are not lost to a fault of ours
        _log.error("a telling was not looked at: %s", type(broken).__name__)
        return Listened()


def _looked(told: str) -> Listened:
    engine = default_engine(second_reader=False)
    teller = Participant(id=_TELLER, name=_TELLER)
    states = {"told": engine.start(Conversation(id="told", participants=(teller,)))}
    picture = Picture(engine)
    for seen in engine.take(
        [Message(id="m1", conversation="told", index=0, sender=_TELLER, text=told)], states
    ):
        picture.add(seen)
    [one] = picture.conversations(states)
    return Listened(level=states["told"].risk.level, words=tuple(_words(one.signs)))


def _words(signs: Iterable[object]) -> Iterable[Word]:
    """Each sign once in the same words, in the order of the telling."""
    found = (msgspec.convert(sign, Word, from_attributes=True) for sign in signs)
    return dict.fromkeys(found)
