"""Reads the text that imessage-exporter writes of one chat, in which an answer is shown twice and counts once."""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Final, NamedTuple

from leeside.conversation.model import Attachment, Kind, TimeConfidence
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice, Structure, Unread
from leeside.sources.contract.source import ReadOptions, Source
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.said_lines import Passage, passages
from leeside.sources.reading.told_threads import Thread, Threads, Told

_TIME: Final = re.compile(r"([A-Z][a-z]{2} \d\d, \d{4}) {1,2}(\d{1,2}:\d\d:\d\d [AP]M)(?: \((.*)\))?")
_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_ANSWERS: Final = "This message responded to an earlier message."
_FILE: Final = re.compile(r"(?:/|~/|attachments/)\S.*\.\w{2,5}")
_LATIN: Final = "Some bytes of this message are no text; the replacement sign stands for them."
_BEFORE: Final = "These lines stand before the first message, so nobody is known to have said them."
_LOCAL: Final = (
    "The times are those of the computer that made the export, without a zone; name it with --timezone."
)
_ME: Final = "'Me' is whose device it was. Answers are shown twice in the file, and were read once, in their own place."


class _Head(NamedTuple):
    at: datetime
    read: str


def _opens(line: str) -> _Head | None:
    fit = _TIME.fullmatch(line.removesuffix("\r"))
    if fit is None or fit[1][:3] not in _MONTHS:
        return None
    month = _MONTHS.index(fit[1][:3]) + 1
    try:
        day = datetime(int(fit[1][8:]), month, int(fit[1][4:6]))
        clock = datetime.strptime(fit[2], "%I:%M:%S %p")
    except ValueError:
        return None
    return _Head(datetime.combine(day.date(), clock.time()), fit[3] or "")


def _sniff(export: Export) -> float:
    return max((_looks(export, member) for member in _files(export)[:50]), default=0.0)


def _files(export: Export) -> tuple[Member, ...]:
    return export.members if len(export.members) == 1 else export.named(suffix=".txt")


def _looks(export: Export, member: Member) -> float:
    head = export.head(member.name, most=4096).removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace")
    first = next((line for line in head.split("\n") if line.strip()), "")
    return 0.9 if _opens(first) else 0.0


def _told(thread: Thread, passage: Passage, head: _Head, clock: Clock) -> Told | None:
    """The message of a passage; None when nobody is named under its time."""
    own = [line for line in passage.lines[1:] if not line.startswith("    ")]
    sender = own[0].strip() if own else ""
    if not sender:
        return None
    body, reactions = own[1:], list[str]()
    if "Reactions:" in body:
        at = body.index("Reactions:")
        body, reactions = body[:at], [line for line in body[at + 1 :] if line.strip()]
        reactions = [line for line in reactions if line != _ANSWERS]
    answers = _ANSWERS in own
    words = "\n".join(line for line in body if line != _ANSWERS).strip("\r\n")
    file = _FILE.fullmatch(words)
    zone, utc, of_time = clock.local(head.at)
    notes = [of_time, "It answers an earlier message." if answers else "", "" if passage.sound else _LATIN]
    notes += [f"Reactions: {'; '.join(reactions)}."] if reactions else []
    return Told(
        thread=thread,
        sender=sender,
        text="" if file else words,
        kind=Kind.ATTACHMENT if file else Kind.TEXT,
        attachments=(Attachment(name=words.rpartition("/")[2]),) if file else (),
        time=(head.at, zone, utc, TimeConfidence.CERTAIN, ""),
        note=" ".join(filter(None, notes)),
    )


def _read(export: Export, options: ReadOptions) -> Iterator[Found]:
    clock, threads = Clock(options.timezone), Threads()
    for member in _files(export):
        if len(export.members) > 1 and not _looks(export, member):
            continue
        name = (member.name.rpartition("/")[2] or export.path.name).removesuffix(".txt").strip("-") or "chat"
        done = 0
        with export.open(member.name) as stream:
            for passage in passages(stream, _opens):
                done = passage.end
                told = (
                    _told(Thread(name, name), passage, passage.opened, clock)
                    if isinstance(passage.opened, _Head)
                    else None
                )
                if told is not None:
                    yield from threads.give(told, member.name, passage.start, done)
                elif not any(line.strip() for line in passage.lines):
                    yield Structure(member=member.name, start=passage.start, end=done)
                else:
                    yield Unread(member=member.name, start=passage.start, end=done, why=_BEFORE)
        if done < member.size:
            yield Unread(
                member=member.name, start=done, end=member.size, why="The file could not be read further."
            )
    if options.timezone is None:
        yield Notice(text=_LOCAL)
    yield Notice(text=_ME)


SOURCE = Source(
    name="imessage_exporter",
    title="imessage-exporter (text)",
    platform="imessage",
    absences=(
        "What was deleted for good or taken back is not in it.",
        "People are as the exporter names them: a name, a number or an address.",
        "Pictures and files are names alone.",
    ),
    sniff=_sniff,
    read=_read,
)
