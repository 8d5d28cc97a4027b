"""A worker that is killed in the middle of an import: the next one takes it up, and it becomes one case."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from leeside.desk.key import read_key
from tests.desk.empty_desk import copied

pytestmark = pytest.mark.one_engine

MESSAGES = 12_000
_PATIENCE = 120


class Folder:
    """A desk's folder, at which one thing after the other is done in processes of their own."""

    def __init__(self, path: Path, *, empty: Path) -> None:
        copied(empty, path)
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("LEESIDE_", "DATABASE_"))
        }
        self.path = path
        self.environment = {
            **kept,
            "LEESIDE_DESK_FOLDER": str(path),
            "LEESIDE_DESK_KEY": read_key(path / "desk.key").written(),
            "DJANGO_SETTINGS_MODULE": "tests.desk.settings",
        }

    def step(self, *command: str) -> str:
        whole = [sys.executable, "-m", "tests.desk.arrivals.on_a_folder", *command]
        done = subprocess.run(  # noqa: S603 our own program
            whole, env=self.environment, capture_output=True, text=True, timeout=_PATIENCE, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def stands(self) -> list[str]:
        """State, tries, messages read, cases, files."""
        return self.step("tell").split()

    @contextmanager
    def worker(self) -> Iterator[subprocess.Popen[bytes]]:
        running = subprocess.Popen(
            [sys.executable, "-m", "leeside.desk.worker"],
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            yield running
        finally:
            running.kill()
            running.wait()

    def wait_for(self, *states: str) -> None:
        """A process that waits: one that only looks takes longer to start than what it looks at."""
        self.step("wait", *states)


def test_an_import_whose_worker_is_killed_is_taken_up_and_arrives_once(
    empty_desk: Path, tmp_path: Path
) -> None:
    folder = Folder(tmp_path / "desk", empty=empty_desk)
    folder.step("upload", str(MESSAGES))
    with folder.worker() as first:
        folder.wait_for("asking")
        folder.step("answer")
        folder.wait_for("screening", "done")
        first.send_signal(signal.SIGKILL)
        first.wait()
    state, tries, _, cases, files = folder.stands()
    assert (state, tries, cases, files) == ("screening", "1", "0", "1"), "it was killed in the middle"
    with folder.worker():
        folder.step("hurry")
        folder.wait_for("done")
    assert folder.stands()[3:] == ["1", "0"], "one case, and nothing left of the file"
    assert folder.step("noted", "import.taken_up") == "1"
    assert list((folder.path / "arriving").iterdir()) == []
