"""Slack's export: a folder a channel, a file a day."""

import json
from collections.abc import Sequence
from pathlib import Path

from leeside.conversation.model import Kind
from leeside.sources.slack import SOURCE, as_typed
from tests.sources.partition import folder_of, read, read_bytes
from tests.sources.told_files import fixture, prove_it_leaves_others_alone, prove_words_and_cuts


def day(*messages: dict[str, object]) -> bytes:
    return json.dumps(list(messages)).encode()


def said(text: str, second: int = 0, **more: object) -> dict[str, object]:
    return {"type": "message", "user": "U1", "ts": f"17732436{second:02}.000100", "text": text, **more}


def written(texts: Sequence[str]) -> bytes:
    return day(*(said(text, 10 + at) for at, text in enumerate(texts)))


def test_any_words_come_back_and_a_cut_is_told() -> None:
    prove_words_and_cuts(SOURCE, written)


def test_days_of_a_channel_are_one_conversation_in_order_with_names(tmp_path: Path) -> None:
    people = json.dumps([{"id": "U1", "name": "kai", "profile": {"display_name": "Kai B"}}]).encode()
    files = {"D1/2026-03-12.json": day(said("second", 40)), "D1/2026-03-11.json": day(said("first", 10))}
    whole = read(SOURCE, folder_of(tmp_path, {**files, "users.json": people}))
    assert whole.texts() == ["first", "second"]
    assert [m.index for m in whole.messages] == [0, 1]
    assert whole.people == {"D1": {"U1": "Kai B"}}


def test_codes_for_people_and_links_are_read_as_they_were_seen() -> None:
    assert as_typed("hey <@U2> &amp; <https://site.example|here>", {"U2": "Ann"}) == (
        "hey @Ann & here (https://site.example)"
    )
    assert as_typed("a < b &lt; c", {}) == "a < b < c"


def test_deleted_edited_and_joined_are_told_apart() -> None:
    kinds = [said("This message was deleted.", 10, subtype="tombstone"), said("x", 11, edited={"ts": "1.0"})]
    whole = read_bytes(SOURCE, day(*kinds, said("joined", 12, subtype="channel_join")))
    assert [m.kind for m in whole.messages] == [Kind.DELETED, Kind.EDITED, Kind.SYSTEM]
    assert whole.messages[0].text == ""


def test_an_answer_in_a_thread_says_to_what() -> None:
    [message] = read_bytes(SOURCE, day(said("yes", thread_ts="1773243000.000100"))).messages
    assert "answers the message of 1773243000.000100" in message.note


def test_the_fixture_gives_what_its_manifest_says() -> None:
    whole = fixture(SOURCE, "slack/D1/2024-03-11.json")
    assert (len(whole.messages), len({m.sender for m in whole.messages}), whole.unread) == (3, 2, [])
    assert [m.id for m in whole.messages][::2] == ["1710171602.000100", "1710171722.000100"]
    assert len(fixture(SOURCE, "slack").messages) == 3


def test_leaves_every_other_fixture_alone() -> None:
    prove_it_leaves_others_alone(SOURCE, "slack")
