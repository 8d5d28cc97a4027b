"""Snapchat's pages: a box for each message, newest first, or tables with the words in a row of their own."""

import json
from collections.abc import Sequence
from pathlib import Path

from leeside.conversation.model import Kind, Message
from leeside.screening.every_part import EveryPart
from leeside.sources.contract.export import Export
from leeside.sources.contract.found import Notice
from leeside.sources.contract.source import ReadOptions
from leeside.sources.snapchat_html import SOURCE
from tests.sources.html_pages import escaped, prove_any_words, prove_cuts, prove_damage
from tests.sources.partition import folder_of, read, read_bytes
from tests.sources.told_files import prove_it_leaves_others_alone

MENU = "<div class='leftpanel'><a href='account.html'>Account</a></div>"


def box(
    sender: str, words: str | None, kind: str = "TEXT", at: str = "15:40:02", *, saved: bool = True
) -> str:
    said = f"<p>{words}</p>" if words is not None else ""
    return (
        f"<div style='background: #f2f2f2;'><span><div><h4>{sender}</h4></div>"
        f"<span style='font-weight: bold'>{kind}</span>{said}<h6>2026-03-11 {at} UTC</h6>"
        f"{'<h6>Saved</h6>' if saved else ''}</span></div>"
    )


def page(*boxes: str, title: str = "Chat History with kai_1") -> bytes:
    return (
        f"<!DOCTYPE html><html><head><style>h4 {{ margin: 0 }}</style></head><body>{MENU}<div class='rightpanel'>"
        f"<h1>{title}</h1>\n{''.join(boxes)}</div></body></html>"
    ).encode()


def written(texts: Sequence[str]) -> bytes:
    return page(*(box("kai_1", escaped(words)) for words in reversed(texts)))


def tables(*rows: str, heading: str = "Received Saved Chat History", who: str = "From") -> str:
    head = f"<tr><th>{who}</th><th>Media Type</th><th>Created</th></tr>"
    return f"<h2>{heading}</h2><table><tbody>{head}{''.join(rows)}</tbody></table>"


def row(who: str, words: str | None, kind: str = "TEXT", at: str = "15:40:02") -> str:
    said = f'<tr><td colspan="3">{words}</td></tr>' if words is not None else ""
    return f"<tr><td>{who}</td><td>{kind}</td><td>2022-03-11 {at} UTC</td></tr>{said}"


def old(*lists: str) -> bytes:
    return f"<html><body>{MENU}<div class='rightpanel'>{''.join(lists)}</div></body></html>".encode()


def test_a_box_is_a_message_and_the_newest_stands_first() -> None:
    whole = read_bytes(SOURCE, page(box("ellie", "two", at="15:41:02"), box("kai_1", "one")))
    assert [(m.sender, m.text, str(m.utc)) for m in whole.messages] == [
        ("kai_1", "one", "2026-03-11 15:40:02+00:00"),
        ("ellie", "two", "2026-03-11 15:41:02+00:00"),
    ]
    assert (whole.unread, set(whole.titles)) == ([], {"kai_1"})
    assert any("compare a few messages" in one for one in whole.notices)


def test_the_zone_that_was_named_is_shown() -> None:
    raw = page(box("kai_1", "hey")).replace(b"2026-03-11", b"2026-07-11")
    [found] = read_bytes(SOURCE, raw, ReadOptions(timezone="Europe/London")).messages
    assert str(found.sent_at) == "2026-07-11 16:40:02"


def test_what_is_left_of_what_is_gone_is_kept() -> None:
    kinds = {
        "STATUSERASEDMESSAGE": Kind.DELETED,
        "STATUSCONVERSATIONCAPTURESCREENSHOT": Kind.SCREENSHOT,
        "STATUSSAVETOCAMERAROLL": Kind.SCREENSHOT,
        "STATUSCALLMISSEDAUDIO": Kind.CALL,
        "MEDIA": Kind.ATTACHMENT,
        "LOCATION": Kind.LOCATION,
        "TEXT": Kind.OMITTED,
    }
    raw = page(*(box("kai_1", None, kind, f"15:40:{60 - at}") for at, kind in enumerate(kinds, 1)))
    assert [m.kind for m in reversed(read_bytes(SOURCE, raw).messages)] == list(kinds.values())


def test_a_kind_that_nobody_has_met_is_said() -> None:
    whole = read_bytes(SOURCE, page(box("kai_1", None, "HOLOGRAM")))
    assert any("HOLOGRAM" in one for one in whole.notices)


def test_snaps_are_a_conversation_of_their_own(tmp_path: Path) -> None:
    files = {
        "html/chat_history/subpage_kai_1.html": page(box("kai_1", "hey"), title="kai_1"),
        "html/snap_history/subpage_kai_1.html": page(box("kai_1", None, "IMAGE"), title="kai_1"),
        "html/account.html": b"<html><body><h4>Basic Information</h4></body></html>",
    }
    whole = read(SOURCE, folder_of(tmp_path / "x", files))
    assert [(m.conversation, m.kind) for m in whole.messages] == [
        ("kai_1", Kind.TEXT),
        ("kai_1 (snaps)", Kind.OMITTED),
    ]
    assert {m.member for m in whole.messages} == set(list(files)[:2])


def test_a_box_of_another_colour_is_read_and_one_without_a_sender_is_unread() -> None:
    sent = box("ellie", "two", at="15:41:02").replace("#f2f2f2", "#e0f0ff")
    nobody = box("x", "lost").replace("<h4>x</h4>", "")
    whole = read_bytes(SOURCE, page(sent, box("kai_1", "one"), sent, box("kai_1", "zero"), nobody))
    assert sorted(whole.texts()) == ["one", "two", "two", "zero"]
    assert len(whole.unread) == 1


def test_pages_beside_the_json_of_the_same_download_are_not_read_twice(tmp_path: Path) -> None:
    record = {
        "From": "kai_1",
        "Media Type": "TEXT",
        "Created": "2026-03-11 15:40:02 UTC",
        "Content": "hey",
        "IsSender": False,
    }
    files = {
        "json/chat_history.json": json.dumps({"kai_1": [record]}).encode(),
        "html/chat_history/subpage_kai_1.html": page(box("kai_1", "hey")),
    }
    parts = EveryPart(Export(folder_of(tmp_path / "x", files)), ReadOptions())
    found = [one for _, one in parts.found()]
    assert [one.text for one in found if isinstance(one, Message)] == ["hey"]
    assert any("1 pages of this export show" in one.text for one in found if isinstance(one, Notice))


def test_words_in_a_table_stand_in_the_row_below() -> None:
    received = tables(row("kai_1", "it&#39;s me", at="15:42:02"), row("kai_1", None, "MEDIA", "15:40:02"))
    sent = tables(row("kai_1", "who?", at="15:43:02"), heading="Sent Saved Chat History", who="To")
    whole = read_bytes(SOURCE, old(received, sent))
    assert [(m.sender, m.text, m.kind) for m in whole.messages] == [
        ("kai_1", "", Kind.ATTACHMENT),
        ("kai_1", "it's me", Kind.TEXT),
        ("account holder", "who?", Kind.TEXT),
    ]
    assert (set(whole.titles), whole.unread) == ({"kai_1"}, [])
    raw = old(received, sent)
    assert b"it&#39;s me" in raw[whole.messages[1].start : whole.messages[1].end]


def test_words_that_belong_to_no_row_are_unread() -> None:
    stray = '<tr><td colspan="3">stray</td></tr>'
    whole = read_bytes(SOURCE, old(tables(stray, row("kai_1", "hey"))))
    assert (whole.texts(), len(whole.unread)) == (["hey"], 1)


def test_the_pages_of_friends_and_of_the_account_are_left_alone(tmp_path: Path) -> None:
    friends = b"<html><body><h4>Friends</h4><table><tr><th>Username</th></tr><tr><td>kai_1</td></tr></table></body></html>"
    (tmp_path / "friends.html").write_bytes(friends)
    assert SOURCE.sniff(Export(tmp_path / "friends.html")) == 0


def test_any_words_come_back() -> None:
    prove_any_words(SOURCE, written)


def test_a_cut_anywhere_keeps_what_came_before_and_is_said() -> None:
    prove_cuts(SOURCE, written)


def test_damage_anywhere_loses_nothing_in_silence() -> None:
    prove_damage(SOURCE, written(["one", "two <3 & more", "three\nfour", "five"]))


def test_damage_to_a_table_loses_nothing_in_silence() -> None:
    prove_damage(SOURCE, old(tables(*(row("kai_1", words) for words in ("one", "two", "three", "five")))))


def test_leaves_every_other_fixture_alone() -> None:
    prove_it_leaves_others_alone(SOURCE, "snapchat_html")
