"""Signal Desktop's own export, a record a line."""

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from leeside.conversation.model import Attachment, Kind, Withheld
from leeside.errors import ExportError
from leeside.sources.contract.export import Export
from leeside.sources.reading.told_threads import HOLDER
from leeside.sources.signal_desktop import SOURCE
from tests.sources.partition import read_bytes
from tests.sources.told_files import WORDS, fixture, prove_it_leaves_others_alone

PEOPLE: list[dict[str, object]] = [
    {"version": "1", "backupTimeMs": "1773244000000"},
    {"recipient": {"id": "2", "self": {}}},
    {"recipient": {"id": "3", "contact": {"e164": "447700900123", "profileGivenName": "Kai"}}},
    {"chat": {"id": "1", "recipientId": "3"}},
]


def export(*items: dict[str, object]) -> bytes:
    return "".join(
        json.dumps(one) + "\n" for one in [*PEOPLE, *({"chatItem": item} for item in items)]
    ).encode()


def said(text: str, author: str = "3", **more: object) -> dict[str, object]:
    words = {"standardMessage": {"text": {"body": text}}}
    return {"chatId": "1", "authorId": author, "dateSent": "1773243602000", **words, **more}


def test_who_is_the_number_and_the_name_is_shown_and_the_devices_owner_is_nobody_by_name() -> None:
    whole = read_bytes(SOURCE, export(said("hey"), said("hi", "2")))
    assert [(m.sender, m.text) for m in whole.messages] == [("+447700900123", "hey"), (HOLDER, "hi")]
    assert whole.titles == {"chat 1": "Kai"}
    assert str(whole.messages[0].utc) == "2026-03-11 15:40:02+00:00"


def test_what_was_to_disappear_says_so_and_what_was_deleted_is_told_as_such() -> None:
    gone: dict[str, object] = {
        "chatId": "1",
        "authorId": "3",
        "dateSent": "1773243602000",
        "remoteDeletedMessage": {},
    }
    timer: dict[str, object] = {
        "chatId": "1",
        "authorId": "3",
        "updateMessage": {"expirationTimerChange": {}},
    }
    whole = read_bytes(SOURCE, export(said("hey", expiresInMs="60000"), gone, timer))
    assert [m.kind for m in whole.messages] == [Kind.TEXT, Kind.DELETED, Kind.TIMER]
    assert "disappear after 60 seconds" in whole.messages[0].note


def test_what_could_be_seen_once_is_a_token_that_says_so() -> None:
    once: dict[str, object] = {
        "chatId": "1",
        "authorId": "3",
        "dateSent": "1773243602000",
        "viewOnceMessage": {},
    }
    [message] = read_bytes(SOURCE, export(once)).messages
    assert message.kind is Kind.OMITTED
    assert message.attachment == Attachment(present=False, withheld=Withheld.VIEW_ONCE)


def test_that_the_layout_is_inferred_is_said() -> None:
    assert any("not from a real export" in one for one in read_bytes(SOURCE, export(said("hey"))).notices)


def test_a_line_that_is_no_record_is_unread_alone() -> None:
    whole = read_bytes(SOURCE, export(said("hey")) + b'{"chatItem": \n' + export(said("you")))
    assert whole.texts() == ["hey", "you"]
    assert len(whole.unread) == 1


@given(st.lists(WORDS, min_size=1, max_size=4), st.data())
def test_any_words_come_back_exactly_and_a_cut_keeps_what_came_before(
    texts: list[str], data: st.DataObject
) -> None:
    raw = export(*map(said, texts))
    assert read_bytes(SOURCE, raw).texts() == texts
    cut = raw[: data.draw(st.integers(1, len(raw) - 1))]
    if not SOURCE.sniff(Export(Path("-"), pasted=cut)):
        return
    try:
        whole = read_bytes(SOURCE, cut)
    except ExportError:
        return
    assert whole.texts() == texts[: len(whole.messages)]


def test_the_fixture_gives_what_its_manifest_says() -> None:
    whole = fixture(SOURCE, "signal_plaintext/main.jsonl")
    assert (len(whole.messages), len({m.sender for m in whole.messages}), whole.unread) == (2, 2, [])
    assert [m.utc.timestamp() for m in whole.messages if m.utc] == [1710171602, 1710171662]


def test_leaves_every_other_fixture_alone() -> None:
    prove_it_leaves_others_alone(SOURCE, "signal_plaintext")
