"""Lines that a person typed off a screenshot, taken apart and handed to the engine as what they are."""

import re
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Final

import msgspec

TYPED: Final = "Transcribed by a person off a screenshot."
_LINE: Final = re.compile(
    r"\s*(?:[\[(]?(?P<hour>\d{1,2})[:.](?P<minute>\d{2})\s*(?P<half>[ap]\.?m\.?)?[\])]?[\s,–-]+)?"
    r"(?P<name>[^\s:][^:\n]{0,79}?)\s*:(?!//)\s*(?P<text>.*)",
    re.IGNORECASE,
)
_CONVERSATION: Final = "transcript"


class Typed(msgspec.Struct, kw_only=True):
    """One message: who, what, and the time of day where one could be seen."""

    sender: str
    text: str
    at: time | None = None


class NoSpeaker(ValueError):  # noqa: N818 - reads as what it says
    """The first line says something, and not who said it."""


def typed_lines(content: str) -> list[Typed]:
    """The messages of what was typed: ``Name: words``, with a time before it where one was seen.

    A line without a name goes on with what stands above it. Raises `NoSpeaker` where nothing stands above.
    """
    found: list[Typed] = []
    for line in content.splitlines():
        parts = _LINE.fullmatch(line)
        if parts:
            found.append(Typed(sender=parts["name"], text=parts["text"], at=_time(parts)))
        elif not line.strip():
            continue
        elif not found:
            raise NoSpeaker
        else:
            found[-1].text += f"\n{line.strip()}"
    return [one for one in found if one.text.strip()]


def as_records(lines: list[Typed], *, day: date | None) -> bytes:
    """The lines as the engine reads them from any other program."""
    return b"\n".join(_records(lines, day))


def notes_on(lines: list[Typed], *, day: date | None) -> tuple[str, ...]:
    """What a reader must know of each line: a person typed it, and what of its time is known."""
    return tuple(_note(line, day) for line in lines)


def _records(lines: list[Typed], day: date | None) -> Iterator[bytes]:
    names = dict.fromkeys(line.sender for line in lines)
    for name in names:
        yield _record(participant={"id": name, "name": name})
    for line in lines:
        at = {"time": datetime.combine(day, line.at).isoformat()} if day and line.at else {}
        yield _record(sender=line.sender, text=line.text, **at)


def _record(**content: object) -> bytes:
    return msgspec.json.encode({"conversation": _CONVERSATION, **content})


def _note(line: Typed, day: date | None) -> str:
    if line.at is not None and day is None:
        return f"{TYPED} It shows {line.at:%H:%M}, and no day."
    return TYPED


def _time(parts: re.Match[str]) -> time | None:
    if parts["hour"] is None:
        return None
    hour, minute = int(parts["hour"]), int(parts["minute"])
    if parts["half"]:
        hour = hour % 12 + 12 * (parts["half"][0].lower() == "p")
    return time(hour, minute) if hour < 24 and minute < 60 else None
