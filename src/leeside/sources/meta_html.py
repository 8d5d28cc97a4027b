"""Reads the pages that Instagram and Messenger give their users, in the layout of today and the one of 2018 to 2021."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Final

from leeside.conversation.model import Conversation
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice
from leeside.sources.contract.source import DateOrder, ReadOptions, Source
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.html_records import Asks, HtmlRecords, Piece, Takes
from leeside.sources.reading.meta_html_record import ahead_of_utc, record_in, shown_in
from leeside.sources.reading.meta_pages import page_number, said_of, threads_of
from leeside.sources.reading.meta_record import held_by
from leeside.sources.reading.shown_times import Shown, ShownTimes, decided, shown
from leeside.sources.reading.told_pages import Skipped, ToldPages
from leeside.sources.reading.told_threads import Thread, Told
from leeside.sources.reading.until_it_breaks import UntilItBreaks
from leeside.sources.reading.whatsapp_order import Decided

_HEAD: Final = 512 * 1024
"""Bytes of a page that are looked at: its styles stand before the first message."""
_MAIN: Final = re.compile(rb'role="main"')
_BLOCK: Final = re.compile(rb'<div\b[^<>]*\bclass="[^"<>]*\buiBoxWhite noborder\b')
_OF_CHAT: Final = re.compile(
    rb'uiBoxWhite noborder">\s*<(h2|div)\b[^<>]*>[^<]*</\1>'
    rb"\s*<div\b[^<>]*>\s*<div>\s*<div>\s*</div>\s*<div>(?:(?!\s*</div>)|\s*</div>\s*<div>)"
)
_FIRST: Final = re.compile(rb'role="main"[^<>]*>\s*<div([^<>]*)>\s*<(?:h2|div)\b')
_MOST_LOOKED_AT: Final = 200
_LISTS: Final = re.compile(
    r"(?:Participants|Teilnehmer|Participantes|Partecipanti|Deelnemers|Uczestnicy)\s?:"
)
"""How the box begins that lists who is in a group."""
_PARTS: Final = 3
"""Who, what and when."""

_NAMES_ONLY: Final = (
    "Instagram and Messenger name people by their display name alone: two accounts with one name cannot be "
    "told apart here, and an account that changed its name looks like two."
)
_LOCAL: Final = (
    "The pages show minutes without seconds and without a zone: it may be that of the account, of the device or of "
    "Meta itself. Name it with --timezone where you can check one message on the device; the JSON has exact times."
)
_STAMPED: Final = (
    "Meta's own stamp on these pages shows a clock {hours:g} hours {side} UTC at the time when they were made: the times "
    "of messages may be on that clock, and not on the child's."
)
_INFERRED: Final = (
    "Meta does not describe these pages, and their layout was found out from pages and programs that others published: "
    "compare a few messages with the page in a browser."
)
_NO_MESSAGE: Final = (
    "This part of the page has no time that Leeside can read, so it was not taken for a message."
)


def _sniff(export: Export) -> float:
    likely = sorted(_pages(export), key=lambda member: not page_number(member.name))[:_MOST_LOOKED_AT]
    return max((_looks(export, member) for member in likely), default=0.0)


def _pages(export: Export) -> tuple[Member, ...]:
    return export.members if len(export.members) == 1 else export.named(suffix=".html")


def _looks(export: Export, member: Member) -> float:
    head = export.head(member.name, most=_HEAD)
    if not _MAIN.search(head):
        return 0.0
    if _OF_CHAT.search(head):
        return 0.95
    named = page_number(member.name or export.path.name)
    return 0.9 if named and (_BLOCK.search(head) or _FIRST.search(head)) else 0.0


def _takes(export: Export, member: Member) -> Asks:
    """What is wanted of a page's tags: the boxes of its main part, by their class or by being alike."""
    head = export.head(member.name, most=_HEAD)
    first = None if _BLOCK.search(head) else _FIRST.search(head)
    alike = first[1] if first else None

    def takes(tag: str, raw: bytes) -> Takes:
        if tag in ("title", "time") or (tag == "div" and b"_3-8y" in raw):
            return Takes.HEADING
        if b'role="main"' in raw:
            return Takes.MARK
        if tag != "div":
            return Takes.NOTHING
        block = raw == alike if alike is not None else b"uiBoxWhite noborder" in raw
        return Takes.RECORD if block else Takes.NOTHING

    return takes


def _order(export: Export, members: list[Member], wanted: DateOrder | None) -> Decided | None:
    """In which order the dates of an export stand; pages whose dates name the month are not gone through for it."""
    times: list[Shown] = []
    for member in members:
        of_page: list[Shown] = []
        with export.open(member.name) as opened:
            for piece in HtmlRecords(UntilItBreaks(opened), _takes(export, member)):
                found = shown(shown_in(piece.node)) if piece.node and piece.takes is Takes.RECORD else None
                if found is not None and not found.numbers:
                    return None
                if found is not None and (not of_page or of_page[-1].numbers != found.numbers):
                    of_page.append(found)
        times += reversed(of_page)
    return decided(times, wanted)


class _Reading:
    """One pass through all threads."""

    def __init__(self, export: Export, options: ReadOptions) -> None:
        self._export = export
        names = [member.name for member in export.members]
        self._held = held_by(names) if len(names) > 1 else None
        self._threads = threads_of([member for member in _pages(export) if _looks(export, member)])
        self._pages = [member for thread in self._threads for member in thread.pages]
        self._of = {member.name: thread for thread in self._threads for member in thread.pages}
        self._decided = _order(export, self._pages, options.date_order)
        self._times = ShownTimes(Clock(options.timezone), self._decided)
        self._zone = options.timezone
        self._titles: dict[str, str] = {}
        self._stamps: set[float | None] = set()

    def found(self) -> Iterator[Found]:
        """Everything in every thread; raises ExportError when no page could be read."""
        pages = ToldPages(
            self._export,
            takes=lambda member: _takes(self._export, member),
            tell=self._tell,
            to_do="Ask Meta for the download again, in JSON.",
        )
        yield from pages.found(self._pages, newest_first=True)
        for thread in self._threads:
            title = next(
                (self._titles[page.name] for page in thread.pages if page.name in self._titles), thread.id
            )
            if said_of(thread.section):
                yield Notice(text=f"{title}: {said_of(thread.section)}", member=thread.pages[-1].name)
            if thread.missing():
                yield Notice(text=f"{title}: pages of this thread are not in the export: {thread.missing()}.")
        yield Notice(text=_NAMES_ONLY)
        if self._zone is None:
            yield Notice(text=_LOCAL)
        for hours in sorted(hours for hours in self._stamps if hours):
            yield Notice(text=_STAMPED.format(hours=abs(hours), side="ahead of" if hours > 0 else "behind"))
        if self._decided and self._decided.notice:
            yield Notice(text=self._decided.notice)
        yield Notice(text=_INFERRED)

    def _tell(self, piece: Piece, member: str) -> Told | Conversation | Skipped | None:
        if piece.node is None:
            return None
        if piece.takes is Takes.HEADING:
            if piece.node.tag == "title":
                self._titles.setdefault(member, piece.node.plain())
            elif piece.node.tag == "time":
                self._stamps.add(ahead_of_utc(piece.node))
            return None
        record = record_in(piece.node, self._held)
        if not shown(record.shown) and len(piece.node.elements()) < _PARTS:
            words = piece.node.plain()
            return None if not words or _LISTS.match(words) else Skipped(_NO_MESSAGE)
        return Told(
            thread=self._thread(member),
            sender=record.sender or None,
            text=record.text,
            kind=record.kind,
            time=self._times.read(record.shown),
            attachments=record.attachments,
            note=" ".join(record.notes),
        )

    def _thread(self, member: str) -> Thread:
        """A thread by its folder; a page alone by its title."""
        title = self._titles.get(member, "")
        thread = self._of[member].id.strip(".")
        folder = thread if PurePosixPath(member).parent.name else ""
        return Thread(folder or title or self._export.path.stem, title)


def _read(export: Export, options: ReadOptions) -> Iterator[Found]:
    return _Reading(export, options).found()


SOURCE = Source(
    name="meta_html",
    title="Instagram or Messenger download (HTML)",
    platform="meta",
    absences=(
        "Seconds and time zones are not on the pages: ask for the download again in JSON, which has them.",
        "A message that was unsent leaves a mark without words, or no trace at all.",
        "Disappearing messages and vanish mode are not in the download.",
        "End-to-end encrypted Messenger chats come in a separate download: ask for that one as well.",
        "Pictures and videos are named here and never opened.",
    ),
    sniff=_sniff,
    read=_read,
)
