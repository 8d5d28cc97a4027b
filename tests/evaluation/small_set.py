"""Small labelled sets made by hand, and outcomes without an engine, so that every figure can be worked out on paper."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from leeside.evaluation.labelled import Label, LabelledSign, Labels
from leeside.evaluation.outcome import Outcome, SignSeen
from leeside.knowledge.model import RiskLevel
from leeside.risk.weigh import CourseStep

WAYS = frozenset({"grooming", "sextortion"})
START = datetime(2026, 3, 2, 16, 0)
NOTHING, LOOK, CONCERN, SERIOUS, DANGER = RiskLevel


def written(id_: str = "c1", **labels: Any) -> dict[str, Any]:
    """A labelled conversation of two messages as one object, as it stands on a line."""
    whole: dict[str, Any] = {
        "id": id_,
        "participants": [{"id": "ann", "relation": "child", "age": 13}, {"id": "kai", "relation": "online_only"}],
        "messages": [
            {"from": "kai", "time": "2026-03-02T16:00:00+00:00", "text": "dont tell ur mum about this"},
            {"from": "ann", "time": "2026-03-02T16:01:00+00:00", "text": "ok"},
        ],
        "label": "benign",
    }  # fmt: skip
    return whole | labels


def records(id_: str = "c1", **labels: Any) -> list[dict[str, Any]]:
    """The same as Leeside's JSON Lines with a label record."""
    whole = written(id_)
    return [
        *({"conversation": id_, "participant": person} for person in whole["participants"]),
        *(
            {"conversation": id_, "sender": said["from"], "time": said["time"], "text": said["text"]}
            for said in whole["messages"]
        ),
        {"conversation": id_, "label": "benign"} | labels,
    ]


def put(folder: Path, lines: Sequence[Mapping[str, Any]], *, name: str = "set.conversations.jsonl") -> Path:
    """Write one object a line."""
    path = folder / name
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return path


def outcome(
    id_: str,
    *,
    label: str = "concern",
    kind: str = "slow",
    ways: tuple[str, ...] = ("grooming",),
    danger: bool = False,
    first_sign: int | None = None,
    decisive: int | None = None,
    marks: Sequence[tuple[int, str]] = (),
    rises: Mapping[int, RiskLevel] | None = None,
    named: Mapping[str, RiskLevel] | None = None,
    seen: Sequence[tuple[int, str]] = (),
    messages: int = 10,
) -> Outcome:
    """An outcome whose level rose at these messages, a minute apart."""
    course = [_step(0, NOTHING), *(_step(index, level) for index, level in (rises or {}).items())]
    return Outcome(
        id=id_,
        labels=Labels(
            label=Label(label),
            kind=kind,
            ways=ways if label == "concern" else (),
            immediate_danger=danger,
            first_sign=first_sign,
            decisive=decisive,
            signs=tuple(LabelledSign(index, sign) for index, sign in marks),
        ),
        times=tuple(START + timedelta(minutes=minute) for minute in range(messages)),
        level=course[-1].level,
        ways=dict(named or {}),
        course=tuple(course),
        signs=tuple(SignSeen(index, name, 0, 4) for index, name in seen),
    )


def _step(index: int, level: RiskLevel) -> CourseStep:
    return CourseStep(
        message_id=f"m{index}",
        index=index,
        at=START + timedelta(minutes=index),
        level=level,
        way=None if level is NOTHING else "grooming",
        actor=None,
        because=(),
    )
