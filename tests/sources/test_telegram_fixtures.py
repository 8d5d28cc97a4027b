"""The shared fixtures of Telegram Desktop give what their manifest says."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from leeside.conversation.model import Kind
from leeside.sources.contract.export import Export
from leeside.sources.telegram import SOURCE
from tests.sources.partition import SHARED, read

FIXTURES = SHARED / "fixtures"
EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
OWN = frozenset({Kind.SYSTEM, Kind.SCREENSHOT, Kind.TIMER, Kind.OMITTED})


@pytest.mark.parametrize(
    ("path", "messages", "senders", "first", "last"),
    [
        ("telegram/chat-miner_test_batch_export.json", 2, 2, 1544006350, 1544006964),
        ("telegram/chat-miner_test_single_export.json", 2, 2, 1544006350, 1544006964),
        ("synthetic/telegram/single/result.json", 5, 2, 1710171602, 1710171602),
        ("synthetic/telegram/single", 5, 2, 1710171602, 1710171602),
        ("synthetic/telegram/full/result.json", 3, 1, 1710171602, 1710171602),
        ("synthetic/telegram/traps/ctrl_escape.json", 1, 1, 1705314600, 1705314600),
        ("synthetic/telegram/traps/bare_document_id.json", 1, 1, 1660389071, 1660389071),
    ],
)
def test_counts_senders_and_times(path: str, messages: int, senders: int, first: int, last: int) -> None:
    if not FIXTURES.exists():
        pytest.skip("the shared fixtures are not beside this checkout")
    whole = read(SOURCE, FIXTURES / path)
    assert SOURCE.sniff(Export(FIXTURES / path)) >= 0.9
    said = [m for m in whole.messages if m.kind not in OWN]
    assert len(said) == messages
    assert len({m.sender for m in said}) == senders
    assert said[0].utc == datetime.fromtimestamp(first, UTC)
    assert said[-1].utc == datetime.fromtimestamp(last, UTC)
    assert not whole.unread


def test_an_old_export_has_local_times_alone() -> None:
    if not FIXTURES.exists():
        pytest.skip("the shared fixtures are not beside this checkout")
    [message] = read(SOURCE, FIXTURES / "synthetic/telegram/traps/no_unixtime.json").messages
    assert (message.sender, message.sent_at) == ("1", datetime(2019, 1, 15, 10, 30))
    assert (message.zone, message.utc) == (None, None)


def test_the_kinds_that_the_manifest_names() -> None:
    if not FIXTURES.exists():
        pytest.skip("the shared fixtures are not beside this checkout")
    whole = read(SOURCE, FIXTURES / "synthetic/telegram/single/result.json")
    assert [m.kind for m in whole.messages] == [
        *(Kind.TEXT, Kind.TEXT, Kind.TEXT, Kind.ATTACHMENT),
        *(Kind.SCREENSHOT, Kind.TIMER, Kind.TEXT, Kind.OMITTED),
    ]


def test_leaves_every_other_fixture_alone() -> None:
    if not FIXTURES.exists():
        pytest.skip("the shared fixtures are not beside this checkout")
    for path in FIXTURES.rglob("*.*"):
        if path.is_file() and path.stat().st_size and "telegram" not in path.parts:
            assert SOURCE.sniff(Export(path)) == 0, path


def test_the_example_is_read_fully() -> None:
    whole = read(SOURCE, EXAMPLES / "telegram-swim-club.json")
    assert len(whole.messages) == 7
    assert whole.people["private_group_4001"]["user215"] == "Priya (Tom's mum)"
    assert not whole.unread
    assert not whole.notices
