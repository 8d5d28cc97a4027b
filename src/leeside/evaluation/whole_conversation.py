"""Reads a labelled conversation that stands on one line: people, messages and label in one object."""

import msgspec

from leeside.conversation.model import Message, Participant, Relation
from leeside.errors import LabelError
from leeside.evaluation.labelled import LabelledConversation, Labels
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.stated_time import stated_time

_ANY_ZONE = Clock(None)


class _Person(msgspec.Struct):
    id: str
    relation: Relation = Relation.UNKNOWN
    age: int | None = None
    name: str = ""
    handle: str = ""


class _Said(msgspec.Struct, rename={"sender": "from"}):
    sender: str
    text: str
    time: str | float | None = None


class _Whole(msgspec.Struct):
    id: str
    messages: list[_Said]
    participants: list[_Person] = []


def of_line(line: bytes, *, where: str) -> LabelledConversation:
    """The conversation of one line; raises LabelError, naming the key, when something is missing or odd."""
    try:
        whole = msgspec.json.decode(line, type=_Whole)
        labels = msgspec.json.decode(line, type=Labels)
    except ValueError as problem:
        raise LabelError(
            f"This labelled conversation cannot be read: {problem}.",
            where=where,
            to_do="The form is on the page docs/how-to/evaluate.md.",
        ) from problem
    people = tuple(
        Participant(id=p.id, name=p.name or p.id, relation=p.relation, age=p.age, handle=p.handle)
        for p in whole.participants
    )
    messages = tuple(_message(whole.id, index, said) for index, said in enumerate(whole.messages))
    return LabelledConversation(id=whole.id, where=where, labels=labels, people=people, messages=messages)


def _message(conversation: str, index: int, said: _Said) -> Message:
    sent_at, zone, utc, confidence, note = stated_time(said.time, _ANY_ZONE)
    return Message(
        id=f"m{index}",
        conversation=conversation,
        index=index,
        sender=said.sender,
        text=said.text,
        sent_at=sent_at,
        zone=zone,
        utc=utc,
        time_confidence=confidence,
        note=note,
    )
