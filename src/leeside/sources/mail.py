"""Reads e-mail threads (mbox, eml): a message of each mail, with what it quotes left out of its sender's words."""

import re
from collections.abc import Iterator
from email import policy
from email.errors import CloseBoundaryNotFoundDefect
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import getaddresses
from typing import Final

from leeside.conversation.model import Attachment, Kind
from leeside.errors import ExportError
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice, Structure, Unread
from leeside.sources.contract.source import ReadOptions, Source
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.lines import lines
from leeside.sources.reading.stated_time import CERTAIN, MISSING, Stated
from leeside.sources.reading.told_threads import Thread, Threads, Told

LONGEST: Final = 64 * 1024**2
"""Bytes of one mail with its files; a longer one is unread."""
_FROM: Final = re.compile(rb"From \S+ .*\d{4}\r?\n?")
_HEADERS: Final = re.compile(rb"(?im)^(from|to|date|subject|message-id|received|mime-version|content-type):")
_ANSWER: Final = re.compile(r"(?i)^(?:(?:re|fw|fwd|aw|wg)(?:\[\d+\])?:\s*)+")
_QUOTES: Final = re.compile(
    r"(?m)^(?:On .{5,200} wrote:|Le .{5,200} a écrit\s?:|-{2,} ?(?:Original|Forwarded) [Mm]essage ?-{2,}|_{10,}|From: .+)\s*$"
)
_TAG: Final = re.compile(r"(?is)<(?:script|style)\b.*?</(?:script|style)>|<[^>]*>")
_QUOTED: Final = "What it quotes of earlier mails was left out of its words."
_UNREADABLE: Final = (LookupError, ValueError, AttributeError, TypeError)
"""All that Python's own reader of mail raises for a head that is broken."""
_CUT: Final = "It ends before its last part does: what should follow is missing."
_CUT_OFF: Final = "Mails that end before their last part does, so that what should follow is missing: {count:,}. Each says so."
_WHY: Final = "This mail is larger than {size:,} MiB."
_BROKEN: Final = "The head of this mail, or of a part of it, is broken."
_NO_MAIL: Final = "These lines are no mail: there is neither a sender nor a date."
_WHO: Final = "Anybody can write any name and address into a mail: who sent it is not proven by it."


def _sniff(export: Export) -> float:
    return max((_looks(export, member) for member in _files(export)[:50]), default=0.0)


def _files(export: Export) -> tuple[Member, ...]:
    if len(export.members) == 1:
        return export.members
    return (*export.named(suffix=".mbox"), *export.named(suffix=".eml"))


def _looks(export: Export, member: Member) -> float:
    head = export.head(member.name, most=16_384)
    begins = _FROM.match(head)
    top = head[begins.end() if begins else 0 :].split(b"\n\n")[0].split(b"\r\n\r\n")[0]
    found = {name.lower() for name in _HEADERS.findall(top)}
    if not {b"from", b"date"} <= found or len(found) < 3:
        return 0.0
    return 0.9 if begins or _HEADERS.match(top) or top[:1].isalpha() else 0.0


class _Mails:
    """The mails of one file, each with its bytes."""

    def __init__(self, export: Export, member: Member) -> None:
        self._export, self._member = export, member

    def __iter__(self) -> Iterator[tuple[int, int, bytes | None]]:
        """Each as (start, end, bytes); bytes is None for one that is too long."""
        start, held, blank, size = 0, list[bytes](), True, 0
        with self._export.open(self._member.name) as stream:
            for at, end, raw in lines(stream):
                line = raw or b""
                if blank and at and _FROM.fullmatch(line):
                    yield start, at, b"".join(held) if size <= LONGEST else None
                    start, held, size = at, [], 0
                size += end - at
                if size <= LONGEST:
                    held.append(line)
                blank = not line.strip()
        if self._member.size > start:
            yield start, self._member.size, b"".join(held) if size <= LONGEST else None


def _words(mail: EmailMessage) -> str:
    """The text that the mail shows, from its plain part or else out of its page."""
    try:
        part = mail.get_body(preferencelist=("plain", "html"))
        if part is None:
            return ""
        content = part.get_content()
    except _UNREADABLE:
        return ""
    text = content if isinstance(content, str) else ""
    if part.get_content_type() == "text/html":
        text = _TAG.sub("", re.sub(r"(?i)<br\s*/?>|</p>|</div>", "\n", text))
    return text.replace("\r\n", "\n")


def own_words(text: str) -> tuple[str, bool]:
    """What was newly written, and whether anything that it quotes was left out."""
    quotes = _QUOTES.search(text)
    above = text[: quotes.start()] if quotes else text
    kept = [line for line in above.split("\n") if not line.startswith(">")]
    own = "\n".join(kept).strip()
    return own, own != text.strip()


def _told(raw: bytes, clock: Clock) -> Told | None:
    """The message of a mail; None when it has neither a sender nor a date."""
    begins = _FROM.match(raw)
    mail = BytesParser(policy=policy.default).parsebytes(raw[begins.end() if begins else 0 :])
    senders = _addresses(mail, "from")
    if not senders and not _header(mail, "date"):
        return None
    subject = _ANSWER.sub("", _header(mail, "subject")).strip()
    own, quoted = own_words(_words(mail))
    files = _files_in(mail)
    name, address = senders[0] if senders else ("", "")
    notes = [_QUOTED if quoted else "", f"{len(files)} files were sent with it." if len(files) > 1 else ""]
    receivers = ", ".join(address for _, address in (*_addresses(mail, "to"), *_addresses(mail, "cc")))
    notes += [f"To: {receivers}." if receivers else "", _CUT if _is_cut(mail) else ""]
    return Told(
        thread=Thread(subject or "without a subject", subject or "without a subject"),
        sender=address.lower() or name or None,
        name=name,
        handle=address,
        id=_header(mail, "message-id"),
        text=own,
        kind=Kind.ATTACHMENT if files and not own else Kind.TEXT,
        attachments=tuple(Attachment(name=str(file)) for file in files),
        time=_time(mail, clock),
        note=" ".join(filter(None, notes)),
    )


def _is_cut(mail: EmailMessage) -> bool:
    """Whether a part of it has no end, as when the file was cut off."""
    return any(isinstance(one, CloseBoundaryNotFoundDefect) for part in mail.walk() for one in part.defects)


def _files_in(mail: EmailMessage) -> list[str]:
    """What was sent with it, by name or kind; a head of a part that cannot be read names nothing."""
    try:
        return [part.get_filename() or part.get_content_type() for part in mail.iter_attachments()]
    except _UNREADABLE:
        return []


def _header(mail: EmailMessage, name: str) -> str:
    try:
        return str(mail.get(name) or "").strip()
    except _UNREADABLE:
        return ""


def _addresses(mail: EmailMessage, name: str) -> list[tuple[str, str]]:
    return [pair for pair in getaddresses([_header(mail, name)]) if any(pair)]


def _time(mail: EmailMessage, clock: Clock) -> Stated:
    try:
        at = getattr(mail.get("date"), "datetime", None)
    except _UNREADABLE:
        return MISSING
    if at is None:
        return MISSING
    if at.tzinfo is None:
        zone, utc, note = clock.local(at)
        return at, zone, utc, CERTAIN, note
    return *clock.instant(at), CERTAIN, ""


def _read(export: Export, options: ReadOptions) -> Iterator[Found]:
    clock, threads, why, cut = Clock(options.timezone), Threads(), "", 0
    for member in _files(export):
        if len(export.members) > 1 and not _looks(export, member):
            continue
        for start, end, raw in _Mails(export, member):
            try:
                told = _told(raw, clock) if raw is not None else None
            except _UNREADABLE:
                why = _BROKEN
                yield Unread(member=member.name, start=start, end=end, why=why)
                continue
            if told is not None:
                cut += _CUT in told.note
                yield from threads.give(told, member.name, start, end)
            elif raw is not None and not raw.strip():
                yield Structure(member=member.name, start=start, end=end)
            else:
                why = _NO_MAIL if raw is not None else _WHY.format(size=LONGEST // 1024**2)
                yield Unread(member=member.name, start=start, end=end, why=why)
    if why and not threads.messages:
        raise ExportError(
            f"No mail could be read. {why}",
            where=str(export.path),
            to_do="Save the mails anew, as mbox or eml.",
        )
    if cut:
        yield Notice(text=_CUT_OFF.format(count=cut))
    yield Notice(text=_WHO)


SOURCE = Source(
    name="mail",
    title="E-mail (mbox, eml)",
    platform="email",
    absences=(
        "Deleted mails, and those of other folders, are not in it.",
        "What a mail quotes is left out of its words: it was said by others, in mails of their own.",
        "Files are names alone.",
    ),
    sniff=_sniff,
    read=_read,
)
