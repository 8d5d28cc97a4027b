"""Reads the pages that imessage-exporter writes of one chat, in which an answer is shown twice and counts once."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Final

from leeside.conversation.model import Attachment, Kind
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice
from leeside.sources.contract.source import ReadOptions, Source
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.html_records import BESIDE, Node, Piece, Takes
from leeside.sources.reading.shown_times import ShownTimes
from leeside.sources.reading.told_pages import Skipped, ToldPages
from leeside.sources.reading.told_threads import Thread, Told

_RECORD: Final = re.compile(rb'<div class="message">\s*<div class="(?:sent \w+|sent|received)">\s*<p>')
_READ: Final = re.compile(r"(.*?)(?: \((.*)\))?", re.DOTALL)
_MEDIA: Final = {"img": "image", "video": "video", "audio": "audio", "source": "video"}
_KNOWN: Final = frozenset(
    {"timestamp", "sender", "replies", "reactions", "tapbacks", "tapback", "reply_context"}
)
_HEAD: Final = 256 * 1024
"""Bytes of a page that are looked at: its styles stand before the first message."""
_MOST_LOOKED_AT: Final = 50
_LONGEST_NOTE: Final = 500

_LOCAL: Final = (
    "The times are those of the computer that made the export, without a zone; name it with --timezone."
)
_ME: Final = "'Me' is whose device it was. Answers are shown twice on the page, and were read once, in their own place."
_NOBODY: Final = "Nobody is named in this element, so it was not taken for a message."
_UNSENT: Final = "Taken back by whoever sent it."


def _sniff(export: Export) -> float:
    return max((_looks(export, member) for member in _pages(export)[:_MOST_LOOKED_AT]), default=0.0)


def _pages(export: Export) -> tuple[Member, ...]:
    return export.members if len(export.members) == 1 else export.named(suffix=".html")


def _looks(export: Export, member: Member) -> float:
    return 0.95 if _RECORD.search(export.head(member.name, most=_HEAD)) else 0.0


def _takes(tag: str, raw: bytes) -> Takes:
    if tag != "div":
        return Takes.MARK if tag == "body" else Takes.NOTHING
    named = raw.replace(b" ", b"")
    return Takes.RECORD if named in (b'class="message"', b'class="announcement"') else Takes.NOTHING


class _Reading:
    """One pass through all pages of an export."""

    def __init__(self, export: Export, options: ReadOptions) -> None:
        self._export = export
        self._zone = options.timezone
        self._times = ShownTimes(Clock(options.timezone), None)

    def found(self) -> Iterator[Found]:
        """Everything on every page; raises ExportError when none could be read."""
        pages = ToldPages(
            self._export,
            takes=lambda _: _takes,
            tell=self._tell,
            to_do="Make the export again with imessage-exporter, or give Leeside the database itself.",
            within="reply",
        )
        yield from pages.found([member for member in _pages(self._export) if _looks(self._export, member)])
        if self._zone is None:
            yield Notice(text=_LOCAL)
        yield Notice(text=_ME)

    def _tell(self, piece: Piece, member: str) -> Told | Skipped | None:
        if piece.node is None:
            return None
        node = piece.node
        stamp = node.first(named="timestamp", but="replies")
        shown = _READ.fullmatch(stamp.plain() if stamp else "")
        time = self._times.read(shown[1] if shown else "")
        if "announcement" in node.classes:
            return Told(
                thread=self._thread(member),
                sender=None,
                text=" ".join(node.words(but=frozenset({"timestamp"})).split()),
                kind=Kind.SYSTEM,
                time=time,
            )
        sender = node.first(named="sender", but="replies")
        if sender is None or not sender.plain():
            return Skipped(_NOBODY)
        text, kind, files, notes = _said(node)
        return Told(
            thread=self._thread(member),
            sender=sender.plain(),
            text=text,
            kind=kind,
            time=time,
            attachments=tuple(files),
            note=" ".join([*([f"{shown[2]}."] if shown and shown[2] else []), *notes]),
        )

    def _thread(self, member: str) -> Thread:
        name = PurePosixPath(member or self._export.path.name).name
        name = name.removesuffix(".html").strip("-") or "chat"
        return Thread(name, name)


def _said(node: Node) -> tuple[str, Kind, list[Attachment], list[str]]:
    """What a message says in all its parts: words, kind, files and notes."""
    parts = node.every(named="message_part", but="replies")
    changed = [table for part in parts if (table := part.first(tag="table")) is not None]
    edits = [edit for table in changed for edit in _edits(table)]
    plain = [part for part in parts if part.first(tag="table") is None]
    words = [one.words() for part in plain for one in part.every(named="bubble")] + edits[-1:]
    subject = node.first(named="subject", but="replies")
    files = [token for part in parts for token in _files(part)]
    unsent = node.first(named="unsent", but="replies")
    left = [node.words(but=_KNOWN | {"message_part", "subject", "expressive"}).strip()]
    left += [_beside(part) for part in parts]
    beside = " ".join(filter(None, left))
    notes = [f"Subject: {subject.plain()}."] if subject else []
    notes += [f"What it said before: {'; '.join(edits[:-1])}"[:_LONGEST_NOTE]] if len(edits) > 1 else []
    notes += [_UNSENT] if unsent else []
    notes += [f"It came with {len(files)} files: {', '.join(one.name for one in files)}."] * (len(files) > 1)
    notes += [f"{BESIDE} {beside}"[:_LONGEST_NOTE]] if beside else []
    notes += _about(node)
    text = "\n".join(words) or ("" if files or unsent else beside)
    if edits:
        return text, Kind.EDITED, files, notes
    if text:
        return text, Kind.TEXT, files, notes
    return "", Kind.ATTACHMENT if files else Kind.UNSENT if unsent else Kind.OMITTED, files, notes


def _edits(table: Node) -> list[str]:
    """What an edited message said each time: the last cell of each row."""
    rows = [[cell.words().strip() for cell in row.every(tag="td")] for row in table.every(tag="tr")]
    return [row[-1] for row in rows if row]


def _beside(part: Node) -> str:
    """Words of a part that are none of its bubbles, tables or notices, such as a link's or a payment's."""
    if part.first(tag="table") is not None:
        return ""
    return " ".join(part.words(but=frozenset({"bubble", "unsent"})).split())


def _about(node: Node) -> Iterator[str]:
    expressive = node.first(named="expressive", but="replies")
    if expressive is not None:
        yield f"{expressive.plain()}."
    if node.first(named="reply_context", but="replies") is not None:
        yield "It answers an earlier message."
    for named in ("reactions", "tapbacks"):
        held = node.first(named=named, but="replies")
        if held is not None:
            yield f"{held.plain()}."[:_LONGEST_NOTE]


def _files(part: Node) -> Iterator[Attachment]:
    """A token for each file of a part; of a sticker or a link's picture too."""
    for one in part.all():
        path = one.attributes.get("src") or (one.attributes.get("href", "") if one.tag == "a" else "")
        if path.startswith(("http://", "https://", "data:")) or not path or part.first(named="bubble"):
            continue
        yield Attachment(name=PurePosixPath(path).name, media_type=_MEDIA.get(one.tag, "file"))


def _read(export: Export, options: ReadOptions) -> Iterator[Found]:
    return _Reading(export, options).found()


SOURCE = Source(
    name="imessage_exporter_html",
    title="imessage-exporter (HTML)",
    platform="imessage",
    absences=(
        "What was deleted for good is not in it.",
        "People are as the exporter names them: a name, a number or an address.",
        "Pictures and files are names alone.",
    ),
    sniff=_sniff,
    read=_read,
)
