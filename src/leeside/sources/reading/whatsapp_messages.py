"""Makes a message of each record: who, what kind of line, its exact text, and what is odd about it."""

import re
from collections.abc import Iterable, Iterator

from leeside.conversation.model import Attachment, Kind, Message
from leeside.sources.contract.found import Unread
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.whatsapp_header import LEFT_TO_RIGHT_MARK, shape_of
from leeside.sources.reading.whatsapp_lines import WORTH_A_LOOK, Lines, is_notice, kind_of_notice
from leeside.sources.reading.whatsapp_names import Names, shown
from leeside.sources.reading.whatsapp_records import TOO_LONG, Record

EMPTY = "This message is empty in the export: a view-once or disappearing message leaves such a line."
NO_TIME = "The date or time of this message could not be understood as it is written."
BAD_BYTES = "Some bytes of this message were no text and are shown as U+FFFD."
LIKE_A_HEADER = "Lines within this message look like messages of a chat, as when a chat was pasted into it."

_MAY_BE_HEADER = re.compile(r"(?<=\n)[^\w\n]{0,6}\d{1,4}[/.-][^\n]{8,200}")
_ENDS = frozenset("0123456789>)")
"""The last characters of lines about places, files, omitted media and edits."""


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
        zone = utc = None
        note = ""
        for self.count, record in enumerate(records, 1):
            rest, when = record.rest, record.when
            cut = rest.find(b": ")
            sender = known(rest[:cut]) if cut > 0 else None
            try:
                text = rest[cut + 2 :].decode()
            except UnicodeDecodeError:
                text = ""
            odd = sender is None or when is None or record.note or not text or "\n" in text
            odd = odd or LEFT_TO_RIGHT_MARK in text
            if odd or not (marked_only or (text[-1] not in _ENDS and text not in WORTH_A_LOOK)):
                yield from self._looked_at(record)
                continue
            if local and when is not None:
                zone, utc, note = local(when)
            yield Message(  # nearly all messages are so plain, and this is what speed depends on
                id=f"m{self.count}",
                conversation=conversation,
                index=self.count - 1,
                sender=sender,
                text=text,
                sent_at=when,
                zone=zone,
                utc=utc,
                time_confidence=record.confidence,
                member=member,
                start=record.start,
                end=record.kept_to,
                note=note,
            )

    def _looked_at(self, record: Record) -> Iterator[Message | Unread]:
        """The message of a record that may be more than a line of plain text."""
        sender, text, kind, attachment, said = self._taken_apart(record.rest)
        notes = [record.note, said]
        if not record.note and any(map(shape_of, _MAY_BE_HEADER.findall(text))):
            self.pasted += 1
            notes.append(LIKE_A_HEADER)
        zone = utc = None
        if record.when is None:
            self.undated += 1
            notes.append(NO_TIME)
        else:
            zone, utc, said = self._clock.local(record.when)
            notes.append(said)
        if record.kept_to != record.end:
            yield Unread(member=self._member, start=record.kept_to, end=record.end, why=TOO_LONG)
        yield Message(
            id=f"m{self.count}",
            conversation=self._conversation,
            index=self.count - 1,
            sender=sender,
            text=text,
            kind=kind,
            sent_at=record.when,
            zone=zone,
            utc=utc,
            time_confidence=record.confidence,
            member=self._member,
            start=record.start,
            end=record.kept_to,
            attachments=() if attachment is None else (attachment,),
            note=" ".join(note for note in notes if note),
        )

    def _taken_apart(self, rest: bytes) -> tuple[str | None, str, Kind, Attachment | None, str]:
        """What follows a header -> (sender, text, kind, attachment, note)."""
        name, body = self._names.split(rest)
        try:
            text, note = body.decode(), ""
        except UnicodeDecodeError:
            text, note = body.decode(errors="replace"), BAD_BYTES
            self.garbled += 1
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
            return sender, text, Kind.OMITTED, None, EMPTY
        return sender, text, kind, attachment, note
