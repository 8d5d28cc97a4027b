"""What a conversation and an event of Hangouts.json are made of, and what an event tells."""

from collections.abc import Iterator
from typing import Final

import msgspec

from leeside.conversation.model import Attachment, Conversation, Kind, Participant
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.stated_time import MISSING, NOT_A_TIME, Stated, counted_time
from leeside.sources.reading.told_threads import Thread, Told

_DONE: Final = {
    "ADD_USER": "Somebody was added.",
    "REMOVE_USER": "Somebody left or was removed.",
    "RENAME_CONVERSATION": "The conversation was given another name.",
    "OTR_MODIFICATION": "Keeping the history was switched on or off.",
}
_OFF_RECORD: Final = "History was switched off for it."
_CALL: Final = {
    "START_HANGOUT": "A call began.",
    "END_HANGOUT": "A call ended.",
    "JOIN_HANGOUT": "Somebody joined a call.",
}


Known = dict[str, tuple[str, dict[str, str]]]
"""Of each conversation its title, and people's names by their ids."""


class Id(msgspec.Struct, frozen=True, gc=False):
    """Whom an id means; both numbers are mostly the same."""

    gaia_id: str = ""
    chat_id: str = ""
    id: str = ""

    @property
    def known(self) -> str:
        """The account's number."""
        return self.gaia_id or self.chat_id or self.id


class _Person(msgspec.Struct, frozen=True):
    id: Id
    fallback_name: str | None = None


class _Details(msgspec.Struct, frozen=True):
    id: Id | None = None
    name: str | None = None
    participant_data: tuple[_Person, ...] = ()


class Header(_Details, frozen=True):
    """A conversation, with its details within it (the later shape) or in it (the older)."""

    conversation_id: Id | None = None
    conversation: _Details | None = None

    def announced(self) -> Conversation:
        """The conversation and whom it is known to hold; raises ValueError without an id."""
        details = self.conversation or self
        which = self.conversation_id or details.id
        if which is None or not which.known:
            raise ValueError("it is no conversation with an id")
        people = (
            Participant(id=one.id.known, name=one.fallback_name or one.id.known, account=one.id.known)
            for one in details.participant_data
            if one.id.known
        )
        return Conversation(id=which.known, title=details.name or "", participants=tuple(people))


class _Segment(msgspec.Struct, frozen=True, gc=False):
    type: str = "TEXT"
    text: str | None = None


class _Photo(msgspec.Struct, frozen=True):
    media_type: str = ""
    url: str = ""


class _Embedded(msgspec.Struct, frozen=True):
    plus_photo: _Photo | None = None
    type: tuple[str, ...] = ()


class _Attached(msgspec.Struct, frozen=True):
    embed_item: _Embedded = _Embedded()


class _Content(msgspec.Struct, frozen=True):
    segment: tuple[_Segment, ...] = ()
    attachment: tuple[_Attached, ...] = ()

    def text(self) -> str:
        """What was typed; a break of lines is one, whatever stands for it."""
        return "".join("\n" if one.type == "LINE_BREAK" else one.text or "" for one in self.segment)


class _ChatMessage(msgspec.Struct, frozen=True):
    message_content: _Content = _Content()


class _Call(msgspec.Struct, frozen=True):
    event_type: str = ""
    hangout_duration_secs: str | int | None = None


class _Renamed(msgspec.Struct, frozen=True):
    new_name: str = ""


class Event(msgspec.Struct, frozen=True):
    """One event of a conversation: words, a call, or something that happened to the conversation."""

    conversation_id: Id
    sender_id: Id | None = None
    timestamp: str | int | None = None
    event_id: str = ""
    event_type: str = ""
    event_otr: str = ""
    chat_message: _ChatMessage | None = None
    hangout_event: _Call | None = None
    conversation_rename: _Renamed | None = None

    def told(self, known: Known, clock: Clock) -> Told:
        """What it tells, in the conversation that it names; raises ValueError when it names none."""
        which = self.conversation_id.known
        if not which:
            raise ValueError("it names no conversation")
        content = self.chat_message.message_content if self.chat_message else _Content()
        text, files = content.text(), content.attachment
        kind = (
            Kind.TEXT
            if text
            else Kind.ATTACHMENT
            if files
            else Kind.OMITTED
            if self.chat_message
            else Kind.SYSTEM
        )
        title, names = known.get(which, ("", {}))
        sender = self.sender_id.known if self.sender_id else ""
        return Told(
            thread=Thread(which, title),
            sender=sender or None,
            name=names.get(sender, ""),
            id=self.event_id,
            text=text,
            kind=Kind.CALL if self.hangout_event else kind,
            time=self._time(clock),
            attachments=tuple(map(_token, files)),
            note=" ".join(self._notes(len(files))),
        )

    def _time(self, clock: Clock) -> Stated:
        """Microseconds since 1970, written as text."""
        if self.timestamp is None:
            return MISSING
        try:
            return counted_time(float(self.timestamp), clock)
        except ValueError:
            return (*MISSING[:4], NOT_A_TIME)

    def _notes(self, files: int) -> Iterator[str]:
        if self.hangout_event:
            yield _CALL.get(self.hangout_event.event_type, "A call.")
            if self.hangout_event.hangout_duration_secs is not None:
                yield f"It lasted {self.hangout_event.hangout_duration_secs} seconds."
        elif not self.chat_message:
            yield _DONE.get(self.event_type, f"An event of the kind {self.event_type or 'unknown'}.")
            if self.conversation_rename:
                yield f"Its new name: {self.conversation_rename.new_name}"
        if files > 1:
            yield f"{files} files were sent with it."
        if self.event_otr == "OFF_THE_RECORD":
            yield _OFF_RECORD


def _token(attached: _Attached) -> Attachment:
    photo = attached.embed_item.plus_photo
    if photo is None:
        return Attachment(media_type=", ".join(attached.embed_item.type).lower())
    return Attachment(name=photo.url.rpartition("/")[2][:100], media_type=photo.media_type.lower())
