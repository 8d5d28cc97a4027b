"""Telegram Desktop: one chat or all of them, what is not JSON put right, and marks that prove nothing left unproven."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.conversation.model import Conversation, Kind, Withheld
from leeside.errors import ExportError
from leeside.sources.contract.export import Export
from leeside.sources.contract.source import ReadOptions
from leeside.sources.telegram import SOURCE
from tests.sources.partition import Account, folder_of, read, read_bytes, zip_of

AT = 1710171602
NO_ID: dict[str, Any] = {"from_id": None}


def _record(number: int = 1, **more: Any) -> dict[str, Any]:
    plain = {
        "id": number,
        "type": "message",
        "date": "2024-03-11T15:40:02",
        "date_unixtime": str(AT),
        "from": "Ben",
        "from_id": "user222",
        "text": "hey",
        "text_entities": [],
    }
    whole = plain | {key.rstrip("_"): value for key, value in more.items()}
    return {key: value for key, value in whole.items() if value != "-"}


def _chat(*records: dict[str, Any], **headings: Any) -> dict[str, Any]:
    return {"name": "Ben", "type": "personal_chat", "id": 222, **headings, "messages": list(records)}


def _file(*records: dict[str, Any], **headings: Any) -> bytes:
    return json.dumps(_chat(*records, **headings), indent=1, ensure_ascii=False).encode()


def _one(**more: Any) -> Account:
    return read_bytes(SOURCE, _file(_record(**more)))


def _service(action: str, **more: Any) -> Account:
    return _one(
        type="service",
        from_="-",
        from_id="-",
        actor="Ben",
        actor_id="user222",
        action=action,
        text="",
        **more,
    )


def test_a_message_keeps_its_id_sender_words_and_both_times() -> None:
    raw = _file(_record(7, text="see you 👋\nok "))
    whole = read_bytes(SOURCE, raw)
    [message] = whole.messages
    assert (message.id, message.sender, message.text) == ("7", "user222", "see you 👋\nok ")
    assert message.sent_at == datetime(2024, 3, 11, 15, 40, 2)
    assert message.utc == datetime(2024, 3, 11, 15, 40, 2, tzinfo=UTC)
    assert json.loads(raw[message.start : message.end])["id"] == 7
    assert whole.people == {"personal_chat_222": {"user222": "Ben"}}
    assert whole.titles == {"personal_chat_222": "Ben"}


def test_all_chats_and_those_that_were_left_are_conversations_of_their_own() -> None:
    owner = {"user_id": 1, "first_name": "Ann", "last_name": ""}
    group = _chat(_record(), name="8B", type="private_supergroup", id=222)
    raw = json.dumps(
        {
            "about": "x",
            "personal_information": owner,
            "contacts": {"list": [{"first_name": "Ben", "messages": [1]}]},
            "chats": {
                "about": "y",
                "list": [_chat(_record(text="a")), _chat(_record(text="b"), type="saved_messages")],
            },
            "left_chats": {"about": "z", "list": [group]},
        },
        indent=1,
    ).encode()
    whole = read_bytes(SOURCE, raw)
    assert {m.conversation for m in whole.messages} == {
        "personal_chat_222",
        "saved_messages_222",
        "private_supergroup_222",
    }
    notes = {one.id: one.note for one in whole.found if isinstance(one, Conversation) and one.note}
    assert "had left this chat" in notes["private_supergroup_222"]
    assert "to themselves" in notes["saved_messages_222"]
    assert "user1" in notes["personal_chat_222"]
    assert any("the account Ann user1" in said for said in whole.notices)


def test_a_chat_without_a_name_or_with_its_name_at_the_end_is_read() -> None:
    whole = read_bytes(SOURCE, _file(_record(), name=None))
    assert whole.texts() == ["hey"]
    late = json.dumps({"messages": [_record()], "type": "personal_chat", "name": "Ben"}).encode()
    assert "Ben" in read_bytes(SOURCE, late).titles.values()


def test_text_in_pieces_is_put_together_and_where_a_link_leads_is_said() -> None:
    pieces = [
        {"type": "bold", "text": "look"},
        " at ",
        {"type": "text_link", "text": "this", "href": "https://example.org"},
    ]
    [message] = _one(text=pieces).messages
    assert (message.text, message.kind) == ("look at this", Kind.TEXT)
    assert "https://example.org" in message.note


@pytest.mark.parametrize(
    ("action", "kind"),
    [
        ("take_screenshot", Kind.SCREENSHOT),
        ("set_messages_ttl", Kind.TIMER),
        ("phone_call", Kind.CALL),
        ("group_call", Kind.CALL),
        ("proximity_reached", Kind.LOCATION),
        ("join_group_by_link", Kind.SYSTEM),
        ("invite_members", Kind.SYSTEM),
        ("clear_history", Kind.SYSTEM),
        ("something_new", Kind.SYSTEM),
    ],
)
def test_each_of_telegram_s_own_records_is_what_it_is(action: str, kind: Kind) -> None:
    whole = _service(action)
    [message] = whole.messages
    assert (message.kind, message.sender) == (kind, "user222")
    assert action.replace("_", " ") in message.note
    assert any("cleared" in said for said in whole.notices) == (action == "clear_history")


def test_what_a_record_of_telegram_s_own_says_is_kept() -> None:
    assert "period 86400" in _service("set_messages_ttl", period=86400).messages[0].note
    assert "discard reason missed" in _service("phone_call", discard_reason="missed").messages[
        0
    ].note.replace("_", " ")
    assert "members Ann, unknown" in _service("invite_members", members=["Ann", None]).messages[0].note


@pytest.mark.parametrize(
    ("fields", "kind", "said"),
    [
        ({"photo": "photos/1.jpg", "self_destruct_period_seconds": 10}, Kind.ATTACHMENT, "10 seconds after"),
        ({"photo": "photos/1.jpg", "self_destruct_period_seconds": 2**31 - 1}, Kind.ATTACHMENT, "once it has been seen"),
        ({"location_information": {"latitude": 51.5, "longitude": -0.1}}, Kind.LOCATION, "latitude 51.5"),
        ({"location_information": None, "live_location_period_seconds": 900}, Kind.LOCATION, "900 seconds"),
        ({"place_name": "The pool", "address": "High St"}, Kind.LOCATION, "The pool"),
        ({"contact_information": {"phone_number": "07700 900123"}}, Kind.ATTACHMENT, "07700 900123"),
        ({"poll": {"question": "Who?", "answers": [{"text": "me"}]}}, Kind.ATTACHMENT, "question Who?"),
        ({"file": "a.ogg", "media_type": "voice_message", "duration_seconds": 5}, Kind.ATTACHMENT, "5 seconds"),
        ({"file": "a.webp", "media_type": "sticker", "sticker_emoji": "🔥"}, Kind.ATTACHMENT, "🔥"),
        ({}, Kind.OMITTED, "no content"),
    ],
)  # fmt: skip
def test_what_is_no_text_is_known_for_what_it_is(fields: dict[str, Any], kind: Kind, said: str) -> None:
    [message] = _one(text="", **fields).messages
    assert message.kind is kind
    assert said in message.note


@pytest.mark.parametrize(
    ("seconds", "withheld"),
    [(2**31 - 1, Withheld.VIEW_ONCE), (10, Withheld.EXPIRED), (None, None)],
)
def test_a_picture_that_was_set_to_vanish_and_is_not_there_says_how(
    seconds: int | None, withheld: Withheld | None
) -> None:
    gone = {"photo": "(File not included. Change data exporting settings to download.)"}
    [message] = _one(text="", **gone, self_destruct_period_seconds=seconds).messages
    assert message.attachment is not None
    assert (message.attachment.present, message.attachment.withheld) == (False, withheld)


def test_words_under_a_picture_are_words() -> None:
    [message] = _one(photo="photos/1.jpg", text="look").messages
    assert message.kind is Kind.TEXT
    assert message.attachment is not None
    assert (message.attachment.name, message.attachment.present) == ("1.jpg", None)


def test_files_become_tokens_that_say_whether_the_export_holds_them(tmp_path: Path) -> None:
    records = (
        _record(1, photo="photos/1.jpg"),
        _record(2, photo="photos/2.jpg"),
        _record(
            3, file="(File not included. Change data exporting settings to download.)", file_name="a.pdf"
        ),
    )
    files = {"ChatExport/result.json": _file(*records), "ChatExport/photos/1.jpg": b""}
    (tmp_path / "export.zip").write_bytes(zip_of(files))
    for path in (tmp_path / "export.zip", folder_of(tmp_path / "folder", files)):
        tokens = [m.attachment for m in read(SOURCE, path).messages]
        assert [token and (token.name, token.present) for token in tokens] == [
            ("1.jpg", True),
            ("2.jpg", False),
            ("a.pdf", False),
        ]


def test_an_edit_mark_beside_a_reaction_proves_no_edit() -> None:
    reactions = [{"type": "emoji", "count": 1, "emoji": "❤", "recent": [{"from": "Dev", "from_id": "user3"}]}]
    [message] = _one(edited="2024-03-11T15:50:00", reactions=reactions).messages
    assert message.kind is Kind.TEXT
    assert "proves no change" in message.note
    assert "❤ by Dev" in message.note
    assert _one(edited="2024-03-11T15:50:00").messages[0].kind is Kind.EDITED
    assert _one(edited="1970-01-01T00:00:00").messages[0].kind is Kind.TEXT


def test_what_was_passed_on_says_from_whom() -> None:
    assert "Forwarded from Coach" in _one(forwarded_from="Coach").messages[0].note
    assert "does not name" in _one(forwarded_from=None).messages[0].note
    assert "@helper" in _one(via_bot="@helper").messages[0].note


def test_a_deleted_account_keeps_its_id() -> None:
    [message] = _one(from_=None, from_id="user999").messages
    assert message.sender == "user999"
    assert "deleted" in message.note


def test_a_record_that_telegram_could_not_export_is_counted_and_kept() -> None:
    whole = read_bytes(SOURCE, _file(_record(1), {"id": 8, "type": "unsupported"}))
    assert [(m.kind, m.sender, m.utc) for m in whole.messages][1] == (Kind.OMITTED, None, None)
    assert any("1 records could not be exported" in said for said in whole.notices)


def test_ids_that_come_twice_are_kept_apart_and_accounts_are_not_mixed() -> None:
    whole = read_bytes(SOURCE, _file(_record(5), _record(5, from_id="channel222"), _record(4), _record(5)))
    assert [m.id for m in whole.messages] == ["5", "5 (2)", "4", "5 (3)"]
    assert {m.sender for m in whole.messages} == {"user222", "channel222"}


@pytest.mark.parametrize(
    ("date", "zone"),
    [("2024-03-11T15:40:02", "+00:00"), ("2024-03-11T16:40:02", "+01:00"), ("2024-03-11T10:10:02", "-05:30")],
)
def test_the_zone_of_the_computer_is_what_lies_between_the_two_times(date: str, zone: str) -> None:
    [message] = _one(date=date).messages
    assert (message.sent_at, message.zone) == (datetime.fromisoformat(date), zone)
    assert message.utc == datetime.fromtimestamp(AT, UTC)


def test_times_that_contradict_each_other_are_said_to() -> None:
    [message] = _one(date="2024-03-13T15:41:00").messages
    assert "do not agree" in message.note
    assert (message.zone, message.utc) == (None, datetime.fromtimestamp(AT, UTC))


def test_a_named_zone_is_believed_only_where_it_fits() -> None:
    options = ReadOptions(timezone="Europe/London")
    whole = read_bytes(SOURCE, _file(_record(1), _record(2, date="2024-03-11T16:40:02")), options)
    assert [m.zone for m in whole.messages] == ["Europe/London", "+01:00"]
    assert any("1 times are not those of Europe/London" in said for said in whole.notices)


def test_the_hour_that_came_twice_is_no_other_zone() -> None:
    second = _record(
        1,
        date="2024-10-27T01:30:00",
        date_unixtime=str(int(datetime(2024, 10, 27, 1, 30, tzinfo=UTC).timestamp())),
    )
    whole = read_bytes(SOURCE, _file(second), ReadOptions(timezone="Europe/London"))
    assert whole.messages[0].zone == "Europe/London"
    assert not whole.notices


def test_an_old_export_is_local_time_in_a_zone_that_nobody_knows() -> None:
    raw = _file(_record(1, date="2019-07-15T10:30:00", date_unixtime="-", from_id=1))
    whole = read_bytes(SOURCE, raw)
    [message] = whole.messages
    assert (message.sender, message.sent_at, message.zone, message.utc) == (
        "1",
        datetime(2019, 7, 15, 10, 30),
        None,
        None,
    )
    assert any("zone is not in the file" in said for said in whole.notices)
    [message] = read_bytes(SOURCE, raw, ReadOptions(timezone="Europe/London")).messages
    assert message.utc == datetime(2019, 7, 15, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("written", "text"),
    [
        (rb'"bell\x07here"', "bell\x07here"),
        (rb'"not \\x07 this"', r"not \x07 this"),
        (b'"raw \x07 byte"', "raw \x07 byte"),
        (rb'"half \ud83d"', "half \ufffd"),
        (b'"caf\xe9"', "caf\ufffd"),
        (b'[{"type":"custom_emoji","text":"x","document_id": video_files/sticker (2).webm},"y"]', "xy"),
        (b'[{"type":"custom_emoji","text":"x","document_id": (File not included.)\n}]', "x"),
        (rb'"say \"document_id\": x, \x01"', 'say "document_id": x, \x01'),
    ],
)
def test_what_is_not_json_is_put_right_on_a_copy_and_cited_as_it_stands(written: bytes, text: str) -> None:
    before, after = _record(1, text="before"), _record(3, text="after")
    raw = _file(before, _record(2, text="@@"), after).replace(b'"@@"', written)
    whole = read_bytes(SOURCE, raw)
    assert whole.texts() == ["before", text, "after"]
    assert not whole.unread
    cited = whole.messages[1]
    assert written in raw[cited.start : cited.end]
    odd = written.startswith((b'"not', b'"half', b'"caf'))
    assert any("not JSON" in said for said in whole.notices) != odd


def test_sound_records_are_never_put_right() -> None:
    text = r'\x07 "document_id": a/b.webm}'
    whole = _one(text=text)
    assert whole.texts() == [text]
    assert whole.messages[0].note == ""


def test_a_field_of_a_kind_that_telegram_does_not_write_costs_no_message() -> None:
    [message] = _one(duration_seconds="long", photo=5).messages
    assert message.text == "hey"
    assert "duration_seconds" in message.note
    assert "photo" in message.note


def test_a_damaged_record_between_good_ones_is_unread_alone() -> None:
    raw = _file(*(_record(n, text=f"t{n}") for n in range(6))).replace(b'"t3"', b'"t3')
    whole = read_bytes(SOURCE, raw)
    assert whole.texts() == ["t0", "t1", "t2", "t4", "t5"]
    assert len(whole.unread) == 1
    raw = _file(*(_record(n, text=f"t{n}") for n in range(6))).replace(b'"t3"', b"5")
    assert read_bytes(SOURCE, raw).texts() == ["t0", "t1", "t2", "t4", "t5"]


def test_a_file_cut_off_keeps_what_came_before_and_says_so() -> None:
    raw = _file(*(_record(n, text=f"t{n}") for n in range(6)))
    whole = read_bytes(SOURCE, raw[: raw.index(b'"t4"')])
    assert whole.texts() == ["t0", "t1", "t2", "t3"]
    assert "cut off" in whole.unread[0].why


def test_nothing_readable_is_an_error_that_says_what_to_do() -> None:
    with pytest.raises(ExportError) as refused:
        read_bytes(SOURCE, b'{"type": "personal_chat", "messages": [ {"from_id": "user1", ')
    assert refused.value.to_do


def test_a_chat_without_messages_is_said_to_be_empty() -> None:
    whole = read_bytes(SOURCE, _file())
    assert whole.notices == ["There is no message in this export."]


def test_a_damaged_copy_in_a_zip_keeps_what_came_before(tmp_path: Path) -> None:
    raw = _file(*(_record(n, text=f"t{n} {hash(str(n))}") for n in range(3000)))
    packed = bytearray(zip_of({"result.json": raw, "b.txt": b""}))
    packed[len(packed) // 2 : len(packed) // 2 + 8] = bytes(8)
    (tmp_path / "export.zip").write_bytes(packed)
    whole = read(SOURCE, tmp_path / "export.zip")
    assert whole.messages or whole.unread


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("indent", [None, 0, 1, 4])
def test_any_spacing_is_read_alike(indent: int | None, newline: str) -> None:
    records = [
        _record(n, text=[{"type": "bold", "text": str(n)}, '}, {"id": '], photo=None) for n in range(50)
    ]
    raw = json.dumps(_chat(*records), indent=indent).replace("\n", newline).encode()
    whole = read_bytes(SOURCE, b"\xef\xbb\xbf" + raw)
    assert whole.texts() == [f'{n}}}, {{"id": ' for n in range(50)]


def test_a_record_as_long_as_none_is_costs_no_other() -> None:
    records = [
        _record(1),
        _record(2),
        _record(3, text="x" * 200_000),
        _record(4, text="y" * 5_000_000),
        _record(5),
    ]
    whole = read_bytes(SOURCE, _file(*records))
    assert [m.id for m in whole.messages] == ["1", "2", "3", "5"]
    assert len(whole.unread) == 1


@pytest.mark.parametrize(
    "foreign",
    [
        b"",
        b"{}",
        b"[]",
        b'{"messages": []}',
        b"\xff" * 50,
        b'{"participants":[],"messages":[{"sender_name":"A","timestamp_ms":1,"content":"\\"from_id\\": \\"user1\\""}]}',
        b'{"guild":{"id":"0"},"channel":{"id":"5","type":"DirectTextChat"},"messages":[{"id":"1","type":"Default"}]}',
        b'{"conversation":"c","sender":"a","text":"\\"messages\\": [ \\"date_unixtime\\":"}',
        b'{"ben_y9":[{"From":"ben_y9","Media Type":"TEXT","Created":"2024-03-11 15:40:02 UTC"}]}',
    ],
)
def test_leaves_foreign_files_alone(foreign: bytes) -> None:
    assert SOURCE.sniff(Export(Path("-"), pasted=foreign)) == 0


def test_knows_an_account_whose_chats_come_after_a_long_list_of_contacts() -> None:
    contacts = {"about": "x", "list": [{"first_name": "A" * 40}] * 3000}
    whole = {
        "about": "x",
        "personal_information": {"user_id": 1},
        "contacts": contacts,
        "chats": {"list": [_chat(_record())]},
    }
    raw = json.dumps(whole, indent=1).encode()
    assert SOURCE.sniff(Export(Path("-"), pasted=raw)) > 0.5
    assert read_bytes(SOURCE, raw).texts() == ["hey"]


TEXTS = st.lists(st.text(max_size=12) | st.sampled_from(['}, {"id": 1', "\\x07", '"]}', "]"]), max_size=6)


@given(TEXTS, st.booleans(), st.sampled_from([None, 0, 1]), st.integers(0, 900), st.booleans())
def test_every_byte_is_accounted_for_whole_cut_or_damaged(
    texts: list[str], escaped: bool, indent: int | None, cut: int, full: bool
) -> None:
    chat: dict[str, Any] = _chat(*(_record(n, text=text, note=[{}]) for n, text in enumerate(texts)))
    given_ = {"chats": {"list": [chat, chat]}, "left_chats": {"list": [chat]}} if full else chat
    raw = json.dumps(given_, ensure_ascii=escaped, indent=indent).encode("utf-8", "replace")
    whole = read_bytes(SOURCE, raw)
    assert len(whole.messages) == len(texts) * (3 if full else 1)
    assert not whole.unread
    cut = min(cut, len(raw))
    for broken in (raw[:cut], raw[:cut] + b'"' + raw[cut:], raw[:cut] + b"}" + raw[cut + 1 :]):
        try:
            read_bytes(SOURCE, broken)
        except ExportError as refused:
            assert refused.what  # noqa: PT017


def test_damage_at_the_end_of_a_chat_gives_no_message_to_a_wrong_one() -> None:
    first, second = (_chat(*(_record(n, text=f"{id_}-{n}") for n in range(3)), id=id_) for id_ in (1, 2))
    raw = json.dumps({"chats": {"list": [first, second]}}, indent=1).encode().replace(b'"1-2"', b'"1-2')
    whole = read_bytes(SOURCE, raw)
    assert all(m.text.startswith(m.conversation[-1]) for m in whole.messages)
    assert whole.texts() == ["1-0", "1-1"]
    assert whole.unread
