"""Writes out the selected messages: who, when, the exact words, and the bytes of the source they were read from."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Final

import msgspec

from leeside.conversation.model import Attachment, Conversation, Kind, Message, TimeConfidence
from leeside.evidence.record import Asked, Selection
from leeside.screening.every_part import EveryPart
from leeside.screening.result import ScreeningResult
from leeside.sources.contract.attachment_tokens import AttachmentToken, Became, FilesByName, tokens_of
from leeside.sources.contract.export import Export

AROUND: Final = 3
"""Messages written out before and after one that is told, so that it is not read without its company."""


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One message of the transcript; ``start`` and ``end`` are bytes of ``file``, end not included.

    ``file`` is a path inside the source, "" when the source is one file. Of a database they are rows. All three are empty
    where the place is not told, as words were taken out (`OfRecord`).
    """

    conversation: str
    message_id: str
    number: int
    """Its place in the conversation, from 1, as the picture counts."""
    sender: str | None
    sender_name: str
    sent_at: datetime | None
    zone: str | None
    utc: datetime | None
    time_confidence: TimeConfidence
    kind: Kind
    text: str
    attachments: tuple[Attachment, ...]
    note: str
    file: str
    start: int
    end: int
    signs: tuple[str, ...]
    """Ids of the signs seen in it; empty for one that stands beside."""


def written_out(
    export: Export, asked: Asked, result: ScreeningResult, *, read: set[str]
) -> Iterator[Line | AttachmentToken]:
    """The selected messages, and the attachments of every message, in the order of the export.

    ``read`` gains the name of each member that anything was read out of.
    """
    signs = _signs_by_place(result)
    wanted = None if asked.messages is Selection.ALL else _wanted(result, asked)
    files = FilesByName(export.members)
    names = _names(result)
    for _, found in EveryPart(export, asked.reading).found():
        if isinstance(found, Conversation):
            names.update({(found.id, person.id): person.name for person in found.participants})
            continue
        read.add(found.member)
        if not isinstance(found, Message):
            continue
        yield from tokens_of(found, files)
        if wanted is None or found.index in wanted.get(found.conversation, ()):
            name = names.get((found.conversation, found.sender or ""), found.sender or "")
            yield _line(found, name, signs.get((found.conversation, found.index), ()))


def told_from(messages: Iterable[Message], result: ScreeningResult) -> Iterator[Line | AttachmentToken]:
    """The same of messages that somebody kept, without the export: what became of a file is as the message itself says."""
    signs = _signs_by_place(result)
    names = _names(result)
    nothing_at_hand = FilesByName(())
    for message in messages:
        for token in tokens_of(message, nothing_at_hand):
            held = any(one.name == token.name and one.present for one in message.attachments)
            yield msgspec.structs.replace(token, became=Became.HELD) if held else token
        name = names.get((message.conversation, message.sender or ""), message.sender or "")
        yield _line(message, name, signs.get((message.conversation, message.index), ()))


def _names(result: ScreeningResult) -> dict[tuple[str, str], str]:
    return {
        (conversation.id, person.id): person.name
        for conversation in result.conversations
        for person in conversation.participants
    }


def _line(message: Message, name: str, signs: Iterable[str]) -> Line:
    return Line(
        conversation=message.conversation,
        message_id=message.id,
        number=message.index + 1,
        sender=message.sender,
        sender_name=name,
        sent_at=message.sent_at,
        zone=message.zone,
        utc=message.utc,
        time_confidence=message.time_confidence,
        kind=message.kind,
        text=message.text,
        attachments=message.attachments,
        note=message.note,
        file=message.member,
        start=message.start,
        end=message.end,
        signs=tuple(signs),
    )


def _signs_by_place(result: ScreeningResult) -> dict[tuple[str, int], list[str]]:
    placed: dict[tuple[str, int], list[str]] = defaultdict(list)
    for conversation in result.conversations:
        for seen in conversation.signs:
            placed[conversation.id, seen.sign.index].append(seen.sign.id)
    return placed


def _wanted(result: ScreeningResult, asked: Asked) -> dict[str, set[int]]:
    """The indexes of messages that are told, and of those around them; nothing when none was wanted."""
    wanted: dict[str, set[int]] = {}
    if asked.messages is Selection.NONE:
        return wanted
    for conversation in result.conversations:
        told = {seen.sign.index for seen in conversation.signs}
        told.update(index for step in conversation.course for index in step.lines)
        wanted[conversation.id] = {
            near for index in told for near in range(index - AROUND, index + AROUND + 1)
        }
    return wanted
