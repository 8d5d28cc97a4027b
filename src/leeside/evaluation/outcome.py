"""Screens labelled conversations with the engine itself, and keeps of each what its figures need."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

import msgspec

from leeside.conversation.model import Conversation, Participant, Relation
from leeside.conversation.timeline import moment
from leeside.evaluation.labelled import Label, LabelledConversation, Labels
from leeside.evaluation.labelled_signs import Signs, weigh_labelled
from leeside.knowledge.model import RiskLevel
from leeside.risk.sign import Sign
from leeside.risk.weigh import CourseStep
from leeside.screening.stream import ConversationState, Engine

_TOGETHER: Final = 4096
"""Messages screened together, of as many conversations as they fill: as in screening a file."""


class Reached(msgspec.Struct, frozen=True):
    """When a level was first reached: at which message (from 0), and at what time."""

    index: int
    at: datetime | None


class SignSeen(msgspec.Struct, frozen=True):
    """A sign that was noticed, by where it stands: the characters ``start`` to ``end`` of a message."""

    index: int
    detector: str
    start: int
    end: int


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What screening made of one labelled conversation; it holds no word of it.

    ``times`` are the moments of all messages; ``ways`` the highest level of each way that was noticed.
    """

    id: str
    labels: Labels
    times: tuple[datetime | None, ...]
    level: RiskLevel
    ways: dict[str, RiskLevel]
    course: tuple[CourseStep, ...]
    signs: tuple[SignSeen, ...]

    @property
    def of_concern(self) -> bool:
        """Whether a person said that an adult should worry."""
        return self.labels.label is Label.CONCERN

    def reached(self, level: RiskLevel) -> Reached | None:
        """The first message at which this level, or a higher one, was reached."""
        for step in self.course:
            if step.level.rank >= level.rank:
                return Reached(step.index, step.at)
        return None


def outcomes_of(
    labelled: Sequence[LabelledConversation],
    engine: Engine,
    *,
    relations: bool = True,
    weighed: Signs = Signs.SEEN,
) -> list[Outcome]:
    """Screen every conversation, in its order; without ``relations`` nobody has said who is who, nor how old."""
    outcomes: list[Outcome] = []
    for together in _batches(labelled):
        states = {one.id: engine.start(_known(one, relations=relations)) for one in together}
        if weighed is Signs.LABELLED:
            signs = {one.id: weigh_labelled(one, engine, states[one.id]) for one in together}
        else:
            signs = _screened(together, engine, states)
        outcomes.extend(_outcome(one, states[one.id], signs[one.id]) for one in together)
    return outcomes


def _screened(
    together: Sequence[LabelledConversation], engine: Engine, states: dict[str, ConversationState]
) -> dict[str, list[Sign]]:
    signs: dict[str, list[Sign]] = {one.id: [] for one in together}
    for seen in engine.take([message for one in together for message in one.messages], states):
        signs[seen.sign.conversation].append(seen.sign)
    return signs


def _batches(labelled: Sequence[LabelledConversation]) -> Iterator[list[LabelledConversation]]:
    batch: list[LabelledConversation] = []
    held = 0
    for one in labelled:
        batch.append(one)
        held += len(one.messages)
        if held >= _TOGETHER:
            yield batch
            batch, held = [], 0
    if batch:
        yield batch


def _known(one: LabelledConversation, *, relations: bool) -> Conversation:
    people = one.people if relations else tuple(map(_stranger, one.people))
    return Conversation(id=one.id, participants=people)


def _stranger(person: Participant) -> Participant:
    return msgspec.structs.replace(person, relation=Relation.UNKNOWN, age=None)


def _outcome(one: LabelledConversation, state: ConversationState, signs: Sequence[Sign]) -> Outcome:
    ways: dict[str, RiskLevel] = {}
    for peak in state.risk.peaks.values():
        if peak.level.rank > ways.get(peak.way, RiskLevel.NOTHING_NOTICED).rank:
            ways[peak.way] = peak.level
    return Outcome(
        id=one.id,
        labels=one.labels,
        times=tuple(map(moment, one.messages)),
        level=state.risk.level,
        ways=ways,
        course=tuple(state.risk.course),
        signs=tuple(SignSeen(sign.index, sign.detector, sign.start, sign.end) for sign in signs),
    )
