"""A desk is backed up, lost, put back, and every case in it opened; and what is no backup is not put back."""

from pathlib import Path

from leeside.desk.key import DeskKey, keep_key
from tests.desk.backups.running_apart import Made, fresh, refused, said


def test_every_case_of_a_restored_desk_opens(made: Made, tmp_path: Path) -> None:
    there = said("read", made.folder, made.shares[0][0])
    folder = fresh(made, tmp_path / "new")
    assert "as it was at row" in said("restore", folder, made.backup)
    assert said("read", folder, made.shares[0][0]) == there
    assert int(there.split()[0].removeprefix("cases=")) >= 3
    assert "not_theirs=0 broken=0 whole=True" in there


def test_what_was_there_is_moved_aside_and_not_removed(made: Made, tmp_path: Path) -> None:
    folder = fresh(made, tmp_path / "new")
    said("restore", folder, made.backup)
    assert "What was here before" in said("restore", folder, made.backup)
    [aside] = folder.glob("before-*")
    assert (aside / "desk.db").stat().st_size > 0


def test_a_backup_is_for_its_owner_alone_and_tells_nothing(made: Made) -> None:
    content = made.backup.read_bytes()
    assert made.backup.stat().st_mode & 0o077 == 0
    assert not content.startswith(b"SQLite format")
    assert b"cases_case" not in content


def test_a_damaged_a_cut_off_and_an_unfinished_backup_move_nothing(made: Made, tmp_path: Path) -> None:
    folder = fresh(made, tmp_path / "new")
    said("restore", folder, made.backup)
    before = (folder / "desk.db").read_bytes()
    content = bytearray(made.backup.read_bytes())
    (tmp_path / "cut.desk-backup").write_bytes(content[: len(content) // 2])
    (tmp_path / "a.desk-backup.unfinished").write_bytes(content)
    content[len(content) // 3] ^= 1
    (tmp_path / "turned.desk-backup").write_bytes(content)
    for name in ("cut.desk-backup", "a.desk-backup.unfinished", "turned.desk-backup", "none.desk-backup"):
        assert "backup" in refused("restore", folder, tmp_path / name)
    assert (folder / "desk.db").read_bytes() == before
    assert list(folder.glob("before-*")) == []


def test_another_key_does_not_open_a_backup(made: Made, tmp_path: Path) -> None:
    other = fresh(made, tmp_path / "other")
    (other / "desk.key").unlink()
    keep_key(DeskKey.new(), other / "desk.key")
    assert "does not open this file" in refused("restore", other, made.backup)
    assert not (other / "desk.db").exists()


def test_a_backup_exchanged_for_an_older_one_is_noticed(made: Made, tmp_path: Path) -> None:
    said("backup", made.folder, tmp_path)
    [newer] = tmp_path.glob("*.desk-backup")
    newer.write_bytes(made.backup.read_bytes())
    assert "not the one" in refused("restore", fresh(made, tmp_path / "new"), newer)


def test_the_audit_is_verified_at_the_terminal(made: Made, tmp_path: Path) -> None:
    head = tmp_path / "head.json"
    said("head", made.folder, head)
    assert "none altered, missing or moved, and goes on" in said("verify", made.folder, head)
    assert "not there yet" in refused("head", made.folder, head)
    folder = fresh(made, tmp_path / "new")
    said("restore", folder, made.backup)
    assert "is missing" in said("verify", folder, head)


def test_two_people_rehearse_the_recovery(made: Made) -> None:
    (one, first), (other, second) = made.shares
    assert "The two shares open all" in said("drill", made.folder, one, other, first, second)
    assert "not two shares" in refused("drill", made.folder, one, other, first, first)
    assert "That is not a share" in refused("drill", made.folder, one, other, first, second[:-1])
    assert "works here" in refused("drill", made.folder, one, "nobody@school.example", first, second)


def test_two_people_really_recover_at_the_terminal(made: Made, tmp_path: Path) -> None:
    """On a copy that was restored: what was rehearsed is done."""
    again = fresh(made, tmp_path / "again")
    said("restore", again, made.backup)
    (one, first), (other, second) = made.shares
    assert "can open 0 more cases" in said("recover", again, one, other, first, second)
    assert "one-time code" in said("recover sign-in", again, one, other, first, second)
    assert "not two shares" in refused("recover sign-in", again, one, other, first, first)


def test_where_there_is_no_desk_none_is_made(tmp_path: Path) -> None:
    for step in (("backup", tmp_path / "no", tmp_path), ("verify", tmp_path / "no")):
        assert "There is no desk here" in refused(*step)
    assert not (tmp_path / "no").exists()
