"""Tells the picture as plain data for a page: the words are chosen here, and the page only sets them."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, Final

from leeside.conversation.model import Relation
from leeside.evidence.law_on_pictures import PICTURES
from leeside.evidence.record import PackRecord, SourceFile, SourceHeld
from leeside.evidence.transcript import Line
from leeside.knowledge.model import RiskLevel, When
from leeside.report.course_drawn import rises
from leeside.report.most_telling import counted, grave_and_slight
from leeside.report.run_said import run_said
from leeside.report.words import (
    LEVELS,
    MEANS,
    ONLY_LOOKS,
    WHENS,
    many,
    moment_said,
    seen_said,
    span_said,
    was_read,
    when_said,
)
from leeside.response.referral import routes_of
from leeside.response.steps import Step
from leeside.screening.result import ConversationResult, ScreeningResult, SeenSign, WayResult
from leeside.sources.contract.attachment_tokens import AttachmentToken

MOST_LINES: Final = 400
"""Messages of the transcript that the page prints; all of them stand in transcript.jsonl."""
MOST_ATTACHMENTS: Final = 200
MOST_FILES: Final = 200
MOST_FIRST: Final = 3
"""Steps on the first page: danger comes before everything else, and more than these are not read there."""
MOST_CONVERSATIONS: Final = 12
"""Conversations told in full, the worst first; the others are named, and stand in result.json."""
MOST_QUIET: Final = 200
_HELD: Final = {
    SourceHeld.WHOLE: "The source is in this pack, whole and untouched.",
    SourceHeld.WITHOUT_MEDIA: "The source is in this pack, but for files that are media or may hold any.",
    SourceHeld.HASHES_ONLY: "The source is not in this pack. Its hashes are.",
}
_RELATIONS: Final = {"online_only": "known online only", "unknown": "nobody has said"}


def picture_told(
    result: ScreeningResult,
    record: PackRecord,
    lines: Iterable[Line],
    attachments: Iterable[AttachmentToken] = (),
    *,
    more_lines: int = 0,
    more_attachments: int = 0,
) -> dict[str, Any]:
    """Everything that the page says; of lines and attachments the first are given, and how many more there are."""
    raised = [c for c in result.conversations if c.level is not RiskLevel.NOTHING_NOTICED]
    quiet = [c for c in result.conversations if c.level is RiskLevel.NOTHING_NOTICED]
    return {
        "level": result.level.value,
        "headline": LEVELS[result.level],
        "means": MEANS[result.level],
        "only_looks": ONLY_LOOKS,
        "was_read": was_read(result),
        "partial": len(result.source.unread),
        "made": _made(record),
        "first": [step.step.text for step in raised[0].steps[:MOST_FIRST]] if raised else [],
        "conversations": [_conversation(one) for one in raised[:MOST_CONVERSATIONS]],
        "briefly": [
            f"{LEVELS[one.level]}: {one.title or one.id}, {many(one.messages, 'message')}, {span_said(one)}."
            for one in raised[MOST_CONVERSATIONS:MOST_QUIET]
        ],
        "briefly_more": max(len(raised) - MOST_QUIET, 0),
        "quiet": [
            f"{one.title or one.id}: {many(one.messages, 'message')}, {span_said(one)}."
            for one in quiet[:MOST_QUIET]
        ],
        "quiet_more": max(len(quiet) - MOST_QUIET, 0),
        "quiet_means": MEANS[RiskLevel.NOTHING_NOTICED],
        "lines": [_line(line) for line in lines],
        "lines_more": more_lines,
        "attachments": [_attachment(token) for token in attachments],
        "attachments_more": more_attachments,
        "unread": [f"Not read: {one}" for one in result.source.unread],
        "warnings": list(result.source.warnings),
        "absences": list(result.source.absences),
        "files": [_file(file, record) for file in record.source.files[:MOST_FILES]],
        "files_more": max(len(record.source.files) - MOST_FILES, 0),
        "of_record": record.of_record is not None,
        "law": f"{PICTURES.text} ({PICTURES.source}; looked at on {PICTURES.checked_on}.)",
    }


def _made(record: PackRecord) -> dict[str, str]:
    return {
        "by": record.made_by,
        "at": f"{when_said(record.made_at)} UTC",
        "year": f"{record.made_at:%Y-%m-%d}",
        "with": f"Leeside {record.leeside}, knowledge of {record.edition}",
        "source": record.source.name,
        "sha256": record.source.sha256,
        "held": record.of_record.says if record.of_record is not None else _HELD[record.source.held],
    }


def _conversation(conversation: ConversationResult) -> dict[str, Any]:
    grave, slight = grave_and_slight(conversation.ways)
    signs = {seen.sign.id: seen for seen in conversation.signs}
    run = run_said(conversation)
    return {
        "title": conversation.title or conversation.id,
        "level": conversation.level.value,
        "level_said": LEVELS[conversation.level],
        "span": f"{many(conversation.messages, 'message')}, {span_said(conversation)}.",
        "danger": conversation.danger_now,
        "child": _child(conversation),
        "people": [
            {
                "name": person.name,
                "account": ", ".join(dict.fromkeys(filter(None, (person.handle, person.id)))),
                "relation": _RELATIONS.get(person.relation.value, person.relation.value),
                "age": "" if person.age is None else str(person.age),
            }
            for person in conversation.participants
        ],
        "ways": [_way(way, signs) for way in grave],
        "slight": [
            f"{LEVELS[way.level]}, less plainly: {way.title}, by {way.actor_name}. {' '.join(way.because)}"
            for way in slight
        ],
        "run": ""
        if run is None
        else f"{LEVELS[run.level]}: {run.because} {run.lines} It may be innocent: {run.innocent_reading} {run.limits}",
        "course": [
            {
                "number": str(step.index + 1),
                "at": moment_said(step.at, among=conversation),
                "level": LEVELS[step.level],
                "why": " ".join(step.because),
            }
            for step in rises(conversation.course)
        ],
        "signs": [_sign(seen, conversation) for seen in counted(conversation)],
        "steps": _steps(conversation.steps),
        "never": list(dict.fromkeys(never for step in conversation.steps for never in step.step.never)),
        "routes": [
            {
                "when": WHENS[route.when],
                "whom": route.agency.name,
                "takes": f"{route.agency.takes} {route.agency.does_not_take}".strip(),
                "how": " ".join(filter(None, (route.agency.how, route.agency.phone, route.agency.url))),
            }
            for route in routes_of(conversation.steps)
        ],
    }


def _child(conversation: ConversationResult) -> str:
    children = [person.name for person in conversation.participants if person.relation is Relation.CHILD]
    if not children:
        return "Nobody has said who the child is."
    return f"The child, as the maker of this record said: {', '.join(children)}."


def _way(way: WayResult, signs: Mapping[str, SeenSign]) -> dict[str, Any]:
    def kinds(ids: Iterable[str]) -> str:
        said = dict.fromkeys(signs[one].says for one in ids if one in signs)
        return "; ".join(said)

    return {
        "level": way.level.value,
        "level_said": LEVELS[way.level],
        "title": way.title,
        "actor": way.actor_name,
        "because": " ".join(way.because),
        "harm": kinds(way.harm_already),
        "risk": kinds(way.risk),
        "innocent": " ".join(way.innocent_readings),
    }


def _sign(seen: SeenSign, conversation: ConversationResult) -> dict[str, str]:
    return {
        "number": str(seen.sign.index + 1),
        "at": moment_said(seen.sign.at, among=conversation),
        "who": seen.speaker_name,
        "says": seen_said(seen),
        "before": seen.before,
        "words": seen.words,
        "after": seen.after,
        "innocent": seen.innocent_reading,
        "cites": f"{seen.sign.detector} {seen.sign.version}, message id {seen.sign.message_id}",
    }


def _steps(steps: Iterable[Step]) -> list[dict[str, Any]]:
    every = list(steps)
    grouped = [(when, [step for step in every if step.step.when is when]) for when in When]
    return [
        {
            "when": WHENS[when],
            "steps": [
                {
                    "text": step.step.text,
                    "agency": step.agency.name if step.agency else "",
                    "check": step.step.status == "check",
                }
                for step in group
            ],
        }
        for when, group in grouped
        if group
    ]


def _line(line: Line) -> dict[str, Any]:
    return {
        "number": str(line.number),
        "conversation": line.conversation,
        "at": _time(line),
        "who": line.sender_name or "the app itself",
        "text": line.text or f"({line.kind.value})",
        "note": line.note,
        "told": bool(line.signs),
        "where": f"{line.file or 'the file'}, {line.start:,} to {line.end:,}"
        if line.end
        else "its place is not told",
    }


def _attachment(token: AttachmentToken) -> dict[str, str]:
    return {
        "number": str(token.number),
        "conversation": token.conversation,
        "who": token.sender or "",
        "what": token.name or token.media_type or "without a name",
        "became": token.became.value,
    }


def _time(line: Line) -> str:
    at: datetime | None = line.sent_at or line.utc
    if at is None:
        return "no time"
    zone = line.zone or ("UTC" if line.sent_at is None else "")
    unsure = "" if line.time_confidence in {"certain", "inferred"} else " (day and month unsure)"
    return f"{at.day} {at:%b %Y, %H:%M:%S}{' ' + zone if zone else ''}{unsure}"


def _file(file: SourceFile, record: PackRecord) -> dict[str, str]:
    return {
        "name": file.name or record.source.name,
        "kind": file.media_type or "not known",
        "size": f"{file.size:,}",
        "sha256": file.sha256 or "not read",
        "held": "In this pack." if file.in_pack else f"Not in this pack. {file.why_not}",
    }
