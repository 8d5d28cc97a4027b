"""Skype's export, newest first, with calls, edits and quotations."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from leeside.conversation.model import Kind
from leeside.sources.reading import places
from leeside.sources.skype import SOURCE
from tests.sources.partition import read, read_bytes, zip_of
from tests.sources.told_files import fixture, prove_it_leaves_others_alone, prove_words_and_cuts


def export(*messages: dict[str, object]) -> bytes:
    chat = {"id": "8:live:kai", "displayName": "Kai", "MessageList": list(messages)}
    return json.dumps({"userId": "8:live:ann", "conversations": [chat]}).encode()


def said(text: str, minute: int = 40, kind: str = "RichText", **properties: str) -> dict[str, object]:
    record = {
        "id": f"1773243602{minute:03}",
        "originalarrivaltime": f"2026-03-11T15:{minute}:02.123Z",
        "content": text,
    }
    named = {"messagetype": kind, "conversationid": "8:live:kai", "from": "8:live:kai"}
    return {**record, **named, "properties": properties}


def written(texts: Sequence[str]) -> bytes:
    return export(*(said(text, 10 + at, "Text") for at, text in enumerate(texts)))


def test_any_words_come_back_and_a_cut_is_told() -> None:
    prove_words_and_cuts(SOURCE, written)


def test_the_newest_first_are_given_oldest_first_with_their_instants() -> None:
    whole = read_bytes(SOURCE, export(said("second", 41), said("first", 40)))
    assert whole.texts() == ["first", "second"]
    assert str(whole.messages[0].utc) == "2026-03-11 15:40:02.123000+00:00"
    assert any("8:live:ann" in one for one in whole.notices)


def test_marks_of_the_layout_are_taken_off_and_typed_ones_stay() -> None:
    [message] = read_bytes(SOURCE, export(said('hey &lt;b&gt; <ss type="smile">:)</ss>'))).messages
    assert message.text == "hey <b> :)"


def test_what_is_quoted_is_not_put_into_the_senders_mouth() -> None:
    [message] = read_bytes(
        SOURCE, export(said('<quote author="x">dont tell</quote>what do you mean'))
    ).messages
    assert message.text == "what do you mean"
    assert "quotes" in message.note


def test_edits_deletions_calls_and_strange_kinds_are_told_apart() -> None:
    kinds = [said("a", 10, edittime="1"), said("", 11, deletetime="1"), said("<x/>", 12, "Event/Call")]
    whole = read_bytes(SOURCE, export(*kinds, said("?", 13, "Hologram")))
    assert [m.kind for m in whole.messages] == [Kind.EDITED, Kind.DELETED, Kind.CALL, Kind.OMITTED]


def test_the_fixture_gives_what_its_manifest_says() -> None:
    whole = fixture(SOURCE, "skype/messages.json")
    assert [m.kind for m in whole.messages] == [Kind.EDITED, Kind.DELETED, Kind.CALL]
    assert {m.sender for m in whole.messages} == {"8:live:ben"}
    assert whole.unread == []


def test_leaves_every_other_fixture_alone() -> None:
    prove_it_leaves_others_alone(SOURCE, "skype")


def test_chats_longer_than_what_is_held_come_whole_out_of_a_damaged_zip_up_to_the_damage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "AT_ONCE_OF_ZIP", 100_000)
    newest_first = [said(f"{number} {'x' * 100}", number % 50 + 10, "Text") for number in range(4000, 0, -1)]
    sound = zip_of({"messages.json": export(*newest_first)})
    (tmp_path / "sound.zip").write_bytes(sound)
    assert len(read(SOURCE, tmp_path / "sound.zip").messages) == 4000
    (tmp_path / "damaged.zip").write_bytes(sound.replace(b"4000 x", b"4000 y"))
    whole = read(SOURCE, tmp_path / "damaged.zip")
    assert 3000 < len(whole.messages) < 4000
    [lost] = whole.unread
    assert "cut off or damaged" in lost.why
