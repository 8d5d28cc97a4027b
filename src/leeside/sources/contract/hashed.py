"""Turns each file of an export into a token: its hashes, size and kind; its bytes are passed through and let go.

SHA-256 stands for the file in a record; SHA-1 and MD5 are there because the lists of known pictures that police and
hotlines keep are still looked up by them. EXIF and whatever else a picture says of itself is not read.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator
from typing import Final

import msgspec

from leeside.errors import ExportError
from leeside.sources.contract.export import Export
from leeside.sources.contract.kind_by_content import LOOKED_AT, MEDIA, FileKind, kind_by_content

_OVERLAP: Final = 256
"""Bytes of one piece that are looked at again with the next, since a picture may begin across the cut."""
_PICTURE_INSIDE: Final = re.compile(
    rb"\xff\xd8\xff[\xdb\xe0-\xef]|\x89PNG\r\n\x1a\n|GIF8[79]a|RIFF[\s\S]{4}(?:WEBP|AVI |WAVE)"
    rb"|ftyp(?:isom|iso\d|mp4\d|avc1|M4[AV] |heic|heix|mif1|avif|qt  |3gp\d|MSNV)|OggS\0|ID3[\x02-\x04]\0"
    rb"|(?<![A-Za-z0-9+/])(?:/9j/[24][A-Za-z0-9+/]{20}|iVBORw0KGgo|R0lGOD[dl]h|UklGR[A-Za-z0-9+/]{20}"
    rb"|AAAA[A-Za-z0-9+/]{1,4}ZnR5c|T2dnUwAC|SUQz[A-Za-z0-9+/]{20})"
    rb"|data:(?:image|video|audio)/[a-z0-9.+-]{1,40};base64,",
)
"""Beginnings of pictures, films and sounds inside of another file, as they are or written out in base64."""
_RARE: Final = (
    *(b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"WEBP", b"AVI ", b"WAVE", b"ftyp", b"OggS", b"ID3"),
    *(b"/9j/", b"iVBORw", b"R0lGOD", b"UklGR", b"ZnR5c", b"T2dnUw", b"SUQz", b";base64,"),
)
"""One of these stands in all of them; looking for them is many times faster than for the whole pattern."""


class Hashed(msgspec.Struct, frozen=True, kw_only=True):
    """One file of an export as a token. ``name`` is its path inside the export, "" for a single file."""

    name: str
    size: int
    """Bytes that were read, which is what the hashes are of."""
    sha256: str
    sha1: str
    md5: str
    kind: FileKind
    media_type: str
    """By content, never by name."""
    media_inside: bool
    """Whether pictures, films or sounds stand inside of it, as in a database or a page that carries its own."""

    @property
    def is_media(self) -> bool:
        """Whether it is, or holds, or may well hold, a picture, a film or a sound."""
        may_hold = self.kind in {FileKind.ARCHIVE, FileKind.DOCUMENT}
        return self.kind in MEDIA or may_hold or self.media_inside


class NotHashed(msgspec.Struct, frozen=True, kw_only=True):
    """A file that could not be read through, and why."""

    name: str
    size: int
    """Bytes, as the export states them."""
    why: str


def hashed_members(export: Export) -> Iterator[Hashed | NotHashed]:
    """Every file of an export in its order, each read through once in small pieces; nothing is written."""
    for member in export.members:
        try:
            yield hashed(member.name, export.pieces(member.name))
        except ExportError as problem:
            yield NotHashed(name=member.name, size=member.size, why=problem.what)


def hashed(name: str, pieces: Iterable[bytes]) -> Hashed:
    """The token of a file whose bytes come in ``pieces``."""
    sha256 = hashlib.sha256()
    sha1, md5 = hashlib.sha1(usedforsecurity=False), hashlib.md5(usedforsecurity=False)
    head = tail = b""
    size, inside = 0, False
    for piece in pieces:
        sha256.update(piece)
        sha1.update(piece)
        md5.update(piece)
        size += len(piece)
        if len(head) < LOOKED_AT:
            head += piece[: LOOKED_AT - len(head)]
        window = tail + piece
        inside = inside or (
            any(rare in window for rare in _RARE) and _PICTURE_INSIDE.search(window) is not None
        )
        tail = window[-_OVERLAP:]
    found = kind_by_content(head)
    return Hashed(
        name=name,
        size=size,
        sha256=sha256.hexdigest(),
        sha1=sha1.hexdigest(),
        md5=md5.hexdigest(),
        kind=found.kind,
        media_type=found.media_type,
        media_inside=inside and found.kind not in MEDIA,
    )
