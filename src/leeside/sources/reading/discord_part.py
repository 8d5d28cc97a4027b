"""One file of DiscordChatExporter: which channel it is of, when it begins, and its messages batch by batch."""

import math
import re
from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from pathlib import PurePosixPath

import msgspec

from leeside.sources.contract.export import Export, Member
from leeside.sources.reading.lone_surrogates import without_lone_surrogates

_LIST = re.compile(rb'"messages"\s*:\s*\[')
_CHANNEL = re.compile(rb'"channel"\s*:\s*\{')
_OWN = re.compile(rb'"(?:exportedAt|dateRange)"\s*:')
_ID = re.compile(rb'"channel"\s*:\s*\{\s*"id"\s*:\s*"(\d{1,20})"')
_FIRST = re.compile(rb'"timestamp"\s*:\s*"([^"]{1,40})"')
_PART = re.compile(r"\[part (\d{1,6})\]\.json$", re.IGNORECASE)
_BOM = b"\xef\xbb\xbf"

_PRIVATE = {"DirectTextChat": "A private conversation of two.", "DirectGroupTextChat": "A private group."}


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """A file, the channel that it is of ("" when it does not say), and what puts it in order."""

    member: Member
    channel: str
    first: float
    number: int


class Guild(msgspec.Struct, gc=False):
    """A server; private conversations are given one called Direct Messages."""

    id: str | int = "0"
    name: str | None = None


class Channel(msgspec.Struct, gc=False):
    """What was exported: a private conversation, a channel of a server, or a thread below one."""

    id: str | int = ""
    type: str | int = ""
    category: str | None = None
    name: str | None = None


class Range(msgspec.Struct, gc=False):
    """The days to which the person who exported it limited the export."""

    after: str | None = None
    before: str | None = None


class Heading(msgspec.Struct, gc=False, rename="camel"):
    """All that stands beside the messages."""

    guild: Guild = msgspec.field(default_factory=Guild)
    channel: Channel = msgspec.field(default_factory=Channel)
    date_range: Range = msgspec.field(default_factory=Range)
    exported_at: str = ""
    message_count: int | None = None

    def title(self) -> str:
        """The names of server, category and channel, as far as there are any."""
        if str(self.channel.type) in _PRIVATE:
            return self.channel.name or ""
        return " › ".join(filter(None, (self.guild.name, self.channel.category, self.channel.name)))

    def said(self) -> str:
        """What kind of conversation it is and when it was exported, as sentences."""
        server = f"A channel of the server {self.guild.name}." if self.guild.name else ""
        kind = _PRIVATE.get(str(self.channel.type), server)
        return " ".join(filter(None, (kind, self.exported_at and f"Exported at {self.exported_at}.")))


def heading_of(values: dict[str, bytes]) -> Heading:
    """Read what stands beside the messages; a value that is not as it should be is passed over."""
    heading = Heading()
    for field in msgspec.structs.fields(Heading):
        raw = values.get(field.encode_name)
        if raw is not None:
            try:
                value = msgspec.json.decode(without_lone_surrogates(raw), type=field.type)
            except (ValueError, RecursionError):
                continue
            setattr(heading, field.name, value)
    return heading


def looks_like_exporter(export: Export) -> float:
    """How sure it is that this is DiscordChatExporter's JSON, from its content."""
    return max((_looks(export, member) for member in _json(export)[:200]), default=0.0)


def channels_of(export: Export) -> Iterable[list[Part]]:
    """The files of each channel, in the order of the time of their first message."""
    channels: dict[str, list[Part]] = defaultdict(list)
    for member in _json(export):
        if _looks(export, member):
            part = _part(export, member)
            channels[part.channel or member.name].append(part)
    for parts in channels.values():
        yield sorted(parts, key=lambda part: (part.first, part.number, part.member.name))


def _part(export: Export, member: Member) -> Part:
    head = export.head(member.name)
    channel, begun = _ID.search(head), _LIST.search(head)
    first = _FIRST.search(head, begun.end()) if begun else None
    number = _PART.search(PurePosixPath(member.name).name)
    return Part(
        member=member,
        channel=channel[1].decode() if channel else "",
        first=_seconds(first[1].decode("latin-1")) if first else math.inf,
        number=int(number[1]) if number else 1,
    )


def _seconds(written: str) -> float:
    try:
        return datetime.fromisoformat(written).timestamp()
    except (ValueError, OverflowError, OSError):
        return math.inf


def _json(export: Export) -> tuple[Member, ...]:
    return export.members if len(export.members) == 1 else export.named(suffix=".json")


def _looks(export: Export, member: Member) -> float:
    head = export.head(member.name).removeprefix(_BOM)
    if not head.lstrip().startswith(b"{") or not _CHANNEL.search(head) or not _LIST.search(head):
        return 0.0
    return 0.97 if _OWN.search(head) else 0.0
