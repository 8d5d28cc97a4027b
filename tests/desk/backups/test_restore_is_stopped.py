"""A restore that is stopped at any of its steps leaves a whole record in the desk's place: the old one, or the new one."""

import os
import shutil
import signal
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from leeside.desk.backups import restore
from leeside.desk.backups.database_file import DATABASE_KEY, look_through
from leeside.desk.folder import DeskFolder
from leeside.desk.key import read_key
from tests.desk.backups.running_apart import Made, apart, fresh, said

NOW = datetime(2026, 11, 26, 15, 20, tzinfo=UTC)


class Stopped(BaseException):
    """The machine stops here."""


def _stopping(monkeypatch: pytest.MonkeyPatch, at: int) -> None:
    """Stop before the step of this number: each call that changes what stands in a folder is one."""
    steps = 0

    def counted(real: Callable[..., Any]) -> Callable[..., Any]:
        def step(*given: Any, **named: Any) -> Any:
            nonlocal steps
            steps += 1
            if steps > at:
                raise Stopped
            return real(*given, **named)

        return step

    for owner, name in (
        (shutil, "copyfile"),
        (os, "link"),
        (Path, "mkdir"),
        (Path, "rename"),
        (Path, "replace"),
        (Path, "chmod"),
        (restore, "settle"),
        (restore, "fold_in"),
    ):
        monkeypatch.setattr(owner, name, counted(getattr(owner, name)))


def _newer(made: Made, folder: Path) -> DeskFolder:
    """A desk that went on after its backup, and was not closed: part of its record stands in the log."""
    fresh(made, folder)
    said("restore", folder, made.backup)
    command, kept = apart("write on", folder, made.shares[0][0])
    process = subprocess.Popen(command, env=kept, stdout=subprocess.PIPE, text=True)  # noqa: S603 - our own
    assert process.stdout is not None
    for _ in range(3):
        assert process.stdout.readline()
    process.send_signal(signal.SIGKILL)
    process.stdout.close()
    process.wait(timeout=60)
    assert (folder / "desk.db-wal").stat().st_size > 0
    return DeskFolder(path=folder)


def test_wherever_it_stops_a_whole_record_stands_there(made: Made, tmp_path: Path) -> None:
    original = _newer(made, tmp_path / "desk")
    key = read_key(original.key_file).derive(DATABASE_KEY)
    old_rows = None
    for at in range(30):
        folder = DeskFolder(path=tmp_path / f"try-{at}")
        shutil.copytree(original.path, folder.path)
        with pytest.MonkeyPatch.context() as monkeypatch:
            _stopping(monkeypatch, at)
            try:
                restore.restore_backup(made.backup, folder, key=key, now=NOW)
                is_done = True
            except Stopped:
                is_done = False
        found = look_through(folder.database, key=key).number
        backed_up = look_through(made.backup, key=key).number
        if old_rows is None:
            old_rows = found
            assert old_rows > backed_up, "what stood in the log is part of the record"
        assert found in (old_rows, backed_up)
        if is_done:
            assert found == backed_up
            [aside] = folder.path.glob("before-*")
            assert look_through(aside / "desk.db", key=key).number == old_rows
            break
    else:
        pytest.fail("it never ended")
    assert at > 5


def test_a_restore_that_was_killed_is_simply_done_again(made: Made, tmp_path: Path) -> None:
    folder = _newer(made, tmp_path / "desk")
    command, kept = apart("restore", folder.path, made.backup)
    process = subprocess.Popen(command, env=kept, stdout=subprocess.DEVNULL)  # noqa: S603 - our own
    while process.poll() is None and not (folder.path / "desk.db.coming").exists():
        pass
    process.send_signal(signal.SIGKILL)
    process.wait(timeout=60)
    assert folder.database.exists()
    assert "as it was at row" in said("restore", folder.path, made.backup)
    assert "broken=0 whole=True" in said("read", folder.path, made.shares[0][0])
