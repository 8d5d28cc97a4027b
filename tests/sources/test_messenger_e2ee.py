"""Messenger's download of end-to-end encrypted chats."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.conversation.model import Kind
from leeside.errors import ExportError
from leeside.sources.contract.export import Export
from leeside.sources.messenger_e2ee import SOURCE
from tests.sources.partition import SHARED, read, read_bytes

FIXTURES = SHARED / "fixtures/synthetic"


def chat(*messages: dict[str, object], people: tuple[str, ...] = ("Ann", "Kai 🎧")) -> bytes:
    return json.dumps({"participants": people, "threadName": "Kai_3", "messages": messages}).encode()


def said(text: str, sender: str = "Kai 🎧", at: int = 1773243602000, **more: object) -> dict[str, object]:
    record = {"isUnsent": False, "media": [], "reactions": [], "senderName": sender, "text": text}
    return {**record, "timestamp": at, "type": "text", **more}


def test_words_people_and_instants_are_read() -> None:
    whole = read_bytes(SOURCE, chat(said("café"), said("ok", "Ann", 1773243603000)))
    assert whole.texts() == ["café", "ok"]
    assert [m.sender for m in whole.messages] == ["Kai 🎧", "Ann"]
    assert str(whole.messages[0].utc) == "2026-03-11 15:40:02+00:00"
    [people] = whole.people.values()
    assert people == {"Ann": "Ann", "Kai 🎧": "Kai 🎧"}
    assert [*whole.titles.values()] == ["Kai_3"]


def test_an_unsent_message_is_told_as_such_and_not_as_an_empty_one() -> None:
    [message] = read_bytes(SOURCE, chat(said("", isUnsent=True))).messages
    assert message.kind is Kind.UNSENT
    assert "took this message back" in message.note


def test_a_file_is_a_token_whether_it_could_be_downloaded_or_not() -> None:
    there = said("", type="media", media=[{"uri": "./media/a.jpeg"}])
    gone = said("", type="media", media=[{"uri": "./media/Failed to download media"}])
    whole = read_bytes(SOURCE, chat(there, gone))
    tokens = [m.attachment for m in whole.messages]
    assert [(t.name, t.present) for t in tokens if t] == [("a.jpeg", None), ("", False)]
    assert [m.kind for m in whole.messages] == [Kind.ATTACHMENT, Kind.ATTACHMENT]


def test_a_kind_that_nobody_has_met_is_kept_as_omitted_and_named() -> None:
    [message] = read_bytes(SOURCE, chat(said("", type="hologram"))).messages
    assert message.kind is Kind.OMITTED
    assert "hologram" in message.note


@given(st.lists(st.text(max_size=30), min_size=1, max_size=5), st.data())
def test_any_words_come_back_exactly_and_a_cut_keeps_what_came_before(
    texts: list[str], data: st.DataObject
) -> None:
    raw = chat(*map(said, texts))
    assert read_bytes(SOURCE, raw).texts() == texts
    cut = raw[: data.draw(st.integers(1, len(raw) - 1))]
    try:
        whole = read_bytes(SOURCE, cut)
    except ExportError:
        return
    assert whole.texts() == texts[: len(whole.messages)]


def test_the_fixture_gives_what_its_manifest_says() -> None:
    if not FIXTURES.exists():
        pytest.skip("the shared fixtures are not beside this checkout")
    path = FIXTURES / "messenger_e2ee/messages/Ben_3.json"
    whole = read(SOURCE, path)
    assert SOURCE.sniff(Export(path)) >= 0.9
    assert (len(whole.messages), len({m.sender for m in whole.messages}), whole.unread) == (3, 2, [])
    assert [m.utc.timestamp() for m in whole.messages if m.utc] == [1710171602, 1710171603, 1710171604]


def test_leaves_every_other_fixture_alone() -> None:
    if not FIXTURES.exists():
        pytest.skip("the shared fixtures are not beside this checkout")
    for path in FIXTURES.parent.rglob("*.*"):
        if path.is_file() and path.stat().st_size and "e2ee" not in str(path):
            assert SOURCE.sniff(Export(path)) == 0, path
