"""Reads one message of a page that Telegram Desktop wrote: what it is, what came with it, what must be known of it."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Final, NamedTuple

from leeside.conversation.model import Attachment, Kind, TimeConfidence
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.html_records import BESIDE, Node
from leeside.sources.reading.stated_time import NOT_A_TIME, Stated, stated_time
from leeside.sources.reading.telegram_kind import CLEARED, NOTHING, UNSUPPORTED

RECORD: Final = re.compile(rb'<div class="message (?:default|service)\b[^<>]*\bid="message-?\d')
"""Stands in every page of messages, and in nothing else."""
NO_TIME: Final = "Telegram's page gives no time for this."
_TIME: Final = re.compile(r"(\d\d)\.(\d\d)\.(\d{4}) (\d\d:\d\d:\d\d)(?: UTC([+-]\d\d:?\d\d))?", re.ASCII)
_VIA: Final = re.compile(r"(.*\S) via @(\w{3,32})", re.ASCII | re.DOTALL)
_LAST_BREAK: Final = re.compile(r"\n *\Z")
_SERVICES: Final = (
    (Kind.SCREENSHOT, re.compile(r"(?P<who>.+) took a screenshot")),
    (Kind.TIMER, re.compile(r"(?P<who>.+) has set messages (?:to auto-delete in.*|not to auto-delete)")),
    (Kind.TIMER, re.compile(r"New messages will (?:not auto-delete|auto-delete in.*)")),
    (Kind.LOCATION, re.compile(r"(?P<who>.+) is now within .+ from .+|You are now within .+ from .+")),
    (Kind.CALL, re.compile(r"(?P<who>.+) started voice chat.*|Voice chat.*|.+ invited .+ to the voice chat")),
    (Kind.CALL, re.compile(r"(?P<who>.+) scheduled a voice chat for .+")),
    (Kind.SYSTEM, re.compile(r"(?P<who>.+) requested your phone number")),
)
_NOT_SUPPORTED: Final = "This message is not supported by this version of Telegram Desktop."
_HISTORY_CLEARED: Final = "History cleared"
_WRAPS: Final = {
    "photo_wrap": "photo",
    "video_file_wrap": "video_file",
    "animated_wrap": "animation",
    "sticker_wrap": "sticker",
}
_PLACES: Final = frozenset({"location", "live_location", "venue"})
_TITLED: Final = frozenset({"file", "audio_file"})
_LONGEST_NOTE: Final = 500
_KNOWN: Final = frozenset(
    {"date", "from_name", "userpic_wrap", "text", "media_wrap", "reactions", "reply_to", "signature"}
)


class Said(NamedTuple):
    """A message without its sender and its chat."""

    text: str
    kind: Kind
    attachment: Attachment | None
    notes: list[str]


def time_of(node: Node, clock: Clock) -> Stated:
    """When a message is from, by the text that is shown when one points at its time."""
    date = node.first(named="date")
    shown = date.attributes.get("title", "") if date else ""
    found = _TIME.fullmatch(shown)
    if found is None:
        return (
            None,
            None,
            None,
            TimeConfidence.MISSING,
            f"{NOT_A_TIME} It says: {shown[:80]}." if shown else NO_TIME,
        )
    day, month, year, of_day, offset = found.groups()
    return stated_time(f"{year}-{month}-{day}T{of_day}{offset or ''}", clock)


def sender_of(node: Node) -> tuple[str, str]:
    """The name over a message and the bot through which it was sent; empty where none is shown."""
    shown = node.first(named="from_name", but="forwarded")
    name = shown.plain() if shown else ""
    via = _VIA.fullmatch(name)
    return (via[1], via[2]) if via else (name, "")


def service_of(words: str) -> tuple[Kind, str, str]:
    """What a line of the app says: its kind, who did it where that is sure, and a note."""
    if words.startswith(_NOT_SUPPORTED):
        return Kind.OMITTED, "", UNSUPPORTED
    for kind, pattern in _SERVICES:
        found = pattern.fullmatch(words)
        if found:
            return kind, found.groupdict().get("who") or "", ""
    return Kind.SYSTEM, "", CLEARED if words == _HISTORY_CLEARED else ""


def said_in(node: Node, held: frozenset[str] | None) -> Said:
    """What a message says; ``held`` are the ends of the export's paths, None for a page alone."""
    text = _text(node.first(named="text"))
    kind, attachment, notes = _media(node.first(named="media_wrap"), held)
    beside = " ".join(
        [node.words(but=_KNOWN), *(one.plain() for one in node.every(named="text")[1:])]
    ).strip()
    if beside:
        notes.append(f"{BESIDE} {beside}"[:_LONGEST_NOTE])
        text = text or beside
    if text and kind is not Kind.CALL:
        kind = Kind.TEXT
    if kind is Kind.OMITTED and not notes:
        notes = [NOTHING]
    return Said(text, kind, attachment, [*notes, *_notes(node)])


def _text(node: Node | None) -> str:
    """The words, without the breaks that Telegram writes around them; a break within is written as <br>."""
    if node is None:
        return ""
    inside = node.inside
    if inside and isinstance(inside[0], str):
        inside[0] = inside[0].removeprefix("\n")
    if inside and isinstance(inside[-1], str):
        inside[-1] = _LAST_BREAK.sub("", inside[-1])
    return node.words()


def _media(node: Node | None, held: frozenset[str] | None) -> tuple[Kind, Attachment | None, list[str]]:
    if node is None:
        return Kind.OMITTED, None, []
    for named, media_type in _WRAPS.items():
        link = node.first(named=named)
        if link is not None:
            return Kind.ATTACHMENT, _token(link.attributes.get("href", ""), "", media_type, held), []
    if node.first(named="media_poll") is not None:
        return Kind.ATTACHMENT, Attachment(media_type="poll"), [_shown("Poll", node)]
    media = next((one for one in node.all() if "media" in one.classes), node)
    media_type = next(
        (one.removeprefix("media_") for one in media.classes if one.startswith("media_")), "media"
    )
    title, status, about = (_inner(media, named) for named in ("title", "status", "description"))
    if media_type == "call":
        return Kind.CALL, None, [f"Telegram calls this: {status or 'a call'}."]
    if media_type in _PLACES:
        place = ", ".join(filter(None, (title, about, status)))
        return Kind.LOCATION, None, [f"The place: {place}."[:_LONGEST_NOTE]]
    gone = title.startswith("Self-destructing")
    path = "" if gone else media.attributes.get("href", "")
    token = _token(path, title if media_type in _TITLED else "", media_type, held)
    if about or gone:
        token = Attachment(name=token.name, media_type=media_type, present=False)
    notes = [f"Telegram shows this as: {', '.join(filter(None, (title, about, status)))}."[:_LONGEST_NOTE]]
    return Kind.OMITTED if gone else Kind.ATTACHMENT, token, notes


def _token(path: str, name: str, media_type: str, held: frozenset[str] | None) -> Attachment:
    """A token for a file; a path that leads out of the export is no file of it."""
    outside = "://" in path or not path
    present = None if held is None or outside else "/".join(PurePosixPath(path).parts[-2:]) in held
    shown = name or ("" if outside else PurePosixPath(path).name)
    return Attachment(name=shown, media_type=media_type, present=present)


def _inner(node: Node, named: str) -> str:
    found = node.first(named=named)
    return found.plain() if found else ""


def _shown(what: str, node: Node) -> str:
    return f"{what}: {node.plain()}"[:_LONGEST_NOTE]


def _notes(node: Node) -> Iterator[str]:
    forwarded = next(
        (one for one in node.all() if "forwarded" in one.classes and "body" in one.classes), None
    )
    if forwarded is not None:
        whom = forwarded.first(named="from_name")
        yield f"Passed on from {whom.plain()}." if whom else "Passed on, from whom the message before was."
    reply = node.first(named="reply_to")
    if reply is not None:
        yield _reply(reply)
    signed = node.first(named="signature")
    if signed is not None:
        yield f"Signed: {signed.plain()}."
    text = node.first(named="text")
    links = [one for one in (text.links() if text else []) if one.startswith(("http", "tg:"))]
    if links:
        yield f"Links lead to: {', '.join(links)}."[:_LONGEST_NOTE]
    reactions = node.every(named="reaction")
    if reactions:
        yield f"Reactions: {'; '.join(_reaction(one) for one in reactions)}."[:_LONGEST_NOTE]


def _reply(node: Node) -> str:
    link = node.first(tag="a")
    to = (link.attributes.get("href", "") if link else "").rpartition("go_to_message")[2]
    return f"It answers message {to}." if to.isdigit() else "It answers a message that is not named here."


def _reaction(node: Node) -> str:
    emoji = node.first(named="emoji")
    who = [one.attributes["title"] for one in node.all() if "title" in one.attributes]
    count = node.first(named="count")
    shown = emoji.plain() if emoji else node.plain()
    if who:
        return f"{shown} by {', '.join(who)}"
    return f"{shown} ({count.plain()})" if count else shown
