"""What a file is by its first bytes, whatever it is called; nothing of it is decoded, drawn or played."""

from enum import StrEnum
from typing import Final

import msgspec

LOOKED_AT: Final = 4096
"""First bytes that are enough to tell."""


class FileKind(StrEnum):
    """The sorts of file that matter here: media are never shown, and archives and documents may hold some."""

    EMPTY = "empty"
    TEXT = "text"
    DATABASE = "database"
    IMAGE = "image"
    VIDEO = "video"
    AUDIO = "audio"
    CONTACT = "contact"
    ARCHIVE = "archive"
    DOCUMENT = "document"
    OTHER = "other"


MEDIA: Final = frozenset({FileKind.IMAGE, FileKind.VIDEO, FileKind.AUDIO})


class ContentKind(msgspec.Struct, frozen=True):
    """A sort of file, and its media type as registered (application/octet-stream when unknown)."""

    kind: FileKind
    media_type: str


_BEGINNINGS: Final[tuple[tuple[bytes, FileKind, str], ...]] = (
    (b"\xff\xd8\xff", FileKind.IMAGE, "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", FileKind.IMAGE, "image/png"),
    (b"GIF87a", FileKind.IMAGE, "image/gif"),
    (b"GIF89a", FileKind.IMAGE, "image/gif"),
    (b"II*\0", FileKind.IMAGE, "image/tiff"),
    (b"MM\0*", FileKind.IMAGE, "image/tiff"),
    (b"\0\0\x01\0", FileKind.IMAGE, "image/vnd.microsoft.icon"),
    (b"8BPS", FileKind.IMAGE, "image/vnd.adobe.photoshop"),
    (b"\xff\x0a", FileKind.IMAGE, "image/jxl"),
    (b"\0\0\0\x0cJXL \r\n\x87\n", FileKind.IMAGE, "image/jxl"),
    (b"\x1aE\xdf\xa3", FileKind.VIDEO, "video/webm"),
    (b"FLV\x01", FileKind.VIDEO, "video/x-flv"),
    (b"\0\0\x01\xba", FileKind.VIDEO, "video/mpeg"),
    (b"\0\0\x01\xb3", FileKind.VIDEO, "video/mpeg"),
    (b"0&\xb2u\x8ef\xcf\x11", FileKind.VIDEO, "video/x-ms-asf"),
    (b"OggS", FileKind.AUDIO, "audio/ogg"),
    (b"ID3", FileKind.AUDIO, "audio/mpeg"),
    (b"\xff\xfb", FileKind.AUDIO, "audio/mpeg"),
    (b"\xff\xf3", FileKind.AUDIO, "audio/mpeg"),
    (b"\xff\xf1", FileKind.AUDIO, "audio/aac"),
    (b"\xff\xf9", FileKind.AUDIO, "audio/aac"),
    (b"#!AMR", FileKind.AUDIO, "audio/amr"),
    (b"fLaC", FileKind.AUDIO, "audio/flac"),
    (b"caff", FileKind.AUDIO, "audio/x-caf"),
    (b"SQLite format 3\0", FileKind.DATABASE, "application/vnd.sqlite3"),
    (b"%PDF-", FileKind.DOCUMENT, "application/pdf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileKind.DOCUMENT, "application/x-ole-storage"),
    (b"{\\rtf", FileKind.DOCUMENT, "application/rtf"),
    (b"PK\x03\x04", FileKind.ARCHIVE, "application/zip"),
    (b"PK\x05\x06", FileKind.ARCHIVE, "application/zip"),
    (b"7z\xbc\xaf\x27\x1c", FileKind.ARCHIVE, "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", FileKind.ARCHIVE, "application/vnd.rar"),
    (b"\x1f\x8b", FileKind.ARCHIVE, "application/gzip"),
    (b"BZh", FileKind.ARCHIVE, "application/x-bzip2"),
    (b"\xfd7zXZ\0", FileKind.ARCHIVE, "application/x-xz"),
    (b"(\xb5/\xfd", FileKind.ARCHIVE, "application/zstd"),
)
_RIFF: Final = {
    b"WEBP": (FileKind.IMAGE, "image/webp"),
    b"AVI ": (FileKind.VIDEO, "video/x-msvideo"),
    b"WAVE": (FileKind.AUDIO, "audio/wav"),
}
_BRANDS: Final = {
    **dict.fromkeys((b"heic", b"heix", b"hevc", b"mif1", b"msf1"), (FileKind.IMAGE, "image/heic")),
    **dict.fromkeys((b"avif", b"avis"), (FileKind.IMAGE, "image/avif")),
    **dict.fromkeys((b"M4A ", b"M4B "), (FileKind.AUDIO, "audio/mp4")),
    b"qt  ": (FileKind.VIDEO, "video/quicktime"),
}
_CONTROLS: Final = bytes(set(range(32)) - {9, 10, 12, 13, 27})
_MOST_CONTROLS: Final = 0.02
"""The share of control characters that a text may hold, as somebody may have typed a few; any file else holds more."""


def kind_by_content(head: bytes) -> ContentKind:
    """What a file that begins so is; ``head`` is its first LOOKED_AT bytes, or all of it."""
    if not head:
        return ContentKind(FileKind.EMPTY, "application/x-empty")
    if head[4:8] == b"ftyp":
        return ContentKind(*_BRANDS.get(head[8:12], (FileKind.VIDEO, "video/mp4")))
    if head.startswith(b"RIFF") and head[8:12] in _RIFF:
        return ContentKind(*_RIFF[head[8:12]])
    if head.startswith(b"BM") and head[6:10] == b"\0\0\0\0":
        return ContentKind(FileKind.IMAGE, "image/bmp")
    for beginning, kind, media_type in _BEGINNINGS:
        if head.startswith(beginning):
            return ContentKind(kind, media_type)
    return _of_text(head) or ContentKind(FileKind.OTHER, "application/octet-stream")


def _of_text(head: bytes) -> ContentKind | None:
    """Text in UTF-8, in UTF-16 with its mark, or in an old Windows encoding, which has no control characters."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ContentKind(FileKind.TEXT, "text/plain")
    if b"\0" in head or len(head.translate(None, _CONTROLS)) < len(head) * (1 - _MOST_CONTROLS):
        return None
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1024]
    if start.startswith(b"<") and b"<svg" in start.lower():
        return ContentKind(FileKind.IMAGE, "image/svg+xml")
    if start.upper().startswith(b"BEGIN:VCARD"):
        return ContentKind(FileKind.CONTACT, "text/vcard")
    if start.startswith((b"{", b"[")) and not start[1:2].isdigit():
        return ContentKind(FileKind.TEXT, "application/json")
    if start[:14].lower() == b"<!doctype html" or start[:5].lower() == b"<html":
        return ContentKind(FileKind.TEXT, "text/html")
    if start.startswith(b"<?xml"):
        return ContentKind(FileKind.TEXT, "application/xml")
    return ContentKind(FileKind.TEXT, "text/plain")
