"""Snapchat: both layouts, every kind of record, what is gone said to be gone, and self never guessed."""

import json
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.conversation.model import Kind
from leeside.errors import ExportError
from leeside.sources.contract.export import Export
from leeside.sources.contract.source import ReadOptions
from leeside.sources.snapchat import SOURCE
from tests.sources.partition import Account, folder_of, read, read_bytes, zip_of

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
AT = 1710171602123


NO_COUNT: dict[str, Any] = {"Created(microseconds)": "-"}


def _record(minute: int = 0, **more: Any) -> dict[str, Any]:
    plain = {
        "From": "ben_y9",
        "Media Type": "TEXT",
        "Created": f"2024-03-11 15:{40 + minute}:02 UTC",
        "Content": "hey",
        "Conversation Title": None,
        "IsSender": False,
        "Created(microseconds)": AT + minute * 60_000,
        "IsSaved": True,
        "Media IDs": "",
    }
    return {key.replace("_", " "): value for key, value in (plain | more).items() if value != "-"}


def _file(*records: dict[str, Any], thread: str = "ben_y9") -> bytes:
    return json.dumps({thread: list(records)}, indent=1).encode()


def _one(**more: Any) -> Account:
    return read_bytes(SOURCE, _file(_record(**more)))


def test_the_newest_stands_first_and_is_read_last() -> None:
    whole = read_bytes(SOURCE, _file(*(_record(n, Content=str(n)) for n in (3, 2, 2, 1))))
    assert whole.texts() == ["1", "2", "2", "3"]
    assert [m.start for m in whole.messages] == sorted((m.start for m in whole.messages), reverse=True)


def test_a_file_that_stands_the_other_way_round_keeps_the_order_of_equal_times() -> None:
    records = [
        _record(1, Content="a"),
        _record(2, Content="b"),
        _record(2, Content="c"),
        _record(3, Content="d"),
    ]
    assert read_bytes(SOURCE, _file(*records)).texts() == ["a", "b", "c", "d"]


def test_a_file_out_of_order_is_put_in_order_and_says_so() -> None:
    whole = read_bytes(SOURCE, _file(*(_record(n, Content=str(n)) for n in (3, 1, 2, 0))))
    assert whole.texts() == ["0", "1", "2", "3"]
    assert any("backwards in 1 places" in said for said in whole.notices)
    assert not any("backwards" in said for said in read_bytes(SOURCE, _file(_record(1), _record(0))).notices)


@pytest.mark.parametrize("count", [AT, AT * 1000, AT / 1000])
def test_the_count_called_microseconds_is_told_by_its_size(count: float) -> None:
    [message] = _one(**{"Created(microseconds)": count}).messages
    assert message.utc is not None
    assert abs(message.utc - datetime(2024, 3, 11, 15, 40, 2, 123000, tzinfo=UTC)).total_seconds() < 0.001


def test_without_a_count_the_written_time_is_read_as_utc() -> None:
    [message] = _one(**NO_COUNT).messages
    assert (message.sent_at, message.zone) == (datetime(2024, 3, 11, 15, 40, 2), "UTC")
    raw = _file(_record(0, Created="2024-07-11 15:40:02 UTC", **NO_COUNT))
    [message] = read_bytes(SOURCE, raw, ReadOptions(timezone="Europe/London")).messages
    assert (message.sent_at, message.zone) == (datetime(2024, 7, 11, 16, 40, 2), "Europe/London")


@pytest.mark.parametrize(
    ("stated", "content", "kind"),
    [
        ("TEXT", "hey", Kind.TEXT),
        ("TEXT", None, Kind.OMITTED),
        ("MEDIA", "", Kind.ATTACHMENT),
        ("MEDIA", "look at this", Kind.TEXT),
        ("STICKER", "", Kind.ATTACHMENT),
        ("NOTE", "", Kind.ATTACHMENT),
        ("SHARE", "", Kind.ATTACHMENT),
        ("SHARESAVEDSTORY", "", Kind.ATTACHMENT),
        ("LOCATION", "", Kind.LOCATION),
        ("MAPREACTION", "", Kind.REACTION),
        ("STATUS", "", Kind.SYSTEM),
        ("STATUSERASEDMESSAGE", "", Kind.DELETED),
        ("STATUSERASEDSNAPMESSAGE", "", Kind.DELETED),
        ("STATUSCONVERSATIONCAPTURESCREENSHOT", "", Kind.SCREENSHOT),
        ("STATUSSAVETOCAMERAROLL", "", Kind.SCREENSHOT),
        ("STATUSPARTICIPANTREMOVED", "", Kind.SYSTEM),
        ("STATUSCALLMISSEDAUDIO", "", Kind.CALL),
        ("STATUSCALLMISSEDVIDEO", "", Kind.CALL),
        ("NONPARTICIPANTBOTRESPONSE", "hello", Kind.TEXT),
        ("IMAGE", None, Kind.OMITTED),
        ("SOMETHINGNEW", None, Kind.OMITTED),
        ("SOMETHINGNEW", "words", Kind.TEXT),
    ],
)
def test_each_media_type_is_what_it_is(stated: str, content: str | None, kind: Kind) -> None:
    whole = _one(Media_Type=stated, Content=content)
    [message] = whole.messages
    assert (message.kind, message.text) == (kind, content or "")
    assert any("SOMETHINGNEW" in said for said in whole.notices) == (stated == "SOMETHINGNEW" and not content)


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"Content": None, "IsSaved": False}, "Nobody saved this message"),
        ({"Media_Type": "STATUSSAVETOCAMERAROLL"}, "saved a copy"),
        ({"Media_Type": "STATUSERASEDMESSAGE"}, "deleted a message"),
        ({"Media_Type": "NONPARTICIPANTBOTRESPONSE"}, "bot"),
        ({"Media_Type": "MEDIA", "Content": "", "Media_IDs": "b~A | b~B"}, "2 files: b~A, b~B"),
        ({"Media_Type": "MEDIA", "Content": "", "IsSaved": False}, "Nobody saved this picture"),
    ],
)
def test_what_is_gone_is_said_to_be_gone(more: dict[str, Any], said: str) -> None:
    assert said in _one(**more).messages[0].note


def test_direction_comes_from_the_record_and_never_from_a_guess() -> None:
    whole = read_bytes(SOURCE, _file(_record(2, From="elodie_p", IsSender=True), _record(1)))
    assert [m.sender for m in whole.messages] == ["ben_y9", "elodie_p"]
    assert any("account elodie_p" in said for said in whole.notices)
    whole = read_bytes(SOURCE, _file(_record(1)))
    assert any("does not name whose account" in said for said in whole.notices)
    assert _one(From=None, IsSender=True).messages[0].sender == "account holder"


def test_names_come_from_the_download_s_own_lists(tmp_path: Path) -> None:
    friends = {"Friends": [{"Username": "ben_y9", "Display Name": "Ben"}], "Blocked Users": []}
    files = {
        "json/chat_history.json": _file(_record(1), _record(2, From=None, IsSender=True)),
        "json/account.json": b'{"Basic Information": {"Username": "elodie_p"}}',
        "json/friends.json": json.dumps(friends).encode(),
    }
    whole = read(SOURCE, folder_of(tmp_path, files))
    assert whole.people == {"ben_y9": {"ben_y9": "Ben", "elodie_p": "elodie_p"}}


def test_a_group_without_a_name_invents_no_participant() -> None:
    thread = "0f8fad5b-d9cb-469f-a165-70867728950e"
    assert set(read_bytes(SOURCE, _file(_record(), thread=thread)).people[thread]) == {"ben_y9"}


def test_chats_and_snaps_of_one_conversation_stand_in_one_order(tmp_path: Path) -> None:
    snap = _record(1, Media_Type="IMAGE", Content="-", IsSaved="-", Media_IDs="-")
    files = {"json/chat_history.json": _file(_record(2), _record(0)), "json/snap_history.json": _file(snap)}
    whole = read(SOURCE, folder_of(tmp_path, files))
    assert [m.kind for m in whole.messages] == [Kind.TEXT, Kind.OMITTED, Kind.TEXT]
    (tmp_path / "mydata~1.zip").write_bytes(zip_of(files))
    assert SOURCE.sniff(Export(tmp_path / "mydata~1.zip")) > 0.9
    assert len(read(SOURCE, tmp_path / "mydata~1.zip").messages) == 3


def test_several_parts_in_a_folder_are_read_together_and_a_record_twice_is_counted_once(
    tmp_path: Path,
) -> None:
    for number, records in enumerate([(_record(2), _record(1)), (_record(2), _record(0))]):
        held = {"json/chat_history.json": _file(*records), "chat_media/2024-03-11_b~A.jpg": b""}
        (tmp_path / f"mydata~9-{number}.zip").write_bytes(zip_of(held))
    (tmp_path / "mydata~9-7.zip").write_bytes(b"PK\x03\x04broken")
    whole = read(SOURCE, tmp_path)
    assert len(whole.messages) == 3
    assert [one.member for one in whole.unread] == ["mydata~9-7.zip"]
    assert any("exactly alike" in said for said in whole.notices)


def test_the_old_layout_is_read_by_whom_it_was_exchanged_with() -> None:
    old = {
        "Received Saved Chat History": [
            {
                "From": "ben_y9",
                "Media Type": "TEXT",
                "Created": "2022-03-11 15:40:02 UTC",
                "Text": "it&#39;s &lt;3",
            }
        ],
        "Sent Saved Chat History": [
            {"To": "ben_y9", "Media Type": "TEXT", "Created": "2022-03-11 15:41:02 UTC", "Text": "ok"},
            {"To": "zara", "Media Type": "TEXT", "Created": "2022-03-11 15:39:02 UTC", "Text": "hi"},
        ],
    }
    whole = read_bytes(SOURCE, json.dumps(old).encode())
    assert [(m.conversation, m.sender, m.text) for m in whole.messages] == [
        ("ben_y9", "ben_y9", "it's <3"),
        ("ben_y9", "account holder", "ok"),
        ("zara", "account holder", "hi"),
    ]
    assert any("put right in 1 messages" in said for said in whole.notices)


def test_what_looks_like_code_in_the_new_layout_is_what_somebody_typed() -> None:
    assert _one(Content="it&#39;s").texts() == ["it&#39;s"]


def test_a_file_cut_off_keeps_what_came_before_and_a_bad_record_is_unread_alone() -> None:
    raw = _file(_record(3), _record(2, Content=5), _record(1))
    whole = read_bytes(SOURCE, raw)
    assert (len(whole.messages), len(whole.unread)) == (2, 1)
    whole = read_bytes(SOURCE, _file(_record(3), _record(2))[:-60])
    assert len(whole.messages) == 1
    assert "cut off" in whole.unread[0].why
    [message] = read_bytes(SOURCE, _file(_record()).replace(b'"hey"', b'"hey \\ud83d"')).messages
    assert message.text == "hey \ufffd"


def test_a_conversation_that_stands_twice_under_one_name_is_read_whole() -> None:
    one, two = json.dumps([_record(1)]), json.dumps([_record(2)])
    whole = read_bytes(SOURCE, f'{{"ben": {one}, "zara": {one}, "ben": {two}}}'.encode())
    assert sorted(message.conversation for message in whole.messages) == ["ben", "ben", "zara"]
    assert whole.unread == []


def test_records_in_a_place_that_nobody_has_met_are_unread_and_not_structure() -> None:
    raw = json.dumps({"ben": [_record(1)], "Archived": {"zara": [_record(2)]}}).encode()
    assert len(read_bytes(SOURCE, raw).unread) == 1


def test_a_list_of_something_else_makes_no_messages() -> None:
    raw = json.dumps({"ben": [_record(1)], "Friends": [{"Username": "zara"}]}).encode()
    whole = read_bytes(SOURCE, raw)
    assert (len(whole.messages), len(whole.unread)) == (1, 1)


def test_records_of_the_old_layout_without_the_other_s_name_share_one_conversation() -> None:
    old = {
        "Received Saved Chat History": [{"Media Type": "TEXT", "Created": "2022-03-11 15:40:02 UTC"}],
        "Sent Saved Chat History": [
            {"Media Type": "TEXT", "Created": "2022-03-11 15:41:02 UTC", "Text": "ok"}
        ],
        "unknown": [_record(1)],
    }
    whole = read_bytes(SOURCE, json.dumps(old).encode())
    assert [(m.conversation, m.sender) for m in whole.messages] == [
        ("unknown", None),
        ("unknown", "account holder"),
        ("unknown", "ben_y9"),
    ]


def test_a_count_that_is_no_time_gives_way_to_the_written_one() -> None:
    [message] = _one(**{"Created(microseconds)": 1e300}).messages
    assert message.utc == datetime(2024, 3, 11, 15, 40, 2, tzinfo=UTC)


def test_a_damaged_zip_keeps_what_came_before_the_damage(tmp_path: Path) -> None:
    random = Random(7)
    records = [_record(0, Content=random.randbytes(400).hex()) for _ in range(400)]
    raw = zip_of({"json/chat_history.json": _file(*records)})
    middle = len(raw) * 2 // 3
    (tmp_path / "mydata.zip").write_bytes(raw[:middle] + bytes(64) + raw[middle + 64 :])
    whole = read(SOURCE, tmp_path / "mydata.zip")
    assert 0 < len(whole.messages) < 400
    assert "cut off or damaged" in whole.unread[-1].why


def test_nothing_readable_is_an_error_that_says_what_to_do() -> None:
    with pytest.raises(ExportError) as refused:
        read_bytes(SOURCE, b'{"a": [{"Media Type": "TEXT", "Created": ')
    assert refused.value.to_do


@pytest.mark.parametrize(
    "foreign", [b"", b"{}", b"[]", b'{"a":[{"From":"b"}]}', b"\xff\xfe", b'{"Media Type": 1}']
)
def test_leaves_foreign_files_alone(foreign: bytes) -> None:
    assert SOURCE.sniff(Export(Path("-"), pasted=foreign)) == 0


@given(
    st.dictionaries(
        st.sampled_from(["ben", "Sent Saved Chat History", "Received Snap History", "é"]),
        st.lists(st.builds(_record, st.integers(0, 9), Content=st.text(max_size=5) | st.none()), max_size=4),
    ),
    st.integers(0, 900),
)
def test_every_byte_is_accounted_for_whole_or_cut(threads: dict[str, Any], cut: int) -> None:
    raw = json.dumps({"x": [_record()], **threads}, ensure_ascii=False).encode("utf-8", "replace")
    assert len(read_bytes(SOURCE, raw).messages) == 1 + sum(map(len, threads.values()))
    try:
        read_bytes(SOURCE, raw[:cut])
    except ExportError as refused:
        assert refused.what  # noqa: PT017


def test_reads_the_example() -> None:
    whole = read(SOURCE, EXAMPLES / "snapchat-worried-friend")
    assert len(whole.messages) == 7
    assert whole.texts()[0] == "can i tell u something about zara"
