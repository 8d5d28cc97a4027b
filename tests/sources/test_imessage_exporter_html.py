"""imessage-exporter's pages, in which an answer stands twice."""

from collections.abc import Sequence

from leeside.conversation.model import Kind
from leeside.sources.contract.source import ReadOptions
from leeside.sources.imessage_exporter_html import SOURCE
from tests.sources.html_pages import escaped, prove_any_words, prove_cuts, prove_damage
from tests.sources.partition import read_bytes
from tests.sources.told_files import prove_it_leaves_others_alone

HEAD = (
    '<html>\n<head>\n<meta charset="UTF-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">'
    "<style>\n.message { padding: 15px }\n</style>\n</head>\n<body>\n"
)


def bubble(words: str) -> str:
    return f'<hr><div class="message_part">\n<span class="bubble">{words}</span>\n</div>\n'


def message(body: str, *, sender: str = "Kai", at: str = "Mar 11, 2026  3:40:02 PM") -> str:
    side = "sent iMessage" if sender == "Me" else "received"
    return (
        f'<div class="message">\n<div class="{side}">\n<p><span class="timestamp">{at}</span>\n'
        f'<span class="sender">{sender}</span></p>\n{body}</div>\n</div>\n'
    )


def page(*messages: str) -> bytes:
    return (HEAD + "".join(messages) + "</body></html>").encode()


def written(texts: Sequence[str]) -> bytes:
    return page(*(message(bubble(escaped(words))) for words in texts))


def test_an_answer_that_stands_twice_is_read_once_and_in_its_own_place() -> None:
    reply = message(
        bubble("a reply"), sender="Me", at="Mar 11, 2026  3:41:02 PM (Read by them after 5 seconds)"
    )
    thread = f'<div class="replies">\n<div class="reply">{reply}</div>\n</div>\n'
    again = message(
        bubble("a reply")
        + '<span class="reply_context">This message responded to an earlier message.</span>\n',
        sender="Me",
        at="Mar 11, 2026  3:41:02 PM (Read by them after 5 seconds)",
    )
    whole = read_bytes(SOURCE, page(message(bubble("plain") + thread), again))
    assert [(m.sender, m.text, str(m.sent_at)) for m in whole.messages] == [
        ("Kai", "plain", "2026-03-11 15:40:02"),
        ("Me", "a reply", "2026-03-11 15:41:02"),
    ]
    assert whole.messages[0].note == ""
    assert "It answers an earlier message." in whole.messages[1].note
    assert "Read by them after 5 seconds." in whole.messages[1].note
    assert whole.unread == []


def test_a_local_time_stays_local_until_its_zone_is_named() -> None:
    raw = page(message(bubble("hey"), at="Jul 11, 2026  3:40:02 PM"))
    assert read_bytes(SOURCE, raw).messages[0].utc is None
    [found] = read_bytes(SOURCE, raw, ReadOptions(timezone="Europe/London")).messages
    assert str(found.utc) == "2026-07-11 14:40:02+00:00"


def test_what_an_edited_message_said_before_is_kept() -> None:
    table = (
        '<hr><div class="message_part">\n<div class="edited"><table><tbody><tr><td><span class="timestamp"></span></td>'
        '<td>first</td></tr></tbody><tfoot><tr><td><span class="timestamp">Edited 1 second later</span></td>'
        "<td>last</td></tr></tfoot></table></div></div>\n"
    )
    [found] = read_bytes(SOURCE, page(message(table))).messages
    assert (found.text, found.kind) == ("last", Kind.EDITED)
    assert "What it said before: first" in found.note


def test_a_message_that_was_taken_back_is_kept_as_such() -> None:
    part = '<hr><div class="message_part">\n<span class="unsent"><span class="unsent">Kai unsent this</span></span></div>\n'
    [found] = read_bytes(SOURCE, page(message(part))).messages
    assert (found.text, found.kind) == ("", Kind.UNSENT)


def test_files_reactions_and_lines_of_the_app() -> None:
    picture = '<hr><div class="message_part">\n<img src="attachments/1/a b.jpeg" loading="lazy">\n</div>\n'
    loved = '<div class="tapbacks"><p>Tapbacks:</p><div class="tapback"><span><b>Loved</b> by Me</span></div></div>\n'
    at = '<span class="timestamp">Mar 11, 2026  3:42:02 PM</span>'
    renamed = f'\n<div class ="announcement"><p>{at} You named it <b>Us</b></p></div>'
    whole = read_bytes(SOURCE, page(message(picture + loved), renamed))
    first, second = whole.messages
    assert first.attachment is not None
    assert (first.kind, first.attachment.name, first.attachment.media_type) == (
        Kind.ATTACHMENT,
        "a b.jpeg",
        "image",
    )
    assert "Loved by Me" in first.note
    assert (second.kind, second.text, second.sender) == (Kind.SYSTEM, "You named it Us", None)


def test_words_that_were_not_escaped_are_words() -> None:
    [found] = read_bytes(SOURCE, page(message(bubble("<3 you <grin> & me")))).messages
    assert found.text == "<3 you <grin> & me"


def test_several_parts_are_one_message() -> None:
    [found] = read_bytes(SOURCE, page(message(bubble("one") + bubble("two")))).messages
    assert found.text == "one\ntwo"


def test_any_words_come_back() -> None:
    prove_any_words(SOURCE, written)


def test_a_cut_anywhere_keeps_what_came_before_and_is_said() -> None:
    prove_cuts(SOURCE, written)


def test_damage_anywhere_loses_nothing_in_silence() -> None:
    prove_damage(SOURCE, written(["one", "two <3 & more", "three\nfour", "five"]))


def test_leaves_every_other_fixture_alone() -> None:
    prove_it_leaves_others_alone(SOURCE, "imessage_exporter_html")
