"""Reads TikTok's data download (JSON): chats of two and of groups, own comments in live videos, gifts that were sent."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from leeside.conversation.model import Attachment, Kind, Participant
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice
from leeside.sources.contract.source import ReadOptions, Source
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.json_records import Path, RecordsOf
from leeside.sources.reading.stated_time import Stated, order_stated, stated_time
from leeside.sources.reading.told_records import ToldRecords, When
from leeside.sources.reading.told_threads import Thread, Told
from leeside.sources.reading.until_it_breaks import UntilItBreaks

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
_OTHERS: Final = re.compile(
    rb'"(?:Your )?(?:Activity|App Settings?|Ads and data|Profile And Settings|Video Browsing History)"\s*:\s*\{'
)
"""What stands before the chats in a download."""
_LONGEST_MARK: Final = 512
_VIDEO: Final = re.compile(r"https?://\S*tiktok\S*/share/video/\S+")
_SHARED: Final = "Only the address of a shared video is in the download; it is not opened."


class _Record(msgspec.Struct, frozen=True, gc=False):
    """A message as TikTok writes it."""

    said_at: str = msgspec.field(name="Date")
    sender: str = msgspec.field(name="From", default="")
    content: str = msgspec.field(name="Content", default="")


class _Comment(msgspec.Struct, frozen=True):
    """What the account holder wrote under a live video."""

    content: str = msgspec.field(name="CommentContent")
    said_at: str = msgspec.field(name="CommentTime", default="")


_Gift = dict[str, str | int | float | bool | None]
_RECORDS: Final = RecordsOf(_Record)
_COMMENTS: Final = RecordsOf(_Comment)
_GIFTS_SENT: Final = RecordsOf(_Gift)
_MOST_LOOKED_AT: Final = 200


def _sniff(export: Export) -> float:
    likely = sorted(_json(export), key=lambda member: "user_data" not in member.name)[:_MOST_LOOKED_AT]
    return max((_looks(export, member) for member in likely), default=0.0)


def _json(export: Export) -> tuple[Member, ...]:
    return export.members if len(export.members) == 1 else export.named(suffix=".json")


def _looks(export: Export, member: Member) -> float:
    """By the keys around its chats; these may stand far behind in a file that holds years of videos watched."""
    head = export.head(member.name)
    if not head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{"):
        return 0.0
    named = "user_data" in (member.name or export.path.name)
    if _MARK.search(head) and _ITS_OWN.search(head):
        return 0.95
    return 0.95 if (named or _OTHERS.search(head)) and _holds_chats(export, member) else 0.0


def _holds_chats(export: Export, member: Member) -> bool:
    """Whether chats stand anywhere in a file, which is gone through for that."""
    marked = own = False
    with export.open(member.name) as opened:
        before = b""
        for piece in UntilItBreaks(opened).pieces():
            here = before + piece
            marked = marked or _MARK.search(here) is not None
            own = own or _ITS_OWN.search(here) is not None
            if marked and own:
                return True
            before = here[-_LONGEST_MARK:]
    return False


def _leads(path: Path) -> bool:
    """Whatever TikTok calls a list is one of videos, searches or accounts: there may be a hundred thousand in it."""
    return not path or not path[-1].endswith("List")


def _kind_at(path: Path) -> RecordsOf[_Record | _Comment | _Gift] | None:
    if len(path) >= 2 and path[-2] in _CHATS:
        return _RECORDS
    if len(path) >= 3 and (path[-3], path[-1]) == _LIVE:
        return _COMMENTS
    return _GIFTS_SENT if path[-2:] == _GIFTS else None


def _said_in_chat(record: _Record, thread: Thread, clock: Clock) -> Told:
    shared = "://" in record.content and _VIDEO.fullmatch(record.content.strip()) is not None
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


def _said_in_live(record: _Comment, path: Path, clock: Clock) -> Told:
    return Told(
        thread=Thread(f"live {path[-2]}", f"Own comments under the live video {path[-2]}"),
        sender=_ITS_HOLDER,
        text=record.content,
        note=_IN_LIVE,
        time=_time(record.said_at, clock),
    )


def _gift(record: _Gift, clock: Clock) -> Told:
    """A gift is no words of anybody: what the record states stands in the note, whatever its keys are called."""
    said = ", ".join(
        f"{key} {value}" for key, value in record.items() if value not in (None, "") and key != "Date"
    )
    return Told(
        thread=Thread("gifts sent", "Gifts sent"),
        sender=_ITS_HOLDER,
        text="",
        kind=Kind.SYSTEM,
        note=_GIFT.format(said=said[:_MOST_SAID] or "nothing more is stated"),
        time=_time(_said_at(record), clock),
    )


def _said_at(record: _Record | _Comment | _Gift) -> str:
    return str(record.get("Date") or "") if isinstance(record, dict) else record.said_at


def _time(stated: str, clock: Clock) -> Stated:
    return stated_time(_in_utc(stated), clock)


def _in_utc(stated: str) -> str | None:
    if len(stated) != len("2026-03-11 15:40:02"):
        stated = stated.removesuffix(" UTC").strip()
    return f"{stated}Z" if stated else None


def _read(export: Export, options: ReadOptions) -> Iterator[Found]:
    clock = Clock(options.timezone)
    chats: dict[Path, Thread] = {}

    def told(record: _Record | _Comment | _Gift, path: Path) -> Told:
        if isinstance(record, _Record):
            return _said_in_chat(record, chats.get(path) or chats.setdefault(path, _chat(path)), clock)
        return _said_in_live(record, path, clock) if isinstance(record, _Comment) else _gift(record, clock)

    def tell(records: Sequence[_Record | _Comment | _Gift], path: Path, _: str) -> list[Told]:
        return [told(record, path) for record in records]

    def when(records: Sequence[_Record | _Comment | _Gift], path: Path, _: str) -> When:
        first = told(records[0], path)
        return first.thread.id, [order_stated(_in_utc(_said_at(record)), clock) for record in records]

    records = ToldRecords(
        export,
        lists=_kind_at,
        leads=_leads,
        mends=False,
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
