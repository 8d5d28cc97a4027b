"""The evaluation as JSON: every figure and every conversation's outcome, and no word that anybody wrote."""

from pathlib import Path
from typing import Final

import msgspec

from leeside.errors import UsageError
from leeside.evaluation.evaluate import Evaluation
from leeside.evaluation.figures import Asked, Figures
from leeside.evaluation.labelled import Label
from leeside.evaluation.outcome import Outcome
from leeside.evaluation.reach import RAISED
from leeside.evaluation.worst import Reason
from leeside.knowledge.model import RiskLevel

FORM: Final = 1
"""Raised when what is written here changes in a way that an older comparison cannot read."""


class SavedConversation(msgspec.Struct, frozen=True, kw_only=True):
    """One conversation's label and outcome. ``reached`` has the message, from 0, at which each level came."""

    id: str
    label: Label
    kind: str
    ways: tuple[str, ...]
    immediate_danger: bool
    decisive: int | None
    level: RiskLevel
    reached: dict[RiskLevel, int]
    named: dict[str, RiskLevel]
    """The ways that were noticed, each with its level."""
    signs: tuple[tuple[int, str], ...]
    """Message, from 0, and detector."""


class Reasons(msgspec.Struct, frozen=True, kw_only=True):
    """What stands behind misses and false alarms."""

    missed: int
    missed_without_any_sign: int
    noticed_benign: int
    not_seen: tuple[Reason, ...]
    raised_by: tuple[Reason, ...]
    raised_to_concern: tuple[Reason, ...]
    worst_misses: tuple[str, ...]
    worst_false_alarms: tuple[str, ...]


class Saved(msgspec.Struct, frozen=True, kw_only=True):
    """One evaluation as it is kept."""

    form: int
    figures: Figures
    reasons: Reasons
    conversations: tuple[SavedConversation, ...]


class _OnlyForm(msgspec.Struct):
    form: int


class Before(msgspec.Struct, frozen=True, kw_only=True):
    """What a comparison needs of a saved evaluation."""

    asked: Asked
    conversations: dict[str, SavedConversation]


class _Kept(msgspec.Struct):
    """Of a saved evaluation only this: its figures may have had other names."""

    figures: "_KeptFigures"
    conversations: tuple[SavedConversation, ...]


class _KeptFigures(msgspec.Struct):
    asked: Asked


def as_json(evaluation: Evaluation) -> str:
    """The whole evaluation, indented, ending in a line feed."""
    worst = evaluation.worst
    saved = Saved(
        form=FORM,
        figures=evaluation.figures,
        reasons=Reasons(
            missed=worst.missed,
            missed_without_any_sign=worst.missed_without_any_sign,
            noticed_benign=worst.noticed_benign,
            not_seen=worst.not_seen,
            raised_by=worst.raised_by,
            raised_to_concern=worst.raised_to_concern,
            worst_misses=tuple(one.id for one in worst.misses),
            worst_false_alarms=tuple(one.id for one in worst.false_alarms),
        ),
        conversations=tuple(map(_saved, evaluation.outcomes)),
    )
    return msgspec.json.format(msgspec.json.encode(saved), indent=1).decode() + "\n"


def read_saved(path: Path) -> Before:
    """A saved evaluation; raises UsageError when the file is none, or of another form."""
    try:
        written = path.read_bytes()
        if msgspec.json.decode(written, type=_OnlyForm).form != FORM:
            raise UsageError(
                "This evaluation was written by another version of Leeside.",
                where=str(path),
                to_do="Write both anew with the same version: leeside evaluate FILE --report json --out FILE.",
            )
        kept = msgspec.json.decode(written, type=_Kept)
    except OSError as problem:
        raise UsageError(
            f"This file cannot be read ({problem.strerror}).", where=str(path), to_do="Check the path."
        ) from problem
    except ValueError as problem:
        raise UsageError(
            "This is not an evaluation that was saved as JSON.",
            where=str(path),
            to_do="Save one with: leeside evaluate FILE --report json --out FILE.",
        ) from problem
    return Before(asked=kept.figures.asked, conversations={one.id: one for one in kept.conversations})


def _saved(one: Outcome) -> SavedConversation:
    reached = {level: at.index for level in RAISED if (at := one.reached(level)) is not None}
    return SavedConversation(
        id=one.id,
        label=one.labels.label,
        kind=one.labels.kind,
        ways=one.labels.ways,
        immediate_danger=one.labels.immediate_danger,
        decisive=one.labels.decisive,
        level=one.level,
        reached=reached,
        named={way: level for way, level in one.ways.items() if level is not RiskLevel.NOTHING_NOTICED},
        signs=tuple((sign.index, sign.detector) for sign in one.signs),
    )
