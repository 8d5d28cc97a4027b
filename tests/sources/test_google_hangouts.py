"""Google Hangouts: two shapes of Hangouts.json, events that are no words, and records out of their order."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from leeside.conversation.model import Kind
from leeside.sources.contract.export import Export
from leeside.sources.google_hangouts import SOURCE
from tests.sources.partition import read, read_bytes, zip_of
from tests.sources.told_files import prove_it_leaves_others_alone, prove_words_and_cuts

AT = 1_773_243_602_000_000
KAI, ELLIE = {"gaia_id": "11", "chat_id": "11"}, {"gaia_id": "22", "chat_id": "22"}


def event(
    text: str | None, number: int = 0, sender: dict[str, str] = KAI, **more: object
) -> dict[str, object]:
    words = {"message_content": {"segment": [{"type": "TEXT", "text": text}]}}
    return {
        "conversation_id": {"id": "Ug1"},
        "sender_id": sender,
        "timestamp": str(AT + number * 1_000_000),
        "event_id": f"e{number}",
        "event_type": "REGULAR_CHAT_MESSAGE",
        **({} if text is None else {"chat_message": words}),
        **more,
    }


def details(name: str = "") -> dict[str, object]:
    people = [{"id": KAI, "fallback_name": "Kai"}, {"id": ELLIE, "fallback_name": "Ellie"}]
    return {"id": {"id": "Ug1"}, "type": "GROUP", "name": name, "participant_data": people}


def takeout(*events: dict[str, object]) -> bytes:
    one = {"conversation_id": {"id": "Ug1"}, "conversation": details("Swim")}
    return json.dumps({"conversations": [{"conversation": one, "events": events}]}, indent=1).encode()


def written(texts: Sequence[str]) -> bytes:
    return takeout(*(event(text, number) for number, text in enumerate(texts)))


def test_any_words_come_back_and_a_cut_is_told() -> None:
    prove_words_and_cuts(SOURCE, written)


def test_who_is_the_accounts_number_and_names_are_those_of_the_conversation() -> None:
    whole = read_bytes(SOURCE, takeout(event("hey"), event("hi", 1, ELLIE)))
    assert [(m.sender, m.text, str(m.utc)) for m in whole.messages] == [
        ("11", "hey", "2026-03-11 15:40:02+00:00"),
        ("22", "hi", "2026-03-11 15:40:03+00:00"),
    ]
    assert whole.people["Ug1"] == {"11": "Kai", "22": "Ellie"}
    assert whole.titles["Ug1"] == "Swim"


def test_the_older_shape_is_read_the_same() -> None:
    state = {"conversation_id": {"id": "Ug1"}, "conversation": details(), "event": [event("hey")]}
    old = {
        "continuation_end_timestamp": "1",
        "conversation_state": [{"conversation_id": {"id": "Ug1"}, "conversation_state": state}],
    }
    whole = read_bytes(SOURCE, json.dumps(old).encode())
    assert whole.texts() == ["hey"]
    assert whole.people["Ug1"] == {"11": "Kai", "22": "Ellie"}


def test_links_and_breaks_of_lines_are_part_of_what_was_typed() -> None:
    segments = [
        {"type": "TEXT", "text": "look "},
        {"type": "LINK", "text": "chat.example", "link_data": {"link_target": "https://chat.example"}},
        {"type": "LINE_BREAK", "text": "\n"},
        {"type": "TEXT", "text": "ok"},
    ]
    raw = takeout(event("", chat_message={"message_content": {"segment": segments}}))
    assert read_bytes(SOURCE, raw).texts() == ["look chat.example\nok"]


def test_a_picture_is_a_token_and_a_call_or_a_new_member_is_nobodys_words() -> None:
    photo = {
        "embed_item": {
            "type": ["PLUS_PHOTO"],
            "plus_photo": {"media_type": "PHOTO", "url": "https://x.example/a.png"},
        }
    }
    whole = read_bytes(
        SOURCE,
        takeout(
            event(None, 1, chat_message={"message_content": {"attachment": [photo]}}),
            event(None, 2, hangout_event={"event_type": "END_HANGOUT", "hangout_duration_secs": "60"}),
            event(None, 3, event_type="ADD_USER", membership_change={"type": "JOIN"}),
        ),
    )
    assert [m.kind for m in whole.messages] == [Kind.ATTACHMENT, Kind.CALL, Kind.SYSTEM]
    assert whole.messages[0].attachment is not None
    assert (whole.messages[0].attachment.name, whole.messages[0].attachment.media_type) == ("a.png", "photo")
    assert "60 seconds" in whole.messages[1].note
    assert "added" in whole.messages[2].note


def test_events_out_of_their_order_are_put_in_it_and_a_notice_says_so() -> None:
    whole = read_bytes(SOURCE, takeout(event("c", 3), event("a", 1), event("b", 2)))
    assert whole.texts() == ["a", "b", "c"]
    assert any("out of the order of their times" in one for one in whole.notices)
    assert not any("out of the order" in one for one in read_bytes(SOURCE, written(["a", "b"])).notices)


def test_one_id_that_stands_twice_is_given_once() -> None:
    whole = read_bytes(SOURCE, takeout(event("a"), event("b", 0)))
    assert [m.id for m in whole.messages] == ["e0", "e0 (2)"]
    assert "same id" in whole.messages[1].note


def test_a_damaged_event_is_unread_alone() -> None:
    raw = written(["a", "b", "c", "d"]).replace(b'"c"', b'"c"" x: {')
    whole = read_bytes(SOURCE, raw)
    assert whole.texts() == ["a", "b", "d"]
    assert len(whole.unread) == 1


def test_an_event_without_a_time_keeps_its_place() -> None:
    whole = read_bytes(
        SOURCE, takeout(event("a"), event("b", 1, timestamp=None), event("c", 2, timestamp="soon"))
    )
    assert [(m.text, m.utc is None) for m in whole.messages] == [("a", False), ("b", True), ("c", True)]
    assert "could not be read" in whole.messages[2].note


def test_it_is_read_within_a_takeout_and_says_that_the_layout_is_inferred(tmp_path: Path) -> None:
    (tmp_path / "takeout.zip").write_bytes(zip_of({"Takeout/Hangouts/Hangouts.json": written(["hey"])}))
    whole = read(SOURCE, tmp_path / "takeout.zip")
    assert whole.texts() == ["hey"]
    assert any("not from a real Takeout" in one for one in whole.notices)


@pytest.mark.parametrize(
    "raw", [b"", b"{}", b'{"conversations": []}', b'{"a": "\\"conversations\\": ["}', b"[1]"]
)
def test_leaves_other_json_alone(raw: bytes) -> None:
    assert SOURCE.sniff(Export(Path("-"), pasted=raw)) == 0


def test_leaves_every_other_fixture_alone() -> None:
    prove_it_leaves_others_alone(SOURCE, "hangouts")
