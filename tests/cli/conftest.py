"""Runs the command line as a person would, in this process: arguments and standard input in, status and output out."""

import io
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from leeside.cli.main import run

EXAMPLES = Path(__file__).parents[2] / "examples"


class Ran(msgspec.Struct, frozen=True):
    """How a command ended: its status, and what it wrote to standard output and to standard error."""

    status: int
    out: str
    err: str


Leeside = Callable[..., Ran]


@pytest.fixture
def leeside(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Leeside:
    """``leeside("screen", path, stdin=b"...")``."""

    def runs(*arguments: object, stdin: bytes = b"") -> Ran:
        monkeypatch.setattr(sys, "argv", ["leeside", *map(str, arguments)])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        status = 0
        try:
            run()
        except SystemExit as ended:
            status = ended.code if isinstance(ended.code, int) else int(ended.code is not None)
        captured = capsys.readouterr()
        return Ran(status, captured.out, captured.err)

    return runs
