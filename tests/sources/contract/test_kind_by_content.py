"""What a file is stands in its bytes: a false name changes nothing, and plain text is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.sources.contract.kind_by_content import MEDIA, FileKind, kind_by_content


@pytest.mark.parametrize(
    ("head", "media_type"),
    [
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "image/jpeg"),
        (b"\x89PNG\r\n\x1a\n\0\0", "image/png"),
        (b"GIF89a..", "image/gif"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "image/webp"),
        (b"\0\0\0\x18ftypheic\0\0", "image/heic"),
        (b"\0\0\0\x18ftypisom\0\0", "video/mp4"),
        (b"\0\0\0\x14ftypqt  ", "video/quicktime"),
        (b"\0\0\0\x1cftypM4A ", "audio/mp4"),
        (b"RIFF\0\0\0\0WAVEfmt ", "audio/wav"),
        (b"OggS\0\x02", "audio/ogg"),
        (b"\x1aE\xdf\xa3\x9f", "video/webm"),
        (b"<?xml version='1.0'?><svg xmlns=''/>", "image/svg+xml"),
    ],
)
def test_media_is_known_by_its_beginning(head: bytes, media_type: str) -> None:
    found = kind_by_content(head)
    assert found.media_type == media_type
    assert found.kind in MEDIA


@pytest.mark.parametrize(
    ("head", "kind", "media_type"),
    [
        (b"", FileKind.EMPTY, "application/x-empty"),
        (b"PK\x03\x04", FileKind.ARCHIVE, "application/zip"),
        (b"%PDF-1.7", FileKind.DOCUMENT, "application/pdf"),
        (b"SQLite format 3\0", FileKind.DATABASE, "application/vnd.sqlite3"),
        (b"BEGIN:VCARD\r\nVERSION:3.0", FileKind.CONTACT, "text/vcard"),
        (b"\xff\xfeh\0i\0", FileKind.TEXT, "text/plain"),
        (b'{"messages": []}', FileKind.TEXT, "application/json"),
        (b"[11/03/2026, 15:40] Kai: hi", FileKind.TEXT, "text/plain"),
        (b"\xef\xbb\xbf<!DOCTYPE html><html>", FileKind.TEXT, "text/html"),
        (b"<?xml version='1.0'?><smses>", FileKind.TEXT, "application/xml"),
        ("Zoë: hé".encode("cp1252"), FileKind.TEXT, "text/plain"),
        (b"11/03/2026, 15:40 - Kai: hi\x0b there\n" + b"and more words\n" * 9, FileKind.TEXT, "text/plain"),
        (b"\x07\x05\x01\x02 abc", FileKind.OTHER, "application/octet-stream"),
        (b"\x07\x00\x01\x02", FileKind.OTHER, "application/octet-stream"),
    ],
)
def test_other_files_are_left_alone(head: bytes, kind: FileKind, media_type: str) -> None:
    found = kind_by_content(head)
    assert (found.kind, found.media_type) == (kind, media_type)


@given(head=st.binary(max_size=64))
def test_any_bytes_have_a_kind(head: bytes) -> None:
    assert kind_by_content(head).media_type
