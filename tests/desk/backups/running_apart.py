"""A desk in a folder of its own, run step by step in processes of their own."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.desk import empty_desk

pytest.importorskip("sqlcipher3", reason="the desk's packages are not installed")

_PATIENCE = 120


@dataclass(frozen=True, kw_only=True)
class Made:
    """A desk in a folder of its own, its backup, and the two shares of its recovery key with their holders."""

    folder: Path
    backup: Path
    shares: tuple[tuple[str, str], ...]


def apart(*given: object) -> tuple[list[str], dict[str, str]]:
    """The command and the environment of one step."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("LEESIDE_", "DJANGO_", "DATABASE_"))
    }
    return [sys.executable, "-m", "tests.desk.backups.desk_apart", *map(str, given)], kept


def ran(*given: object) -> subprocess.CompletedProcess[str]:
    """One step, to its end."""
    command, kept = apart(*given)
    return subprocess.run(  # noqa: S603 - our own program
        command, env=kept, capture_output=True, text=True, timeout=_PATIENCE, check=False
    )


def said(*given: object) -> str:
    done = ran(*given)
    assert done.returncode == 0, done.stderr
    return done.stdout


def refused(*given: object) -> str:
    done = ran(*given)
    assert done.returncode == 1, done.stderr
    return done.stderr


def fill(base: Path, *, empty: Path) -> None:
    """A desk with all that can stand in a case, and its backup."""
    empty_desk.copied(empty, base / "desk")
    (base / "shares").write_text(said("fill", base / "desk"), encoding="utf-8")
    said("backup", base / "desk", base / "kept")


def copied(filled: Path, base: Path) -> Made:
    """The same once more, to be worked on."""
    for name in ("desk", "kept"):
        shutil.copytree(filled / name, base / name)
    [backup] = (base / "kept").glob("*.desk-backup")
    lines = (filled / "shares").read_text(encoding="utf-8").splitlines()
    shares = tuple((email, share) for email, _, share in (line.partition(" ") for line in lines))
    return Made(folder=base / "desk", backup=backup, shares=shares)


def fresh(made: Made, folder: Path) -> Path:
    """Another machine, with nothing but the key."""
    folder.mkdir(mode=0o700)
    key = folder / "desk.key"
    key.write_bytes((made.folder / "desk.key").read_bytes())
    key.chmod(0o600)
    return folder
