"""Whatever app it is from: a chat that was exported in March and again in May is read once, each difference said."""

import json
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from leeside.conversation.model import Conversation, Message
from leeside.screening import each_chat_once, one_chat_twice
from leeside.screening.every_part import EveryPart
from leeside.sources.contract.export import Export
from leeside.sources.contract.found import Found, Notice, Structure, Unread
from leeside.sources.contract.source import ReadOptions

Line = tuple[int, str, str]
"""Minutes after the start, who (Ann holds the account), and what."""
START = 1_710_171_600
CHAT: list[Line] = [
    (0, "Kai", "hey"),
    (1, "Ann", "hi"),
    (2, "Kai", "good day at school?"),
    (4, "Kai", "dont tell your mum we talk"),
    (5, "Ann", "ok"),
    (31, "Kai", "you there"),
    (32, "Ann", "yes"),
]
MARCH = CHAT[:5]
MAY = [*CHAT[1:3], *CHAT[4:]]
"""A message that March has is missing."""


def _at(minutes: int) -> datetime:
    return datetime.fromtimestamp(START + 60 * minutes, UTC)


def _ms(minutes: int) -> int:
    return (START + 60 * minutes) * 1000


def _written(path: Path, content: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")


def instagram(root: Path, name: str, chat: list[Line]) -> None:
    messages = [
        {"sender_name": who, "timestamp_ms": _ms(at), "content": text} for at, who, text in chat[::-1]
    ]
    page = {"participants": [{"name": "Kai"}, {"name": "Ann"}], "messages": messages, "title": "Kai"}
    path = root / name / "your_instagram_activity/messages/inbox/kai_178"
    _written(path / "message_1.json", json.dumps(page | {"thread_path": "inbox/kai_178"}))


def instagram_pages(root: Path, name: str, chat: list[Line]) -> None:
    half = len(chat) // 2
    for number, some in ((1, chat[half:]), (2, chat[:half])):
        messages = [
            {"sender_name": who, "timestamp_ms": _ms(at), "content": text} for at, who, text in some[::-1]
        ]
        page = {"participants": [{"name": "Kai"}, {"name": "Ann"}], "messages": messages, "title": "Kai"}
        path = root / name / f"messages/inbox/kai_178/message_{number}.json"
        _written(path, json.dumps(page | {"thread_path": "inbox/kai_178"}))


def messenger(root: Path, name: str, chat: list[Line]) -> None:
    messages = [
        {
            "isUnsent": False,
            "media": [],
            "reactions": [],
            "senderName": who,
            "text": text,
            "timestamp": _ms(at),
            "type": "text",
        }
        for at, who, text in chat[::-1]
    ]
    whole = {"participants": ["Kai", "Ann"], "threadName": "Kai_3", "messages": messages}
    _written(root / name / "messages" / "Kai_3.json", json.dumps(whole))


def telegram(root: Path, name: str, chat: list[Line]) -> None:
    _written(root / name / "result.json", json.dumps(_telegram_chat(chat, 7)))


def telegram_all_chats(root: Path, name: str, chat: list[Line]) -> None:
    chats = [_telegram_chat(chat, 7), _telegram_chat([(9, "Kai", name), (10, "Ann", f"{name}?")], 8)]
    _written(root / name / "result.json", json.dumps({"about": "", "chats": {"about": "", "list": chats}}))


def _telegram_chat(chat: list[Line], number: int) -> dict[str, object]:
    messages = [
        {
            "id": 100 + at,
            "type": "message",
            "date": f"{_at(at):%Y-%m-%dT%H:%M:%S}",
            "date_unixtime": str(_ms(at) // 1000),
            "from": who,
            "from_id": f"user{len(who) + ord(who[0])}",
            "text": text,
        }
        for at, who, text in chat
    ]
    return {"name": f"Chat {number}", "type": "personal_chat", "id": number, "messages": messages}


def snapchat(root: Path, name: str, chat: list[Line]) -> None:
    records = [
        {
            "From": who.lower(),
            "Media Type": "TEXT",
            "Created": f"{_at(at):%Y-%m-%d %H:%M:%S} UTC",
            "Content": text,
            "Conversation Title": None,
            "IsSender": who == "Ann",
            "Created(microseconds)": _ms(at),
            "IsSaved": True,
            "Media IDs": "",
        }
        for at, who, text in chat[::-1]
    ]
    _written(root / name / "json" / "chat_history.json", json.dumps({"kai": records}))


def sms(root: Path, name: str, chat: list[Line]) -> None:
    rows = "".join(
        f'<sms address="+447700900123" date="{_ms(at)}" type="{1 if who == "Kai" else 2}" body="{text}" '
        'contact_name="Kai" />\n'
        for at, who, text in chat
    )
    other = f'<sms address="+447700900456" date="{_ms(50)}" type="1" body="{name}" contact_name="Mum" />\n'
    _written(
        root / f"sms-{name}.xml", f'<?xml version="1.0" encoding="UTF-8"?>\n<smses>\n{rows}{other}</smses>\n'
    )


def imazing(root: Path, name: str, chat: list[Line]) -> None:
    rows = "".join(
        f"Kai,{_at(at):%Y-%m-%d %H:%M:%S},,,iMessage,{'Incoming' if who == 'Kai' else 'Outgoing'},"
        f"{'+447700900123,Kai' if who == 'Kai' else ','},Read,,,{text},,\n"
        for at, who, text in chat
    )
    header = (
        "Chat Session,Message Date,Delivered Date,Read Date,Service,Type,Sender ID,Sender Name,Status,"
        "Replying to,Subject,Text,Attachment,Attachment type\n"
    )
    _written(root / name / "Messages - Kai.csv", header + rows)


def google_chat(root: Path, name: str, chat: list[Line]) -> None:
    messages = [
        {
            "creator": {"name": who, "email": f"{who.lower()}@example.test", "user_type": "Human"},
            "created_date": f"{_at(at):%A, %B} {_at(at).day}, {_at(at):%Y at %I:%M:%S}\u202f{_at(at):%p} UTC",
            "text": text,
            "topic_id": "t",
            "message_id": f"a/{at}",
        }
        for at, who, text in chat
    ]
    _written(
        root / name / "Takeout/Google Chat/Groups/DM abc/messages.json", json.dumps({"messages": messages})
    )


def json_lines(root: Path, name: str, chat: list[Line]) -> None:
    records = (
        {"conversation": "c1", "id": f"x{at}", "sender": who, "time": _at(at).isoformat(), "text": text}
        for at, who, text in chat
    )
    _written(root / f"{name}.jsonl", "".join(f"{json.dumps(record)}\n" for record in records))


def table(root: Path, name: str, chat: list[Line]) -> None:
    rows = "".join(f"c1,{who},{_at(at).isoformat()},{text}\n" for at, who, text in chat)
    _written(root / f"{name}.csv", f"conversation,sender,time,text\n{rows}")


def skype(root: Path, name: str, chat: list[Line]) -> None:
    messages = [
        {
            "id": str(_ms(at)),
            "displayName": who,
            "originalarrivaltime": f"{_at(at):%Y-%m-%dT%H:%M:%S}.000Z",
            "messagetype": "RichText",
            "version": 1,
            "content": text,
            "conversationid": "8:kai",
            "from": f"8:{who.lower()}",
            "properties": None,
        }
        for at, who, text in chat[::-1]
    ]
    whole = {"userId": "8:ann", "conversations": [{"id": "8:kai", "MessageList": messages}]}
    _written(root / name / "messages.json", json.dumps(whole))


def tiktok(root: Path, name: str, chat: list[Line]) -> None:
    messages = [
        {"Date": f"{_at(at):%Y-%m-%d %H:%M:%S}", "From": who.lower(), "Content": text}
        for at, who, text in chat[::-1]
    ]
    chats = {"ChatHistory": {"Chat History with kai:": messages}}
    _written(
        root / name / "user_data_tiktok.json", json.dumps({"Direct Message": {"Direct Messages": chats}})
    )


Write = Callable[[Path, str, list[Line]], None]
APPS: list[Write] = [
    *(instagram, instagram_pages, messenger, telegram, telegram_all_chats, snapchat, sms, imazing),
    *(google_chat, json_lines, table, skype, tiktok),
]


def _read(path: Path) -> list[Found]:
    return [found for _, found in EveryPart(Export(path), ReadOptions()).found()]


def _of_chat(found: list[Found]) -> list[Message]:
    """The messages of the conversation in which Kai says hey."""
    messages = [one for one in found if isinstance(one, Message)]
    name = next(one.conversation for one in messages if one.text == "hey")
    return [one for one in messages if one.conversation == name]


@pytest.mark.parametrize("held", [True, False], ids=["held", "as a stream"])
@pytest.mark.parametrize("write", APPS)
def test_it_is_one_conversation_in_the_order_of_its_times_and_what_one_lacks_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, write: Write, held: bool
) -> None:
    monkeypatch.setattr(each_chat_once, "MOST_HELD", 20_000 if held else 0)
    write(tmp_path, "march", MARCH)
    write(tmp_path, "may", MAY)
    found = _read(tmp_path)
    messages = _of_chat(found)
    assert [one.text for one in messages] == [text for _, _, text in CHAT]
    assert [one.index for one in messages] == list(range(len(CHAT)))
    assert len({one.id for one in messages}) == len(CHAT)
    assert [bool("holds this" in one.note) for one in messages] == [
        text.startswith("dont tell") for _, _, text in CHAT
    ]
    said = [one.text for one in found if isinstance(one, Notice)]
    assert sum("hold the same chat" in text and "1 message differs" in text for text in said) == 1
    assert any(text.startswith("2024-03-11 15:44, ") and ", message 4: Only" in text for text in said)
    everybody = {p.id for one in found if isinstance(one, Conversation) for p in one.participants}
    assert {one.sender for one in messages} <= everybody
    _prove_that_every_byte_is_told_once(tmp_path, found)


def _prove_that_every_byte_is_told_once(root: Path, found: list[Found]) -> None:
    for path in (path for path in root.rglob("*") if path.is_file()):
        name = path.relative_to(root).as_posix()
        at = 0
        for start, end in sorted(
            (one.start, one.end)
            for one in found
            if isinstance(one, Message | Structure | Unread) and one.member == name
        ):
            assert start == at, name
            at = end
        assert at == path.stat().st_size


@pytest.mark.parametrize("write", APPS)
def test_the_newer_export_may_come_first(tmp_path: Path, write: Write) -> None:
    write(tmp_path, "a-may", MAY)
    write(tmp_path, "b-march", MARCH)
    assert [one.text for one in _of_chat(_read(tmp_path))] == [text for _, _, text in CHAT]


@pytest.mark.parametrize("write", APPS)
def test_two_chats_with_no_common_words_are_told_whole(tmp_path: Path, write: Write) -> None:
    write(tmp_path, "march", MARCH)
    write(tmp_path, "may", [(at + 100, who, f"{text} 2") for at, who, text in MARCH])
    found = _read(tmp_path)
    texts = [one.text for one in found if isinstance(one, Message)]
    assert {f"{text}{more}" for _, _, text in MARCH for more in ("", " 2")} <= {*texts}
    assert not any("same chat" in one.text for one in found if isinstance(one, Notice))


@pytest.mark.parametrize("write", [telegram, google_chat, json_lines, skype])
def test_of_an_edited_message_that_the_app_knows_by_its_id_both_wordings_are_told_as_one_difference(
    tmp_path: Path, write: Write
) -> None:
    write(tmp_path, "march", MARCH)
    write(tmp_path, "may", [(at, who, text.replace("dont tell", "tell")) for at, who, text in CHAT])
    found = _read(tmp_path)
    texts = [one.text for one in _of_chat(found)]
    assert texts[3:5] == ["dont tell your mum we talk", "tell your mum we talk"]
    said = [one.text for one in found if isinstance(one, Notice)]
    assert any("1 message differs" in text for text in said)
    assert any("other words here" in text for text in said)


def test_two_differences_of_one_minute_are_listed_as_two_and_by_the_name_that_is_shown(
    tmp_path: Path,
) -> None:
    telegram(tmp_path, "march", [*MARCH[:4], (4, "Kai", "promise"), MARCH[4]])
    telegram(tmp_path, "may", MAY)
    said = [one.text for one in _read(tmp_path) if isinstance(one, Notice)]
    listed = [text.partition(": ")[0] for text in said if "Only" in text]
    assert listed == ["2024-03-11 15:44, Kai, message 4", "2024-03-11 15:44, Kai, message 5"]


def test_two_downloads_in_one_zip_are_read_so_as_well(tmp_path: Path) -> None:
    instagram(tmp_path / "x", "march", MARCH)
    instagram(tmp_path / "x", "may", MAY)
    with zipfile.ZipFile(tmp_path / "both.zip", "w") as archive:
        for path in (tmp_path / "x").rglob("*.json"):
            archive.write(path, path.relative_to(tmp_path / "x"))
    assert len(_of_chat(_read(tmp_path / "both.zip"))) == len(CHAT)


def test_a_file_that_goes_on_where_another_ends_repeats_nothing(tmp_path: Path) -> None:
    json_lines(tmp_path, "a", CHAT[:4])
    json_lines(tmp_path, "b", CHAT[4:])
    found = _read(tmp_path)
    assert [one.text for one in _of_chat(found)] == [text for _, _, text in CHAT]
    assert not any("same chat" in one.text for one in found if isinstance(one, Notice))


def test_where_there_are_too_many_messages_to_look_it_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(one_chat_twice, "MOST_SURVEYED", 3)
    json_lines(tmp_path, "march", MARCH)
    json_lines(tmp_path, "may", MAY)
    assert any("not looked whether" in one.text for one in _read(tmp_path) if isinstance(one, Notice))


def test_two_downloads_of_snapchat_as_they_come_in_zips_are_read_so_as_well(tmp_path: Path) -> None:
    for name, chat in (("march", MARCH), ("may", MAY)):
        snapchat(tmp_path / "x", name, chat)
        with zipfile.ZipFile(tmp_path / f"mydata~{name}.zip", "w") as archive:
            archive.write(tmp_path / "x" / name / "json/chat_history.json", "json/chat_history.json")
        (tmp_path / "x" / name / "json/chat_history.json").unlink()
    found = _read(tmp_path)
    assert [one.text for one in _of_chat(found)] == [text for _, _, text in CHAT]
    assert any("1 message differs" in one.text for one in found if isinstance(one, Notice))


def test_a_chat_that_is_there_a_hundred_times_takes_no_time_and_stays_as_it_is(tmp_path: Path) -> None:
    for number in range(100):
        google_chat(tmp_path, f"{number:03}", MARCH)
    found = _read(tmp_path)
    assert sum(isinstance(one, Message) for one in found) == 500
    assert any("100 files hold the same chat" in one.text for one in found if isinstance(one, Notice))


@pytest.mark.parametrize(
    "write", [instagram, messenger, telegram, snapchat, sms, google_chat, json_lines, skype, tiktok]
)
def test_a_chat_of_one_message_that_the_app_calls_by_one_id_is_told_once(
    tmp_path: Path, write: Write
) -> None:
    write(tmp_path, "march", CHAT[:1])
    write(tmp_path, "may", CHAT[:1])
    found = _read(tmp_path)
    assert [one.text for one in found if isinstance(one, Message)].count("hey") == 1
    assert any("at least 1 message is the same" in one.text for one in found if isinstance(one, Notice))


def test_one_message_sent_to_two_people_at_once_stays_in_two_chats(tmp_path: Path) -> None:
    chats = [_telegram_chat([(0, "Ann", "happy new year")], number) for number in (7, 8)]
    for name in ("march", "may"):
        _written(tmp_path / name / "result.json", json.dumps({"chats": {"about": "", "list": chats}}))
    messages = [one for one in _read(tmp_path) if isinstance(one, Message)]
    assert sorted(one.conversation for one in messages) == ["personal_chat_7", "personal_chat_8"]


def test_short_chats_in_files_of_one_name_are_not_taken_for_one(tmp_path: Path) -> None:
    for name in ("WhatsApp Chat - Ben", "WhatsApp Chat - Kai"):
        _written(tmp_path / name / "_chat.txt", "[11/03/2024, 15:40:45] Ann: happy new year\n")
    assert sum(isinstance(one, Message) for one in _read(tmp_path)) == 2
