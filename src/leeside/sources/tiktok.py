"""Reads the chats of TikTok's data download (JSON), in the layout of today and the one before."""

import re
from collections.abc import Iterator
from typing import Final

import msgspec

from leeside.conversation.model import Attachment, Kind, Participant
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice
from leeside.sources.contract.source import ReadOptions, Source
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.json_elements import Path
from leeside.sources.reading.lone_surrogates import without_lone_surrogates
from leeside.sources.reading.stated_time import stated_time
from leeside.sources.reading.told_records import ToldRecords
from leeside.sources.reading.told_threads import Thread, Told

_CHATS: Final = "ChatHistory"
_WITH: Final = re.compile(r"Chat History with (.*?):?\s*", re.DOTALL)
_MARK: Final = re.compile(rb'"ChatHistory"\s*:\s*\{')
_ITS_OWN: Final = re.compile(rb'"(?:Chat History with [^"]{0,200}"\s*:\s*\[|Direct Messages?"\s*:\s*\{)')
_VIDEO: Final = re.compile(r"https?://\S*tiktok\S*/share/video/\S+")
_SHARED: Final = "Only the address of a shared video is in the download; it is not opened."


class _Record(msgspec.Struct, frozen=True):
    """A message as TikTok writes it."""

    said_at: str = msgspec.field(name="Date")
    sender: str = msgspec.field(name="From", default="")
    content: str = msgspec.field(name="Content", default="")


_RECORD: Final = msgspec.json.Decoder(_Record)


def _sniff(export: Export) -> float:
    return max((_looks(export, member) for member in _json(export)), default=0.0)


def _json(export: Export) -> tuple[Member, ...]:
    return export.members if len(export.members) == 1 else export.named(suffix=".json")


def _looks(export: Export, member: Member) -> float:
    """By the keys around its chats; these may stand far behind in a file that holds years of videos watched."""
    head = export.head(member.name, most=4096)
    if not head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{"):
        return 0.0
    named = "user_data" in (member.name or export.path.name)
    head = export.head(member.name, most=8 * 1024**2 if named else 65_536)
    if _MARK.search(head) and _ITS_OWN.search(head):
        return 0.95
    return 0.0


def _wanted(path: Path) -> bool:
    return len(path) >= 2 and path[-2] == _CHATS


def _read(export: Export, options: ReadOptions) -> Iterator[Found]:
    clock = Clock(options.timezone)

    def tell(raw: bytes, path: Path, _: str) -> Told:
        record = _RECORD.decode(without_lone_surrogates(raw))
        other = (_WITH.fullmatch(path[-1]) or [path[-1], path[-1]])[1]
        known = (Participant(id=other, name=other, handle=other),) if other else ()
        shared = _VIDEO.fullmatch(record.content.strip()) is not None
        return Told(
            thread=Thread(other or path[-1], other, known),
            sender=record.sender or None,
            handle=record.sender,
            text=record.content,
            kind=Kind.ATTACHMENT if shared else Kind.TEXT,
            attachments=(Attachment(media_type="video", present=False),) if shared else (),
            note=_SHARED if shared else "",
            time=stated_time(f"{record.said_at} UTC" if record.said_at else None, clock),
        )

    records = ToldRecords(
        export,
        wanted=_wanted,
        tell=tell,
        to_do="Ask TikTok for the download again, as JSON, with messages ticked.",
    )
    yield from records.found([member for member in _json(export) if _looks(export, member)])
    yield Notice(text="TikTok writes its times in UTC without saying so; they were read as such.")


SOURCE = Source(
    name="tiktok",
    title="TikTok data download (JSON)",
    platform="tiktok",
    absences=(
        "Messages that were deleted, or that TikTok withheld, are not in the download.",
        "Shared videos and pictures are addresses alone; what they showed is not in it.",
        "Comments and live chat of other people are not in it, nor is who read a message.",
    ),
    sniff=_sniff,
    read=_read,
)
