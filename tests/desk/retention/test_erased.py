"""A case is destroyed: nothing of it is left in any file, and an old backup opens every case but that one."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from leeside.desk.backups.database_file import opened
from leeside.desk.backups.locked_copies import keys_in, lock_copies, open_copies_of, unlock_copies
from leeside.desk.backups.locks import file_in, read_locks, write_locks
from leeside.desk.key import read_key
from leeside.desk.retention.database_pages import pages_of, pages_of_log
from leeside.desk.retention.looking_for import Wanted
from leeside.errors import DeskError
from tests.desk.empty_desk import copied

pytestmark = pytest.mark.one_engine


def said(*given: object) -> str:
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("LEESIDE_", "DJANGO_", "DATABASE_"))
    }
    command = [sys.executable, "-m", "tests.desk.retention.erased_apart", *map(str, given)]
    done = subprocess.run(command, env=kept, capture_output=True, text=True, timeout=600, check=False)  # noqa: S603
    assert done.returncode == 0, done.stderr
    return done.stdout


@dataclass(frozen=True, kw_only=True)
class Made:
    """A desk with three cases, its backup from before, and what its cases are."""

    desk: Path
    kept: Path
    told: Any

    @property
    def key(self) -> bytes:
        return read_key(self.desk / "desk.key").derive("database")

    @property
    def gone(self) -> Any:
        return self.told["cases"][1]

    def without(self, before: Any) -> Any:
        """What is there and opens, once this case alone is gone."""
        gone = self.gone["reference"]
        assert gone in before["there"]
        assert gone in before["opens"]
        left = {name: [one for one in before[name] if one != gone] for name in ("there", "opens")}
        return {**before, **left}

    @property
    def backup(self) -> Path:
        return next(self.kept.glob("*.desk-backup"))

    def destroy(self) -> Any:
        return json.loads(said("destroy", self.desk, self.told["deputy"], self.gone["reference"]))

    def openable(self, folder: Path) -> Any:
        return json.loads(said("openable", folder, self.told["lead"]))


@pytest.fixture(scope="module")
def filled(empty_desk: Path, tmp_path_factory: pytest.TempPathFactory) -> Made:
    base = tmp_path_factory.mktemp("erased")
    copied(empty_desk, base / "desk")
    told = json.loads(said("fill", base / "desk").splitlines()[-1])
    return Made(desk=base / "desk", kept=base / "kept", told=told)


@pytest.fixture
def made(filled: Made, tmp_path: Path) -> Made:
    """A desk of one's own, with its backup made today."""
    shutil.copytree(filled.desk, tmp_path / "desk")
    said("backup", tmp_path / "desk", tmp_path / "kept")
    return Made(desk=tmp_path / "desk", kept=tmp_path / "kept", told=filled.told)


def sealed_in(made: Made) -> list[bytes]:
    """What the case's key sealed, and the copies of that key, as they stand in the database: asked without the desk's help."""
    key = made.gone["key"]
    with opened(made.desk / "desk.db", key=made.key) as connection:
        tables = [
            name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        found = [
            wrapped
            for (wrapped,) in connection.execute(
                "SELECT wrapped FROM sealing_keycopy WHERE key_id = ?", (key,)
            )
        ]
        mark = b"\x01" + bytes.fromhex(key)
        for table in tables:
            for row in connection.execute(f'SELECT * FROM "{table}"'):  # noqa: S608 - its own names
                found += [value[17:] for value in row if isinstance(value, bytes) and value.startswith(mark)]
    return [value[at : at + 24] for value in found for at in range(0, len(value) - 23, 700)]


def everything_on_disk(made: Made) -> bytes:
    pages = [*pages_of(made.desk / "desk.db", key=made.key)]
    log = made.desk / "desk.db-wal"
    pages += [*pages_of_log(log, key=made.key)] if log.exists() else []
    return b"\0".join([*pages, *(path.read_bytes() for path in made.desk.rglob("*") if path.is_file())])


def test_nothing_of_a_destroyed_case_is_in_any_file(made: Made) -> None:
    pieces = sealed_in(made)
    there = made.openable(made.desk)
    assert there["verified"]
    assert len(there["opens"]) > 2
    keys = set(keys_in(made.desk / "desk.db", key=made.key))
    before = everything_on_disk(made)
    assert len(pieces) > 60
    assert Wanted(pieces).found_in(before) > 0.95 * len(pieces)  # a piece may run over the end of a page
    done = made.destroy()
    assert done["whole"], done["places"]
    assert done["verified"]
    after = everything_on_disk(made)
    assert Wanted(pieces).found_in(after) == 0
    assert [one for one in made.gone["words"] if one.encode() in after] == []
    looked = {one["place"] for one in done["places"]}
    assert {"database", "log", "folder", "backups", "temporary"} <= looked
    [database] = [one for one in done["places"] if one["place"] == "database"]
    assert database["looked_for"]["copies"] >= 3
    assert database["looked_for"]["words"] > 30
    assert database["size"] > 100_000
    assert made.openable(made.desk) == made.without(there)
    assert set(read_locks(made.desk, key=made.key).erased) == keys - set(
        keys_in(made.desk / "desk.db", key=made.key)
    )


def test_an_old_backup_opens_every_other_case_and_that_one_no_more(made: Made, tmp_path: Path) -> None:
    old, there = made.backup, made.openable(made.desk)
    before = old.read_bytes()
    made.destroy()
    assert old.read_bytes() == before  # the large file was not touched
    folder = fresh(made, tmp_path / "new")
    assert "1 of its cases were destroyed since" in said("restore", folder, old)
    assert made.openable(folder) == made.without(there)
    restored = Made(desk=folder, kept=made.kept, told=made.told)
    assert [one for one in made.gone["words"] if one.encode() in everything_on_disk(restored)] == []
    shares = made.told["shares"]
    drilled = json.loads(said("recovered", folder, made.told["lead"], made.told["deputy"], *shares))
    assert (drilled["broken"], drilled["left"]) == (0, 0)


def test_not_even_a_program_of_ones_own_opens_it_in_the_backup(made: Made, tmp_path: Path) -> None:
    made.destroy()
    key = made.gone["key"]
    locks = read_locks(made.kept, key=made.key)
    assert key not in locks.locks
    assert open_copies_of(made.backup, key, key=made.key) == 0
    stolen = tmp_path / "stolen.db"
    shutil.copyfile(made.backup, stolen)
    with pytest.raises(DeskError, match="locks"):
        unlock_copies(
            stolen, type(locks)(locks=locks.locks), key=made.key
        )  # its list of what was erased left out


def test_a_stale_copy_of_the_locks_brings_nothing_back(made: Made, tmp_path: Path) -> None:
    there = made.openable(made.desk)
    stale = file_in(made.kept).read_bytes()
    made.destroy()
    away = tmp_path / "away"
    away.mkdir()
    shutil.copyfile(made.backup, away / made.backup.name)
    (file_in(away)).write_bytes(stale)
    said("restore", made.desk, away / made.backup.name)
    assert made.openable(made.desk) == made.without(there)


def test_a_place_that_is_not_there_is_named_until_it_was_seen_to(made: Made, tmp_path: Path) -> None:
    drawer = tmp_path / "drawer"
    made.kept.rename(drawer)
    done = made.destroy()
    assert not done["whole"]
    [backups] = [one for one in done["places"] if one["place"] == "backups"]
    assert backups["problem"] == "This place is not there now."
    assert backups["name"] == str(made.kept)
    drawer.rename(made.kept)
    looked = json.loads(said("again", made.desk, made.told["deputy"], done["stone"]))
    assert looked["whole"], looked["places"]
    assert made.gone["key"] not in read_locks(made.kept, key=made.key).locks


def test_the_next_backup_into_a_place_destroys_the_lock_there(made: Made, tmp_path: Path) -> None:
    drawer = tmp_path / "drawer"
    made.kept.rename(drawer)
    made.destroy()
    assert made.gone["key"] in read_locks(drawer, key=made.key).locks
    said("backup", made.desk, drawer)
    assert made.gone["key"] not in read_locks(drawer, key=made.key).locks


def test_a_backup_of_an_earlier_version_and_what_a_restore_moved_aside_lose_the_key(made: Made) -> None:
    said("plain copy", made.desk, made.kept / "desk-2026-01-02-030405.desk-backup")
    said("restore", made.desk, made.backup)
    [aside] = made.desk.glob("before-*")
    key = made.gone["key"]
    plain = made.kept / "desk-2026-01-02-030405.desk-backup"
    assert open_copies_of(plain, key, key=made.key) > 0
    assert open_copies_of(aside / "desk.db", key, key=made.key) > 0
    done = made.destroy()
    assert done["whole"], done["places"]
    for path in (plain, aside / "desk.db"):
        assert open_copies_of(path, key, key=made.key) == 0
        assert open_copies_of(path, made.told["cases"][0]["key"], key=made.key) > 0
    assert "moved aside" in {one["place"] for one in done["places"]}


def test_a_look_finds_what_somebody_left_lying_about(made: Made) -> None:
    words = made.gone["words"]
    (made.desk / "notes.txt").write_text(f"about {words[0]}\n{words[1]}\n")
    done = made.destroy()
    [folder] = [one for one in done["places"] if one["place"] == "folder"]
    assert folder["found"] > 0
    assert not done["whole"]


def test_locks_that_cannot_be_read_in_a_place_are_told_and_not_written_over(made: Made) -> None:
    file_in(made.kept).write_bytes(b"something else")
    done = made.destroy()
    [backups] = [one for one in done["places"] if one["place"] == "backups"]
    assert "do not open" in backups["problem"]
    assert file_in(made.kept).read_bytes() == b"something else"


def test_locking_and_unlocking_a_file_gives_back_the_same_copies(made: Made, tmp_path: Path) -> None:
    said("plain copy", made.desk, tmp_path / "one.db")
    with opened(tmp_path / "one.db", key=made.key) as connection:
        query = "SELECT id, wrapped FROM sealing_keycopy ORDER BY id"
        before = connection.execute(query).fetchall()
    locks = read_locks(made.desk, key=made.key)
    lock_copies(tmp_path / "one.db", locks, key=made.key)
    unlock_copies(tmp_path / "one.db", locks, key=made.key)
    with opened(tmp_path / "one.db", key=made.key) as connection:
        assert connection.execute(query).fetchall() == before
    write_locks(tmp_path, locks, key=made.key)
    assert read_locks(tmp_path, key=made.key) == locks


def fresh(made: Made, folder: Path) -> Path:
    """Another machine, with nothing but the key."""
    folder.mkdir(mode=0o700)
    key = folder / "desk.key"
    key.write_bytes((made.desk / "desk.key").read_bytes())
    key.chmod(0o600)
    return folder
