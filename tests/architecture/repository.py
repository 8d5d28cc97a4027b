"""The files of this repository, on which the rules of the house are proven."""

from collections.abc import Iterator
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
SOURCE = REPOSITORY / "src" / "leeside"
EXAMPLES = tuple(
    sorted(
        path
        for path in (REPOSITORY / "examples").iterdir()
        if path.name not in ("README.md", ".DS_Store", "pack-local-words")
    )
)
_PARTS = (
    "src",
    "tests",
    "docs",
    "examples",
    "bench",
    "training",
    "corpus",
    "changelog.d",
    "requirements",
    ".ci",
)
_MADE = {"__pycache__", ".DS_Store"}


def modules(folder: Path = SOURCE) -> list[Path]:
    """Every Python file below a folder."""
    return sorted(folder.rglob("*.py"))


def files() -> Iterator[Path]:
    """Every file that belongs to the repository, and none that a tool has made."""
    for path in REPOSITORY.iterdir():
        if path.is_file() and not path.is_symlink() and path.name != ".git":
            yield path
    for part in _PARTS:
        for path in (REPOSITORY / part).rglob("*"):
            if path.is_file() and not _MADE.intersection(path.parts):
                yield path


def shown(path: Path) -> str:
    """A path as a person names it: from the top of the repository."""
    return path.relative_to(REPOSITORY).as_posix()
