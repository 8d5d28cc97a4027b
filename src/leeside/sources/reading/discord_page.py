"""Reads one message of a page that DiscordChatExporter wrote: its words, what came with it, what must be known of it."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Final, NamedTuple

from leeside.conversation.model import Attachment, Kind
from leeside.sources.reading.discord_file import said_of_files, token
from leeside.sources.reading.discord_kind import EDITED, NOTHING
from leeside.sources.reading.html_records import BESIDE, Node
from leeside.sources.reading.shown_times import shown
from leeside.sources.reading.whatsapp_stamp import day_of, numbers_in

_KNOWN: Final = frozenset(
    {
        *(
            "chatlog__content",
            "chatlog__attachment",
            "chatlog__embed",
            "chatlog__reactions",
            "chatlog__sticker",
        ),
        *(
            "chatlog__reply",
            "chatlog__reference",
            "chatlog__author",
            "chatlog__author-tag",
            "chatlog__bot-tag",
        ),
        *("chatlog__author-name", "chatlog__timestamp", "chatlog__short-timestamp"),
        *("chatlog__system-notification-author", "chatlog__system-notification-content"),
        "chatlog__system-notification-timestamp",
    }
)
_WORDS: Final = ("chatlog__markdown-preserve", "preserve-whitespace")
_NO_WORDS: Final = frozenset({"chatlog__edited-timestamp", "chatlog__markdown-quote-border"})
_BLOCKS: Final = frozenset({"div", "ul", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre"})
_AUTHORS: Final = ("chatlog__author", "chatlog__author-name", "chatlog__system-notification-author")
_TIMES: Final = ("chatlog__timestamp", "chatlog__short-timestamp", "chatlog__system-notification-timestamp")
_FILE: Final = re.compile(r"(?:(?:Image|Video|Audio|Attachment): )?(.+?)(?: \([\d.,]+\s?\w+\))?", re.DOTALL)
_ANSWERED: Final = re.compile(r"'(\d{15,20})'")
_A_DAY_AND_MORE: Final = timedelta(hours=26)
_LONGEST_NOTE: Final = 500


class Author(NamedTuple):
    """Who is named over a group of messages: the account's number, the name shown, its full name, and if it is a bot."""

    id: str = ""
    name: str = ""
    handle: str = ""
    bot: bool = False


class Said(NamedTuple):
    """A message without its sender, its time and its channel."""

    text: str
    kind: Kind
    attachments: tuple[Attachment, ...]
    notes: list[str]


def author_of(node: Node) -> Author | None:
    """The author whom an element names; None where it names none."""
    for named in _AUTHORS:
        found = node.first(named=named)
        if found is not None:
            tag = node.first(named="chatlog__author-tag") or node.first(named="chatlog__bot-tag")
            held = found.attributes
            return Author(held.get("data-user-id", ""), found.plain(), held.get("title", ""), tag is not None)
    return None


def shown_time(node: Node) -> str:
    """The time that is shown beside a message, or when one points there."""
    for named in _TIMES:
        found = node.first(named=named)
        if found is not None:
            return found.attributes.get("title") or found.plain()
    return ""


def contradicts(text: str, utc: datetime) -> bool:
    """Whether a shown time is not that instant in any zone, however its day and month are read."""
    found = shown(text)
    if found is None:
        return False
    orders = ("dmy", "mdy", "ymd")
    days = [found.day] if found.day else [day_of(numbers_in(found.numbers), order) for order in orders]
    read = [datetime.combine(day, found.at, UTC) for day in days if day]
    return bool(read) and all(abs(one - utc) > _A_DAY_AND_MORE for one in read)


def said_in(node: Node, held: frozenset[str] | None) -> Said:
    """What a message says; ``held`` are the names of the export's files, None for a page alone."""
    notice = node.first(named="chatlog__system-notification-content")
    content = node.first(named="chatlog__content")
    words = _words(content) if content else ""
    files = tuple(_files(node, held))
    left = [node.words(but=_KNOWN).strip(), _left_in(content)]
    left += [one.plain() for one in node.every(named="chatlog__content")[1:]]
    beside = " ".join(filter(None, left))
    edited = node.first(named="chatlog__edited-timestamp")
    if notice is not None:
        words = notice.plain()
        kind = Kind.CALL if words.startswith("started a call") else Kind.SYSTEM
    else:
        cards = node.first(named="chatlog__embed") or node.first(named="chatlog__sticker")
        words = words or (beside if not files and cards is None else "")
        kind = Kind.EDITED if edited else Kind.TEXT
        kind = kind if words else Kind.ATTACHMENT if files or cards else Kind.OMITTED
    notes = [EDITED.format(at=edited.attributes.get("title") or "an unknown time")] if edited else []
    notes += [NOTHING] if kind is Kind.OMITTED else []
    notes += [f"{BESIDE} {beside}"[:_LONGEST_NOTE]] if beside else []
    return Said(words, kind, files, [*notes, *_notes(node, content, files)])


def _words(content: Node) -> str:
    said = next((found for named in _WORDS if (found := content.first(named=named))), None)
    return said.words(but=_NO_WORDS, blocks=_BLOCKS) if said else ""


def _left_in(content: Node | None) -> str:
    """Words that stand beside a message's own."""
    return content.words(but=_NO_WORDS | frozenset(_WORDS)).strip() if content else ""


def _files(node: Node, held: frozenset[str] | None) -> Iterator[Attachment]:
    for box in node.every(named="chatlog__attachment"):
        url = titled = ""
        for one in box.all():
            url = url or one.attributes.get("href", "") or one.attributes.get("src", "")
            titled = titled or (one.attributes.get("title", "") if one.tag in ("img", "source") else "")
        link = box.first(tag="a")
        named = _FILE.fullmatch(titled or (link.plain() if link else ""))
        yield token(named[1] if named else "", url=url, held=held)


def _notes(node: Node, content: Node | None, files: tuple[Attachment, ...]) -> Iterator[str]:
    reply = node.first(named="chatlog__reply") or node.first(named="chatlog__reference")
    if reply is not None:
        yield _answers(reply)
    if several := said_of_files(files):
        yield several
    links = [one for one in (content.links() if content else []) if one.startswith("http")]
    if links:
        yield f"Links lead to: {', '.join(links)}."[:_LONGEST_NOTE]
    for sticker in node.every(named="chatlog__sticker"):
        yield f"A sticker: {sticker.attributes.get('title', '')}."
    for card in node.every(named="chatlog__embed"):
        if card.plain():
            yield f"Below it stands a card: {card.plain()}"[:_LONGEST_NOTE]
    reactions = [_reaction(one) for one in node.every(named="chatlog__reaction")]
    if reactions:
        yield f"Reactions: {', '.join(reactions)}."[:_LONGEST_NOTE]


def _answers(reply: Node) -> str:
    for one in reply.all():
        found = _ANSWERED.search(one.attributes.get("onclick", ""))
        if found:
            return f"It answers message {found[1]}."
    said = reply.plain()
    return f"It answers: {said}"[:_LONGEST_NOTE] if said else "It answers a message that is not shown."


def _reaction(node: Node) -> str:
    count = node.first(named="chatlog__reaction-count")
    sign = next((one.attributes.get("alt", "") for one in node.all() if one.tag == "img"), "a sign")
    return f"{sign} {count.plain() if count else 1} times"
