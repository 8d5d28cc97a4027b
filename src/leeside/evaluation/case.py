"""A missed conversation or a false alarm as a person may learn from it: its course, and as few words as will do."""

from typing import Final

import msgspec

from leeside.evaluation.evaluate import Evaluation
from leeside.evaluation.labelled import LabelledConversation
from leeside.evaluation.outcome import Outcome
from leeside.evaluation.split import Split, split_of
from leeside.risk.weigh import CourseStep

WITHHELD: Final = "(words withheld: this conversation is of the part that is kept unread)"
_MOST_SIGNS: Final = 6
_MOST_LETTERS: Final = 90
_AROUND: Final = 24


class Mark(msgspec.Struct, frozen=True):
    """One place: the message, counted from 1, what was or should have been seen there, and the words."""

    message: int
    name: str
    words: str


class Case(msgspec.Struct, frozen=True, kw_only=True):
    """One conversation of the ten worst. ``marks`` are labelled signs that were not seen, or signs that were."""

    id: str
    where: str
    outcome: Outcome
    rises: tuple[CourseStep, ...]
    decisive: Mark | None
    marks: tuple[Mark, ...]


def missed_case(evaluation: Evaluation, outcome: Outcome) -> Case:
    """What people saw there and no detector of that name did."""
    one = evaluation.conversations[outcome.id]
    seen = {sign.detector for sign in outcome.signs}
    unseen = [sign for sign in outcome.labels.signs if sign.sign not in seen]
    decisive = outcome.labels.decisive
    return Case(
        id=one.id,
        where=one.where,
        outcome=outcome,
        rises=_rises(outcome),
        decisive=None if decisive is None else Mark(decisive + 1, "decisive", shown_message(one, decisive)),
        marks=tuple(
            Mark(sign.index + 1, sign.sign, shown_message(one, sign.index)) for sign in unseen[:_MOST_SIGNS]
        ),
    )


def alarm_case(evaluation: Evaluation, outcome: Outcome) -> Case:
    """What was seen there, and should have been left alone."""
    one = evaluation.conversations[outcome.id]
    return Case(
        id=one.id,
        where=one.where,
        outcome=outcome,
        rises=_rises(outcome),
        decisive=None,
        marks=tuple(
            Mark(sign.index + 1, sign.detector, shown_span(one, sign.index, sign.start, sign.end))
            for sign in outcome.signs[:_MOST_SIGNS]
        ),
    )


def _rises(outcome: Outcome) -> tuple[CourseStep, ...]:
    return tuple(step for step in outcome.course if step.way is not None)


def shown_message(one: LabelledConversation, index: int) -> str:
    """The beginning of a message, as much as lets it be found."""
    return _shown(one, one.messages[index].text, 0, _MOST_LETTERS)


def shown_span(one: LabelledConversation, index: int, start: int, end: int) -> str:
    """The words of a sign with a little on either side."""
    return _shown(
        one, one.messages[index].text, max(0, start - _AROUND), min(end + _AROUND, start + _MOST_LETTERS)
    )


def _shown(one: LabelledConversation, text: str, start: int, end: int) -> str:
    if split_of(one.id) is Split.KEEP:
        return WITHHELD
    return ("…" if start else "") + text[start:end].replace("\n", " ") + ("…" if end < len(text) else "")
