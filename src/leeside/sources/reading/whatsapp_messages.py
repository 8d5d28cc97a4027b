"""Makes a message of each record: who, what kind of line, its exact text, and what is odd about it."""

import re
from collections.abc import Iterable, Iterator

from leeside.conversation.model import Attachment, Kind, Message
from leeside.sources.contract.found import Unread
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.whatsapp_header import LEFT_TO_RIGHT_MARK, shape_of
from leeside.sources.reading.whatsapp_lines import WORTH_A_LOOK, Lines, is_notice, kind_of_notice
from leeside.sources.reading.whatsapp_names import Names, shown
from leeside.sources.reading.whatsapp_records import Record

EMPTY = "This message is empty in the export: a view-once or disappearing message leaves such a line."
NO_TIME = "The date or time of this message could not be understood as it is written."
BAD_BYTES = "Some bytes of this message were no text and are shown as U+FFFD."
LIKE_A_HEADER = "Lines within this message look like messages of a chat, as when a chat was pasted into it."
TOO_LONG = "This message goes on beyond what is kept of one message; no person types so much."

_TEXT = Kind.TEXT
_ENDS = frozenset("0123456789>)") | {""}
"""The last characters of lines about places, files, omitted media and edits, and of empty ones."""
_MAY_BE_HEADER = re.compile(r"\n[^\w\n]{0,6}\d{1,4}[/.-]")


class Messages:
    """The messages of one conversation, numbered as they come."""

    def __init__(self, *, conversation: str, member: str, clock: Clock, names: Names, lines: Lines) -> None:
        """``names`` must be settled; ``lines`` tells the kinds of this file's lines."""
        self._conversation = conversation
        self._member = member
        self._clock = clock
        self._names = names
        self._lines = lines
        self._titles = names.titles()
        self._shown: dict[bytes, str] = {}
        self.senders: set[str] = set()
        """Everybody who turned out to have sent something but was not a known name beforehand."""
        self.count = self.undated = self.garbled = self.pasted = 0

    def of(self, records: Iterable[Record]) -> Iterator[Message | Unread]:
        """One message for each record, and what is unread of one that is too long to be kept."""
        known = self._names.known.get
        conversation, member, marked_only = self._conversation, self._member, self._lines.needs_mark
        local = self._clock.local if self._clock.name else None
        for index, record in enumerate(records):
            rest, when, note = record.rest, record.when, record.note
            cut = rest.find(b": ")
            sender = known(rest[:cut]) if cut > 0 else None
            kind, attachment, zone, utc = _TEXT, None, None, None
            try:
                text = rest[cut + 2 :].decode()
            except UnicodeDecodeError:
                text, note = self._garbled(rest[cut + 2 :]), _both(note, BAD_BYTES)
            lines = "\n" in text
            if (
                sender is None
                or LEFT_TO_RIGHT_MARK in text
                or (not text if marked_only else text[-1:] in _ENDS or text in WORTH_A_LOOK or lines)
            ):
                sender, text, kind, attachment, note = self._looked_at(rest, note)
            if lines and not note and _MAY_BE_HEADER.search(text):
                note = self._pasted_into(text)
            if when is None:
                note = _both(note, NO_TIME)
                self.undated += 1
            elif local:
                zone, utc, said = local(when)
                note = _both(note, said) if said else note
            self.count = index + 1
            yield Message(
                id=f"m{index + 1}",
                conversation=conversation,
                index=index,
                sender=sender,
                text=text,
                kind=kind,
                sent_at=when,
                zone=zone,
                utc=utc,
                time_confidence=record.confidence,
                member=member,
                start=record.start,
                end=record.kept_to,
                attachment=attachment,
                note=note,
            )
            if record.kept_to != record.end:
                yield Unread(member=member, start=record.kept_to, end=record.end, why=TOO_LONG)

    def _looked_at(self, rest: bytes, note: str) -> tuple[str | None, str, Kind, Attachment | None, str]:
        """Sender, text, kind, attachment and note of a record that is not plainly typed text."""
        name, body = self._names.split(rest)
        text = body.decode(errors="replace")
        if name is None:
            return None, text, kind_of_notice(text), None, note
        kind, attachment = self._lines.kind_of(text)
        unknown = kind is Kind.TEXT and attachment is None and text.startswith(LEFT_TO_RIGHT_MARK)
        if unknown and (name in self._titles or is_notice(text)):
            return None, text, kind_of_notice(text), None, note
        sender = self._shown.get(name)
        if sender is None:
            sender = self._shown[name] = shown(name)
            self.senders.add(sender)
        if not text or not rest.startswith(b": ", len(name)):
            kind, note = Kind.OMITTED, _both(note, EMPTY)
        return sender, text, kind, attachment, note

    def _garbled(self, body: bytes) -> str:
        self.garbled += 1
        return body.decode(errors="replace")

    def _pasted_into(self, text: str) -> str:
        """A note when a line within a message begins like a message."""
        if not any(shape_of(line) for line in text.split("\n")[1:]):
            return ""
        self.pasted += 1
        return LIKE_A_HEADER


def _both(note: str, more: str) -> str:
    return f"{note} {more}".strip()
