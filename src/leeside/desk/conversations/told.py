"""What was noticed in a conversation, in the order and the words of its page."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from leeside.knowledge.model import When
from leeside.report.most_telling import counted
from leeside.report.words import WHENS
from leeside.response.steps import Step
from leeside.screening.result import ConversationResult, SeenSign


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldSign:
    """A sign with the anchor to which the course's drawing leads; empty where the message has one already."""

    seen: SeenSign = field(repr=False)
    anchor: str
    number: int


def told_signs(result: ConversationResult) -> Sequence[ToldSign]:
    """The signs that raised something, message by message."""
    given: set[int] = set()
    told = []
    for seen in counted(result):
        anchor = "" if seen.sign.index in given else f"m-{seen.sign.index}"
        given.add(seen.sign.index)
        told.append(ToldSign(seen=seen, anchor=anchor, number=seen.sign.index + 1))
    return told


def steps_by_time(steps: Iterable[Step]) -> Sequence[tuple[str, list[Step]]]:
    """What to do, by when."""
    given = list(steps)
    grouped = [(WHENS[when], [step for step in given if step.step.when is when]) for when in When]
    return [(when, group) for when, group in grouped if group]


def names_in(result: ConversationResult) -> dict[str, str]:
    """The names of those who take part, by the ids by which messages know them."""
    return {person.id: person.name or person.id for person in result.participants}
