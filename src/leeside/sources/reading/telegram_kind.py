"""Says what a record of a Telegram export is, what came with it, and what its reader must know."""

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

import msgspec

from leeside.conversation.model import Attachment, Kind, Withheld
from leeside.sources.reading.telegram_record import Part, Record, as_written

UNSUPPORTED = "Telegram Desktop could not export this record: it did not know its kind."
EDIT_UNPROVEN = (
    "Telegram marks this as edited at {at}. A reaction sets that mark too, and there are reactions here: "
    "it proves no change of the words."
)
EDITED = "Telegram marks this as edited at {at}; what it said before is not in the export."
NOTHING = "The export holds no content for this record."
CLEARED = "The history of this chat was cleared here: what came before is not in the export."

_KIND_OF_ACTION = {
    "take_screenshot": Kind.SCREENSHOT,
    "set_messages_ttl": Kind.TIMER,
    "phone_call": Kind.CALL,
    "conference_call": Kind.CALL,
    "group_call": Kind.CALL,
    "group_call_scheduled": Kind.CALL,
    "invite_to_group_call": Kind.CALL,
    "proximity_reached": Kind.LOCATION,
}
_NOT_IN_A_NOTE = frozenset(
    {"id", "type", "date", "date_unixtime", "actor", "actor_id", "action", "text", "text_entities"}
)
_NEVER_EDITED = "1970-01-01"
_FROM_VIEW_ONCE = 2**31 - 1
_LONGEST_NOTE = 500


def text_of(text: str | list[str | Part] | None) -> str:
    """The words, put together from the pieces in which they are written."""
    if isinstance(text, str):
        return text
    return "".join(part if isinstance(part, str) else part.text for part in text or ())


def kind_of(record: Record, words: str, attachment: Attachment | None) -> Kind:
    """What a record is; one with words is what somebody typed, whatever came with it."""
    if record.type == "unsupported":
        return Kind.OMITTED
    if record.type == "service" or record.action:
        return _KIND_OF_ACTION.get(record.action or "", Kind.SYSTEM)
    if words:
        return Kind.EDITED if _edited(record) and not record.reactions else Kind.TEXT
    if record.location_information is not msgspec.UNSET or record.place_name:
        return Kind.LOCATION
    return Kind.ATTACHMENT if attachment is not None else Kind.OMITTED


def _withheld(record: Record) -> Withheld | None:
    """Why a file is missing, when it had been set to vanish."""
    seconds = record.self_destruct_period_seconds
    if seconds is None:
        return None
    return Withheld.VIEW_ONCE if seconds >= _FROM_VIEW_ONCE else Withheld.EXPIRED


def attachment_of(record: Record, held: frozenset[str] | None) -> Attachment | None:
    """A token for what came with a message; ``held`` are the export's files, None when it is a single file."""
    path = record.photo or record.file
    if path is not None:
        missing = path.endswith(")") and " (File " in f" {path}"
        name = PurePosixPath(path).name
        return Attachment(
            name=record.file_name or ("" if missing else name),
            media_type="photo" if record.photo else record.media_type or record.mime_type or "file",
            size=record.photo_file_size if record.photo else record.file_size,
            present=False if missing else None if held is None else _end(path) in held,
            withheld=_withheld(record) if missing else None,
        )
    for kind, value in (
        ("contact", record.contact_information),
        ("poll", record.poll),
        ("game", record.game_title),
        ("invoice", record.invoice_information),
    ):
        if value is not None:
            return Attachment(media_type=kind)
    return Attachment(media_type=record.media_type) if record.media_type else None


def held_by(names: Iterable[str]) -> frozenset[str]:
    """The ends of these paths, by which a record's own path for a file is recognised."""
    return frozenset(_end(name) for name in names)


def _end(path: str) -> str:
    return "/".join(PurePosixPath(path).parts[-2:])


def notes_of(record: Record, kind: Kind, raw: bytes) -> Iterator[str]:
    """What a reader must know of a record beside its words."""
    if record.type == "unsupported":
        yield UNSUPPORTED
        return
    if record.type == "service" or record.action:
        yield from _of_service(record, raw)
    yield from _of_passing_on(record)
    if _edited(record):
        yield (EDIT_UNPROVEN if record.reactions else EDITED).format(at=record.edited)
    if isinstance(record.reactions, list):
        yield f"Reactions: {', '.join(map(_reaction, record.reactions))}."[:_LONGEST_NOTE]
    yield from _of_content(record)
    if isinstance(record.text, list):
        for part in record.text:
            if isinstance(part, Part) and part.href:
                yield f"A part of its text leads to {part.href}"[:_LONGEST_NOTE]
    if kind is Kind.OMITTED:
        yield NOTHING


def _of_service(record: Record, raw: bytes) -> Iterator[str]:
    said = [f"{key} {_short(value)}" for key, value in as_written(raw).items() if key not in _NOT_IN_A_NOTE]
    action = (record.action or "no action").replace("_", " ")
    yield f"Telegram's own record: {'; '.join([action, *said])}."[:_LONGEST_NOTE]
    if record.action == "clear_history":
        yield CLEARED


def _of_passing_on(record: Record) -> Iterator[str]:
    if record.forwarded_from is not msgspec.UNSET:
        yield f"Forwarded from {record.forwarded_from or 'somebody whom the export does not name'}."
    if record.saved_from:
        yield f"Saved from {record.saved_from}."
    if record.via_bot:
        yield f"Sent with the bot {record.via_bot}."
    if record.author:
        yield f"Signed {record.author}."


def _of_content(record: Record) -> Iterator[str]:
    seconds = record.self_destruct_period_seconds
    if seconds is not None:
        after = (
            "once it has been seen" if seconds >= _FROM_VIEW_ONCE else f"{seconds:,} seconds after it is seen"
        )
        yield f"It was set to vanish {after}."
    if record.live_location_period_seconds is not None:
        yield f"A live location, shared for {record.live_location_period_seconds:,} seconds."
    for name, value in (
        ("Place", record.place_name),
        ("Address", record.address),
        ("Location", record.location_information),
        ("Contact", record.contact_information),
        ("Poll", record.poll),
        ("Game", record.game_title),
        ("Invoice", record.invoice_information),
        ("Emoji", record.sticker_emoji),
    ):
        if value is not None and value is not msgspec.UNSET:
            yield f"{name}: {_short(value)}."
    if record.duration_seconds and record.type == "message":
        yield f"It lasts {record.duration_seconds:,.0f} seconds."


def _edited(record: Record) -> bool:
    return record.edited is not None and not record.edited.startswith(_NEVER_EDITED)


def _reaction(reaction: object) -> str:
    """A reaction and those of its people whom the export names."""
    if not isinstance(reaction, dict):
        return "?"
    recent = reaction.get("recent")
    people = (
        [str(one.get("from")) for one in recent if isinstance(one, dict)] if isinstance(recent, list) else []
    )
    shown = reaction.get("emoji") or reaction.get("type") or "?"
    return f"{shown} by {', '.join(people)}" if people else f"{shown} ({reaction.get('count', 1)})"


def _short(value: object) -> str:
    """What a field holds, on one line."""
    if isinstance(value, dict):
        return ", ".join(f"{str(key).replace('_', ' ')} {_short(inner)}" for key, inner in value.items())[
            :_LONGEST_NOTE
        ]
    if isinstance(value, list):
        return ", ".join(map(_short, value))[:_LONGEST_NOTE]
    return "unknown" if value is None else str(value)[:_LONGEST_NOTE]
