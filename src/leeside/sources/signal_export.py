"""Reads what signal-export writes of Signal Desktop: chat.md, or the older text with a comma in its times."""

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import PurePosixPath
from typing import Final, NamedTuple

from leeside.conversation.model import Attachment, Kind
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice, Structure, Unread
from leeside.sources.contract.source import ReadOptions, Source
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.said_lines import Passage, passages
from leeside.sources.reading.stated_time import stated_time
from leeside.sources.reading.told_threads import Thread, Threads, Told

_HEADER: Final = re.compile(
    r"\[(\d{4}-\d\d-\d\d)(,?) (\d\d:\d\d(?::\d\d)?)\] ([^:\n]{1,100}): ?(.*)", re.DOTALL
)
_FILE: Final = re.compile(r"!?\[([^\]]*)\]\(<?\.?/?(media/[^)>]+)>?\)")
_DELETED: Final = "(This message was deleted)"
_LATIN: Final = "Some bytes of this message are no text; the replacement sign stands for them."
_BEFORE: Final = "These lines stand before the first message, so nobody is known to have said them."
_LOCAL: Final = (
    "The times are those of the computer that made the export, without a zone; name it with --timezone."
)
_ME: Final = "'Me' is whose computer it was."
_FORGED: Final = "Its time is earlier than that of the message before: it may be part of that message, made to look like one."


class _Head(NamedTuple):
    at: str
    sender: str
    words: str


def _opens(line: str) -> _Head | None:
    fit = _HEADER.fullmatch(line)
    if fit is None:
        return None
    try:
        datetime.fromisoformat(f"{fit[1]} {fit[3]}")
    except ValueError:
        return None
    return _Head(f"{fit[1]} {fit[3]}", fit[4].strip(), fit[5])


def _sniff(export: Export) -> float:
    return max((_looks(export, member) for member in _files(export)[:50]), default=0.0)


def _files(export: Export) -> tuple[Member, ...]:
    if len(export.members) == 1:
        return export.members
    return tuple(one for one in export.members if PurePosixPath(one.name).name in {"chat.md", "index.md"})


def _looks(export: Export, member: Member) -> float:
    """By its first line that says anything; year first, in square brackets, as no phone writes it in a chat's own language."""
    head = export.head(member.name, most=4096).removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace")
    first = next((line for line in head.split("\n") if line.strip()), "")
    return 0.9 if _opens(first) else 0.0


class _Reading:
    def __init__(self, export: Export, options: ReadOptions) -> None:
        self._export, self._clock, self._threads = export, Clock(options.timezone), Threads()

    def file(self, member: Member) -> Iterator[Found]:
        folder = PurePosixPath(member.name).parent.name or self._export.path.stem.strip("-")
        name = folder if folder not in {"", "chat"} else self._export.path.parent.name or "signal"
        thread, last, done = Thread(name, name), "", 0
        with self._export.open(member.name) as stream:
            for passage in passages(stream, _opens):
                done = passage.end
                if not isinstance(passage.opened, _Head):
                    blank = not any(line.strip() for line in passage.lines)
                    yield (
                        Structure(member=member.name, start=passage.start, end=done)
                        if blank
                        else Unread(member=member.name, start=passage.start, end=done, why=_BEFORE)
                    )
                    continue
                told = self._told(thread, passage, passage.opened, earlier=passage.opened.at < last)
                last = max(last, passage.opened.at)
                yield from self._threads.give(told, member.name, passage.start, done)
        if done < member.size:
            yield Unread(
                member=member.name, start=done, end=member.size, why="The file could not be read further."
            )

    def _told(self, thread: Thread, passage: Passage, head: _Head, *, earlier: bool) -> Told:
        text = "\n".join((head.words, *passage.lines[1:])).rstrip()
        text = "\n".join(line.rstrip() for line in text.split("\n"))
        file = _FILE.search(text)
        words = _FILE.sub("", text).strip() if file else text
        kind = Kind.DELETED if text == _DELETED else Kind.ATTACHMENT if file and not words else Kind.TEXT
        notes = ["" if passage.sound else _LATIN, _FORGED if earlier else ""]
        return Told(
            thread=thread,
            sender=head.sender,
            text="" if kind is Kind.DELETED else words,
            kind=kind,
            attachments=(Attachment(name=PurePosixPath(file[2]).name),) if file else (),
            time=stated_time(head.at, self._clock),
            note=" ".join(filter(None, notes)),
        )


def _read(export: Export, options: ReadOptions) -> Iterator[Found]:
    reading = _Reading(export, options)
    for member in _files(export):
        if len(export.members) == 1 or _looks(export, member):
            yield from reading.file(member)
    if options.timezone is None:
        yield Notice(text=_LOCAL)
    yield Notice(text=_ME)


SOURCE = Source(
    name="signal_export",
    title="Signal (signal-export, text)",
    platform="signal",
    absences=(
        "Messages that disappeared before the export was made are not in it.",
        "What a deleted message said is not in it.",
        "People are names alone: two of one name are one here.",
    ),
    sniff=_sniff,
    read=_read,
)
