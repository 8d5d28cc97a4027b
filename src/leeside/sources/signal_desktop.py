"""Reads Signal Desktop's own export (main.jsonl): a record a line, people and chats before what was said."""

from collections.abc import Iterator
from typing import Final

import msgspec

from leeside.conversation.model import Attachment, Kind, Participant, Withheld
from leeside.errors import ExportError
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice, Structure, Unread
from leeside.sources.contract.source import ReadOptions, Source
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.json_spans import Span
from leeside.sources.reading.lines import lines
from leeside.sources.reading.lone_surrogates import without_lone_surrogates
from leeside.sources.reading.stated_time import MISSING, Stated, counted_time
from leeside.sources.reading.told_threads import HOLDER, Thread, Threads, Told

_INFERRED: Final = "This layout is known from names in Signal's own source and not from a real export: check it against the file."
_DELETED: Final = "It was deleted for everyone; what it said is not in the export."
_VANISHES: Final = "It was set to disappear after {seconds:,} seconds."
_TOO_LONG: Final = "This line is too long to be a record."


class _Contact(msgspec.Struct, frozen=True):
    e164: str | int = ""
    given: str = msgspec.field(name="profileGivenName", default="")
    family: str = msgspec.field(name="profileFamilyName", default="")
    nickname: str = msgspec.field(name="systemGivenName", default="")


class _Group(msgspec.Struct, frozen=True):
    snapshot: dict[str, object] = {}


class _Recipient(msgspec.Struct, frozen=True):
    id: str | int
    contact: _Contact | None = None
    group: _Group | None = None
    me: dict[str, object] | None = msgspec.field(name="self", default=None)


class _Chat(msgspec.Struct, frozen=True):
    id: str | int
    recipient: str | int = msgspec.field(name="recipientId", default="")


class _Text(msgspec.Struct, frozen=True):
    body: str = ""


class _Standard(msgspec.Struct, frozen=True, gc=False):
    text: _Text | None = None
    attachments: tuple[dict[str, object], ...] = ()
    quote: dict[str, object] | None = None


class _Item(msgspec.Struct, frozen=True, gc=False):
    chat: str | int = msgspec.field(name="chatId")
    author: str | int = msgspec.field(name="authorId", default="")
    sent_at: str | int | None = msgspec.field(name="dateSent", default=None)
    expires: str | int | None = msgspec.field(name="expiresInMs", default=None)
    standard: _Standard | None = msgspec.field(name="standardMessage", default=None)
    view_once: dict[str, object] | None = msgspec.field(name="viewOnceMessage", default=None)
    deleted: dict[str, object] | None = msgspec.field(name="remoteDeletedMessage", default=None)
    update: dict[str, object] | None = msgspec.field(name="updateMessage", default=None)


class _Line(msgspec.Struct, frozen=True, gc=False):
    recipient: _Recipient | None = None
    chat: _Chat | None = None
    item: _Item | None = msgspec.field(name="chatItem", default=None)


_LINE: Final = msgspec.json.Decoder(_Line)
_NOTHING: Final = _Standard()
_AT_ONCE: Final = 256
"""Messages that are given together."""


def _sniff(export: Export) -> float:
    return max((_looks(export, member) for member in _files(export)[:50]), default=0.0)


def _files(export: Export) -> tuple[Member, ...]:
    return export.members if len(export.members) == 1 else export.named(suffix=".jsonl")


def _looks(export: Export, member: Member) -> float:
    head = export.head(member.name)
    first = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:200]
    if not first.startswith(b"{"):
        return 0.0
    marks = (b'"chatItem"', b'"recipient"', b'"backupTimeMs"')
    return 0.9 if sum(mark in head for mark in marks) >= 2 else 0.0


class _Reading:
    """One pass through one file; people and chats are remembered as they come."""

    def __init__(self, export: Export, options: ReadOptions) -> None:
        self._export, self._clock, self._threads = export, Clock(options.timezone), Threads()
        self._people: dict[str, Participant] = {}
        self._chats: dict[str, str] = {}
        self._opened: dict[str | int, Thread] = {}
        self._why = ""

    def found(self) -> Iterator[Found]:
        """Everything in every file; raises ExportError when nothing could be read."""
        for member in _files(self._export):
            if len(self._export.members) == 1 or _looks(self._export, member):
                yield from self._file(member)
        if self._why and not self._threads.messages:
            raise ExportError(
                f"No message of this export could be read. {self._why}",
                where=str(self._export.path),
                to_do="Make the export again in Signal Desktop.",
            )
        if not self._threads.messages:
            yield Notice(text="There is no message in this export.")
        yield Notice(text=_INFERRED)

    def _file(self, member: Member) -> Iterator[Found]:
        done, waiting, spans = 0, list[Told](), list[Span]()
        with self._export.open(member.name) as stream:
            for start, end, raw in lines(stream):
                done = end
                told: Told | str | None
                told = _TOO_LONG if raw is None else self._told(raw)
                if isinstance(told, str):
                    self._why = told
                    yield Unread(member=member.name, start=start, end=end, why=told)
                elif told is None:
                    yield Structure(member=member.name, start=start, end=end)
                else:
                    waiting.append(told)
                    spans.append((start, end))
                    if len(waiting) == _AT_ONCE:
                        yield from self._threads.give_all(waiting, spans, member.name)
                        waiting, spans = [], []
        yield from self._threads.give_all(waiting, spans, member.name)
        if done < member.size:
            self._why = "The file could not be read further."
            yield Unread(member=member.name, start=done, end=member.size, why=self._why)

    def _told(self, raw: bytes) -> Told | str | None:
        """The message of a line; None for one that is none; why it could not be read, for a broken one."""
        if not raw.strip():
            return None
        try:
            line = _LINE.decode(raw)
        except (ValueError, RecursionError):
            try:
                line = _LINE.decode(without_lone_surrogates(raw.removeprefix(b"\xef\xbb\xbf")))
            except (ValueError, RecursionError):
                return "This line is no record: it is cut off or damaged."
        if line.recipient is not None or line.chat is not None:
            self._opened.clear()
        if line.recipient is not None:
            self._people[str(line.recipient.id)] = _person(line.recipient)
        if line.chat is not None:
            self._chats[str(line.chat.id)] = str(line.chat.recipient)
        return None if line.item is None else self._message(line.item)

    def _message(self, item: _Item) -> Told:
        thread = self._opened.get(item.chat) or self._opened.setdefault(item.chat, self._thread(item.chat))
        author = self._people.get(str(item.author))
        said = item.standard or _NOTHING
        text = said.text.body if said.text else ""
        kind = _kind(item, text)
        is_plain = kind is Kind.TEXT and not (said.quote or item.expires)
        return Told(
            thread=thread,
            sender=None if author is None else author.id,
            name="" if author is None else author.name,
            handle="" if author is None else author.handle,
            text=text,
            kind=kind,
            attachments=_tokens(item, said) if said.attachments or item.view_once is not None else (),
            time=self._time(item.sent_at),
            note="" if is_plain else " ".join(_notes(item, said, kind)),
        )

    def _thread(self, chat: str | int) -> Thread:
        other = self._people.get(self._chats.get(str(chat), ""))
        people = (other,) if other and other.id != HOLDER and not other.id.startswith("group ") else ()
        return Thread(f"chat {chat}", other.name if other else f"chat {chat}", people)

    def _time(self, value: str | int | None) -> Stated:
        digits = str(value or "")
        return counted_time(float(digits), self._clock) if digits.isdigit() and len(digits) < 20 else MISSING


def _notes(item: _Item, said: _Standard, kind: Kind) -> Iterator[str]:
    if kind is Kind.DELETED:
        yield _DELETED
    if said.quote:
        yield "It answers an earlier message."
    if item.expires and str(item.expires).isdigit() and int(item.expires):
        yield _VANISHES.format(seconds=int(item.expires) // 1000)


def _tokens(item: _Item, said: _Standard) -> tuple[Attachment, ...]:
    if item.view_once is not None:
        return (Attachment(present=False, withheld=Withheld.VIEW_ONCE),)
    return tuple(Attachment() for _ in said.attachments or ())


def _kind(item: _Item, text: str) -> Kind:
    if item.deleted is not None:
        return Kind.DELETED
    if item.update is not None:
        return Kind.TIMER if "expirationTimerChange" in item.update else Kind.SYSTEM
    if item.standard is None:
        return Kind.OMITTED
    return Kind.ATTACHMENT if item.standard.attachments and not text else Kind.TEXT


def _person(one: _Recipient) -> Participant:
    """Whoever a record of a recipient names: the device's owner, a group, or a person by number and name."""
    if one.me is not None:
        return Participant(id=HOLDER, name=HOLDER)
    if one.group is not None:
        title = one.group.snapshot.get("title")
        shown = title.get("title") if isinstance(title, dict) else title
        return Participant(id=f"group {one.id}", name=str(shown or f"group {one.id}"))
    contact = one.contact or _Contact()
    name = " ".join(filter(None, (contact.given, contact.family))) or contact.nickname
    number = f"+{contact.e164}" if str(contact.e164).isdigit() else str(contact.e164)
    who = number or f"recipient {one.id}"
    return Participant(id=who, name=name or who, handle=number)


def _read(export: Export, options: ReadOptions) -> Iterator[Found]:
    yield from _Reading(export, options).found()


SOURCE = Source(
    name="signal_desktop",
    title="Signal Desktop export (main.jsonl)",
    platform="signal",
    absences=(
        "Messages that disappeared, or were deleted, before the export was made are not in it.",
        "What was said in a call, and files themselves, are not read.",
        "Reactions and earlier versions of edited messages are not read.",
    ),
    sniff=_sniff,
    read=_read,
)
