"""Reads the pages of Snapchat's My Data, for those who did not tick JSON: chats and snaps, of today and until 2022."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Final

from leeside.conversation.model import Kind
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice
from leeside.sources.contract.source import ReadOptions, Source
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.html_records import BESIDE, Asks, Node, Piece, Takes
from leeside.sources.reading.snapchat_files import UNKNOWN
from leeside.sources.reading.snapchat_page import (
    Row,
    box_tags,
    boxed,
    cells_of,
    columns_of,
    looks_like_boxes,
    looks_like_tables,
    tabled,
)
from leeside.sources.reading.snapchat_record import kind_of
from leeside.sources.reading.stated_time import stated_time
from leeside.sources.reading.told_pages import Begun, Ended, Skipped, ToldPages
from leeside.sources.reading.told_threads import Thread, Told

_HEAD: Final = 512 * 1024
_SUBPAGE: Final = re.compile(r"subpage_(.+)\.html?", re.IGNORECASE)
_WITH: Final = re.compile(r"(Chat|Snap) History with (.+)", re.IGNORECASE | re.DOTALL)
_TITLES: Final = frozenset({"h1", "h2", "h3"})
_MOST_LOOKED_AT: Final = 400
_FEWEST_CELLS: Final = 3
_LONGEST_NOTE: Final = 500

_INFERRED: Final = (
    "Snapchat does not describe these pages, and their layout was found out from programs that others published: "
    "compare a few messages with the page in a browser, or ask for the download again with 'Export JSON Files' ticked."
)
_HOLDER: Final = "The pages do not say whose account it is; people are named by their usernames."
_NO_SENDER: Final = "This box names no sender, so it was not taken for a message."
_OUT_OF_PLACE: Final = "Words of this row stand outside of its cells."
_ALONE: Final = "These words belong to no row that says who sent them."
_STRANGE: Final = "Snapchat uses a kind of record that Leeside has not met: {kinds}. It was kept as omitted."


def _sniff(export: Export) -> float:
    likely = sorted(_pages(export), key=lambda member: "history" not in member.name.lower())
    return max((0.9 for member in likely[:_MOST_LOOKED_AT] if _layout(export, member)), default=0.0)


def _pages(export: Export) -> tuple[Member, ...]:
    return export.members if len(export.members) == 1 else export.named(suffix=".html")


def _layout(export: Export, member: Member) -> str:
    head = export.head(member.name, most=_HEAD)
    return "boxes" if looks_like_boxes(head) else "tables" if looks_like_tables(head) else ""


def _takes(export: Export, member: Member) -> Asks:
    """What is wanted of a page's tags: its boxes, or the rows of its tables."""
    head = export.head(member.name, most=_HEAD)
    boxes = box_tags(head) if looks_like_boxes(head) else frozenset()

    def takes(tag: str, raw: bytes) -> Takes:
        if tag in _TITLES:
            return Takes.HEADING
        if b"rightpanel" in raw or tag == "table":
            return Takes.MARK
        if boxes:
            return Takes.RECORD if (tag, raw) in boxes else Takes.NOTHING
        return Takes.RECORD if tag == "tr" else Takes.NOTHING

    return takes


class _Reading:
    """One pass through all pages of a download."""

    def __init__(self, export: Export, options: ReadOptions) -> None:
        self._export = export
        self._clock = Clock(options.timezone)
        self._layouts = {member.name: _layout(export, member) for member in _pages(export)}
        self._titles: dict[str, str] = {}
        self._columns: list[str] = []
        self._sent: bool | None = None
        self._last: Row | None = None
        self._strange: set[str] = set()

    def found(self) -> Iterator[Found]:
        """Everything on every page; raises ExportError when none could be read."""
        pages = ToldPages(
            self._export,
            takes=lambda member: _takes(self._export, member),
            tell=self._tell,
            to_do="Ask Snapchat for the download again, with 'Export JSON Files' ticked.",
        )
        members = [member for member in _pages(self._export) if self._layouts[member.name]]
        yield from pages.found(members, newest_first=True, sorts=True)
        if self._strange:
            yield Notice(text=_STRANGE.format(kinds=", ".join(sorted(self._strange))))
        yield Notice(text=_HOLDER)
        yield Notice(text=_INFERRED)

    def _tell(self, piece: Piece, member: str) -> Told | Skipped | Begun | Ended | None:
        last, self._last = self._last, None
        if piece.node is None:
            return None
        if piece.takes is Takes.HEADING:
            self._heading(piece.node, member)
            return None
        if self._layouts[member] == "boxes":
            row = boxed(piece.node)
            return Skipped(_NO_SENDER) if row is None else self._told(row, member)
        return self._row(piece.node, member, last)

    def _heading(self, node: Node, member: str) -> None:
        """What stands above a list: with whom it is, or in which direction."""
        words = node.plain()
        self._titles[member] = words
        self._columns = []
        self._sent = True if words.startswith("Sent") else False if words.startswith("Received") else None

    def _row(self, node: Node, member: str, last: Row | None) -> Told | Skipped | Begun | Ended | None:
        """A row of a table: its columns' names, a record, or the words of the record above it."""
        columns, cells = columns_of(node), cells_of(node)
        held = "".join("".join([*(one.plain() for one in node.every(tag="th")), *cells]).split())
        if held != "".join(node.words().split()):
            return Skipped(_OUT_OF_PLACE)
        if columns and not cells:
            self._columns = columns
            return None
        if len(cells) >= _FEWEST_CELLS:
            self._last = tabled(cells, self._columns, sent=self._sent)
            told = self._told(self._last, member)
            return told if self._last.record.content else Begun(told)
        words = "\n".join(cells)
        if last is not None and words:
            last.record.content = words
            return Ended(self._told(last, member))
        return Skipped(_ALONE) if words.strip() else None

    def _told(self, row: Row, member: str) -> Told:
        record = row.record
        kind, attachment, note = kind_of(record, frozenset())
        if kind is None:
            self._strange.add(record.media_type or "")
            kind = Kind.OMITTED
        beside = f"{BESIDE} {row.beside}"[:_LONGEST_NOTE] if row.beside else ""
        return Told(
            thread=self._thread(member, row),
            sender=record.sender or None,
            handle=record.sender or "",
            text=record.words(),
            kind=kind,
            time=stated_time(record.created, self._clock),
            attachments=() if attachment is None else (attachment,),
            note=" ".join(filter(None, (note, beside))),
        )

    def _thread(self, member: str, row: Row) -> Thread:
        """With whom: the row says so, or the page's name or title; snaps are a conversation of their own."""
        path = PurePosixPath(member or self._export.path.name)
        named = _SUBPAGE.fullmatch(path.name)
        title = self._titles.get(member, "")
        said = _WITH.fullmatch(title)
        other = row.other or (named[1] if named else "") or (said[2] if said else title) or UNKNOWN
        snaps = (
            "snap_history" in str(path).lower() or title.lower().startswith("snap") or "Snap History" in title
        )
        return Thread(f"{other} (snaps)", f"Snaps with {other}") if snaps else Thread(other, other)


def _read(export: Export, options: ReadOptions) -> Iterator[Found]:
    return _Reading(export, options).found()


SOURCE = Source(
    name="snapchat_html",
    title="Snapchat My Data (HTML)",
    platform="snapchat",
    absences=(
        "Snaps are listed without picture, video or words: Snapchat keeps only who sent them and when.",
        "The words of a chat that nobody saved are gone, and so are those of a deleted one.",
        "Which file belongs to which message is not on the pages: the JSON of the same download says more.",
        "Pictures and videos are never opened.",
    ),
    sniff=_sniff,
    read=_read,
)
