"""The two processes of a desk: one that answers browsers, and one that does the work that outlives a page."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from types import FrameType, TracebackType
from typing import Final

from leeside.desk.orphans import PARENT
from leeside.desk.ports import LOOPBACK
from leeside.errors import DeskError

_PATIENCE: Final = 15
"""Seconds that a process has to finish what it does before it is ended."""
_WAKE: Final = 0.5
_REST: Final = 5
"""Seconds before a worker that ended is started again."""


class Children:
    """Starts both, starts the worker again when it dies, and stops both together."""

    def __init__(self, *, port: int) -> None:
        self._port = port
        self._stopping = False
        self._running: dict[str, subprocess.Popen[bytes]] = {}

    def __enter__(self) -> "Children":
        """Start both."""
        for name in ("server", "worker"):
            self._start(name)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop both, gently first."""
        for process in self._running.values():
            with contextlib.suppress(ProcessLookupError):
                process.terminate()
        until = time.monotonic() + _PATIENCE
        for process in self._running.values():
            try:
                process.wait(timeout=max(0.1, until - time.monotonic()))
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def watch(self, *, say: Callable[[str], None]) -> None:
        """Wait until Ctrl-C, or until the system asks us to end.

        Raises `DeskError` when the server ends by itself. A worker that ends is started again; what it was doing is taken up
        from where it was saved.
        """
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._stop)
        rest_until = 0.0
        while not self._stopping:
            time.sleep(_WAKE)
            if self._running["server"].poll() is not None and not self._stopping:
                raise DeskError(
                    "The desk's server ended by itself.",
                    to_do="Look at the lines above, and start the desk again.",
                )
            if (
                self._running["worker"].poll() is not None
                and not self._stopping
                and time.monotonic() > rest_until
            ):
                say("The worker ended and is started again.")
                rest_until = time.monotonic() + _REST
                self._start("worker")

    def _stop(self, _number: int, _frame: FrameType | None) -> None:
        self._stopping = True

    def _start(self, name: str) -> None:
        self._running[name] = subprocess.Popen(  # noqa: S603 our own programs and nothing that anybody typed
            self._command(name), env={**os.environ, PARENT: str(os.getpid())}, start_new_session=True
        )

    def _command(self, name: str) -> list[str]:
        if name == "worker":
            return [sys.executable, "-m", "leeside.desk.worker"]
        return [
            *(sys.executable, "-m", "gunicorn", "leeside.desk.config.wsgi:application"),
            *("--config", "python:leeside.desk.config.gunicorn"),
            *("--bind", f"{LOOPBACK}:{self._port}"),
        ]
