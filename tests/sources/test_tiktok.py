"""TikTok's chats, in both layouts."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.conversation.model import Kind
from leeside.errors import LeesideError
from leeside.sources.contract.export import Export
from leeside.sources.tiktok import SOURCE
from tests.sources.partition import read_bytes
from tests.sources.told_files import fixture, prove_it_leaves_others_alone, prove_words_and_cuts

LAYOUTS = [("Direct Message", "Direct Messages"), ("Direct Messages", "Chat History")]


def download(*messages: dict[str, str], keys: tuple[str, str] = LAYOUTS[0]) -> bytes:
    chats = {"Chat History with kai_b:": list(messages)}
    return json.dumps(
        {"Profile": {}, keys[0]: {keys[1]: {"ChatHistory": chats}}, "Activity": {"L": [1]}}
    ).encode()


def said(text: str, sender: str = "kai_b", at: str = "2026-03-11 15:40:02") -> dict[str, str]:
    return {"Date": at, "From": sender, "Content": text}


@pytest.mark.parametrize("keys", LAYOUTS)
def test_both_layouts_are_read_by_who_said_what_and_when_in_utc(keys: tuple[str, str]) -> None:
    whole = read_bytes(SOURCE, download(said("hey"), said("hi", "ann_x"), keys=keys))
    assert whole.texts() == ["hey", "hi"]
    assert [m.sender for m in whole.messages] == ["kai_b", "ann_x"]
    assert whole.messages[0].utc is not None
    assert whole.messages[0].utc.isoformat() == "2026-03-11T15:40:02+00:00"
    assert whole.titles == {"kai_b": "kai_b"}
    assert any("in UTC without saying so" in one for one in whole.notices)


def test_the_newest_first_are_given_oldest_first() -> None:
    later = said("second", at="2026-03-12 09:00:00")
    assert read_bytes(SOURCE, download(later, said("first"))).texts() == ["first", "second"]


def test_a_shared_video_is_a_token_and_talk_of_one_stays_words() -> None:
    link = "https://www.tiktokv.example/share/video/1/"
    whole = read_bytes(SOURCE, download(said(link), said(f"look {link}")))
    assert [m.kind for m in whole.messages] == [Kind.ATTACHMENT, Kind.TEXT]


@pytest.mark.parametrize("key", ["Activity", "Your Activity"])
def test_chats_behind_years_of_videos_watched_are_found(key: str) -> None:
    watched = [
        {"Date": "2026-03-11 15:40:02", "Link": f"https://www.tiktokv.example/share/video/{n}/"}
        for n in range(110_000)
    ]
    activity = {key: {"Video Browsing History": {"VideoList": watched}}}
    raw = json.dumps(activity).encode()[:-1] + b", " + download(said("hey"))[1:]
    assert raw.index(b"ChatHistory") > 9_000_000
    export = Export(Path("-"), pasted=raw)
    assert SOURCE.sniff(export) > 0.9
    assert read_bytes(SOURCE, raw).texts() == ["hey"]
    assert SOURCE.sniff(Export(Path("-"), pasted=json.dumps(activity).encode())) == 0


def test_a_time_that_is_none_is_missing_and_the_words_are_kept() -> None:
    [message] = read_bytes(SOURCE, download(said("hey", at="soon"))).messages
    assert (message.text, message.sent_at) == ("hey", None)
    assert "could not be read" in message.note


def test_a_record_that_is_none_is_unread_alone() -> None:
    whole = read_bytes(SOURCE, download(said("hey")).replace(b'"Activity"', b'"x": 1, "Activity"'))
    assert whole.unread == []
    broken = download(said("hey"), said("you")).replace(b'"2026-03-11 15:40:02"', b"7", 1)
    assert read_bytes(SOURCE, broken).texts() == ["you"]


def _beside(**parts: object) -> bytes:
    whole = json.loads(download(said("hey")))
    return json.dumps(whole | parts).encode()


def test_a_group_chat_is_read_and_its_name_is_nobodys_account() -> None:
    group = {
        "Group Chat": {"GroupChat": {"Group chat: squad": [said("gc now", "sam_z"), said("ok", "ann_x")]}}
    }
    whole = read_bytes(SOURCE, _beside(**{"Direct Message": group}))
    assert whole.texts() == ["gc now", "ok"]
    assert whole.titles == {"squad": "squad"}
    assert set(whole.people["squad"]) == {"sam_z", "ann_x"}


def test_own_comments_under_a_live_video_are_words_of_the_account_holder() -> None:
    live = {
        "Watch Live History": {
            "WatchLiveMap": {
                "7300000000000000001": {
                    "WatchTime": "2026-03-10 20:00:00",
                    "Link": "x",
                    "Comments": [
                        {
                            "CommentTime": "2026-03-10 20:01:00 UTC",
                            "CommentContent": "hi its me",
                            "RawTime": 1,
                        }
                    ],
                }
            }
        }
    }
    whole = read_bytes(SOURCE, _beside(**{"TikTok Live": live}))
    [comment] = [message for message in whole.messages if message.conversation.startswith("live")]
    assert (comment.text, comment.sender, str(comment.utc)) == (
        "hi its me",
        "account holder",
        "2026-03-10 20:01:00+00:00",
    )


def test_a_gift_is_a_line_without_words_that_states_what_the_record_states() -> None:
    gifts = {
        "Purchases": {
            "SendGifts": {
                "SendGifts": [{"Date": "2026-03-10 20:02:00", "GiftAmount": "5", "UserName": "kai_b"}]
            }
        }
    }
    whole = read_bytes(SOURCE, _beside(**{"Your Activity": gifts}))
    [gift] = [message for message in whole.messages if message.conversation == "gifts sent"]
    assert (gift.kind, gift.text) == (Kind.SYSTEM, "")
    assert "GiftAmount 5, UserName kai_b" in gift.note


def test_empty_parts_are_left_alone() -> None:
    empty = {"Watch Live History": {"WatchLiveMap": {}}, "SendGifts": {"SendGifts": None}}
    assert read_bytes(SOURCE, _beside(**{"TikTok Live": empty})).texts() == ["hey"]


def test_any_words_come_back_and_a_cut_is_told() -> None:
    prove_words_and_cuts(SOURCE, lambda texts: download(*map(said, texts)))


@pytest.mark.parametrize("layout", ["tiktok_new/user_data_tiktok.json", "tiktok_old/user_data.json"])
def test_the_fixtures_give_what_their_manifest_says(layout: str) -> None:
    whole = fixture(SOURCE, layout)
    assert [str(m.utc) for m in whole.messages] == ["2024-03-11 15:40:02+00:00", "2024-03-11 15:41:02+00:00"]
    assert len({m.sender for m in whole.messages}) == 2
    assert whole.unread == []


def test_leaves_every_other_fixture_alone() -> None:
    prove_it_leaves_others_alone(SOURCE, "tiktok")


def test_a_download_without_chats_is_not_taken(tmp_path: Path) -> None:
    (tmp_path / "user_data.json").write_bytes(b'{"Activity": {"Video Browsing History": {"VideoList": []}}}')
    assert SOURCE.sniff(Export(tmp_path / "user_data.json")) == 0


def test_of_one_second_the_order_is_that_of_the_talk_where_the_newest_stands_first() -> None:
    whole = read_bytes(SOURCE, download(said("later", at="2026-03-11 15:41:00"), said("two"), said("one")))
    assert whole.texts() == ["one", "two", "later"]


def test_a_message_without_a_time_stays_between_its_neighbours() -> None:
    newest, oldest = said("three", at="2026-03-11 15:42:00"), said("one")
    assert read_bytes(SOURCE, download(newest, said("two", at="soon"), oldest)).texts() == [
        "one",
        "two",
        "three",
    ]


@given(st.integers(0, 2000), st.integers(1, 60), st.sampled_from([b"", b'"', b"}", b"]", b",", b"x"]))
def test_no_message_is_given_to_another_chat_however_a_download_is_damaged(
    start: int, size: int, put: bytes
) -> None:
    chats = {
        f"Chat History with {who}:": [
            said(f"of {who} {number}", who, f"2026-03-11 15:{number:02}:02") for number in range(9)
        ]
        for who in ("kai_b", "lee_c")
    }
    raw = json.dumps({"Direct Message": {"Direct Messages": {"ChatHistory": chats}}}).encode()
    start = len(raw) * start // 2001
    damaged = raw[:start] + put + raw[start + size :]
    try:
        whole = read_bytes(SOURCE, damaged)
    except LeesideError:
        return
    for message in whole.messages:
        others = {"kai_b", "lee_c"} - {message.conversation}
        assert message.conversation not in {"kai_b", "lee_c"} or message.text[3:8] not in others
