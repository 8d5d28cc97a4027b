"""Reads Hangouts.json from a Google Takeout, in the shape of its last years and in the older one."""

import re
from collections.abc import Iterator
from typing import Final

from leeside.conversation.model import Conversation
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice
from leeside.sources.contract.source import ReadOptions, Source
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.hangouts_record import Event, Header, Known
from leeside.sources.reading.json_records import Path, RecordsOf
from leeside.sources.reading.told_stream import ToldStream
from leeside.sources.reading.told_threads import Told

_OLD: Final = ("conversation_state", "conversation_state")
_HEADINGS: Final = (("conversations", "conversation"), (*_OLD, "conversation"))
_EVENTS: Final = (("conversations", "events"), (*_OLD, "event"))
_MARKS: Final = (
    re.compile(
        rb'\{\s*(?:"continuation_end_timestamp"\s*:\s*"?\d+"?\s*,\s*)?"conversation(?:s|_state)"\s*:\s*\['
    ),
    re.compile(rb'"conversation_id"\s*:\s*\{\s*"id"\s*:'),
)
_INFERRED: Final = "This layout is known from open programs that read it and not from a real Takeout: check it against the file."

_HEADERS: Final = RecordsOf(Header)
_RECORDS: Final = RecordsOf(Event)


def _sniff(export: Export) -> float:
    return max((_looks(export, member) for member in _json(export)[:50]), default=0.0)


def _json(export: Export) -> tuple[Member, ...]:
    return export.members if len(export.members) == 1 else export.named(suffix=".json")


def _looks(export: Export, member: Member) -> float:
    head = export.head(member.name).removeprefix(b"\xef\xbb\xbf").lstrip()
    return 0.95 if _MARKS[0].match(head) and _MARKS[1].search(head) else 0.0


def _read(export: Export, options: ReadOptions) -> Iterator[Found]:
    clock = Clock(options.timezone)
    known: Known = {}

    def tell(value: Header | Event, _: Path, __: str) -> Told | Conversation:
        if isinstance(value, Event):
            return value.told(known, clock)
        conversation = value.announced()
        names = {person.id: person.name for person in conversation.participants}
        known[conversation.id] = (conversation.title, names)
        return conversation

    stream = ToldStream[Header | Event](
        export,
        lists=dict.fromkeys(_EVENTS, _RECORDS),
        headings=dict.fromkeys(_HEADINGS, _HEADERS),
        tell=tell,
        to_do="Make the Takeout again, if Hangouts is still offered; if not, keep this file as it is.",
    )
    yield from stream.found([member for member in _json(export) if _looks(export, member)])
    yield Notice(text=_INFERRED)


SOURCE = Source(
    name="google_hangouts",
    title="Google Hangouts (Takeout)",
    platform="google",
    absences=(
        "Hangouts was closed in November 2022: what was said afterwards is in Google Chat.",
        "What was deleted, or said with history switched off, is not in it.",
        "Pictures are names alone; what was said in a call is not in it.",
    ),
    sniff=_sniff,
    read=_read,
)
