"""Puts the lines of a text export together to messages: a header opens one, and what follows belongs to it."""

from collections.abc import Callable, Iterator
from typing import BinaryIO, NamedTuple

from leeside.sources.reading.lines import lines

_BOM = b"\xef\xbb\xbf"


class Passage(NamedTuple):
    """A message's lines with the bytes they stand in; ``opened`` is what its header says (None: no header yet)."""

    start: int
    end: int
    opened: object | None
    lines: tuple[str, ...]
    sound: bool
    """Whether all of it is text, and no line of it too long to be held."""


def passages(stream: BinaryIO, opens: Callable[[str], object | None]) -> Iterator[Passage]:
    """Each message in the order of the file; ranges follow one another without a gap."""
    start, opened, held, sound = 0, None, list[str](), True
    end = 0
    for at, line_end, raw in lines(stream):
        text, whole = _text(raw, first=at == 0)
        head = opens(text)
        if head is not None:
            if at > start:
                yield Passage(start, at, opened, tuple(held), sound)
            start, opened, held, sound = at, head, [text], whole
        else:
            held.append(text)
            sound = sound and whole
        end = line_end
    if end > start:
        yield Passage(start, end, opened, tuple(held), sound)


def _text(raw: bytes | None, *, first: bool) -> tuple[str, bool]:
    if raw is None:
        return "", False
    raw = raw.removeprefix(_BOM) if first else raw
    try:
        return raw.decode().removesuffix("\n"), True
    except UnicodeDecodeError:
        return raw.decode("utf-8", "replace").removesuffix("\n"), False
