"""Reads the pages of DiscordChatExporter, in which an author is named once for a group of messages."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Final

from leeside.conversation.model import Conversation
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice
from leeside.sources.contract.source import ReadOptions, Source
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.discord_file import names_of
from leeside.sources.reading.discord_kind import BOT
from leeside.sources.reading.discord_page import Author, author_of, contradicts, said_in, shown_time
from leeside.sources.reading.discord_snowflake import milliseconds_of
from leeside.sources.reading.html_records import Node, Piece, Takes
from leeside.sources.reading.shown_times import ShownTimes
from leeside.sources.reading.stated_time import Stated, counted_time
from leeside.sources.reading.told_pages import Skipped, ToldPages
from leeside.sources.reading.told_threads import Thread, Told

_RECORD: Final = re.compile(rb"""<div\b[^<>]*\bclass=["']?chatlog__message\b[^<>]*\bdata-message-id=""")
_GROUP: Final = re.compile(rb"chatlog__message-group")
_OF_GROUP: Final = re.compile(
    rb"""\bclass=["']?(?:preamble|postamble|chatlog__(?:author-name|timestamp|bot-tag|reference|author-avatar-container))\b"""
)
_CHANNEL: Final = re.compile(r"\[(\d{15,20})\]")
_PART: Final = re.compile(r"\d+")
_COUNT: Final = re.compile(r"Exported ([\d.,\s'’]+) message")
_RANGE: Final = re.compile(r"(?:Between|After|Before) .+")
_HEAD: Final = 1024**2
"""Bytes of a page that are looked at: its styles and signs stand before the first message."""
_MOST_LOOKED_AT: Final = 200

_COUNTED: Final = (
    "{title}: the page says that it holds {said:,} messages, and {held:,} were read. The exporter itself sometimes "
    "miscounts; if it matters, compare with the app."
)
_ONLY: Final = (
    "{title}: only messages {range} were exported; what was said outside these days is not on the page."
)
_DIFFERS: Final = (
    "The time that is shown and the time in Discord's own id for the message differ by more than a day "
    "(messages: {count:,}). Discord writes them alike: a page that somebody changed or made up looks so."
)
_FROM_IDS: Final = "The times are those in Discord's own ids of the messages, which are exact and in UTC."
_ORPHAN: Final = (
    "Who sent this is not known: the page names an author once for a group, and that place could not be read."
)


def _sniff(export: Export) -> float:
    return max((_looks(export, member) for member in _pages(export)[:_MOST_LOOKED_AT]), default=0.0)


def _pages(export: Export) -> tuple[Member, ...]:
    return export.members if len(export.members) == 1 else export.named(suffix=".html")


def _looks(export: Export, member: Member) -> float:
    return 0.95 if _RECORD.search(export.head(member.name, most=_HEAD)) else 0.0


def _takes(tag: str, raw: bytes) -> Takes:
    if b"data-message-id" in raw:
        return Takes.RECORD
    if _GROUP.search(raw):
        return Takes.MARK
    return Takes.HEADING if tag in ("div", "span") and _OF_GROUP.search(raw) else Takes.NOTHING


def _in_order(member: Member) -> tuple[str | int, ...]:
    """Parts of one channel follow one another by their numbers."""
    parts: list[str | int] = []
    at = 0
    for found in _PART.finditer(member.name):
        parts += [member.name[at : found.start()], int(found[0])]
        at = found.end()
    # A file without " [part 2]" is the first part: "" stands before any other ending.
    return (*parts, member.name[at:].removesuffix(".html"))


class _Reading:
    """One pass through all pages of an export."""

    def __init__(self, export: Export, options: ReadOptions) -> None:
        self._export = export
        self._clock = Clock(options.timezone)
        self._shown = ShownTimes(self._clock, None)
        self._held = names_of(member.name for member in export.members)
        self._titles: dict[str, str] = {}
        self._only: dict[str, str] = {}
        self._said: dict[str, int] = {}
        self._read: dict[str, int] = {}
        self._author = Author()
        self._member = ""
        self._differ = 0

    def found(self) -> Iterator[Found]:
        """Everything on every page; raises ExportError when none could be read."""
        pages = ToldPages(
            self._export,
            takes=lambda _: _takes,
            tell=self._tell,
            to_do="Ask whoever made the export for the file as it was first written, or for JSON.",
            last="postamble",
        )
        members = [member for member in _pages(self._export) if _looks(self._export, member)]
        yield from pages.found(sorted(members, key=_in_order))
        for member, said in self._said.items():
            if said != self._read.get(member, 0):
                title = self._titles.get(member) or member
                yield Notice(text=_COUNTED.format(title=title, said=said, held=self._read.get(member, 0)))
        for member, range_ in self._only.items():
            yield Notice(text=_ONLY.format(title=self._titles.get(member) or member, range=range_.lower()))
        if self._differ:
            yield Notice(text=_DIFFERS.format(count=self._differ))
        yield Notice(text=_FROM_IDS)

    def _tell(self, piece: Piece, member: str) -> Told | Conversation | Skipped | None:
        if member != self._member or piece.node is None:
            self._member, self._author = member, Author()
        if piece.node is None:
            return None
        if piece.takes is Takes.HEADING:
            self._heading(piece.node, member)
            return None
        self._read[member] = self._read.get(member, 0) + 1
        return self._message(piece.node, member)

    def _heading(self, node: Node, member: str) -> None:
        if "preamble" in node.classes:
            entries = [(one.plain(), one.classes) for one in node.every(named="preamble__entry")]
            large = [said for said, classes in entries if "preamble__entry--small" not in classes]
            self._titles[member] = " / ".join(large[:2])
            for said, classes in entries:
                if "preamble__entry--small" in classes and _RANGE.fullmatch(said):
                    self._only[member] = said
        elif "postamble" in node.classes:
            found = _COUNT.search(node.plain())
            if found:
                self._said[member] = int("".join(one for one in found[1] if one.isdigit()) or 0)
        elif "chatlog__bot-tag" in node.classes:
            self._author = self._author._replace(bot=True)
        else:
            self._author = author_of(node) or self._author

    def _message(self, node: Node, member: str) -> Told:
        author = author_of(node)
        if author is not None:
            self._author = author
        who = self._author
        said = said_in(node, self._held)
        stated = node.attributes.get("data-message-id", "")
        notes = [BOT] if who.bot else []
        notes += [] if who.id or who.name else [_ORPHAN]
        return Told(
            thread=self._thread(member),
            sender=who.id or who.name or None,
            name=who.name,
            handle=who.handle,
            account=who.id,
            text=said.text,
            kind=said.kind,
            time=self._time(stated, shown_time(node)),
            id=stated,
            attachments=said.attachments,
            note=" ".join([*notes, *said.notes]),
        )

    def _time(self, stated: str, text: str) -> Stated:
        """The time in a message's id; what is shown has no zone, and where there is no id, nothing else."""
        counted = milliseconds_of(stated)
        if counted is None:
            return self._shown.read(text)
        time = counted_time(counted, self._clock)
        self._differ += time[2] is not None and contradicts(text, time[2])
        return time

    def _thread(self, member: str) -> Thread:
        """A channel by the number in its file's name, else by that name."""
        name = member or self._export.path.name
        channel = _CHANNEL.search(name)
        title = self._titles.get(member, "")
        stem = PurePosixPath(name).stem.strip("-")
        return Thread(
            channel[1] if channel else member.removesuffix(".html") or stem or title or "chat", title
        )


def _read(export: Export, options: ReadOptions) -> Iterator[Found]:
    return _Reading(export, options).found()


SOURCE = Source(
    name="discord_html",
    title="DiscordChatExporter (HTML)",
    platform="discord",
    absences=(
        "Deleted messages are not in it, and of an edited one only the last version.",
        "Voice is not in it: only that a call took place.",
        "Only the channels that whoever exported them could see and chose.",
        "Pictures and videos are named here and never opened.",
    ),
    sniff=_sniff,
    read=_read,
)
