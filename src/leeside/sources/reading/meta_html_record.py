"""Reads one record of a page that Instagram or Messenger wrote, by how it is built and not by its classes' names."""

import re
from datetime import UTC, datetime
from pathlib import PurePosixPath
from typing import Final, NamedTuple

from leeside.conversation.model import Attachment, Kind
from leeside.sources.reading.html_records import BESIDE, Node
from leeside.sources.reading.meta_kind import kind_of_words
from leeside.sources.reading.shown_times import shown

NOTHING: Final = "The page holds no content for this record: it may have vanished, been removed, or be a kind that is left out."
_UNSENT: Final = re.compile(r"(?:You|(?P<who>.{1,80}?)) unsent a message\.?")
_MEDIA: Final = {"img": "image", "video": "video", "audio": "audio", "source": "media"}
_FILE: Final = re.compile(r"(?:\.\./)*(?:[\w.%~-]+/)+[\w.%~ -]+")
_LONGEST_NOTE: Final = 500
_FARTHEST_ZONE: Final = 14
"""Hours between UTC and the zone that is farthest from it."""


class Record(NamedTuple):
    """A record as it stands: who, what, and when as the page shows it ("" where it shows none)."""

    sender: str
    text: str
    kind: Kind
    shown: str
    attachments: tuple[Attachment, ...]
    notes: list[str]


def shown_in(node: Node) -> str:
    """The time that a record shows: its last element, if that is one, and else the first that is one."""
    parts = (one.plain() for one in reversed(node.elements()))
    return next((part for part in parts if shown(part)), "")


def ahead_of_utc(stamp: Node) -> float | None:
    """By how many hours a stamp's shown time is ahead of the instant that it states; None where it does not say."""
    written, found = stamp.attributes.get("datetime", ""), shown(stamp.plain())
    try:
        instant = datetime.fromisoformat(written)
    except ValueError:
        return None
    if found is None or found.day is None or instant.tzinfo is None:
        return None
    hours = (datetime.combine(found.day, found.at, UTC) - instant).total_seconds() / 3600
    return round(hours * 4) / 4 if abs(hours) <= _FARTHEST_ZONE else None


def record_in(node: Node, held: frozenset[str] | None) -> Record:
    """What a record says; ``held`` are the ends of the export's paths, None for a page alone."""
    parts = node.elements()
    at = shown_in(node)
    time = next(
        (one for one in reversed(parts) if at and one.plain() == at), parts[-1] if len(parts) > 2 else None
    )
    rest = [one for one in parts if one is not time]
    sender = rest[0].plain() if len(rest) > 1 else ""
    content = rest[1] if len(rest) > 1 else rest[0] if rest else None
    words, reactions, more, files = _content(content, held) if content else ("", [], "", [])
    stray = " ".join(
        [*(one for one in node.inside if isinstance(one, str)), *(one.words() for one in rest[2:])]
    )
    if stray.strip():
        more = f"{more} {stray.strip()}".strip()
    if not files:
        words = words or more
    kind = _kind(words, sender, files)
    return Record(
        sender,
        words,
        kind,
        at or (time.plain() if time else ""),
        tuple(files),
        [
            *([NOTHING] if kind is Kind.OMITTED and not words else []),
            *(
                [f"It came with {len(files)} files: {', '.join(one.name for one in files)}."[:_LONGEST_NOTE]]
                * (len(files) > 1)
            ),
            *([f"{BESIDE} {more}"[:_LONGEST_NOTE]] * bool(more)),
            *([f"Reactions: {'; '.join(reactions)}."[:_LONGEST_NOTE]] * bool(reactions)),
        ],
    )


def _kind(words: str, sender: str, files: list[Attachment]) -> Kind:
    if not words:
        return Kind.ATTACHMENT if files else Kind.OMITTED
    unsent = _UNSENT.fullmatch(words)
    if unsent and unsent["who"] in (None, sender):
        return Kind.UNSENT
    return kind_of_words(words, sender, has_files=bool(files))


def _content(node: Node, held: frozenset[str] | None) -> tuple[str, list[str], str, list[Attachment]]:
    """The words, the reactions, other words beside them, and the files of a record.

    Words stand in the second of several boxes, of which the first is empty or says how the message came.
    """
    inner = node
    while len(inner.elements()) == 1 and not _own(inner) and inner.elements()[0].tag == "div":
        inner = inner.elements()[0]
    boxes = inner.elements()
    built = len(boxes) > 1 and all(box.tag in ("div", "ul") for box in boxes) and not _own(inner)
    said = boxes[1] if built else inner
    others = [box for box in boxes if box is not said] if built else []
    text = _lines(said)
    beside = [_lines(box) for box in others if box.first(tag="ul") is None]
    reactions = [one.plain() for box in others for one in box.every(tag="li")]
    if not built:
        reactions = [one.plain() for one in said.every(tag="li")]
    more = " ".join(dict.fromkeys(one.strip() for one in beside if one.strip() and one.strip() not in text))
    links = [one for one in said.links() if one.startswith("http")]
    if links:
        more = f"{more} Links lead to: {', '.join(links)}".strip()
    return text, [one for one in reactions if one], more, _files(node, held)


def _own(node: Node) -> bool:
    """Whether words stand in an element itself."""
    return any(isinstance(one, str) and one.strip() for one in node.inside)


def _lines(node: Node) -> str:
    """The words of an element, where a break that is written twice, for people and for programs, is one."""
    broke = False
    for holder in node.all():
        for at, one in enumerate(holder.inside):
            if isinstance(one, str) and broke:
                holder.inside[at] = one.removeprefix("\n")
            broke = isinstance(one, Node) and one.tag == "br"
    return node.words()


def _files(node: Node, held: frozenset[str] | None) -> list[Attachment]:
    """A token for each file that is named in a record, and for each link that is no file of the download."""
    found: dict[str, Attachment] = {}
    for one in node.all():
        path = one.attributes.get("src") or (one.attributes.get("href", "") if one.tag == "a" else "")
        if not path or "://" in path or not _FILE.fullmatch(path):
            continue
        media_type = _MEDIA.get(one.tag, "file")
        known = found.get(path)
        if known is None or known.media_type == "file":
            present = None if held is None else "/".join(PurePosixPath(path).parts[-3:]) in held
            found[path] = Attachment(name=PurePosixPath(path).name, media_type=media_type, present=present)
    return list(found.values())
