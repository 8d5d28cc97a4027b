"""A conversation that a person has labelled: what it is, where its signs stand, and where to worry."""

from enum import StrEnum

import msgspec

from leeside.conversation.model import Message, Participant


class Label(StrEnum):
    """What a person said of a whole conversation."""

    CONCERN = "concern"
    BENIGN = "benign"


class LabelledSign(msgspec.Struct, frozen=True):
    """One sign that a person saw: in which message (from 0), of what kind, and the way it points to."""

    index: int
    sign: str
    way: str | None = None


class Labels(msgspec.Struct, frozen=True, kw_only=True):
    """A label as it is written; every count of messages is from 0.

    ``kind`` is the manner of a conversation of concern (slow, direct, group ...) or what a benign one looks
    like (lookalike_family, ordinary ...); "" when nobody said. ``first_sign`` is the message at which
    somebody who looks closely could see something, ``decisive`` the one at which a careful adult would worry.
    """

    label: Label
    ways: tuple[str, ...] = ()
    immediate_danger: bool = False
    first_sign: int | None = None
    decisive: int | None = None
    signs: tuple[LabelledSign, ...] = ()
    kind: str = ""


class LabelledConversation(msgspec.Struct, frozen=True, kw_only=True):
    """A conversation with its label, and where it was read: ``where`` names file and line."""

    id: str
    where: str
    labels: Labels
    people: tuple[Participant, ...]
    messages: tuple[Message, ...]

    @property
    def of_concern(self) -> bool:
        """Whether a person said that an adult should worry."""
        return self.labels.label is Label.CONCERN
