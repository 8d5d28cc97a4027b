"""``leeside inspect --hashes``: files as tokens, and nothing opened, written or shown."""

import hashlib
import zipfile
from pathlib import Path

import pytest

from tests.cli.conftest import Leeside

CHAT = """11/03/2026, 15:40 - Kai: IMG-20260311-WA0001.jpg (file attached)
11/03/2026, 15:41 - Ellie: why
11/03/2026, 15:42 - Kai: <View once message omitted>
11/03/2026, 15:43 - Kai: <Media omitted>
11/03/2026, 15:44 - Kai: IMG-20260311-WA0009.jpg (file attached)
11/03/2026, 15:45 - Ellie: stop
"""
JPEG = b"\xff\xd8\xff\xe1\0\x10Exif\0\0" + b"GPSLatitude" + bytes(60)


@pytest.fixture
def export(tmp_path: Path) -> Path:
    with zipfile.ZipFile(tmp_path / "WhatsApp Chat with Kai.zip", "w") as archive:
        archive.writestr("_chat.txt", CHAT)
        archive.writestr("IMG-20260311-WA0001.jpg", JPEG)
    return tmp_path / "WhatsApp Chat with Kai.zip"


def test_each_file_has_its_hashes_size_and_kind(leeside: Leeside, export: Path) -> None:
    ran = leeside("inspect", export, "--hashes")
    assert (ran.status, ran.err) == (0, "")
    assert f"IMG-20260311-WA0001.jpg: {len(JPEG)} bytes, image/jpeg" in ran.out
    for name in ("sha256", "sha1", "md5"):
        assert hashlib.new(name, JPEG, usedforsecurity=False).hexdigest() in ran.out


def test_what_became_of_each_attachment_is_said(leeside: Leeside, export: Path) -> None:
    out = leeside("inspect", export, "--hashes").out
    assert "message 1: IMG-20260311-WA0001.jpg, in the export" in out
    assert "message 3: something without a name, could be seen once, and is gone" in out
    assert "message 4: something without a name, left out by the app" in out
    assert "message 5: IMG-20260311-WA0009.jpg, not in the export" in out


def test_nothing_of_the_picture_but_its_hashes_is_printed_or_written(leeside: Leeside, export: Path) -> None:
    assert "GPS" not in leeside("inspect", export, "--hashes").out
    assert [place.name for place in export.parent.iterdir()] == [export.name]


def test_without_the_switch_no_file_is_hashed(leeside: Leeside, export: Path) -> None:
    assert "SHA-1" not in leeside("inspect", export).out
