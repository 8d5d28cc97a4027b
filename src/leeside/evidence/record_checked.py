"""Holds a pack that was made from a record against the source, once somebody has it: message for message, by its place.

Nothing of it can be made again from the source, for what was kept, and not the source, is what it was made from. So what was
noticed and the picture are held to their hashes alone.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import msgspec

from leeside.conversation.model import Message
from leeside.errors import LeesideError
from leeside.evidence.bag import DATA
from leeside.evidence.finding import Finding, agrees, changed, unchecked
from leeside.evidence.payload import TRANSCRIPT
from leeside.evidence.record import OfRecord, PackRecord
from leeside.evidence.transcript import Line
from leeside.report.words import many
from leeside.screening.every_part import EveryPart
from leeside.sources.contract.export import Export
from leeside.sources.contract.source import ReadOptions

_OF: Final = f"{DATA}/{TRANSCRIPT}"
_MOST_NAMED: Final = 5
_Place = tuple[str, int, int]


def record_checked(pack: Path, record: PackRecord, of: OfRecord, source: Path | None) -> Iterator[Finding]:
    """A line for the source, for its messages in the transcript, and for what only a person can confirm."""
    yield unchecked(
        "screening",
        "What was noticed was noticed when the source was read. Its hash is held against the manifest alone.",
    )
    if source is None:
        yield unchecked("source", f"{of.says} Whoever has it checks it with --source.")
        return
    try:
        export = Export(source)
        digest = export.sha256()
    except LeesideError as problem:
        yield unchecked("source", f"It cannot be read. {problem.what}")
        return
    if digest != record.source.sha256:
        yield changed("source", "Its SHA-256 is not the recorded one, so no message was held against it.")
        return
    yield agrees("source", "Its SHA-256 is the recorded one.")
    try:
        yield from _messages_checked(pack, export, named=not of.numbered)
    except LeesideError as problem:
        yield unchecked(_OF, f"The source could not be read again. {problem.what}")
    except (ValueError, OSError, RecursionError):
        yield changed(_OF, "It can no longer be read as messages.")


def _messages_checked(pack: Path, export: Export, *, named: bool) -> Iterator[Finding]:
    lines = [
        msgspec.convert(json.loads(text), Line)
        for text in (pack / _OF).read_bytes().splitlines()
        if text.strip()
    ]
    alone = len(export.members) == 1 and not export.members[0].name
    placed = {_place(line.file, line.start, line.end, alone=alone) for line in lines if line.end}
    there: dict[_Place, list[Message]] = {}
    for _, found in EveryPart(export, ReadOptions()).found():
        if isinstance(found, Message):
            place = _place(found.member, found.start, found.end, alone=alone)
            if place in placed:
                there.setdefault(place, []).append(found)
    wrong = [
        str(number)
        for number, line in enumerate(lines, 1)
        if line.end
        and not any(
            _is_same(line, found, named=named)
            for found in there.get(_place(line.file, line.start, line.end, alone=alone), ())
        )
    ]
    without = sum(not line.end for line in lines)
    if wrong:
        more = f" and {len(wrong) - _MOST_NAMED} more" if len(wrong) > _MOST_NAMED else ""
        yield changed(_OF, f"Not so in the source: lines {', '.join(wrong[:_MOST_NAMED])}{more}.")
    right = len(lines) - without - len(wrong)
    if right:
        stand = "stands" if right == 1 else "stand"
        yield agrees(
            _OF, f"{many(right, 'message')} {stand} in the source, word for word, at the place named."
        )
    if without:
        yield unchecked(
            _OF, f"{many(without, 'message')} cannot be held against the source: words were taken out."
        )


def _place(file: str, start: int, end: int, *, alone: bool) -> _Place:
    """Where a message stands; of a source that is one file its name says nothing, and a record may keep one."""
    return "" if alone else file, start, end


def _is_same(line: Line, found: Message, *, named: bool) -> bool:
    same = (line.text, line.kind, line.sent_at) == (found.text, found.kind, found.sent_at)
    return same and (not named or line.sender == found.sender)
