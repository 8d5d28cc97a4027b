"""Nothing that looks reaches the network or starts a program: with both made impossible, every example is read."""

import socket
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import pytest

import leeside
from leeside.conversation.model import Message
from leeside.screening.stream import ConversationState, Seen, default_engine
from leeside.sources.contract.export import Export
from leeside.sources.contract.load import recognise
from leeside.sources.contract.source import ReadOptions
from tests.architecture.repository import EXAMPLES


class ReachedOutError(AssertionError):
    """Something tried to leave this process."""


def _refuse(*_: object, **__: object) -> NoReturn:
    raise ReachedOutError


@pytest.fixture(autouse=True)
def _cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (
        "socket",
        "create_connection",
        "create_server",
        "getaddrinfo",
        "gethostbyname",
        "socketpair",
    ):
        monkeypatch.setattr(socket, name, _refuse)
    monkeypatch.setattr(subprocess, "Popen", _refuse)


def _messages(path: Path) -> list[Message]:
    export = Export(path)
    source, _ = recognise(export)
    return [one for one in source.read(export, ReadOptions()) if isinstance(one, Message)]


def test_a_call_would_be_seen() -> None:
    with pytest.raises(ReachedOutError):
        socket.create_connection(("host.example", 443))
    with pytest.raises(ReachedOutError):
        subprocess.run([sys.executable, "-V"], check=True)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_reading_an_example_makes_none(path: Path) -> None:
    assert _messages(path)


def test_noticing_in_a_stream_makes_none() -> None:
    seen: list[Seen] = []
    for path in EXAMPLES:
        states: dict[str, ConversationState] = {}
        for message in _messages(path):
            seen += default_engine().take([message], states)
    assert seen


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_screening_an_example_makes_none(path: Path) -> None:
    assert leeside.screen(path).source.messages
