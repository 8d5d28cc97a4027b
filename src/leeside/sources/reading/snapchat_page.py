"""Reads a record of the pages in Snapchat's My Data: a box for each message, or the rows of a table as until 2022."""

import re
from typing import Final, NamedTuple

from leeside.sources.reading.html_records import Node
from leeside.sources.reading.snapchat_files import HOLDER
from leeside.sources.reading.snapchat_record import Record

TIME: Final = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC", re.ASCII)
BOX: Final = re.compile(rb"((?:<(?:div|span)\b[^<>]*+>\s*+){1,12}+)<h4\b")
"""The tags with which a message's box begins, up to its sender."""
_HISTORY: Final = re.compile(rb"(?:Chat|Snap) History", re.IGNORECASE)
_WRITTEN: Final = re.compile(rb"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC")
_CELL: Final = re.compile(rb"<t[dh]\b")
_FIRST_TAG: Final = re.compile(rb"<(div|span)\b([^>]*)>")
_TYPE: Final = re.compile(r"[A-Z][A-Z_]{2,40}")
_SAVED: Final = "Saved"
_HEADINGS: Final = frozenset({"h4", "h6", "p"})
_PEOPLE: Final = frozenset({"from", "to", "sender", "recipient", "receiver", "username"})
_SENT: Final = frozenset({"to", "recipient", "receiver"})
_WORDS: Final = frozenset({"text", "content", "message"})


class Row(NamedTuple):
    """A record with whom it was exchanged, and words that stand where Leeside knows of none."""

    record: Record
    other: str
    beside: str = ""


def looks_like_boxes(head: bytes) -> bool:
    """Whether a page holds messages in boxes."""
    return bool(BOX.search(head) and b"<h6" in head and _WRITTEN.search(head))


def looks_like_tables(head: bytes) -> bool:
    """Whether a page holds the tables of chats or snaps."""
    return bool(
        _HISTORY.search(head) and _CELL.search(head) and _WRITTEN.search(head) and b"Media Type" in head
    )


def box_tags(head: bytes) -> frozenset[tuple[str, bytes]]:
    """The tags that begin a message's box: the outermost before each sender, unless it holds several of them."""
    chains = [_FIRST_TAG.findall(found[1]) for found in BOX.finditer(head)]
    firsts = [chain[0] for chain in chains]
    several = [tag for tag in firsts if firsts.count(tag) > 1 or len(firsts) == 1]
    alone = [tag for chain in chains for tag in chain if b"style" in tag[1] and b"rightpanel" not in tag[1]][
        :1
    ]
    chosen = [tag for tag in several if b"rightpanel" not in tag[1]] or alone or several or firsts
    return frozenset((name.decode(), raw) for name, raw in chosen)


def boxed(node: Node) -> Row | None:
    """The record of a box; None where it names no sender."""
    sender = node.first(tag="h4")
    if sender is None:
        return None
    said = node.every(tag="p")
    media_type, left = "", []
    created = ""
    for one in node.every(tag="h6"):
        found = TIME.search(one.plain())
        created, rest = (
            (found[0], one.plain().replace(found[0], "")) if found and not created else (created, one.plain())
        )
        left += [rest.strip()]
    for text in _left(node):
        if not media_type and _TYPE.fullmatch(text):
            media_type = text
        else:
            left.append(text)
    if not media_type and len(said) > 1 and _TYPE.fullmatch(said[0].plain()):
        media_type, said = said[0].plain(), said[1:]
    saved = _SAVED in left
    words = "\n".join(one.words() for one in said)
    beside = " ".join(text for text in left if text and text != _SAVED)
    if not words and beside and not media_type:
        words = beside
    record = Record(
        sender=sender.plain(),
        media_type=media_type or "TEXT",
        created=created or None,
        content=words or None,
        is_saved=True if saved else None,
    )
    return Row(record, "", beside)


def _left(node: Node) -> list[str]:
    """Words of a box outside of its headings and paragraphs, each stretch by itself."""
    found: list[str] = []
    stack: list[Node | str] = [node]
    while stack:
        one = stack.pop()
        if isinstance(one, str):
            found += [one.strip()] if one.strip() else []
        elif one.tag not in _HEADINGS:
            stack.extend(reversed(one.inside))
    return found


def columns_of(node: Node) -> list[str]:
    """The names of a table's columns, in small letters; none for a row that holds a record."""
    return [one.plain().casefold() for one in node.every(tag="th")]


def cells_of(node: Node) -> list[str]:
    """What stands in the cells of a row."""
    return [one.words() for one in node.every(tag="td")]


def tabled(cells: list[str], columns: list[str], *, sent: bool | None) -> Row:
    """The record of a row; ``sent`` is what the heading above says where the columns do not."""
    named = dict(zip(columns, cells, strict=False)) if columns else {}
    who = next((column for column in columns if column in _PEOPLE), "")
    other = (named.get(who) or cells[0]).strip()
    out = who in _SENT or (sent is True and who not in ("from", "sender"))
    created = next((found[0] for cell in cells if (found := TIME.fullmatch(cell.strip()))), None)
    media_type = named.get("media type") or next(
        (one for one in cells if _TYPE.fullmatch(one.strip())), "TEXT"
    )
    words = next((named[column] for column in columns if column in _WORDS and named.get(column)), None)
    used = {other, media_type.strip(), created, (words or "").strip()}
    beside = " ".join(one.strip() for one in cells if one.strip() and one.strip() not in used)
    record = Record(
        sender=HOLDER if out else other,
        receiver=other if out else None,
        media_type=media_type.strip() or "TEXT",
        created=created,
        content=words,
        is_sender=out,
    )
    return Row(record, other, beside)
