"""A desk that really runs: started by its command, over a folder of its own, and stopped."""

import base64
import hashlib
import hmac
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_PATIENCE = 90


@dataclass(frozen=True, slots=True, kw_only=True)
class RunningDesk:
    """Where it answers, what it said, and the code for its first lead."""

    address: str
    folder: Path
    output: Path
    process: subprocess.Popen[bytes]

    def said(self) -> str:
        return self.output.read_text(encoding="utf-8")

    @property
    def code(self) -> str:
        [found] = re.findall(r"^ {4}((?:[A-Z2-7]{4}-){3}[A-Z2-7]{4})$", self.said(), re.MULTILINE)
        return str(found)


def free_port() -> int:
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return int(trial.getsockname()[1])


def kept_environment() -> dict[str, str]:
    """This process's own, without what says which desk the tests are of."""
    ours = ("LEESIDE_", "DJANGO_", "DATABASE_")
    return {name: value for name, value in os.environ.items() if not name.startswith(ours)}


@contextmanager
def running_desk(folder: Path, *more: str, **environment: str) -> Iterator[RunningDesk]:
    """Start a desk, wait until it answers, and stop it as Ctrl-C would."""
    with desk_of([sys.executable, "-m", "tests.desk.start"], folder, *more, **environment) as running:
        yield running


@contextmanager
def desk_of(beginning: list[str], folder: Path, *more: str, **environment: str) -> Iterator[RunningDesk]:
    """The same, by a command that begins in another way."""
    port = free_port()
    output = folder.parent / f"{folder.name}.{port}.said"
    command = [*beginning, "--folder", str(folder), "--port", str(port), *more]
    with output.open("wb") as written:
        process = subprocess.Popen(  # noqa: S603 our own program
            command,
            env={**kept_environment(), **environment},
            stdout=written,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    address = f"http://localhost:{port}/"
    try:
        _wait_for(address, process, output)
        yield RunningDesk(address=address, folder=folder, output=output, process=process)
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGINT)
        process.wait(timeout=_PATIENCE)


def _wait_for(address: str, process: subprocess.Popen[bytes], output: Path) -> None:
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        if process.poll() is not None:
            break
        try:
            with urllib.request.urlopen(f"{address}blank/", timeout=5):  # noqa: S310 our own address
                return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.2)
    raise AssertionError(output.read_text(encoding="utf-8"))


def code_of(secret: str, *, later: int = 0) -> str:
    """The six digits that an app shows for a secret (RFC 6238), now or some half-minutes later."""
    key = base64.b32decode(secret)
    counter = (int(time.time()) // 30 + later).to_bytes(8, "big")
    digest = hmac.digest(key, counter, hashlib.sha1)
    at = digest[-1] & 15
    return f"{(int.from_bytes(digest[at : at + 4], 'big') & 0x7FFFFFFF) % 1_000_000:06d}"
