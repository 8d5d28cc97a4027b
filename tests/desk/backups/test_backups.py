"""A desk is backed up, lost, put back, and every case in it opened; and what is no backup is not put back."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

pytest.importorskip("sqlcipher3", reason="the desk's packages are not installed")

_PATIENCE = 120


@dataclass(frozen=True, kw_only=True)
class Made:
    """A desk in a folder of its own, its backup, and the two shares of its recovery key with their holders."""

    folder: Path
    backup: Path
    shares: tuple[tuple[str, str], ...]


def _ran(*given: object) -> subprocess.CompletedProcess[str]:
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("LEESIDE_", "DJANGO_", "DATABASE_"))
    }
    command = [sys.executable, "-m", "tests.desk.backups.desk_apart", *map(str, given)]
    return subprocess.run(  # noqa: S603 - our own program
        command, env=kept, capture_output=True, text=True, timeout=_PATIENCE, check=False
    )


def _said(*given: object) -> str:
    done = _ran(*given)
    assert done.returncode == 0, done.stderr
    return done.stdout


def _refused(*given: object) -> str:
    done = _ran(*given)
    assert done.returncode == 1, done.stderr
    return done.stderr


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    base = tmp_path_factory.mktemp("backups")
    lines = _said("fill", base / "desk").splitlines()
    _said("backup", base / "desk", base / "kept")
    [backup] = (base / "kept").glob("*.desk-backup")
    shares = tuple((email, share) for email, _, share in (line.partition(" ") for line in lines))
    return Made(folder=base / "desk", backup=backup, shares=shares)


def _fresh(made: Made, folder: Path) -> Path:
    """Another machine, with nothing but the key."""
    folder.mkdir(mode=0o700)
    key = folder / "desk.key"
    key.write_bytes((made.folder / "desk.key").read_bytes())
    key.chmod(0o600)
    return folder


def test_every_case_of_a_restored_desk_opens(made: Made, tmp_path: Path) -> None:
    there = _said("read", made.folder, made.shares[0][0])
    folder = _fresh(made, tmp_path / "new")
    assert "as it was at row" in _said("restore", folder, made.backup)
    assert _said("read", folder, made.shares[0][0]) == there
    assert there.startswith("cases=3 ")
    assert "not_theirs=0 broken=0 whole=True" in there


def test_what_was_there_is_moved_aside_and_not_removed(made: Made, tmp_path: Path) -> None:
    folder = _fresh(made, tmp_path / "new")
    _said("restore", folder, made.backup)
    assert "What was here before" in _said("restore", folder, made.backup)
    [aside] = folder.glob("before-*")
    assert (aside / "desk.db").stat().st_size > 0


def test_a_backup_is_for_its_owner_alone_and_tells_nothing(made: Made) -> None:
    content = made.backup.read_bytes()
    assert made.backup.stat().st_mode & 0o077 == 0
    assert not content.startswith(b"SQLite format")
    assert b"cases_case" not in content


def test_a_damaged_a_cut_off_and_an_unfinished_backup_move_nothing(made: Made, tmp_path: Path) -> None:
    folder = _fresh(made, tmp_path / "new")
    _said("restore", folder, made.backup)
    before = (folder / "desk.db").read_bytes()
    content = bytearray(made.backup.read_bytes())
    (tmp_path / "cut.desk-backup").write_bytes(content[: len(content) // 2])
    (tmp_path / "a.desk-backup.unfinished").write_bytes(content)
    content[len(content) // 3] ^= 1
    (tmp_path / "turned.desk-backup").write_bytes(content)
    for name in ("cut.desk-backup", "a.desk-backup.unfinished", "turned.desk-backup", "none.desk-backup"):
        assert "backup" in _refused("restore", folder, tmp_path / name)
    assert (folder / "desk.db").read_bytes() == before
    assert list(folder.glob("before-*")) == []


def test_another_key_does_not_open_a_backup(made: Made, tmp_path: Path) -> None:
    other = tmp_path / "other"
    _said("fill", other)
    assert "does not open this file" in _refused("restore", other, made.backup)


def test_a_backup_exchanged_for_an_older_one_is_noticed(made: Made, tmp_path: Path) -> None:
    _said("backup", made.folder, tmp_path)
    [newer] = tmp_path.glob("*.desk-backup")
    newer.write_bytes(made.backup.read_bytes())
    assert "not the one" in _refused("restore", _fresh(made, tmp_path / "new"), newer)


def test_the_audit_is_verified_at_the_terminal(made: Made, tmp_path: Path) -> None:
    head = tmp_path / "head.json"
    _said("head", made.folder, head)
    assert "none altered, missing or moved, and goes on" in _said("verify", made.folder, head)
    assert "not there yet" in _refused("head", made.folder, head)
    folder = _fresh(made, tmp_path / "new")
    _said("restore", folder, made.backup)
    assert "is missing" in _said("verify", folder, head)


def test_two_people_rehearse_the_recovery(made: Made) -> None:
    (one, first), (other, second) = made.shares
    assert "The two shares open all" in _said("drill", made.folder, one, other, first, second)
    assert "not two shares" in _refused("drill", made.folder, one, other, first, first)
    assert "That is not a share" in _refused("drill", made.folder, one, other, first, second[:-1])
    assert "works here" in _refused("drill", made.folder, one, "nobody@school.example", first, second)


def test_where_there_is_no_desk_none_is_made(tmp_path: Path) -> None:
    for step in (("backup", tmp_path / "no", tmp_path), ("verify", tmp_path / "no")):
        assert "There is no desk here" in _refused(*step)
    assert not (tmp_path / "no").exists()
