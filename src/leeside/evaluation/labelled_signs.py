"""Weighs the signs that people labelled, as if detectors had seen just these: the most that better detectors could reach."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from leeside.conversation.model import Message, Relation
from leeside.conversation.timeline import moment
from leeside.detectors.contract.candidate import Voice
from leeside.detectors.contract.detector import Detector, Speaker
from leeside.evaluation.labelled import LabelledConversation
from leeside.risk.sign import Sign
from leeside.screening.stream import ConversationState, Engine


class Signs(StrEnum):
    """What is weighed: what the detectors see, or what people labelled."""

    SEEN = "seen"
    LABELLED = "labelled"


_TOLD: Final = frozenset({"child_side", "third_party"})
"""Kinds of conversations in which what is done to the child is told of, and not done there."""
_TELLERS: Final = frozenset(
    {Relation.CHILD, Relation.FAMILY, Relation.FRIEND, Relation.PEER, Relation.PROFESSIONAL}
)


def weigh_labelled(one: LabelledConversation, engine: Engine, state: ConversationState) -> list[Sign]:
    """Change the state as the labelled signs would; those that no detector bears the name of weigh nothing."""
    relations = {person.id: person.relation for person in one.people}
    weighed: list[Sign] = []
    for message in one.messages:
        engine.weigher.pass_message(state.risk, message)
        relation = relations.get(message.sender or "", Relation.UNKNOWN)
        for detector in _marked(one, message.index, engine):
            sign = _sign(message, detector, _voice(detector, relation, one.labels.kind))
            engine.weigher.weigh(state.risk, sign, state.timeline)
            weighed.append(sign)
    return weighed


def _marked(one: LabelledConversation, index: int, engine: Engine) -> Iterator[Detector]:
    names = dict.fromkeys(mark.sign for mark in one.labels.signs if mark.index == index)
    return (engine.detectors[name] for name in names if name in engine.detectors)


def _voice(detector: Detector, relation: Relation, kind: str) -> Voice:
    """What others do is told of by the child, and by whoever is near in a conversation that tells."""
    if kind in _TOLD and detector.by is not Speaker.CHILD:
        return Voice.REPORTED if relation in _TELLERS else Voice.OWN
    return Voice.REPORTED if detector.by is Speaker.OTHER and relation is Relation.CHILD else Voice.OWN


def _sign(message: Message, detector: Detector, voice: Voice) -> Sign:
    return Sign(
        id=f"{message.conversation}/{message.id}/{detector.name}",
        detector=detector.name,
        version=detector.version,
        by=detector.by,
        voice=voice,
        conversation=message.conversation,
        message_id=message.id,
        index=message.index,
        speaker=message.sender or "",
        at=moment(message),
        start=0,
        end=len(message.text),
    )
