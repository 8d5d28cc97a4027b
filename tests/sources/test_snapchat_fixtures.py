"""The shared fixtures of Snapchat give what their manifest says."""

from datetime import UTC, datetime

import pytest

from leeside.conversation.model import Kind
from leeside.sources.contract.export import Export
from leeside.sources.snapchat import SOURCE
from tests.sources.partition import SHARED, read

FIXTURES = SHARED / "fixtures/synthetic"


@pytest.mark.parametrize(
    ("path", "messages", "senders", "first", "last"),
    [
        ("snapchat_2023plus/json/chat_history.json", 7, 2, 1710171300000, 1710171605123),
        ("snapchat_2023plus/json/snap_history.json", 1, 1, 1710171000000, 1710171000000),
        ("snapchat_2023plus", 8, 2, 1710171000000, 1710171605123),
        ("snapchat_2022/json/chat_history.json", 2, 2, 1647013202000, 1647013262000),
    ],
)
def test_the_fixtures_give_what_their_manifest_says(
    path: str, messages: int, senders: int, first: int, last: int
) -> None:
    if not FIXTURES.exists():
        pytest.skip("the shared fixtures are not beside this checkout")
    whole = read(SOURCE, FIXTURES / path)
    assert SOURCE.sniff(Export(FIXTURES / path)) >= 0.9
    assert whole.unread == []
    assert (len(whole.messages), len({m.sender for m in whole.messages})) == (messages, senders)
    assert whole.messages[0].utc == datetime.fromtimestamp(first / 1000, UTC)
    assert whole.messages[-1].utc == datetime.fromtimestamp(last / 1000, UTC)


def test_the_kinds_that_the_manifest_names() -> None:
    if not FIXTURES.exists():
        pytest.skip("the shared fixtures are not beside this checkout")
    whole = read(SOURCE, FIXTURES / "snapchat_2023plus")
    assert [m.kind for m in whole.messages] == [
        *(Kind.OMITTED, Kind.SCREENSHOT, Kind.SCREENSHOT, Kind.DELETED),
        *(Kind.ATTACHMENT, Kind.OMITTED, Kind.TEXT, Kind.TEXT),
    ]
    assert [m.sender for m in whole.messages[-2:]] == ["ben_y9", "elodie_p"]


def test_what_the_old_layout_writes_in_code_is_read_as_words() -> None:
    if not FIXTURES.exists():
        pytest.skip("the shared fixtures are not beside this checkout")
    whole = read(SOURCE, FIXTURES / "snapchat_2022/json/chat_history.json")
    assert not any("&" in text and ";" in text for text in whole.texts())


def test_leaves_every_other_fixture_alone() -> None:
    if not FIXTURES.exists():
        pytest.skip("the shared fixtures are not beside this checkout")
    for path in FIXTURES.parent.rglob("*.*"):
        if path.is_file() and path.stat().st_size and "snapchat" not in str(path):
            assert SOURCE.sniff(Export(path)) == 0, path
