"""The shared fixtures of Instagram and Messenger give what their manifest says."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from leeside.conversation.model import Kind
from leeside.sources.contract.export import Export
from leeside.sources.meta_json import SOURCE
from tests.sources.partition import SHARED, read

FIXTURES = SHARED / "fixtures"
EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


@pytest.mark.parametrize(
    ("path", "messages", "senders", "first", "last"),
    [
        ("synthetic/instagram/your_instagram_activity/messages/inbox/ben_17840000000000001", 9, 2, 1710085202000, 1710171662000),
        (
            "synthetic/instagram/your_instagram_activity/messages/message_requests/newperson_17840000000000002/message_1.json",
            1, 1, 1710171607000, 1710171607000,
        ),
        ("synthetic/instagram", 10, 3, 1710085202000, 1710171607000),
        ("synthetic/messenger_e2ee/messages/Ben_3.json", 3, 2, 1710171602000, 1710171604000),
        ("instagram/chat-miner_test_export.json", 2, 2, 1577186580000, 1579294140000),
    ],
)  # fmt: skip
def test_counts_senders_and_times(path: str, messages: int, senders: int, first: int, last: int) -> None:
    if not FIXTURES.exists():
        pytest.skip("the shared fixtures are not beside this checkout")
    whole = read(SOURCE, FIXTURES / path)
    assert SOURCE.sniff(Export(FIXTURES / path)) >= 0.9
    assert len(whole.messages) == messages
    assert len({m.sender for m in whole.messages}) == senders
    assert whole.messages[0].utc == datetime.fromtimestamp(first / 1000, UTC)
    assert whole.messages[-1].utc == datetime.fromtimestamp(last / 1000, UTC)


def test_the_kinds_that_the_manifest_names() -> None:
    if not FIXTURES.exists():
        pytest.skip("the shared fixtures are not beside this checkout")
    whole = read(SOURCE, FIXTURES / "synthetic/instagram/your_instagram_activity/messages/inbox")
    kinds = [m.kind for m in whole.messages]
    assert [kinds.count(kind) for kind in (Kind.UNSENT, Kind.EDITED, Kind.REACTION, Kind.CALL, Kind.ATTACHMENT, Kind.TEXT)] == [
        1, 1, 1, 1, 1, 4,
    ]  # fmt: skip


def test_leaves_every_other_fixture_alone() -> None:
    if not FIXTURES.exists():
        pytest.skip("the shared fixtures are not beside this checkout")
    ours = {"instagram", "messenger_e2ee"}
    for path in FIXTURES.rglob("*.*"):
        if path.is_file() and path.stat().st_size and ours.isdisjoint(path.parts):
            assert SOURCE.sniff(Export(path)) == 0, path


def test_the_example_is_a_message_request() -> None:
    whole = read(SOURCE, EXAMPLES / "instagram-deets-and-squares")
    assert len(whole.messages) == 8
    assert "💷" in whole.texts()[0]
    assert any("unaccepted message request" in said for said in whole.notices)
