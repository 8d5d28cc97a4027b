"""One record of Snapchat's My Data as it is written, in both layouts, and what it is."""

import html
from collections.abc import Sequence
from typing import Final

import msgspec

from leeside.conversation.model import Attachment, Kind, Withheld
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.json_records import RecordsOf
from leeside.sources.reading.snapchat_files import HOLDER
from leeside.sources.reading.stated_time import (
    MICROSECONDS_FROM,
    MILLISECONDS_FROM,
    MISSING,
    Stated,
    counted_time,
    stated_time,
)


class Record(msgspec.Struct, gc=False):
    """A chat or a snap; ``Text``, ``To`` and no ``IsSender`` are the layout of 2022 and before."""

    sender: str | None = msgspec.field(default=None, name="From")
    receiver: str | None = msgspec.field(default=None, name="To")
    media_type: str | None = msgspec.field(default=None, name="Media Type")
    created: str | None = msgspec.field(default=None, name="Created")
    counted: int | float | None = msgspec.field(default=None, name="Created(microseconds)")
    content: str | None = msgspec.field(default=None, name="Content")
    escaped: str | None = msgspec.field(default=None, name="Text")
    title: str | None = msgspec.field(default=None, name="Conversation Title")
    is_sender: bool | None = msgspec.field(default=None, name="IsSender")
    is_saved: bool | None = msgspec.field(default=None, name="IsSaved")
    media_ids: str | list[str] | None = msgspec.field(default=None, name="Media IDs")

    def says_something(self) -> bool:
        """Whether it is a record of a conversation, and not of something else that a list may hold."""
        return any((self.media_type, self.created, self.counted, self.content, self.escaped))

    def words(self) -> str:
        """What was said; the old layout writes an apostrophe as ``&#39;``, which is undone."""
        if self.content is not None:
            return self.content
        return html.unescape(self.escaped) if self.escaped else ""

    def is_unescaped(self) -> bool:
        """Whether signs in its words were undone."""
        return self.content is None and bool(self.escaped) and self.words() != self.escaped

    def media(self) -> list[str]:
        """The ids of its media files."""
        if isinstance(self.media_ids, str):
            return [one for one in self.media_ids.split(" | ") if one]
        return self.media_ids or []


RECORDS: Final = RecordsOf(Record)
_WRITTEN: Final = "2026-03-11 15:40:02 UTC"
_UTC: Final = " UTC"


def time_of(record: Record, clock: Clock) -> Stated:
    """The count is written as microseconds and holds milliseconds; its size shows which."""
    counted = counted_time(record.counted, clock) if record.counted else MISSING
    if counted[2] is not None:
        return counted
    created = record.created
    if (
        created and len(created) == len(_WRITTEN) and created.endswith(_UTC)
    ):  # as ever: what else it may be takes longer
        created = created.removesuffix(_UTC) + "Z"
    return stated_time(created, clock)


def times_of(records: Sequence[Record], clock: Clock) -> list[float | None]:
    """Seconds since 1970 by which records are put in order; None for one that does not say its instant."""
    return [
        count / 1_000
        if isinstance(count := record.counted, int) and MILLISECONDS_FROM <= count < MICROSECONDS_FROM
        else _seconds(record, clock)
        for record in records
    ]


def _seconds(record: Record, clock: Clock) -> float | None:
    utc = time_of(record, clock)[2]
    return None if utc is None else utc.timestamp()


def sender_of(
    sender: str | None, *, is_sender: bool | None, sent: bool | None, holder: str
) -> tuple[str | None, bool]:
    """Who wrote a record, and whether with the holder's account, from what it says itself and what its list does."""
    if sent if is_sender is None else is_sender:
        return sender or holder or HOLDER, True
    return sender or None, False


UNSAVED = "Nobody saved this message, so Snapchat keeps no words of it: only who sent it and when."
SNAP = "A snap: Snapchat keeps who sent it and when, never the picture or video."
KEPT = "Somebody saved a copy of this to their camera roll: it may exist outside Snapchat."
CAPTURED = "Somebody captured the screen of this conversation: a copy may exist outside Snapchat."
ERASED = "Somebody deleted a message here. Its words are not in the download."
BOT = "Written by a bot (such as My AI) and not by a person."

_FILES = {
    "MEDIA": "media",
    "STICKER": "sticker",
    "NOTE": "voice note",
    "SHARE": "share",
    "SHARESAVEDSTORY": "story",
    "IMAGE": "image",
    "VIDEO": "video",
    "AUDIO": "audio",
}
_SNAPS = frozenset({"IMAGE", "VIDEO", "AUDIO"})
_FIXED = {"LOCATION": Kind.LOCATION, "MAPREACTION": Kind.REACTION}
# The first that a status begins with counts.
_STATUSES = (
    ("STATUSERASED", Kind.DELETED, ERASED),
    ("STATUSCONVERSATIONCAPTURE", Kind.SCREENSHOT, CAPTURED),
    ("STATUSSAVETOCAMERAROLL", Kind.SCREENSHOT, KEPT),
    ("STATUSCALL", Kind.CALL, ""),
    ("STATUS", Kind.SYSTEM, ""),
)
_CALLS = {
    "STATUSCALLMISSEDAUDIO": "A missed voice call.",
    "STATUSCALLMISSEDVIDEO": "A missed video call.",
    "STATUSPARTICIPANTREMOVED": "Somebody was removed from the group.",
}


def kind_of(record: Record, held: frozenset[str]) -> tuple[Kind | None, Attachment | None, str]:
    """What a record is, a token for its file, and a note; the kind is None for a type nobody has met yet.

    ``held`` are the media ids of which the export has the file.
    """
    stated = (record.media_type or "TEXT").upper()
    words = record.content or record.escaped
    if stated in ("TEXT", "NONPARTICIPANTBOTRESPONSE"):
        note = BOT if stated != "TEXT" else ""
        return (Kind.TEXT, None, note) if words else (Kind.OMITTED, None, note or UNSAVED)
    if stated in _FILES:
        return _file(record, stated, held)
    if stated in _FIXED:
        return _FIXED[stated], None, ""
    for start, kind, note in _STATUSES:
        if stated.startswith(start):
            return kind, None, _CALLS.get(stated, note) or f"Snapchat calls this {stated}."
    return (Kind.TEXT if words else None), None, f"Snapchat calls this {stated}."


def _file(record: Record, stated: str, held: frozenset[str]) -> tuple[Kind, Attachment | None, str]:
    ids = record.media()
    if stated in _SNAPS and not ids:
        return (
            Kind.OMITTED,
            Attachment(media_type=_FILES[stated], present=False, withheld=Withheld.VIEW_ONCE),
            SNAP,
        )
    present = any(one in held for one in ids) if ids and held else None
    token = Attachment(name=ids[0] if ids else "", media_type=_FILES[stated], present=present)
    note = f"It came with {len(ids)} files: {', '.join(ids)}." if len(ids) > 1 else ""
    if record.content or record.escaped:
        return Kind.TEXT, token, note
    if ids or stated != "MEDIA" or record.is_saved is not False:
        return Kind.ATTACHMENT, token, note
    return Kind.OMITTED, token, "Nobody saved this picture or video, so the download does not hold it."
