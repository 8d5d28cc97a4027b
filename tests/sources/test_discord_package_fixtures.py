"""The shared fixtures of Discord's package give what their manifest says, in each language."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from leeside.sources.contract.export import Export
from leeside.sources.discord_package import SOURCE
from tests.sources.partition import SHARED, read

FIXTURES = SHARED / "fixtures"
EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
FIRST = datetime(2024, 3, 11, 15, 40, 2, tzinfo=UTC)


@pytest.mark.parametrize(
    ("path", "text", "at"),
    [
        ("discord_package_en", "only my own side", FIRST),
        ("discord_package_de", "only my own side", FIRST),
        ("discord_package_fr", "only my own side", FIRST),
        ("discord_package_old", "a, b\nc", FIRST.replace(microsecond=123000)),
        ("discord_package_en/Messages/c5/messages.json", "only my own side", FIRST),
        ("discord_package_de/Nachrichten/c5/messages.json", "only my own side", FIRST),
        ("discord_package_old/messages/c5/messages.csv", "a, b\nc", FIRST.replace(microsecond=123000)),
    ],
)
def test_counts_senders_and_times(path: str, text: str, at: datetime) -> None:
    if not FIXTURES.exists():
        pytest.skip("the shared fixtures are not beside this checkout")
    whole = read(SOURCE, FIXTURES / "synthetic" / path)
    assert SOURCE.sniff(Export(FIXTURES / "synthetic" / path)) >= 0.9
    [message] = whole.messages
    assert (message.text, message.utc) == (text, at)
    assert message.sender in ("111", "account holder")
    assert not whole.unread


def test_leaves_every_other_fixture_and_example_alone() -> None:
    if not FIXTURES.exists():
        pytest.skip("the shared fixtures are not beside this checkout")
    for path in [*FIXTURES.rglob("*.*"), *EXAMPLES.rglob("*.*")]:
        ours = "discord_package" in str(path) and path.name.startswith("messages.")
        if path.is_file() and path.stat().st_size and not ours:
            assert SOURCE.sniff(Export(path)) == 0, path
