"""A backup's cases open with the locks beside it, and with a lock destroyed, that case alone opens no more."""

import shutil
from pathlib import Path

import pytest

from leeside.desk.backups.locked_copies import keys_in, open_copies_of
from leeside.desk.backups.locks import Locks, file_in, read_locks, write_locks
from leeside.desk.key import DeskKey, read_key
from leeside.errors import DeskError
from tests.desk.backups.running_apart import Made, fresh, refused, said

KEY = DeskKey.new().derive("database")


def test_no_key_of_a_case_stands_in_a_backup_without_its_lock(made: Made) -> None:
    key = read_key(made.folder / "desk.key").derive("database")
    names = keys_in(made.backup, key=key)
    assert len(names) > 3
    assert [open_copies_of(made.backup, name, key=key) for name in names] == [0] * len(names)
    assert sorted(read_locks(made.backup.parent, key=key).locks) == sorted(names)


def test_a_backup_without_its_locks_moves_nothing_and_says_what_is_missing(
    made: Made, tmp_path: Path
) -> None:
    alone = tmp_path / made.backup.name
    shutil.copyfile(made.backup, alone)
    folder = fresh(made, tmp_path / "new")
    assert "desk.case-locks" in refused("restore", folder, alone)
    assert not (folder / "desk.db").exists()


def test_a_desk_that_still_has_its_locks_needs_none_beside_the_backup(made: Made, tmp_path: Path) -> None:
    folder = fresh(made, tmp_path / "new")
    said("restore", folder, made.backup)
    alone = tmp_path / made.backup.name
    shutil.copyfile(made.backup, alone)
    assert "as it was at row" in said("restore", folder, alone)


def test_a_case_whose_lock_is_destroyed_stays_shut_and_all_others_open(made: Made, tmp_path: Path) -> None:
    key = read_key(made.folder / "desk.key").derive("database")
    kept = tmp_path / "kept"
    shutil.copytree(made.backup.parent, kept)
    there = said("openable", fresh_and_restored(made, tmp_path / "before", kept), made.shares[0][0])
    newest = read_locks(kept, key=key)
    gone = said("newest key", made.folder).strip()
    write_locks(kept, newest.without(gone), key=key)
    assert gone not in read_locks(kept, key=key).locks
    folder = fresh_and_restored(made, tmp_path / "after", kept)
    opens = int(there.removeprefix("opened="))
    assert opens > 2
    assert open_copies_of(folder / "desk.db", gone, key=key) == 0
    assert said("openable", folder, made.shares[0][0]) == f"opened={opens - 1}\n"


def fresh_and_restored(made: Made, folder: Path, kept: Path) -> Path:
    [backup] = kept.glob("*.desk-backup")
    said("restore", fresh(made, folder), backup)
    return folder


def test_what_one_copy_knows_to_be_erased_no_other_copy_brings_back() -> None:
    old = Locks().for_keys(["a", "b"])
    assert set(old.without("a").with_those_of(old).locks) == {"b"}
    assert set(old.with_those_of(old.without("a")).locks) == {"b"}
    assert set(old.without("a").for_keys(["a", "c"]).locks) == {"b", "c"}


def test_nothing_of_locks_that_were_replaced_stays_in_the_file(tmp_path: Path) -> None:
    write_locks(tmp_path, Locks().for_keys(["a"]), key=KEY)
    with file_in(tmp_path).open("rb") as held:
        write_locks(tmp_path, Locks(), key=KEY)
        assert set(held.read()) == {0}
    assert file_in(tmp_path).stat().st_mode & 0o077 == 0


def test_the_locks_of_another_desk_are_refused_and_not_written_over(tmp_path: Path) -> None:
    write_locks(tmp_path, Locks().for_keys(["a"]), key=KEY)
    with pytest.raises(DeskError, match="do not open with this desk's key"):
        read_locks(tmp_path, key=DeskKey.new().derive("database"))
