"""``leeside desk`` as it is typed: what cannot be is one plain sentence, and exit code 2; what can be starts and stops."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from leeside.desk.folder import DeskFolder
from leeside.desk.key import DeskKey, keep_key
from tests.desk.running import RunningDesk, free_port, kept_environment, running_desk


def typed(folder: Path, *more: str, **environment: str) -> tuple[int, str]:
    """Exit code and what was said, of a desk that does not start."""
    done = subprocess.run(  # noqa: S603 our own program
        [
            sys.executable,
            "-m",
            "tests.desk.start",
            "--folder",
            str(folder),
            "--port",
            str(free_port()),
            *more,
        ],
        env={**kept_environment(), **environment},
        capture_output=True,
        stdin=subprocess.DEVNULL,
        timeout=60,
        check=False,
    )
    said = (done.stdout + done.stderr).decode()
    assert "Traceback" not in said
    return done.returncode, said


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "folder"


def test_a_port_that_is_taken(folder: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        code, said = typed(folder, "--port", str(other.getsockname()[1]))
    assert code == 2
    assert "Another program uses this port" in said
    assert "--port" in said


@pytest.mark.parametrize("port", ["80", "70000", "many"])
def test_a_port_that_cannot_be(folder: Path, port: str) -> None:
    code, said = typed(folder, "--port", port)
    assert code == 2
    assert "--port" in said
    assert not folder.exists()


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("a letter")
    code, said = typed(tmp_path / "letter.txt" / "folder")
    assert code == 2
    assert "cannot be made or written to" in said


def test_a_folder_that_holds_other_things_is_left_as_it_is(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    (tmp_path / "letter.txt").write_text("a letter")
    code, said = typed(tmp_path)
    assert code == 2
    assert "holds other things" in said
    assert tmp_path.stat().st_mode & 0o777 == 0o755
    assert [file.name for file in tmp_path.iterdir()] == ["letter.txt"]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="nothing is closed to root")
def test_a_folder_that_may_not_be_written_to(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    code, said = typed(tmp_path / "folder")
    assert code == 2
    assert "cannot be made or written to" in said


def test_a_key_that_is_no_key(folder: Path) -> None:
    code, said = typed(folder, LEESIDE_DESK_KEY="hello")
    assert code == 2
    assert "not a desk's key" in said


def test_a_key_file_that_is_not_there(folder: Path) -> None:
    code, said = typed(folder, LEESIDE_DESK_KEY_FILE=str(folder / "elsewhere.key"))
    assert code == 2
    assert "key is not there" in said


def test_a_key_that_others_may_read(folder: Path) -> None:
    DeskFolder(path=folder).make()
    keep_key(DeskKey.new(), folder / "desk.key")
    (folder / "desk.key").chmod(0o644)
    code, said = typed(folder)
    assert code == 2
    assert "Others on this machine" in said


def test_a_database_whose_key_is_missing_gets_no_second_one(folder: Path) -> None:
    DeskFolder(path=folder).make()
    (folder / "desk.db").write_bytes(b"what was there")
    code, said = typed(folder)
    assert code == 2
    assert "its key is missing" in said
    assert not (folder / "desk.key").exists()
    assert (folder / "desk.db").read_bytes() == b"what was there"


def test_a_database_url_that_cannot_be_repeats_no_password(folder: Path) -> None:
    code, said = typed(folder, DATABASE_URL="mysql://desk:sesame@localhost/desk")
    assert code == 2
    assert "kind of database" in said
    assert "sesame" not in said


def test_a_database_server_that_is_away(folder: Path) -> None:
    code, said = typed(folder, DATABASE_URL=f"postgresql://desk:sesame@localhost:{free_port()}/desk")
    assert code == 2
    assert "cannot be opened" in said
    assert "sesame" not in said


@pytest.mark.parametrize("words", [("audit", "verify"), ("audit", "head", "--to", "head.json")])
def test_a_command_for_a_record_that_is_away(folder: Path, words: tuple[str, ...]) -> None:
    DeskFolder(path=folder).make()
    keep_key(DeskKey.new(), folder / "desk.key")
    url = f"postgresql://desk:sesame@localhost:{free_port()}/desk"
    code, said = typed(folder, *words, DATABASE_URL=url)
    assert code == 2, said
    assert "cannot reach its record" in said
    assert "sesame" not in said


def test_a_key_that_nobody_is_there_to_type(folder: Path) -> None:
    DeskFolder(path=folder).make()
    (folder / "desk.db").write_bytes(b"what was there")
    code, said = typed(folder, "--ask-for-key")
    assert code == 2
    assert "nobody here to type" in said


def test_a_word_that_is_no_command(folder: Path) -> None:
    code, said = typed(folder, "nonsense")
    assert code == 2
    assert "nonsense" in said


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> RunningDesk:
    """A desk that ran and was stopped with Ctrl-C."""
    with running_desk(tmp_path_factory.mktemp("run") / "folder") as running:
        code, said = typed(running.folder)
        assert code == 2
        assert "runs over this folder already" in said
    return running


def test_it_starts_and_ends_whole(desk: RunningDesk) -> None:
    assert desk.process.returncode == 0
    assert desk.said().endswith("The desk is closed.\n")
    assert "ERROR" not in desk.said()


def test_it_is_for_its_owner_alone(desk: RunningDesk) -> None:
    assert desk.folder.stat().st_mode & 0o777 == 0o700
    assert {file.stat().st_mode & 0o777 for file in desk.folder.iterdir()} == {0o600}
    assert not (desk.folder / "desk.db").read_bytes().startswith(b"SQLite")


def test_another_key_does_not_open_it(desk: RunningDesk) -> None:
    code, said = typed(desk.folder, LEESIDE_DESK_KEY=DeskKey.new().written())
    assert code == 2
    assert "does not open this database" in said


def test_its_audit_is_verified_and_its_record_is_put_away_and_back(desk: RunningDesk, tmp_path: Path) -> None:
    head, away = tmp_path / "head.json", tmp_path / "away"
    assert typed(desk.folder, "audit", "head", "--to", str(head))[0] == 0
    code, said = typed(desk.folder, "audit", "verify", "--head", str(head))
    assert code == 0
    assert "goes on from the kept head" in said
    assert typed(desk.folder, "backup", "--into", str(away))[0] == 0
    [made] = away.glob("*.desk-backup")
    code, said = typed(desk.folder, "restore", str(made))
    assert code == 0, said
    assert "as it was at row" in said


@pytest.mark.parametrize(
    "words",
    [
        ("audit", "verify"),
        ("backup", "--into", "away"),
        ("recovery-drill", "--by", "a@school.example", "--beside", "b@school.example"),
        ("recover", "--to", "a@school.example", "--beside", "b@school.example"),
    ],
)
def test_a_command_for_a_desk_that_is_not_there_makes_none(folder: Path, words: tuple[str, ...]) -> None:
    code, said = typed(folder, *words)
    assert code == 2
    assert "no desk here" in said
    assert not folder.exists()


def test_when_it_is_killed_its_processes_leave_too(desk: RunningDesk) -> None:
    with running_desk(desk.folder) as again:
        assert "This is the key" not in again.said()
        group = subprocess.run(  # noqa: S603 our own number
            ["ps", "-o", "pid=", "--ppid", str(again.process.pid)],  # noqa: S607 of the system
            capture_output=True,
            check=True,
        )
        children = [int(number) for number in group.stdout.split()]
        assert len(children) == 2
        again.process.send_signal(signal.SIGKILL)
        until = time.monotonic() + 30
        while time.monotonic() < until and any(Path(f"/proc/{child}").exists() for child in children):
            time.sleep(0.2)
        assert [child for child in children if Path(f"/proc/{child}").exists()] == []
