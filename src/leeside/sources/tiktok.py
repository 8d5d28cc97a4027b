"""Reads TikTok's data download (JSON): chats of two and of groups, own comments in live videos, gifts that were sent."""

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
from leeside.sources.reading.stated_time import Stated, stated_time
from leeside.sources.reading.told_records import ToldRecords
from leeside.sources.reading.told_threads import Thread, Told

_CHATS: Final = frozenset({"ChatHistory", "GroupChat"})
_WITH: Final = re.compile(r"(?:Chat History with|Group chat:?) (.*?):?\s*", re.DOTALL | re.IGNORECASE)
_MARK: Final = re.compile(rb'"(?:ChatHistory|GroupChat)"\s*:\s*\{')
_LIVE: Final = ("WatchLiveMap", "Comments")
_GIFTS: Final = ("SendGifts", "SendGifts")
_ITS_HOLDER: Final = "account holder"
_IN_LIVE: Final = (
    "Written by the account holder under a live video; what others wrote there is not in the download."
)
_GIFT: Final = "A gift that the account holder sent in a live video or to an account: {said}."
_MOST_SAID: Final = 300
_ITS_OWN: Final = re.compile(rb'"(?:Chat History with [^"]{0,200}"\s*:\s*\[|Direct Messages?"\s*:\s*\{)')
_VIDEO: Final = re.compile(r"https?://\S*tiktok\S*/share/video/\S+")
_SHARED: Final = "Only the address of a shared video is in the download; it is not opened."


class _Record(msgspec.Struct, frozen=True):
    """A message as TikTok writes it."""

    said_at: str = msgspec.field(name="Date")
    sender: str = msgspec.field(name="From", default="")
    content: str = msgspec.field(name="Content", default="")


class _Comment(msgspec.Struct, frozen=True):
    """What the account holder wrote under a live video."""

    content: str = msgspec.field(name="CommentContent")
    said_at: str = msgspec.field(name="CommentTime", default="")


_RECORD: Final = msgspec.json.Decoder(_Record)
_COMMENT: Final = msgspec.json.Decoder(_Comment)
_MOST_LOOKED_AT: Final = 200


def _sniff(export: Export) -> float:
    likely = sorted(_json(export), key=lambda member: "user_data" not in member.name)[:_MOST_LOOKED_AT]
    return max((_looks(export, member) for member in likely), default=0.0)


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
    return _is_chat(path) or _is_live(path) or path[-2:] == _GIFTS


def _is_chat(path: Path) -> bool:
    return len(path) >= 2 and path[-2] in _CHATS


def _is_live(path: Path) -> bool:
    return len(path) >= 3 and (path[-3], path[-1]) == _LIVE


def _said_in_chat(raw: bytes, thread: Thread, clock: Clock) -> Told:
    record = _RECORD.decode(raw)
    shared = _VIDEO.fullmatch(record.content.strip()) is not None
    return Told(
        thread=thread,
        sender=record.sender or None,
        handle=record.sender,
        text=record.content,
        kind=Kind.ATTACHMENT if shared else Kind.TEXT,
        attachments=(Attachment(media_type="video", present=False),) if shared else (),
        note=_SHARED if shared else "",
        time=_time(record.said_at, clock),
    )


def _chat(path: Path) -> Thread:
    other = (_WITH.fullmatch(path[-1]) or [path[-1], path[-1]])[1]
    two = path[-2] == "ChatHistory" and other
    people = (Participant(id=other, name=other, handle=other),) if two else ()
    return Thread(other or path[-1], other, people)


def _said_in_live(raw: bytes, path: Path, clock: Clock) -> Told:
    record = _COMMENT.decode(raw)
    return Told(
        thread=Thread(f"live {path[-2]}", f"Own comments under the live video {path[-2]}"),
        sender=_ITS_HOLDER,
        text=record.content,
        note=_IN_LIVE,
        time=_time(record.said_at, clock),
    )


def _gift(raw: bytes, clock: Clock) -> Told:
    """A gift is no words of anybody: what the record states stands in the note, whatever its keys are called."""
    record = msgspec.json.decode(raw, type=dict[str, str | int | float | bool | None])
    said = ", ".join(
        f"{key} {value}" for key, value in record.items() if value not in (None, "") and key != "Date"
    )
    return Told(
        thread=Thread("gifts sent", "Gifts sent"),
        sender=_ITS_HOLDER,
        text="",
        kind=Kind.SYSTEM,
        note=_GIFT.format(said=said[:_MOST_SAID] or "nothing more is stated"),
        time=_time(str(record.get("Date") or ""), clock),
    )


def _time(stated: str, clock: Clock) -> Stated:
    return stated_time(f"{stated.removesuffix(' UTC').strip()}Z" if stated else None, clock)


def _read(export: Export, options: ReadOptions) -> Iterator[Found]:
    clock = Clock(options.timezone)
    chats: dict[Path, Thread] = {}

    def tell(raw: bytes, path: Path, _: str) -> Told:
        told = without_lone_surrogates(raw)
        if _is_chat(path):
            chat = chats.get(path) or chats.setdefault(path, _chat(path))
            return _said_in_chat(told, chat, clock)
        return _said_in_live(told, path, clock) if _is_live(path) else _gift(told, clock)

    def when(raw: bytes, path: Path, file: str) -> tuple[str, Stated]:
        if not _is_chat(path):
            told = tell(raw, path, file)
            return told.thread.id, told.time
        chat = chats.get(path) or chats.setdefault(path, _chat(path))
        return chat.id, _time(_RECORD.decode(without_lone_surrogates(raw)).said_at, clock)

    records = ToldRecords(
        export,
        wanted=_wanted,
        when=when,
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
        "Comments and live chat of other people are not in it, nor is who read a message, nor gifts that were received.",
    ),
    sniff=_sniff,
    read=_read,
)
