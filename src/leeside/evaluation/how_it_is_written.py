"""Sorts benign chats by how they are written and whom they speak of, to see whether any group is alarmed at more.

By marks in the text alone, so that any labelled set can be sorted: a chat may stand in several groups.
"""

import re
from collections.abc import Callable, Sequence
from typing import Final

import msgspec

from leeside.detectors.second_reader.identity_words import TELLING_WORDS
from leeside.evaluation.labelled import LabelledConversation
from leeside.evaluation.outcome import Outcome
from leeside.evaluation.share import Share, share_of
from leeside.knowledge.model import RiskLevel

_DIALECT: Final = re.compile(
    r"\b(?:aye|wee|nowt|owt|summat|mam|innit|dinnae|cannae|didnae|wasnae|isnae|gonnae|willnae|wouldnae|lass|lassie|bairn|"
    r"howay|hinny|divvent|gan|yous|youse|fae|och|aboot|oot|heid|hame|haud|gie|wagwan|mandem|bruv|peng|wallahi?|cwtch|"
    r"butt|bach|mun|craic|nae|ginnel|nesh|our kid|ay up|ey up|la|wor|maw|mither)\b",
    re.IGNORECASE,
)
_TEXT_SPEAK: Final = re.compile(
    r"\b(?:u|ur|r|y|k|n|w|ppl|pls|plz|thx|ty|idk|ngl|tbh|rn|wyd|hru|bc|cuz|2moro|tmrw|gd|wot|dnt)\b",
    re.IGNORECASE,
)
_ANOTHER_LANGUAGE: Final = re.compile(
    r"\b(?:nie|jest|jak|masz|czy|tak|dla|gdzie|mamo|babcia|dzieki|cześć|czesc|kya|hai|nahi|haan|acha|mera|tera|beta|tusi|"
    r"ki haal|ammi|abbu|que|por|para|pero|gracias|hola|mañana|tia|abuela|este|nu|sunt|ce faci|mama mea|bine|vreau|dar|"
    r"ydy|dw i|mae|wyt|diolch|iawn|nos da|nain|taid)\b",
    re.IGNORECASE,
)
_WHO: Final = re.compile(
    rf"\b(?:{'|'.join(sorted(TELLING_WORDS))}|eid|ramadan|diwali|lent|purim|mass)\b",
    re.IGNORECASE,
)


class Alarmed(msgspec.Struct, frozen=True, kw_only=True):
    """One group of benign chats beside all other benign ones: how many came to concern, how many were noticed."""

    group: str
    concern: Share
    concern_elsewhere: Share
    noticed: Share
    noticed_elsewhere: Share

    @property
    def no_worse(self) -> bool:
        """Whether the rate elsewhere is within the group's interval, or the group's is the lower one."""
        both = ((self.concern, self.concern_elsewhere), (self.noticed, self.noticed_elsewhere))
        return all(mine.low <= (rest.value or 0.0) for mine, rest in both)


def alarms_by_writing(
    labelled: Sequence[LabelledConversation], outcomes: Sequence[Outcome]
) -> tuple[Alarmed, ...]:
    """A row for each group; ``outcomes`` are those of ``labelled``, in the same order."""
    benign = [both for both in zip(labelled, outcomes, strict=True) if not both[0].of_concern]
    rows: list[Alarmed] = []
    for group, belongs in GROUPS:
        mine = [outcome for one, outcome in benign if belongs(one)]
        rest = [outcome for one, outcome in benign if not belongs(one)]
        rows.append(
            Alarmed(
                group=group,
                concern=_reached(mine, RiskLevel.CONCERN),
                concern_elsewhere=_reached(rest, RiskLevel.CONCERN),
                noticed=_reached(mine, RiskLevel.WORTH_A_LOOK),
                noticed_elsewhere=_reached(rest, RiskLevel.WORTH_A_LOOK),
            )
        )
    return tuple(rows)


def _reached(outcomes: Sequence[Outcome], level: RiskLevel) -> Share:
    return share_of(one.level.rank >= level.rank for one in outcomes)


def _in_lines(pattern: re.Pattern[str], *, least: float) -> Callable[[LabelledConversation], bool]:
    """Whether at least this share of the lines bears a mark; 0 stands for one line."""

    def found(one: LabelledConversation) -> bool:
        marked = sum(bool(pattern.search(message.text)) for message in one.messages)
        return marked > 0 and marked >= least * len(one.messages)

    return found


GROUPS: Final[tuple[tuple[str, Callable[[LabelledConversation], bool]], ...]] = (
    ("in dialect", _in_lines(_DIALECT, least=0.1)),
    ("in text-speak", _in_lines(_TEXT_SPEAK, least=1 / 3)),
    ("another language, or English with it", _in_lines(_ANOTHER_LANGUAGE, least=0.2)),
    ("says who somebody is", _in_lines(_WHO, least=0.0)),
    ("written to look like it: who somebody is", lambda one: one.labels.kind == "lookalike_identity"),
)
"""Names of groups, and who belongs to them."""
