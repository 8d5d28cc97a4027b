"""What tells concern from benign in a set without anybody reading it: the ways in which a figure may flatter."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from datetime import datetime
from statistics import fmean
from typing import Final

import msgspec

from leeside.conversation.model import Relation
from leeside.conversation.timeline import moment
from leeside.evaluation.labelled import LabelledConversation

_LAUGHS: Final = re.compile(r"\b(?:a*ha(?:ha)+h?|lo+l|lmao|rofl|hehe)\b|[😂🤣😆😅😹]", re.IGNORECASE)
_TEXT_SPEAK: Final = re.compile(
    r"\b(?:u|ur|r|y|k|pls|plz|thx|ty|idk|ngl|tbh|rn|wanna|gonna|dont|im|ive|cant|wyd|hru|bc|cuz)\b",
    re.IGNORECASE,
)


class Shortcut(msgspec.Struct, frozen=True):
    """One feature and how well it alone tells: above 0.5 more of it means concern, below benign."""

    feature: str
    auc: float | None


def shortcuts_of(labelled: Sequence[LabelledConversation]) -> tuple[Shortcut, ...]:
    """The area under the curve for each feature; None when a set holds only one label."""
    return tuple(
        Shortcut(
            name,
            auc(
                [feature(one) for one in labelled if one.of_concern],
                [feature(one) for one in labelled if not one.of_concern],
            ),
        )
        for name, feature in _FEATURES
    )


def auc(concern: Sequence[float], benign: Sequence[float]) -> float | None:
    """The chance that one of concern has more than a benign one; a tie counts half."""
    if not concern or not benign:
        return None
    ranked = sorted(benign)
    above = sum(bisect_left(ranked, value) + bisect_right(ranked, value) for value in concern)
    return above / (2 * len(concern) * len(ranked))


def _per_message(pattern: re.Pattern[str]) -> Callable[[LabelledConversation], float]:
    return lambda one: _mean([float(bool(pattern.search(message.text))) for message in one.messages])


def _takes_part(*relations: Relation) -> Callable[[LabelledConversation], float]:
    return lambda one: float(any(person.relation in relations for person in one.people))


def _length(one: LabelledConversation) -> float:
    return _mean([float(len(message.text)) for message in one.messages])


def _late(one: LabelledConversation) -> float:
    return _mean([float(_is_night(at)) for message in one.messages if (at := message.sent_at)])


def _days(one: LabelledConversation) -> float:
    times = [at for message in one.messages if (at := moment(message))]
    return (max(times) - min(times)).total_seconds() / 86_400 if times else 0.0


def _is_night(at: datetime) -> bool:
    return at.hour >= 21 or at.hour < 6


def _mean(values: Sequence[float]) -> float:
    return fmean(values) if values else 0.0


_FEATURES: Final[tuple[tuple[str, Callable[[LabelledConversation], float]], ...]] = (
    ("number of messages", lambda one: float(len(one.messages))),
    ("letters in a message", _length),
    ("share of messages between 21:00 and 6:00", _late),
    ("days from first to last message", _days),
    ("share of messages that laugh", _per_message(_LAUGHS)),
    ("share of messages in text-speak", _per_message(_TEXT_SPEAK)),
    ("somebody known only online, or unknown, takes part", _takes_part(Relation.ONLINE_ONLY, Relation.UNKNOWN)),
    ("family takes part", _takes_part(Relation.FAMILY)),
    ("a professional takes part", _takes_part(Relation.PROFESSIONAL)),
    ("a friend or peer takes part", _takes_part(Relation.FRIEND, Relation.PEER)),
)  # fmt: skip
