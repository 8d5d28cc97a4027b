"""The picture as JSON for other programs: exact keys, and no message's text, only where it stands."""

import json
import re
from typing import Any, Final

from leeside.response.steps import Step
from leeside.risk.weigh import CourseStep
from leeside.screening.result import ConversationResult, ScreeningResult, SeenSign, WayResult

_NO_TEXT: Final = re.compile("[\ud800-\udfff]")
"""Half a character, as in a file name that is not UTF-8: no program could write it, and few read it."""


def as_json(result: ScreeningResult) -> str:
    """The result by the schema of docs/result.schema.json, indented, ending in a line feed."""
    text = json.dumps(as_data(result), ensure_ascii=False, indent=2)
    return _NO_TEXT.sub("\ufffd", text) + "\n"


def as_data(result: ScreeningResult) -> dict[str, Any]:
    """The same as plain data."""
    source = result.source
    return {
        "leeside": result.leeside,
        "edition": result.edition,
        "screened_at": result.screened_at.isoformat(),
        "source": {
            "kind": source.kind,
            "path": source.path,
            "sha256": source.sha256,
            "messages": source.messages,
            "unread": list(source.unread),
            "absences": list(source.absences),
            "warnings": list(source.warnings),
        },
        "conversations": [_conversation(conversation) for conversation in result.conversations],
    }


def _conversation(conversation: ConversationResult) -> dict[str, Any]:
    return {
        "id": conversation.id,
        "title": conversation.title,
        "participants": [
            {
                "id": p.id,
                "name": p.name,
                "relation": p.relation.value,
                "age": p.age,
                "handle": p.handle,
                "account": p.account,
                "platform": p.platform,
            }
            for p in conversation.participants
        ],
        "messages": conversation.messages,
        "level": conversation.level.value,
        "danger_now": conversation.danger_now,
        "ways": [_way(way) for way in conversation.ways],
        "signs": [_sign(seen) for seen in conversation.signs],
        "course": [_course(step) for step in conversation.course],
        "steps": [_step(step) for step in conversation.steps],
    }


def _way(way: WayResult) -> dict[str, Any]:
    return {
        "way": way.way,
        "level": way.level.value,
        "actor": way.actor,
        "harm_already": list(way.harm_already),
        "risk": list(way.risk),
    }


def _sign(seen: SeenSign) -> dict[str, Any]:
    sign = seen.sign
    told = " (told of somebody else)" if sign.voice == "reported" else ""
    return {
        "id": sign.id,
        "detector": sign.detector,
        "version": sign.version,
        "ways": list(seen.ways),
        "message_id": sign.message_id,
        "index": sign.index,
        "speaker": sign.speaker,
        "span": [sign.start, sign.end],
        "says": f"{seen.says}{told}",
        "innocent_reading": seen.innocent_reading,
    }


def _course(step: CourseStep) -> dict[str, Any]:
    return {
        "message_id": step.message_id,
        "index": step.index,
        "level": step.level.value,
        "way": step.way,
        "because": list(step.because),
        "lines": list(step.lines),
    }


def _step(step: Step) -> dict[str, Any]:
    return {
        "id": step.step.id,
        "text": step.step.text,
        "agency": step.step.agency,
        "when": step.step.when.value,
        "never": list(step.step.never),
    }
