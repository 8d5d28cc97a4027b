"""A font's own table says which letters it can draw."""

import struct
from pathlib import Path

import pytest

from leeside.report.letters_of_a_font import letters_of


def _font(*subtables: bytes) -> bytes:
    cmap = struct.pack(">HH", 0, len(subtables))
    at = 4 + 8 * len(subtables)
    for one in subtables:
        cmap += struct.pack(">HHI", 3, 1, at)
        at += len(one)
    cmap += b"".join(subtables)
    return (
        b"\0\x01\0\0"
        + struct.pack(">HHHH", 1, 0, 0, 0)
        + struct.pack(">4sIII", b"cmap", 0, 28, len(cmap))
        + cmap
    )


SEGMENTS = struct.pack(">HHHHHHH2HH2H", 4, 32, 0, 4, 0, 0, 0, 0x42, 0xFFFF, 0, 0x41, 0xFFFF)
GROUPS = struct.pack(">HHIII", 12, 0, 28, 0, 1) + struct.pack(">III", 0x1F600, 0x1F602, 1)


def test_ranges_of_both_kinds_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.ttf").write_bytes(_font(SEGMENTS, GROUPS))
    assert letters_of(tmp_path / "a.ttf") == {0x41, 0x42, 0x1F600, 0x1F601, 0x1F602}


@pytest.mark.parametrize("content", [b"", b"no font", _font(GROUPS)[:-8], _font()[:20]])
def test_what_is_no_font_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "b.ttf").write_bytes(content)
    with pytest.raises(ValueError, match="no font"):
        letters_of(tmp_path / "b.ttf")


def test_the_font_of_the_page_draws_what_is_written_in_britain() -> None:
    package = pytest.importorskip("fontpkg_noto_sans", reason="the fonts are not installed")
    [font] = (Path(package.__file__).parent / "files").glob("NotoSans[[]*.ttf")
    assert set(map(ord, "Aé£łžПривіт–…“”")) <= letters_of(font)
    assert 0x1F600 not in letters_of(font)
