"""Reads WhatsApp's own "Export chat": a text file, the zip it comes in, or the folder it was unpacked to.

How each part of the format is known, and what was inferred, stands in docs/sources/whatsapp.md.
"""

import re
from collections.abc import Iterator

from leeside.errors import ExportError, UnsafeExportError
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice
from leeside.sources.contract.source import ReadOptions, Source
from leeside.sources.reading.whatsapp_chat import Chat
from leeside.sources.reading.whatsapp_encoding import head_text
from leeside.sources.reading.whatsapp_header import LEFT_TO_RIGHT_MARK, Shape, first_shape, shape_of

_LOOKED_AT = 8_192
_MOST_LOOKED_AT = 2_000
_CALLED = re.compile(
    r"(?:WhatsApp[ -][Cc]hat (?:with|mit|met|-)|Chat (?:de )?WhatsApp con|Conversa do WhatsApp com"
    r"|Discussion WhatsApp avec|Chat WhatsApp con|Chat do WhatsApp com|WhatsApp聊天 -|与) (?P<title>.+?)"
    r"(?: ?\(\d+\))?(?:\.txt|\.zip)?"
)
_PLAIN_NAME = re.compile(r"(?:[^.]+|.*\.txt)", re.IGNORECASE | re.DOTALL)


def sniff(export: Export) -> float:
    """How sure it is that some text file in the export is a WhatsApp chat: by how its lines begin.

    Raises UnsafeExportError when the only text in a zip is built to do harm.
    """
    best, refused = 0.0, None
    for member in _candidates(export)[:_MOST_LOOKED_AT]:
        try:
            best = max(best, _sureness(head_text(export.head(member.name, most=_LOOKED_AT))))
        except UnsafeExportError as problem:
            refused = problem
        except ExportError:
            continue
    if refused and not best:
        raise refused
    return best


def read(export: Export, options: ReadOptions) -> Iterator[Found]:
    """Each text file's conversation, one after the other.

    Raises ExportError when not one message could be read.
    """
    messages = 0
    problem: ExportError | None = None
    files = _files(export)
    for member in _candidates(export):
        try:
            if first_shape(head_text(export.head(member.name))) is None:
                continue
            chat = Chat(export, member, title=_title(export, member), files=files, options=options)
            yield from chat.read()
            messages += chat.messages
        except ExportError as refused:
            problem = refused
            yield Notice(text=f"{refused.what} {refused.to_do}", member=member.name)
    if not messages:
        raise problem or ExportError(
            "No message could be read from this export.",
            where=str(export.path),
            to_do="Export the chat again on the phone: open the chat, then More, then Export chat.",
        )
    yield from _left_out(export)


def _candidates(export: Export) -> list[Member]:
    """The members that may be a chat's text: named .txt, or without any ending, or the file itself."""
    named = (m for m in export.members if not m.name or _PLAIN_NAME.fullmatch(m.name.rpartition("/")[2]))
    return list(named)


def _sureness(text: str) -> float:
    lines = [line for line in text.split("\n") if line.strip()]
    shapes = [shape_of(line) for line in lines]
    first = next((shape for shape in shapes if shape), None)
    if first is None:
        return 0.0
    count = sum(shape == first for shape in shapes)
    named = any(shape == first and ": " in line[12:] for line, shape in zip(lines, shapes, strict=True))
    if not named and first.style == "bracket":
        return 0.2
    sure = 0.95 if shapes[0] else 0.8 if count > 1 else 0.4
    return min(sure, _at_most(first, marked=LEFT_TO_RIGHT_MARK in text))


def _at_most(shape: Shape, *, marked: bool) -> float:
    """Other apps and logs write "[2024-01-15 10:30:00] Name: text" too, and "15/01/2024 10:30: Name: text"."""
    if shape.style == "colon":
        return 0.6
    plain = shape.style == "bracket" and shape.year == "first" and shape.separator == "-"
    return 0.6 if plain and not marked else 1.0


def _title(export: Export, member: Member) -> str:
    """The chat's name, as far as the file, its folder or its zip is called after it."""
    for name in (*reversed(member.name.split("/")), export.path.name):
        found = _CALLED.fullmatch(name)
        if found:
            return found["title"]
    return ""


def _files(export: Export) -> dict[str, int] | None:
    """The files that a chat may name, with their sizes; None when a text came alone, which says nothing of them."""
    if any(not member.name for member in export.members):
        return None
    return {member.name.rpartition("/")[2]: member.size for member in export.members}


def _left_out(export: Export) -> Iterator[Notice]:
    zips = len(export.named(suffix=".zip")) if any(member.name for member in export.members) else 0
    if zips:
        yield Notice(
            text=f"{zips:,} zip files inside this export were not opened: give each to Leeside by itself."
        )


SOURCE = Source(
    name="whatsapp",
    title="WhatsApp chat export (.txt or .zip)",
    platform="whatsapp",
    absences=(
        "WhatsApp exports about 40,000 messages of a chat, or 10,000 with media, and silently drops older ones.",
        "Messages deleted before the export leave a line at most.",
        "View-once and disappearing messages leave an empty line or nothing.",
        "Reactions, replies, read receipts and the wording before an edit are never in this export.",
        "Names are those in the phone's contacts: one person may stand under two, and two may share one.",
        "Times are the exporting phone's own, without a time zone.",
        "Other chats, blocked contacts and calls made outside this chat are not in it.",
    ),
    sniff=sniff,
    read=read,
)
