"""One pack of the nine days' chat, made once; tests that change it take a copy."""

import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from leeside.evidence.finding import Finding, Verdict
from leeside.evidence.record import Asked, PictureForm
from leeside.evidence.seal import seal
from leeside.evidence.verify import verify

EXAMPLES = Path(__file__).parents[2] / "examples"
NINE_DAYS = EXAMPLES / "whatsapp-nine-days.txt"
AT = datetime(2026, 11, 26, 15, 20, tzinfo=UTC)
BY = "J. Okafor, designated safeguarding lead"
PAGE = Asked(child="Ellie", picture=PictureForm.HTML)
PNG = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + bytes(40)
"""The beginning of a picture, and no picture."""


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A pack with the picture as a page, which needs no library."""
    out = tmp_path_factory.mktemp("made") / "pack"
    seal(NINE_DAYS, out, made_by=BY, asked=PAGE, made_at=AT)
    return out


@pytest.fixture
def pack(made_once: Path, tmp_path: Path) -> Path:
    """A copy of it, to be changed."""
    return Path(shutil.copytree(made_once, tmp_path / "pack"))


Changed = Callable[[Path], list[str]]


def findings(pack: Path, verdict: Verdict) -> list[Finding]:
    """The lines of one verdict."""
    return [one for one in verify(pack) if one.verdict is verdict]


def changed_in(pack: Path) -> set[str]:
    """What verifying names as changed."""
    return {one.of for one in findings(pack, Verdict.CHANGED)}


def files_of(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its bytes."""
    return {
        place.relative_to(folder).as_posix(): place.read_bytes()
        for place in sorted(folder.rglob("*"))
        if place.is_file()
    }
