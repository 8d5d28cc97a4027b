"""Messenger's download of end-to-end encrypted chats."""

import json

from leeside.conversation.model import Kind
from leeside.sources.messenger_e2ee import SOURCE
from tests.sources.partition import read_bytes
from tests.sources.told_files import fixture, prove_it_leaves_others_alone, prove_words_and_cuts


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


def test_any_words_come_back_and_a_cut_is_told() -> None:
    prove_words_and_cuts(SOURCE, lambda texts: chat(*map(said, texts)))


def test_the_fixture_gives_what_its_manifest_says() -> None:
    whole = fixture(SOURCE, "messenger_e2ee/messages/Ben_3.json")
    assert (len(whole.messages), len({m.sender for m in whole.messages}), whole.unread) == (3, 2, [])
    assert [m.utc.timestamp() for m in whole.messages if m.utc] == [1710171602, 1710171603, 1710171604]


def test_leaves_every_other_fixture_alone() -> None:
    prove_it_leaves_others_alone(SOURCE, "e2ee")
