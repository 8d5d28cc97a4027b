"""Reads the pages that Telegram Desktop writes of a chat: messages.html, messages2.html and so on."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Final

from leeside.conversation.model import Conversation
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice
from leeside.sources.contract.source import ReadOptions, Source
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.html_records import Node, Piece, Takes
from leeside.sources.reading.stated_time import MISSING
from leeside.sources.reading.telegram_kind import held_by
from leeside.sources.reading.telegram_page import NO_TIME, RECORD, said_in, sender_of, service_of, time_of
from leeside.sources.reading.told_pages import Skipped, ToldPages
from leeside.sources.reading.told_threads import Thread, Told

_PAGE: Final = re.compile(r"messages(\d{0,6})\.html?")
_ID: Final = re.compile(r"message(-?\d{1,20})")
_DAY: Final = re.compile(r"\d{1,2} [A-Z][a-z]{2,8} \d{4}")
_MOST_LOOKED_AT: Final = 200

_NAMES_ONLY: Final = (
    "Telegram's pages name people by their display name alone: two accounts with one name cannot be told apart. "
    "The JSON of the same export has the accounts' ids."
)
_LOCAL: Final = "{count:,} messages show only the clock of the computer that made the export; name its zone with --timezone."
_ORPHAN: Final = "Who sent this is not known: the page names a sender once for several messages, and that one could not be read."
_NOT_A_RECORD: Final = "This element is marked as a message, but has no number."


def _sniff(export: Export) -> float:
    likely = sorted(_pages(export), key=lambda member: not _PAGE.fullmatch(PurePosixPath(member.name).name))
    return max((_looks(export, member) for member in likely[:_MOST_LOOKED_AT]), default=0.0)


def _pages(export: Export) -> tuple[Member, ...]:
    return export.members if len(export.members) == 1 else export.named(suffix=".html")


def _looks(export: Export, member: Member) -> float:
    return 0.95 if RECORD.search(export.head(member.name)) else 0.0


def _takes(tag: str, raw: bytes) -> Takes:
    if tag != "div":
        return Takes.HEADING if tag == "a" and b"pagination" in raw else Takes.NOTHING
    if b'class="message ' in raw and b"id=" in raw:
        return Takes.RECORD
    if b'class="history"' in raw:
        return Takes.MARK
    return Takes.HEADING if b'class="page_header"' in raw else Takes.NOTHING


def _order(member: Member) -> tuple[str, int]:
    path = PurePosixPath(member.name)
    page = _PAGE.fullmatch(path.name)
    return str(path.parent), int(page[1] or 1) if page else 0


class _Reading:
    """One pass through all pages of an export."""

    def __init__(self, export: Export, options: ReadOptions) -> None:
        self._export = export
        self._clock = Clock(options.timezone)
        names = [member.name for member in export.members]
        self._held = held_by(names) if len(names) > 1 else None
        self._titles: dict[str, str] = {}
        self._member, self._day, self._sender = "", "", ""
        self._without_zone = 0

    def found(self) -> Iterator[Found]:
        pages = ToldPages(
            self._export,
            takes=lambda _: _takes,
            tell=self._tell,
            to_do="Export the chat again in Telegram Desktop, as machine-readable JSON.",
        )
        members = [member for member in _pages(self._export) if _looks(self._export, member)]
        yield from pages.found(sorted(members, key=_order))
        yield Notice(text=_NAMES_ONLY)
        if self._without_zone and self._clock.name is None:
            yield Notice(text=_LOCAL.format(count=self._without_zone))

    def _tell(self, piece: Piece, member: str) -> Told | Conversation | Skipped | None:
        if member != self._member:
            self._member, self._sender, self._day = member, "", ""
        if piece.node is None:
            self._sender = ""
            return None
        if piece.takes is Takes.HEADING:
            if "page_header" in piece.node.classes:
                self._titles[member] = piece.node.plain()
            return None
        number = _ID.fullmatch(piece.node.attributes.get("id", ""))
        if number is None:
            return Skipped(_NOT_A_RECORD)
        if "service" in piece.node.classes:
            return self._service(piece.node, number[1], member)
        return self._message(piece.node, number[1], member)

    def _thread(self, member: str) -> Thread:
        """The chat of a page: the folder of its pages, or its title where there is no folder."""
        title = self._titles.get(member, "")
        folder = PurePosixPath(member).parent.name
        return Thread(folder or title or self._export.path.stem, title or folder)

    def _service(self, node: Node, number: str, member: str) -> Told | None:
        """A line of the app; that which only shows a new day is the page's own."""
        self._sender = ""
        body = node.first(named="body")
        words = body.plain() if body else node.plain()
        if number.startswith("-") and _DAY.fullmatch(words):
            self._day = words
            return None
        kind, who, note = service_of(words)
        day = f"It stands among those of {self._day}." if self._day else ""
        return Told(
            thread=self._thread(member),
            sender=who or None,
            text=words,
            kind=kind,
            time=MISSING,
            id=number,
            note=" ".join(filter(None, (note, NO_TIME, day))),
        )

    def _message(self, node: Node, number: str, member: str) -> Told:
        sender, via = sender_of(node)
        joined = "joined" in node.classes and not sender
        self._sender = sender = self._sender if joined else sender
        said = said_in(node, self._held)
        time = time_of(node, self._clock)
        self._without_zone += time[0] is not None and time[2] is None
        notes = [f"Sent through the bot @{via}."] if via else []
        notes += [_ORPHAN] if not sender else []
        return Told(
            thread=self._thread(member),
            sender=sender or None,
            text=said.text,
            kind=said.kind,
            time=time,
            id=number,
            attachments=() if said.attachment is None else (said.attachment,),
            note=" ".join([*notes, *said.notes]),
        )


def _read(export: Export, options: ReadOptions) -> Iterator[Found]:
    return _Reading(export, options).found()


SOURCE = Source(
    name="telegram_html",
    title="Telegram Desktop export (HTML)",
    platform="telegram",
    absences=(
        "Secret chats are never exported, and what was deleted or destroyed itself leaves no trace.",
        "That a message was edited is not shown, and people have no number: the JSON of the same export has both.",
        "Lines of the app, such as that somebody took a screenshot, have no time of day.",
        "Pictures and videos are named here and never opened.",
    ),
    sniff=_sniff,
    read=_read,
)
