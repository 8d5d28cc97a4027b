"""DiscordChatExporter: both sides exactly as written, and nothing that may have been changed passed over."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeside.conversation.model import Conversation, Kind, Message
from leeside.errors import ExportError
from leeside.sources.contract.export import Export
from leeside.sources.contract.source import ReadOptions
from leeside.sources.discord_chat_exporter import SOURCE
from leeside.sources.reading import json_stream, oldest_first
from tests.sources.partition import Account, folder_of, read, read_bytes, zip_of

START = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
OLDERZ = {"id": "900", "name": "olderz", "discriminator": "0000", "nickname": "Olderz", "isBot": False}
ANN = {"id": "901", "name": "ann.x", "discriminator": "0420", "nickname": "Ann", "isBot": False}
BOT = {"id": "902", "name": "helper", "discriminator": "0001", "nickname": "Helper", "isBot": True}


def snowflake(at: datetime) -> str:
    """An id as Discord gives it at that time."""
    return str((int(at.timestamp() * 1000) - 1420070400000) << 22)


def record(text: str = "hey", *, minute: int = 0, **more: Any) -> dict[str, Any]:
    at = START + timedelta(minutes=minute)
    return {
        "id": snowflake(at), "type": "Default", "timestamp": at.isoformat(), "timestampEdited": None,
        "callEndedTimestamp": None, "isPinned": False, "content": text, "author": OLDERZ, "attachments": [],
        "embeds": [], "stickers": [], "reactions": [], "mentions": [], **more,
    }  # fmt: skip


def export(*records: dict[str, Any], indent: int | None = 2, **more: Any) -> bytes:
    """A file as the exporter writes it."""
    whole = {
        "guild": {"id": "0", "name": "Direct Messages", "iconUrl": ""},
        "channel": {
            "id": "5",
            "type": "DirectTextChat",
            "categoryId": None,
            "category": None,
            "name": "olderz",
        },
        "dateRange": {"after": None, "before": None},
        "exportedAt": "2026-05-20T10:00:00+00:00",
        "messages": list(records),
        "messageCount": len(records),
        **more,
    }
    return json.dumps(whole, indent=indent, ensure_ascii=False).encode("utf-8", "surrogatepass")


def one(**more: Any) -> Message:
    [message] = read_bytes(SOURCE, export(record(**more))).messages
    return message


def notes(whole: Account) -> str:
    return " ".join(found.note for found in whole.found if isinstance(found, Conversation))


def test_who_said_what_when_is_kept_as_it_is_written() -> None:
    whole = read_bytes(
        SOURCE,
        export(
            record("  hi\u2028there 👋\n"),
            record("ok", minute=1, author=ANN, timestamp="2026-03-01T10:01:00+01:00"),
        ),
    )
    first, second = whole.messages
    assert (first.text, first.sender, first.zone, first.utc) == ("  hi\u2028there 👋\n", "900", "UTC", START)
    assert (second.sent_at, second.zone) == (datetime(2026, 3, 1, 10, 1), "+01:00")
    assert second.utc == START + timedelta(minutes=1)
    assert second.id == snowflake(START + timedelta(minutes=1))
    assert not whole.notices


def test_people_are_known_by_their_id_and_shown_by_their_name_and_handle() -> None:
    whole = read_bytes(SOURCE, export(record(), record(author=ANN, minute=1), record(author=BOT, minute=2)))
    people = {p.id: p for found in whole.found if isinstance(found, Conversation) for p in found.participants}
    assert (people["900"].name, people["900"].handle) == ("Olderz", "olderz")
    assert (people["901"].name, people["901"].handle) == ("Ann", "ann.x#0420")
    assert people["902"].name == "Helper (bot)"
    assert "not people: Helper (bot)" in notes(whole)
    assert "not by a person" in whole.messages[2].note
    assert "bot" not in whole.messages[0].note


@pytest.mark.parametrize(
    ("more", "kind"),
    [
        ({}, Kind.TEXT),
        ({"type": "Reply"}, Kind.TEXT),
        ({"type": "20"}, Kind.TEXT),
        ({"type": "Reply", "timestampEdited": "2026-03-01T09:30:00+00:00"}, Kind.EDITED),
        ({"type": "Call", "text": "Started a call that lasted 2 minutes."}, Kind.CALL),
        ({"type": "GuildMemberJoin", "text": "Joined the server."}, Kind.SYSTEM),
        ({"type": "ChannelPinnedMessage", "text": "Pinned a message."}, Kind.SYSTEM),
        ({"type": "RecipientAdd", "text": "Added Ann to the group."}, Kind.SYSTEM),
        ({"type": "8", "text": ""}, Kind.SYSTEM),
        ({"text": "", "attachments": [{"fileName": "a.png"}]}, Kind.ATTACHMENT),
        ({"text": "", "stickers": [{"name": "wave"}]}, Kind.ATTACHMENT),
        ({"text": "", "embeds": [{"title": "Rules"}]}, Kind.ATTACHMENT),
        ({"text": "look", "attachments": [{"fileName": "a.png"}]}, Kind.TEXT),
        ({"text": ""}, Kind.OMITTED),
    ],
)
def test_each_record_is_known_for_what_it_is(more: dict[str, Any], kind: Kind) -> None:
    message = one(**more)
    assert message.kind is kind
    assert message.text == more.get("text", "hey")
    assert message.sender == "900"


@pytest.mark.parametrize(
    "own",
    ["Started a call that lasted 2 minutes.", "Pinned a message.", "Joined the server.", "I left the group"],
)
def test_a_child_s_own_sentence_is_never_taken_for_a_notice(own: str) -> None:
    assert one(text=own).kind is Kind.TEXT


def test_a_type_that_nobody_has_met_keeps_its_words_and_is_said() -> None:
    whole = read_bytes(SOURCE, export(record("dont tell ur mum", type="SomethingNew")))
    assert whole.messages[0].kind is Kind.TEXT
    assert any("SomethingNew" in said for said in whole.notices)


def test_files_become_tokens_and_are_never_opened(tmp_path: Path) -> None:
    files = [
        {"url": "dm.json_Files/a-1.png", "fileName": "a.png", "fileSizeBytes": 12},
        {"url": "https://cdn.example.com/1/b.mp4?ex=1", "fileName": "b.mp4", "fileSizeBytes": 3_000_000_000},
    ]
    given_ = {"dm.json": export(record("", attachments=files)), "dm.json_Files/a-1.png": b"\x89PNG"}
    [message] = read(SOURCE, folder_of(tmp_path, given_)).messages
    assert message.attachment is not None
    assert (message.attachment.name, message.attachment.media_type) == ("a.png", "image")
    assert (message.attachment.size, message.attachment.present) == (12, True)
    assert "b.mp4" in message.note
    away = one(text="", attachments=files[1:]).attachment
    assert away is not None
    assert (away.media_type, away.size, away.present) == ("video", 3_000_000_000, False)


def test_what_matters_beside_the_words_becomes_a_note() -> None:
    assert "60 seconds" in one(type="Call", callEndedTimestamp="2026-03-01T09:01:00+00:00").note
    assert "answers message 77" in one(type="Reply", reference={"messageId": "77"}).note
    assert "Edited at 2026-03-01T10" in one(timestampEdited="2026-03-01T10:00:00+00:00").note
    reaction = {"emoji": {"name": "👍"}, "count": 1, "users": [ANN]}
    assert one(reactions=[reaction]).note == "Reactions: 👍 by Ann."
    assert "easy money" in one(author=BOT, text="", embeds=[{"description": "easy money"}]).note
    assert one().note == ""


def test_words_that_were_passed_on_are_read_and_named_as_such() -> None:
    message = one(text="", forwardedMessage={"content": "send me a pic, just for me", "attachments": []})
    assert (message.text, message.kind) == ("send me a pic, just for me", Kind.TEXT)
    assert "Passed on" in message.note


def test_a_count_that_is_not_kept_is_said_and_one_that_is_kept_is_not() -> None:
    whole = read_bytes(SOURCE, export(record(), messageCount=5))
    assert any("5 messages, and it holds 1" in said for said in whole.notices)


def test_days_that_were_left_out_are_said() -> None:
    whole = read_bytes(
        SOURCE, export(record(), dateRange={"after": "2026-03-01T00:00:00+00:00", "before": None})
    )
    assert any("after 2026-03-01" in said for said in whole.notices)


def test_a_time_that_contradicts_discord_s_own_id_is_said() -> None:
    whole = read_bytes(SOURCE, export(record(timestamp="2024-01-01T00:00:00+00:00")))
    assert any("changed or made up" in said for said in whole.notices)
    assert whole.messages[0].utc == datetime(2024, 1, 1, tzinfo=UTC)


def test_a_missing_time_is_taken_from_the_id() -> None:
    message = one(timestamp=None)
    assert (message.utc, message.sent_at) == (START, START.replace(tzinfo=None))
    assert "own id" in message.note
    assert one(timestamp=None, id="3").utc is None


def test_the_zone_that_was_named_is_used_for_times_in_utc_alone() -> None:
    options = ReadOptions(timezone="Europe/London")
    whole = read_bytes(
        SOURCE, export(record(minute=60 * 24 * 100), record(minute=60 * 24 * 101, timestamp="2026-06-10T12:00:00+03:00")), options
    )  # fmt: skip
    assert [m.zone for m in whole.messages] == ["Europe/London", "+03:00"]


def test_the_files_of_one_channel_are_read_in_the_order_of_their_times(tmp_path: Path) -> None:
    files = {
        "dm [5].json": export(record("one"), record("two", minute=1)),
        "dm [5] [part 10].json": export(record("five", minute=4)),
        "dm [5] [part 2].json": export(record("three", minute=2), record("four", minute=3)),
    }
    whole = read(SOURCE, folder_of(tmp_path / "folder", files))
    assert whole.texts() == ["one", "two", "three", "four", "five"]
    assert set(whole.people) == {"5"}
    (tmp_path / "x.zip").write_bytes(zip_of(files))
    assert read(SOURCE, tmp_path / "x.zip").texts() == whole.texts()


def test_channels_stay_apart_and_are_titled_by_server_and_category(tmp_path: Path) -> None:
    guild = {"id": "7", "name": "Game Server"}
    channel = {"id": "6", "type": "GuildTextChat", "category": "Text", "name": "general"}
    files = {"a.json": export(record()), "b.json": export(record(), guild=guild, channel=channel)}
    whole = read(SOURCE, folder_of(tmp_path, files))
    assert whole.titles == {"5": "olderz", "6": "Game Server › Text › general"}
    assert "A private conversation of two" in notes(whole)
    assert "A channel of the server Game Server" in notes(whole)


def test_a_message_in_two_files_is_counted_once_unless_it_was_changed(tmp_path: Path) -> None:
    files = {
        "a.json": export(record("one"), record("meet me", minute=1)),
        "b.json": export(record("meet me", minute=1), record("two", minute=2)),
    }
    whole = read(SOURCE, folder_of(tmp_path / "same", files))
    assert whole.texts() == ["one", "meet me", "two"]
    assert any("counted once" in said for said in whole.notices)
    later = export(record("never mind", minute=1, timestampEdited="2026-03-02T09:00:00+00:00"))
    whole = read(SOURCE, folder_of(tmp_path / "changed", {**files, "b.json": later}))
    assert whole.texts() == ["one", "meet me", "never mind"]
    assert any("different words" in said for said in whole.notices)


def test_an_account_that_changed_its_name_between_exports_is_said(tmp_path: Path) -> None:
    files = {
        "a.json": export(record()),
        "b.json": export(record(minute=1, author={**OLDERZ, "nickname": "Jess, 14"})),
    }
    whole = read(SOURCE, folder_of(tmp_path, files))
    assert any("'Olderz' in one file and 'Jess, 14'" in said for said in whole.notices)


@pytest.mark.parametrize("at_once", [700, 65_536])
@pytest.mark.parametrize("enough", [2, 50])
def test_newest_first_is_turned_round_some_at_a_time(
    monkeypatch: pytest.MonkeyPatch, at_once: int, enough: int
) -> None:
    monkeypatch.setattr(json_stream, "AT_ONCE", at_once)
    monkeypatch.setattr(oldest_first, "ENOUGH", enough)
    said = [f"half HALF {n}" if n == 3 else f"a LINE {n}" if n == 5 else f"}},{{ {n}" for n in range(9)]
    records = [record(text, minute=n) for n, text in enumerate(said)]
    records.insert(8, record(content=5))
    given_ = export(*reversed(records)).replace(b"HALF", b"\\ud83d").replace(b"LINE", b"\n")
    whole = read_bytes(SOURCE, given_)
    assert whole.texts() == [text.replace("HALF", "\ufffd").replace("LINE", "\n") for text in said]
    assert len(whole.unread) == 1


def test_a_file_cut_off_keeps_what_came_before_and_says_so() -> None:
    given_ = export(*(record(f"number {n}", minute=n) for n in range(5)))
    whole = read_bytes(SOURCE, given_[: given_.index(b"number 3")])
    assert whole.texts() == ["number 0", "number 1", "number 2"]
    assert "cut off" in whole.unread[0].why
    assert not whole.notices


def test_a_bad_record_between_good_ones_is_unread_alone() -> None:
    whole = read_bytes(SOURCE, export(record("a"), record(content=5), {"x": 1}, record("c", minute=1)))
    assert whole.texts() == ["a", "c"]
    assert len(whole.unread) == 2


def test_half_an_emoji_costs_no_message() -> None:
    given_ = export(record("see HALF")).replace(b"HALF", b"\\ud83d")
    [message] = read_bytes(SOURCE, given_).messages
    assert message.text == "see \ufffd"
    assert "Half an emoji" in message.note


def test_nothing_readable_is_an_error_that_says_what_to_do() -> None:
    with pytest.raises(ExportError) as refused:
        read_bytes(SOURCE, export(record())[:500])
    assert refused.value.to_do


def test_an_empty_channel_is_read_and_holds_nothing() -> None:
    assert not read_bytes(SOURCE, export()).messages


@pytest.mark.parametrize(
    "foreign",
    [
        b"",
        b"{}",
        b"[]",
        b'{"messages": []}',
        b'{"name":"x","type":"personal_chat","id":1,"messages":[{"id":1,"from":"a"}]}',
        b'{"participants":[],"messages":[{"sender_name":"a","timestamp_ms":1}]}',
        b'{"channel":{"id":"C1"},"messages":[{"ts":"1.2"}]}',
        b'{"conversation":"c","id":"m","sender":"p","text":"\\"channel\\":{ \\"messages\\":[ exportedAt"}',
        b"\xff" * 50,
    ],
)
def test_leaves_foreign_files_alone(foreign: bytes) -> None:
    assert SOURCE.sniff(Export(Path("-"), pasted=foreign)) == 0


TEXTS = st.lists(
    st.text(max_size=12) | st.sampled_from(["},\n    {", '"messages":[', "]}", "\\"]), max_size=8
)


@given(TEXTS, st.sampled_from([None, 2]), st.integers(0, 4000))
@settings(deadline=None)
def test_every_byte_is_accounted_for_whole_or_cut(texts: Sequence[str], indent: int | None, cut: int) -> None:
    texts = [text.encode("utf-8", "replace").decode() for text in texts]
    given_ = export(*(record(text, minute=n) for n, text in enumerate(texts)), indent=indent)
    assert read_bytes(SOURCE, given_).texts() == texts
    try:
        kept = read_bytes(SOURCE, given_[:cut]).texts()
    except ExportError as refused:
        assert refused.to_do  # noqa: PT017
    else:
        assert kept == texts[: len(kept)]
