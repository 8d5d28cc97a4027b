"""Says what a record of an Instagram or Messenger thread is: words that somebody typed, or a notice.

A notice is only ever believed as a whole line: a child's own sentence that holds "to your message" is
what the child said.
"""

import re

from leeside.conversation.model import Attachment, Kind
from leeside.sources.reading.meta_record import Record

EDITED = " (edited)"
_TEXT, _EDITED = Kind.TEXT, Kind.EDITED

_REACTION = re.compile(
    r"(?:You |(?P<who>.{1,80}?) )?[Rr]eacted [^\w\s]{1,16} to (?:your|a|the|their|his|her) message\.?\s*"
    r"|(?:You |(?P<liker>.{1,80}?) )?[Ll]iked a message\.?\s*"
)
_CALL = re.compile(
    r"(?:Missed|Audio|Video|Voice|Missed audio|Missed video|Missed voice) (?:call|chat)(?: ended)?\.?"
    r"|(?:You|(?P<who>.{1,80}?)) (?:missed|started|joined) (?:an? |the |your )?"
    r"(?:audio |video |voice )?(?:call|chat)(?: from .{1,80}?)?\.?"
    r"|(?P<caller>.{1,80}?) called (?:you|the group)\.?"
)
_SENT = re.compile(
    r"You sent an attachment\."
    r"|(?P<who>.{1,80}?) (?:sent|shared) (?:an?|\d+) "
    r"(?:attachment|photo|video|link|story|reel|post|file|voice message|GIF|sticker|live location|location)s?\.?"
)
_TIMED = re.compile(r"(?P<who>.{1,80}?) turned (?:on|off) (?:vanish mode|disappearing messages)\b.{0,120}")
_HOUSEKEEPING = re.compile(
    r"(?P<who>.{1,80}?) (?:named the group .+|changed the group (?:photo|name).*|changed the (?:chat )?theme .*"
    r"|set (?:the|your|his|her|their own) nickname .*|added .+ to the group\.?|removed .+ from the group\.?"
    r"|left the group\.?|created the group\.?)"
)
_NOTICE_STARTS = ("You ", "Reacted ", "reacted ", "Liked ", "liked ", "Missed ", "Audio ", "Video ", "Voice ")
_BLOCKED = "Meta hides this record from the account in this country."
_BY_PARENT = "A parent removed this picture in Messenger Kids."
_NOTHING = "The download holds no content for this record: it may have vanished, been removed, or be a kind that Meta leaves out."


def kind_of(record: Record, words: str, sender: str, files: tuple[Attachment, ...]) -> Kind:
    """What a record is; ``words`` and ``sender`` have been put right by now."""
    if record.is_unsent or record.is_unsent_e2ee:
        return Kind.UNSENT
    if record.call_duration is not None or record.missed or record.type in ("Call", "call"):
        return Kind.CALL
    if record.type in ("Subscribe", "Unsubscribe"):
        return Kind.SYSTEM
    if words:
        return kind_of_words(words, sender, has_files=bool(files))
    if record.is_unsent_image_by_messenger_kid_parent and not files:
        return Kind.DELETED
    return Kind.ATTACHMENT if files else Kind.OMITTED


def kind_of_words(words: str, sender: str, *, has_files: bool) -> Kind:
    """What a record with words is: what somebody typed, unless the whole of it is a notice of the app."""
    if not (words.startswith(_NOTICE_STARTS) or words.startswith(sender)):
        return _EDITED if words.endswith(EDITED) and words != EDITED else _TEXT
    if _whole(_REACTION, words, sender):
        return Kind.REACTION
    if _whole(_CALL, words, sender):
        return Kind.CALL
    if _whole(_SENT, words, sender):
        return Kind.ATTACHMENT if has_files else Kind.OMITTED
    if _whole(_TIMED, words, sender):
        return Kind.TIMER
    if _whole(_HOUSEKEEPING, words, sender):
        return Kind.SYSTEM
    return Kind.EDITED if words.endswith(EDITED) and words != EDITED else Kind.TEXT


def _whole(notice: re.Pattern[str], words: str, sender: str) -> bool:
    """Whether the words are that notice and nothing else; whoever it names must be who sent it."""
    found = notice.fullmatch(words)
    return found is not None and all(name in (None, sender) for name in found.groups())


def notes_of(record: Record, kind: Kind, files: tuple[Attachment, ...]) -> list[str]:
    """What a reader must know of a record beside its words; names in it are still as they are written."""
    notes = []
    if record.is_geoblocked_for_viewer or record.is_geoblocked_by_viewer:
        notes.append(_BLOCKED)
    if record.is_unsent_image_by_messenger_kid_parent:
        notes.append(_BY_PARENT)
    if kind is Kind.CALL and record.call_duration:
        notes.append(f"The call lasted {record.call_duration:,.0f} seconds.")
    if kind is Kind.OMITTED:
        notes.append(_NOTHING)
    if len(files) > 1:
        notes.append(f"It came with {len(files)} files: {', '.join(one.name for one in files if one.name)}.")
    if any(one.present is False for one in files):
        notes.append("A file of it could not be downloaded.")
    if record.share is not None and record.share.share_text:
        owner = record.share.original_content_owner
        notes.append(f"It passes on a post{f' by {owner}' if owner else ''}: {record.share.share_text[:500]}")
    if record.reactions:
        notes.append(
            "Reactions: " + ", ".join(f"{one.reaction} by {one.actor}" for one in record.reactions) + "."
        )
    return notes
