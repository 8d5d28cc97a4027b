"""Instagram and Messenger: pages in order, garbled text put right, and notices told from a child's own words."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.conversation.model import Kind
from leeside.errors import ExportError
from leeside.sources.contract.export import Export
from leeside.sources.contract.source import ReadOptions
from leeside.sources.meta_json import SOURCE
from leeside.sources.reading.places import Again
from leeside.sources.reading.told_stream import ENDS_EARLY
from tests.sources.partition import Account, folder_of, read, read_bytes, zip_of

AT = 1710171602000
ROOT = "your_instagram_activity/messages/inbox/ben_17840000000000001"


def _garbled(text: str) -> str:
    return text.encode().decode("latin-1")


def _page(*records: dict[str, Any], **headings: Any) -> bytes:
    """A page as Meta writes it: the records are given oldest first and stand newest first."""
    people = [{"name": "Ben"}, {"name": "Ann"}]
    timed = [{"sender_name": "Ben", "timestamp_ms": AT + 1000 * n, **one} for n, one in enumerate(records)]
    return json.dumps({"participants": people, "messages": timed[::-1], **headings}, indent=1).encode()


def _one(**record: Any) -> Account:
    return read_bytes(SOURCE, _page(record))


def test_pages_are_put_in_order_by_their_number_and_turned_oldest_first(tmp_path: Path) -> None:
    pages = {1: ["five", "six"], 2: ["three", "four"], 10: ["one", "two"]}
    files = {
        f"{ROOT}/message_{n}.json": _page(*({"content": text} for text in texts))
        for n, texts in pages.items()
    }
    whole = read(SOURCE, folder_of(tmp_path / "folder", files))
    assert whole.texts() == ["one", "two", "three", "four", "five", "six"]
    assert any("3 to 9" in said for said in whole.notices)
    (tmp_path / "download.zip").write_bytes(zip_of({**files, f"{ROOT}/photos/1.jpg": b"x"}))
    assert read(SOURCE, tmp_path / "download.zip").texts() == whole.texts()


@pytest.mark.parametrize(
    "given_", ["", "your_instagram_activity/messages", "your_instagram_activity/messages/inbox", ROOT]
)
def test_a_folder_is_read_at_any_level(tmp_path: Path, given_: str) -> None:
    files = {
        f"{ROOT}/message_{n}.json": _page({"content": str(n)}, thread_path="inbox/ben_1") for n in (1, 2)
    }
    path = folder_of(tmp_path, files) / given_
    assert SOURCE.sniff(Export(path)) > 0.9
    whole = read(SOURCE, path)
    assert whole.texts() == ["2", "1"]
    assert set(whole.people) == {"inbox/ben_1"}


@pytest.mark.parametrize(
    "root",
    [
        "your_activity_across_facebook/messages",
        "your_facebook_activity/messages",
        "messages",
        "part2/messages",
    ],
)
@pytest.mark.parametrize(
    "section", ["inbox", "message_requests", "archived_threads", "filtered_threads", "e2ee_cutover"]
)
def test_every_section_is_read_and_what_it_means_is_said(tmp_path: Path, root: str, section: str) -> None:
    whole = read(
        SOURCE, folder_of(tmp_path, {f"{root}/{section}/new_1/message_1.json": _page({"content": "hi"})})
    )
    assert set(whole.people) == {f"{section}/new_1"}
    assert any("unaccepted message request" in said for said in whole.notices) == (
        section == "message_requests"
    )


def test_parts_of_one_download_side_by_side_make_one_thread_and_a_page_twice_makes_two(
    tmp_path: Path,
) -> None:
    files = {
        "part1/messages/inbox/ben_1/message_1.json": _page({"content": "new"}),
        "part2/messages/inbox/ben_1/message_2.json": _page({"content": "old"}),
    }
    assert read(SOURCE, folder_of(tmp_path, files)).texts() == ["old", "new"]
    whole = read(
        SOURCE, folder_of(tmp_path, {"part2/messages/inbox/ben_1/message_1.json": _page({"content": "new"})})
    )
    assert len(whole.people) == 2


def test_garbled_names_words_and_reactions_are_put_right_and_said() -> None:
    reaction = {"reaction": _garbled("❤"), "actor": _garbled("Élodie")}
    whole = _one(sender_name=_garbled("Élodie 🎧"), content=_garbled("café “ok” 👋"), reactions=[reaction])
    [message] = whole.messages
    assert (message.sender, message.text) == ("Élodie 🎧", "café “ok” 👋")
    assert message.note == "Reactions: ❤ by Élodie."
    assert any("put right" in said for said in whole.notices)


@pytest.mark.parametrize("right", ["café", "“quotes”", "👋", "plain", "Ã", "naïve é"])
def test_text_that_was_right_is_left_alone(right: str) -> None:
    whole = _one(content=right)
    assert whole.texts() == [right]
    assert not any("garbled" in said for said in whole.notices)


def test_a_file_that_is_partly_garbled_is_left_as_it_is_and_said() -> None:
    whole = read_bytes(SOURCE, _page({"content": _garbled("é")}, {"content": "👋"}))
    assert whole.texts() == [_garbled("é"), "👋"]
    assert any("left as it is" in said for said in whole.notices)


def test_an_emoji_cut_in_half_costs_no_message() -> None:
    assert _one(content=_garbled("👋")[:2]).texts() == [_garbled("👋")[:2]]
    [message] = read_bytes(SOURCE, _page({"content": "x"}).replace(b'"x"', b'"hi \\ud83d"')).messages
    assert message.text == "hi \ufffd"


def test_an_edit_is_two_records_that_name_each_other() -> None:
    whole = read_bytes(
        SOURCE, _page({"content": "see you"}, {"content": "ok"}, {"content": "see you there (edited)"})
    )
    first, between, edited = whole.messages
    assert [m.kind for m in whole.messages] == [Kind.TEXT, Kind.TEXT, Kind.EDITED]
    assert edited.text == "see you there (edited)"
    assert "message 1" in edited.note
    assert "message 3" in first.note
    assert between.note == ""


@pytest.mark.parametrize(
    ("record", "kind"),
    [
        ({"is_unsent": True}, Kind.UNSENT),
        ({"content": "Missed call", "call_duration": 0, "missed": True}, Kind.CALL),
        ({"content": "Audio call ended"}, Kind.CALL),
        ({"content": "Ben started a video chat"}, Kind.CALL),
        ({"content": "Reacted ❤ to your message "}, Kind.REACTION),
        ({"content": "Ben reacted 👍🏽 to your message"}, Kind.REACTION),
        ({"content": "Liked a message"}, Kind.REACTION),
        ({"content": "Ben sent a photo."}, Kind.OMITTED),
        ({"content": "You sent an attachment.", "photos": [{"uri": "a/b.jpg"}]}, Kind.ATTACHMENT),
        ({"photos": [{"uri": "a/b.jpg"}]}, Kind.ATTACHMENT),
        ({"videos": [{"uri": "a/b.mp4"}], "content": "look"}, Kind.TEXT),
        ({"share": {"link": "https://example.com/x"}}, Kind.ATTACHMENT),
        ({"sticker": {"uri": "a/s.png"}}, Kind.ATTACHMENT),
        ({"is_unsent_image_by_messenger_kid_parent": True}, Kind.DELETED),
        ({"content": "Ben turned on vanish mode."}, Kind.TIMER),
        ({"content": "Ben named the group 8B."}, Kind.SYSTEM),
        ({"content": "Ann left the group.", "type": "Unsubscribe"}, Kind.SYSTEM),
        ({}, Kind.OMITTED),
    ],
)
def test_each_record_is_what_it_is(record: dict[str, Any], kind: Kind) -> None:
    [message] = _one(**record).messages
    assert message.kind is kind
    assert message.text == record.get("content", "")


@pytest.mark.parametrize(
    "own",
    [
        "I replied to your message yesterday",
        "he reacted ❤ to your message and then blocked me",
        "Reacted badly to your message",
        "she liked a message of mine",
        "Ann named the group idiots",
        "You called me stupid",
        "You left the group",
        "You sent a photo",
        "Ben sent a photo of me to everyone",
        "missed call from him again",
        "(edited)",
        "Ben",
    ],
)
def test_a_child_s_own_sentence_is_never_taken_for_a_notice(own: str) -> None:
    assert _one(content=own).messages[0].kind is Kind.TEXT


def test_files_become_tokens_that_say_whether_the_export_holds_them(tmp_path: Path) -> None:
    record = {"photos": [{"uri": f"{ROOT}/photos/1.jpg"}, {"uri": f"{ROOT}/photos/2.jpg"}]}
    other = {"videos": [{"uri": f"{ROOT}/videos/9.mp4"}]}
    files = {
        f"{ROOT}/message_1.json": _page(record, other),
        f"{ROOT}/photos/1.jpg": b"",
        f"{ROOT}/photos/2.jpg": b"",
    }
    first, second = read(SOURCE, folder_of(tmp_path, files)).messages
    assert first.attachment is not None
    assert (first.attachment.name, first.attachment.media_type, first.attachment.present) == (
        "1.jpg",
        "image",
        True,
    )
    assert "2.jpg" in first.note
    assert second.attachment is not None
    assert second.attachment.present is False


def test_flags_that_matter_become_notes() -> None:
    assert "hides this record" in _one(content="x", is_geoblocked_for_viewer=True).messages[0].note
    assert "60 seconds" in _one(content="Audio call ended", call_duration=60).messages[0].note
    passed_on = _one(
        share={"link": "https://example.com", "share_text": "easy money", "original_content_owner": "x"}
    )
    assert "easy money" in passed_on.messages[0].note


def test_times_are_instants_shown_in_the_zone_that_was_named() -> None:
    page = _page({"content": "hey", "timestamp_ms": 1720712402000})
    [message] = read_bytes(SOURCE, page).messages
    assert (message.sent_at, message.zone) == (datetime(2024, 7, 11, 15, 40, 2), "UTC")
    [message] = read_bytes(SOURCE, page, ReadOptions(timezone="Europe/London")).messages
    assert (message.sent_at, message.zone) == (datetime(2024, 7, 11, 16, 40, 2), "Europe/London")
    assert message.utc == datetime(2024, 7, 11, 15, 40, 2, tzinfo=UTC)


def test_the_separate_encrypted_download_is_read_as_it_is() -> None:
    page = {
        "participants": ["Élodie", "Ben"],
        "threadName": "Ben_3",
        "messages": [
            {
                "senderName": "Élodie",
                "text": "café",
                "timestamp": AT,
                "type": "text",
                "media": [],
                "isUnsent": False,
            },
            {
                "senderName": "Ben",
                "text": "",
                "timestamp": AT + 1,
                "type": "text",
                "media": [],
                "isUnsent": True,
            },
            {
                "senderName": "Ben",
                "text": "",
                "timestamp": AT + 2,
                "media": [{"uri": "./media/Failed to download media"}],
            },
        ],
    }
    whole = read_bytes(SOURCE, json.dumps(page, ensure_ascii=False).encode())
    assert [(m.sender, m.text, m.kind) for m in whole.messages] == [
        ("Élodie", "café", Kind.TEXT),
        ("Ben", "", Kind.UNSENT),
        ("Ben", "", Kind.ATTACHMENT),
    ]
    assert whole.messages[2].attachment is not None
    assert whole.messages[2].attachment.present is False


def test_a_page_cut_off_keeps_what_came_before_and_says_so() -> None:
    page = _page(*({"content": str(n)} for n in range(5)))
    whole = read_bytes(SOURCE, page[: page.index(b'"1"')])
    assert whole.texts() == ["2", "3", "4"]
    assert "cut off" in whole.unread[0].why


def test_a_list_of_messages_that_stands_twice_is_read_whole() -> None:
    again = json.dumps([{"sender_name": "Ben", "timestamp_ms": AT - 1000, "content": "zero"}]).encode()
    raw = _page({"content": "one"}, {"content": "two"})[:-1] + b', "messages": ' + again + b"}"
    assert read_bytes(SOURCE, raw).texts() == ["zero", "one", "two"]


def test_a_list_beside_the_messages_that_is_closed_by_the_wrong_bracket_costs_no_message_and_is_said() -> (
    None
):
    whole = read_bytes(SOURCE, _page({"content": "one"})[:-1] + b', "photos": [}')
    assert whole.texts() == ["one"]
    assert ENDS_EARLY in whole.notices


def test_a_bad_record_between_good_ones_is_unread_alone() -> None:
    whole = read_bytes(SOURCE, _page({"content": "a"}, {"content": 5}, {"content": "c"}))
    assert whole.texts() == ["a", "c"]
    assert len(whole.unread) == 1


def test_nothing_readable_is_an_error_that_says_what_to_do() -> None:
    with pytest.raises(ExportError) as refused:
        read_bytes(SOURCE, b'{"participants": [], "messages": [ {"sender_name": ')
    assert refused.value.to_do


@pytest.mark.parametrize(
    "foreign",
    [
        b"",
        b"{}",
        b"[]",
        b'{"messages": []}',
        b'{"name":"x","type":"personal_chat","messages":[{"id":1,"from":"a"}]}',
        b"\xff" * 50,
    ],
)
def test_leaves_foreign_files_alone(foreign: bytes) -> None:
    assert SOURCE.sniff(Export(Path("-"), pasted=foreign)) == 0


TEXTS = st.lists(
    st.text(max_size=12) | st.sampled_from(["see (edited)", "Missed call", "Ben left the group."]), max_size=6
)


@given(TEXTS, st.booleans(), st.integers(0, 400))
def test_every_byte_is_accounted_for_whole_or_cut(texts: Sequence[str], escaped: bool, cut: int) -> None:
    page = {
        "participants": [{"name": "B"}],
        "messages": [{"sender_name": "B", "content": t} for t in texts],
        "title": "x",
    }
    raw = json.dumps(page, ensure_ascii=escaped).encode("utf-8", "replace")
    whole = read_bytes(SOURCE, raw)
    assert len(whole.messages) == len(texts)
    try:
        read_bytes(SOURCE, raw[:cut])
    except ExportError as refused:
        assert refused.what  # noqa: PT017


@pytest.mark.parametrize("now", [b"", b"{}, {}", b'{"content": 5}', b'{"sender_name":'])
def test_a_page_that_is_changed_meanwhile_is_said_to_be(monkeypatch: pytest.MonkeyPatch, now: bytes) -> None:
    monkeypatch.setattr(Again, "bytes", lambda *_: now)
    with pytest.raises(ExportError, match=r"The file was changed while it was read\."):
        read_bytes(SOURCE, _page({"content": "one"}))
