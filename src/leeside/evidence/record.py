"""The record that stands in every pack: who made it, when, from what, with what, and how it was asked for."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Final

import msgspec

from leeside.conversation.model import Relation
from leeside.sources.contract.hashed import Hashed, NotHashed
from leeside.sources.contract.source import DateOrder, ReadOptions

FORMAT: Final = 1
"""Raised when packs are laid out in another way."""
_HALF: Final = re.compile("[\ud800-\udfff]")


class SourceHeld(StrEnum):
    """How much of the source a pack holds."""

    WHOLE = "whole"
    """Every file, byte for byte, media and all."""
    WITHOUT_MEDIA = "without_media"
    """Every file but those that are media or may hold any, which are listed with their hashes."""
    HASHES_ONLY = "hashes_only"


class Selection(StrEnum):
    """Which messages are written out in the transcript."""

    TOLD = "told"
    """Those with a sign, and a few before and after each."""
    ALL = "all"
    NONE = "none"


class PictureForm(StrEnum):
    """What the picture is written as."""

    PDF = "pdf"
    HTML = "html"


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """What the person said when the pack was made, so that verifying asks the same."""

    child: str | None = None
    relations: Mapping[str, Relation] = {}
    since: date | None = None
    timezone: str | None = None
    date_order: DateOrder | None = None
    second_reader: bool = True
    messages: Selection = Selection.TOLD
    picture: PictureForm = PictureForm.PDF

    @property
    def reading(self) -> ReadOptions:
        """The part of it that a source is read with."""
        return ReadOptions(timezone=self.timezone, date_order=self.date_order, since=self.since)


class SourceFile(msgspec.Struct, frozen=True, kw_only=True):
    """One file of the source: its token, and whether the pack holds it."""

    name: str
    size: int
    sha256: str = ""
    sha1: str = ""
    md5: str = ""
    kind: str = ""
    media_type: str = ""
    read: bool = False
    """Whether messages, or anything else, were read out of it."""
    in_pack: bool = False
    why_not: str = ""
    """Why the pack does not hold it, or why it could not be read through."""


class SourceRecord(msgspec.Struct, frozen=True, kw_only=True):
    """The source as it was: the whole, and every file in it in the order of the export."""

    name: str
    """The last part of its path: where it lay on somebody's computer is nobody else's business."""
    sha256: str
    """Of the file or zip; for a folder, of its sorted names and hashes (docs/how-to/make-an-evidence-pack.md)."""
    is_folder: bool
    held: SourceHeld
    files: tuple[SourceFile, ...]
    refused: tuple[str, ...] = ()
    links: tuple[str, ...] = ()


class OfRecord(msgspec.Struct, frozen=True, kw_only=True):
    """What a pack says of itself that was made from what somebody kept of a source, the source being elsewhere."""

    says: str
    """What it was made from, where the source is, and what nobody kept of it: for people to read."""
    taken_out: int = 0
    """Messages from which words were taken out before the pack was made; their place in the source is not told."""
    numbered: bool = False
    """Whether conversations, accounts and messages bear numbers in place of the source's ids, as something was held back."""


class PackRecord(msgspec.Struct, frozen=True, kw_only=True):
    """All that a pack says of itself; written as ``pack.json``."""

    format: int = FORMAT
    leeside: str
    edition: str
    made_by: str
    made_at: datetime
    asked: Asked
    media_knowingly: bool = False
    """Whether the person chose to put media in, having been shown the law."""
    drawn_with: Mapping[str, str] = {}
    """What drew the picture: each library and its version."""
    source: SourceRecord
    of_record: OfRecord | None = None
    """None for a pack that was made from the source itself. Else ``asked`` says how the picture is drawn, and nothing more."""


def file_record(token: Hashed | NotHashed, *, in_pack: bool, why_not: str) -> SourceFile:
    """The record of one file of the source."""
    if isinstance(token, NotHashed):
        return SourceFile(name=token.name, size=token.size, why_not=token.why)
    return SourceFile(
        name=token.name,
        size=token.size,
        sha256=token.sha256,
        sha1=token.sha1,
        md5=token.md5,
        kind=token.kind.value,
        media_type=token.media_type,
        in_pack=in_pack,
        why_not=why_not,
    )


def with_files_read(record: PackRecord, read: Iterable[str]) -> PackRecord:
    """The same, saying of each file of the source whether it was read; one inside of a zip stands for its zip."""
    names = {part for name in read for part in (name, *_zips_around(name))}
    files = tuple(
        msgspec.structs.replace(file, read=True) if file.name in names else file
        for file in record.source.files
    )
    return msgspec.structs.replace(record, source=msgspec.structs.replace(record.source, files=files))


def _zips_around(name: str) -> Iterator[str]:
    """What may be a zip on the way to a file: "a/b.zip" for "a/b.zip/c.json"."""
    parts = name.split("/")
    yield from ("/".join(parts[:count]) for count in range(1, len(parts)))


def as_json_text(value: object, *, indent: int | None = 2) -> str:
    """A value as JSON that reads well and is the same every time; half a character is written as an escape."""
    data: Any = msgspec.to_builtins(value)
    text = json.dumps(data, ensure_ascii=False, indent=indent)
    return _HALF.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"


def record_from(text: bytes) -> PackRecord:
    """The record that a ``pack.json`` holds; raises ValueError when it holds none of this format."""
    record = msgspec.convert(json.loads(text), PackRecord)
    if record.format != FORMAT:
        raise ValueError(f"it is laid out as number {record.format}, and this version knows {FORMAT}")
    return record
