"""Lines that a person typed off a screenshot, handed to the engine as what they are."""

from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from leeside.conversation.model import Kind
from leeside.evidence.typed_lines import TypedLine

TYPED: Final = "Transcribed by a person off a screenshot."
_CONVERSATION: Final = "transcript"


def as_records(lines: Sequence[TypedLine]) -> bytes:
    """The lines as the engine reads them from any other program."""
    return b"\n".join(_records(lines))


def notes_on(lines: Sequence[TypedLine]) -> tuple[str, ...]:
    """What a reader must know of each line: a person typed it, and what of its time is known."""
    return tuple(map(_note, lines))


def _records(lines: Sequence[TypedLine]) -> Iterator[bytes]:
    for name in dict.fromkeys(line.sender for line in lines if line.sender is not None):
        yield _record(participant={"id": name, "name": name})
    for line in lines:
        at = {"time": line.at.isoformat()} if line.at else {}
        kind = {"kind": Kind.SYSTEM.value} if line.sender is None else {}
        yield _record(sender=line.sender, text=line.text, **at, **kind)


def _record(**content: object) -> bytes:
    return msgspec.json.encode({"conversation": _CONVERSATION, **content})


def _note(line: TypedLine) -> str:
    if line.shown and line.at is None:
        return f"{TYPED} It shows {line.shown}, and no day."
    return TYPED
