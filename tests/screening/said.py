"""Conversations for tests, written as lines: who says what, and how many minutes later."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final

from leeside.conversation.model import Conversation, Message, Participant, Relation
from leeside.detectors.contract.detector import Example
from leeside.detectors.contract.load import all_detectors
from leeside.screening.picture import Picture
from leeside.screening.result import ConversationResult
from leeside.screening.stream import ConversationState, default_engine

Line = tuple[str, str, int]
"""Who says it, what is said, and minutes since the line before."""
START: Final = datetime(2026, 3, 2, 16)


def messages(lines: Iterable[Line], *, conversation: str = "c") -> list[Message]:
    """The lines as messages of one conversation."""
    said: list[Message] = []
    at = START
    for index, (who, text, minutes) in enumerate(lines):
        at += timedelta(minutes=minutes)
        said.append(
            Message(
                id=f"m{index}",
                conversation=conversation,
                index=index,
                sender=who,
                text=text,
                sent_at=at,
            )
        )
    return said


def beginning(name: str, relations: Mapping[str, Relation]) -> ConversationState:
    """The state of a conversation in which nothing has been said, with these people."""
    people = tuple(Participant(id=who, name=who, relation=relation) for who, relation in relations.items())
    return default_engine().start(Conversation(id=name, participants=people))


def screened(
    pieces: Iterable[Sequence[Message]], states: dict[str, ConversationState]
) -> dict[str, ConversationResult]:
    """What is seen in these pieces, taken one after the other, by conversation."""
    engine = default_engine()
    picture = Picture(engine)
    for piece in pieces:
        for seen in engine.take(piece, states):
            picture.add(seen)
    return {result.id: result for result in picture.conversations(states)}


def told(*lines: str, **relations: Relation) -> ConversationResult:
    """The picture of lines "Name: text", a minute apart; ``relations`` say who is who."""
    script = [(who, text, 1) for who, _, text in (line.partition(": ") for line in lines)]
    return screened([messages(script)], {"c": beginning("c", relations)})["c"]


def every_example() -> list[str]:
    """Every line that a detector says it finds or leaves alone."""
    given = [line for detector in all_detectors() for line in (*detector.shows, *detector.passes)]
    lines = [(*one.before, one.text) if isinstance(one, Example) else (one,) for one in given]
    return sorted({line.removeprefix("me: ").removeprefix("them: ") for group in lines for line in group})
