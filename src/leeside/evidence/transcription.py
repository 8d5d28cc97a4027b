"""Writes down what was typed off a picture, as a record that `screen` reads and shows as typed by a person.

The picture is hashed where it lies, so that whoever has it can show later that it is the same. It is not
copied, not decoded and not shown.
"""

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import msgspec

from leeside.conversation.model import Kind, Relation
from leeside.errors import ExportError, UsageError
from leeside.evidence.record import as_json_text
from leeside.evidence.typed_lines import TypedLine
from leeside.sources.contract.hashed import Hashed, hashed

_PIECE: Final = 1 << 20


def picture_token(path: Path) -> Hashed:
    """The token of a picture's file: name, size, hashes, kind by content; raises ExportError when it cannot be read."""
    try:
        with path.open("rb") as stream:
            return hashed(path.name, iter(lambda: stream.read(_PIECE), b""))
    except OSError as problem:
        raise ExportError(
            f"The picture could not be hashed ({problem.strerror}).",
            where=str(path),
            to_do="Check its path. It need not be opened or copied: its place is enough.",
        ) from problem


def transcription(
    lines: Sequence[TypedLine],
    *,
    by: str,
    at: datetime,
    conversation: str,
    child: str | None = None,
    pictures: Iterable[Hashed] = (),
) -> str:
    """The record as JSON Lines; raises UsageError when nobody is named, or no line was typed."""
    if not by.strip():
        raise UsageError("Nobody is named who typed it.", to_do="Say who: --by 'Name, role'.")
    if not any(line.sender is not None for line in lines):
        raise UsageError(
            "No words were typed, so nothing was written.", to_do="Write each message as 'Name: words'."
        )
    speakers = dict.fromkeys(line.sender for line in lines if line.sender is not None)
    if child is not None and child not in speakers:
        raise UsageError(
            "The child's name is nobody's who speaks here.",
            where="--child",
            to_do=f"Those who speak are: {', '.join(speakers)}.",
        )
    mark = {"by": by.strip(), "at": at.isoformat()}
    records: list[dict[str, Any]] = [
        {"conversation": conversation, "picture": _told(picture), "transcribed": mark} for picture in pictures
    ]
    for name in speakers:
        person = {"id": name, "name": name, **({"relation": Relation.CHILD.value} if name == child else {})}
        records.append({"conversation": conversation, "participant": person})
    for number, line in enumerate(lines, 1):
        records.append(_record(line, number, conversation, mark))
    return "".join(as_json_text(record, indent=None) for record in records)


def _told(picture: Hashed) -> dict[str, Any]:
    token = json.loads(msgspec.json.encode(picture))
    return {key: token[key] for key in ("name", "size", "sha256", "media_type")}


def _record(line: TypedLine, number: int, conversation: str, mark: dict[str, str]) -> dict[str, Any]:
    record: dict[str, Any] = {"conversation": conversation, "id": f"t{number}", "sender": line.sender}
    if line.at is not None:
        record["time"] = line.at.isoformat()
    record["text"] = line.text
    if line.sender is None:
        record["kind"] = Kind.SYSTEM.value
    if line.shown:
        record["shown"] = line.shown
    record["transcribed"] = mark
    return record
