"""Roblox's answer to law enforcement: chat records with rows left blank between them."""

from leeside.sources.roblox_return import SOURCE
from tests.sources.partition import read_bytes
from tests.sources.told_files import fixture, prove_it_leaves_others_alone

HEADER = b"ts,ds,conversation_id,convo_type,user_id,name,text,is_filtered_o13,is_filtered_u13,is_rewritten,request_user_id\n"


def test_conversations_are_kept_apart_and_blank_rows_are_structure() -> None:
    rows = b"2026-03-11T15:40:02Z,,c1,chat,22,kai,hey,False,True,False,11\n,,,,,,,,,,\n"
    whole = read_bytes(SOURCE, HEADER + rows + b"2026-03-11T15:41:02Z,,c2,,22,,second,,,,11\n")
    assert [(m.conversation, m.text) for m in whole.messages] == [("c1", "hey"), ("c2", "second")]
    assert whole.unread == []


def test_what_the_filter_hid_is_said_beside_the_words() -> None:
    [message] = read_bytes(
        SOURCE, HEADER + b"2026-03-11T15:40:02Z,,c1,,22,kai,hey,False,True,False,11\n"
    ).messages
    assert "under 13" in message.note


def test_that_the_layout_is_inferred_is_said() -> None:
    whole = read_bytes(SOURCE, HEADER + b"2026-03-11T15:40:02Z,,c1,,22,kai,hey,,,,11\n")
    assert any("not from a real answer" in one for one in whole.notices)


def test_the_fixture_gives_what_its_manifest_says() -> None:
    whole = fixture(SOURCE, "roblox_return/Chat records of the Roblox user 1.csv")
    assert (len(whole.messages), {m.sender for m in whole.messages}, whole.unread) == (2, {"22"}, [])
    assert [str(m.utc) for m in whole.messages] == ["2024-03-11 15:40:02+00:00", "2024-03-11 15:41:02+00:00"]


def test_leaves_every_other_fixture_alone() -> None:
    prove_it_leaves_others_alone(SOURCE, "roblox")
