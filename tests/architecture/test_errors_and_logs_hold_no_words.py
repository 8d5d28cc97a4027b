"""What somebody wrote never gets into an error, a reason why bytes were not read, or a log."""

import ast
import logging
import random
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from leeside.conversation.model import Message
from leeside.errors import LeesideError
from leeside.sources.contract.export import Export
from leeside.sources.contract.found import Unread
from leeside.sources.contract.load import recognise
from leeside.sources.contract.source import ReadOptions
from tests.architecture.repository import EXAMPLES, SOURCE, modules, shown

LONG_ENOUGH = 6
"""Shorter words are everybody's."""
DOORS = {"api", "desk", "scale"}
"""Only what serves others may keep a log, and what it may hold is tested there."""
_WORD = re.compile(r"[^\W\d_]+")


def _words(text: str) -> set[str]:
    return {word.lower() for word in _WORD.findall(text) if len(word) >= LONG_ENOUGH}


def _our_own_words() -> set[str]:
    """The words of our own sentences, which an error may well hold."""
    ours = [*modules(SOURCE / "sources"), *modules(SOURCE / "screening"), SOURCE / "errors.py"]
    return _words(" ".join(path.read_text(encoding="utf-8") for path in ours))


def _read(path: Path) -> Iterator[object]:
    export = Export(path)
    source, _ = recognise(export)
    yield from source.read(export, ReadOptions())


def _damages(sound: bytes) -> Iterator[bytes]:
    """Cut off, with a piece missing or doubled, with bytes turned over, and saved in another way."""
    chance = random.Random(len(sound))
    for eighth in range(1, 8):
        yield sound[: len(sound) * eighth // 8]
        at = len(sound) * eighth // 9
        yield sound[:at] + sound[at + chance.randrange(1, 60) :]
        yield sound[:at] + sound[at - chance.randrange(1, 60) :]
        yield sound[:at] + bytes(chance.randrange(256) for _ in range(12)) + sound[at:]
    for old, new in ((b'"', b"'"), (b"[", b"{"), (b"}", b"]"), (b":", b""), (b"\n", b""), (b",", b"\x00")):
        yield sound.replace(old, new)
        yield sound.replace(old, new, 3)
    yield sound.decode("utf-8").encode("utf-16")
    yield b"PK\x03\x04" + sound


def _damaged(example: Path, folder: Path) -> Iterator[Path]:
    """Copies of an example, a file or a folder, each damaged in one way in the largest of its files."""
    inner = max(example.rglob("*.json"), key=lambda one: one.stat().st_size) if example.is_dir() else example
    for number, content in enumerate(_damages(inner.read_bytes())):
        copy = folder / str(number) / f"export{example.suffix}"
        copy.parent.mkdir()
        if example.is_dir():
            shutil.copytree(example, copy)
            (copy / inner.relative_to(example)).write_bytes(content)
        else:
            copy.write_bytes(content)
        yield copy


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.name)
def test_no_reason_holds_what_somebody_wrote(
    example: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    written = " ".join(one.text for one in _read(example) if isinstance(one, Message))
    private = _words(written) - _our_own_words() - _words(str(tmp_path))
    assert private
    told: list[str] = []
    for copy in _damaged(example, tmp_path):
        try:
            told += [one.why for one in _read(copy) if isinstance(one, Unread)]
        except LeesideError as error:
            told.append(str(error))
    assert told
    assert {text for text in told if _words(text) & private} == set()
    assert caplog.records == []


def _imports(path: Path) -> set[str]:
    """The first names of all modules that a file imports, wherever in it."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add((node.module or "").split(".")[0])
    return found


@pytest.mark.parametrize("way_out", ["logging", "syslog", "traceback", "warnings"])
def test_nothing_that_looks_keeps_a_log(way_out: str) -> None:
    looking = [path for path in modules() if path.relative_to(SOURCE).parts[0] not in DOORS]
    assert {shown(path) for path in looking if way_out in _imports(path)} == set()
