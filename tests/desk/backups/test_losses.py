"""Many at once, and a process that is killed: nothing that was acknowledged is lost, and the chain stays whole."""

import signal
import subprocess
from itertools import islice
from pathlib import Path

from tests.desk.backups.running_apart import Made, apart, fresh, said


def _restored(made: Made, folder: Path) -> Path:
    said("restore", fresh(made, folder), made.backup)
    return folder


def test_many_who_write_at_once_get_a_reference_each_and_one_of_two_claims(
    made: Made, tmp_path: Path
) -> None:
    folder = _restored(made, tmp_path / "new")
    assert said("crowd", folder) == "new=20 failed=['told'] version=2 whole=True\n"


def test_what_was_acknowledged_before_a_kill_is_there(made: Made, tmp_path: Path) -> None:
    folder = _restored(made, tmp_path / "new")
    command, kept = apart("write on", folder, made.shares[0][0])
    process = subprocess.Popen(command, env=kept, stdout=subprocess.PIPE, text=True)  # noqa: S603 our own
    assert process.stdout is not None
    acknowledged = [line.strip() for line in islice(process.stdout, 25)]
    process.send_signal(signal.SIGKILL)
    acknowledged += [line.strip() for line in process.stdout if line.endswith("\n")]
    process.stdout.close()
    assert process.wait(timeout=60) == -signal.SIGKILL
    count = len(acknowledged)
    assert count >= 25
    assert said("has", folder, *acknowledged) == f"there={count} audited={count} whole=True\n"
    assert "broken=0 whole=True" in said("read", folder, made.shares[0][0])


def test_a_backup_that_was_killed_is_none(made: Made, tmp_path: Path) -> None:
    folder, kept_in = _restored(made, tmp_path / "new"), tmp_path / "kept"
    command, kept = apart("backup", folder, kept_in)
    process = subprocess.Popen(command, env=kept, stdout=subprocess.DEVNULL)  # noqa: S603 our own
    while process.poll() is None and not list(kept_in.glob("*.unfinished")):
        pass
    process.send_signal(signal.SIGKILL)
    process.wait(timeout=60)
    for finished in kept_in.glob("*.desk-backup"):  # it was quicker than the signal
        assert "as it was" in said("restore", fresh(made, tmp_path / "other"), finished)
    said("backup", folder, kept_in)
    assert list(kept_in.glob("*.desk-backup"))
