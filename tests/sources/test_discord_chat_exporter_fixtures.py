"""The shared fixtures of DiscordChatExporter give what their manifest says, and the example is read fully."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from leeside.conversation.model import Kind
from leeside.sources.contract.export import Export
from leeside.sources.discord_chat_exporter import SOURCE
from tests.sources.partition import SHARED, read

FIXTURES = SHARED / "fixtures"
EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


@pytest.mark.parametrize("path", ["synthetic/discord_dce/dm.json", "synthetic/discord_dce"])
def test_counts_senders_and_times(path: str) -> None:
    if not FIXTURES.exists():
        pytest.skip("the shared fixtures are not beside this checkout")
    whole = read(SOURCE, FIXTURES / path)
    assert SOURCE.sniff(Export(FIXTURES / path)) >= 0.9
    *messages, call = whole.messages
    assert (len(messages), call.kind) == (2, Kind.CALL)
    assert len({m.sender for m in messages}) == 2
    assert messages[0].utc == datetime(2024, 3, 11, 15, 40, 2, 123000, UTC)
    assert messages[1].utc == datetime(2024, 3, 31, 1, 30, tzinfo=UTC)
    assert messages[1].kind is Kind.EDITED
    assert any("2 messages, and it holds 3" in said for said in whole.notices)


def test_leaves_every_other_fixture_and_example_alone() -> None:
    if not FIXTURES.exists():
        pytest.skip("the shared fixtures are not beside this checkout")
    for path in [*FIXTURES.rglob("*.*"), *EXAMPLES.rglob("*.*")]:
        ours = path.name in ("dm.json", "discord-remote-mothering.json")
        if path.is_file() and path.stat().st_size and not ours:
            assert SOURCE.sniff(Export(path)) == 0, path


def test_the_example_is_read_fully() -> None:
    whole = read(SOURCE, EXAMPLES / "discord-remote-mothering.json")
    assert len(whole.messages) == 13
    assert whole.people["5"] == {"9000000000000000": "olderz", "9000000000000001": "tyrell_m"}
    assert {message.zone for message in whole.messages} == {"+01:00"}
    assert not whole.unread
    assert whole.notices == []
