"""DiscordChatExporter's pages, minified as it writes them, in which a group of messages has one author."""

import html
from collections.abc import Sequence
from pathlib import Path

from leeside.conversation.model import Kind
from leeside.sources.contract.source import ReadOptions
from leeside.sources.discord_html import SOURCE
from tests.sources.html_pages import prove_any_words, prove_cuts, prove_damage
from tests.sources.partition import folder_of, read, read_bytes
from tests.sources.told_files import prove_it_leaves_others_alone

FIRST = 1481404000000000000
"""An id of 11 March 2026, 21:30:36 UTC."""
HEAD = (
    "<!DOCTYPE html><html lang=en><head><title>Year 9</title><style>.chatlog{padding:1rem 0}</style></head><body>"
    "<div class=preamble><div class=preamble__entries-container><div class=preamble__entry>Server</div>"
    "<div class=preamble__entry>Chat / general</div>"
    '<div class="preamble__entry preamble__entry--small">After 3/1/2026 12:00 AM</div></div></div><div class=chatlog>'
)


def tail(count: int) -> str:
    return f"</div><div class=postamble><div class=postamble__entry>Exported {count:,} message(s)</div></div>"


def content(words: str, edited: str = "") -> str:
    mark = f'<span class=chatlog__edited-timestamp title="{edited}">(edited)</span>' if edited else ""
    return f'<div class="chatlog__content chatlog__markdown"><span class=chatlog__markdown-preserve>{words}</span>{mark}</div>'


def message(
    at: int, body: str, *, author: str = "", shown: str = "3/11/2026 3:56 PM", before: str = ""
) -> str:
    """A message; with an author it is the first of its group."""
    number = FIRST + at
    named = (
        f'<div class=chatlog__header><span class=chatlog__author title="{author.lower()}#0001" data-user-id=4{len(author)}>'
        f"{author}</span><span class=chatlog__timestamp><a href=#x>{shown}</a></span></div>"
        if author
        else ""
    )
    short = "" if author else f'<div class=chatlog__short-timestamp title="{shown}">3:56 PM</div>'
    return (
        f"<div id=chatlog__message-container-{number} class=chatlog__message-container data-message-id={number}>"
        f"<div class=chatlog__message><div class=chatlog__message-aside>{short}</div>"
        f"<div class=chatlog__message-primary>{before}{named}{body}</div></div></div>"
    )


def group(*messages: str) -> str:
    return f"<div class=chatlog__message-group>{''.join(messages)}</div>\n"


def page(*groups: str, count: int | None = None) -> bytes:
    held = sum(one.count("data-message-id") for one in groups)
    return (HEAD + "".join(groups) + tail(held if count is None else count)).encode()


def escaped(words: str) -> str:
    control = html.escape(words)
    return "".join(f"&#x{ord(one):02X};" if ord(one) < 32 and one != "\n" else one for one in control)


def written(texts: Sequence[str]) -> bytes:
    """Three messages to a group; the page is closed, so that a cut is one."""
    groups = [
        group(
            *(
                message(start + at, content(escaped(words)), author="Kai" if not at else "")
                for at, words in enumerate(texts[start : start + 3])
            )
        )
        for start in range(0, len(texts), 3)
    ]
    return page(*groups)


def test_a_group_has_one_author_and_the_ids_give_the_times() -> None:
    whole = read_bytes(
        SOURCE, page(group(message(0, content("hey"), author="Kai"), message(1, content("you"))))
    )
    assert [(m.sender, m.text, str(m.utc)[:19]) for m in whole.messages] == [
        ("43", "hey", "2026-03-11 21:30:36"),
        ("43", "you", "2026-03-11 21:30:36"),
    ]
    assert whole.people[whole.messages[0].conversation] == {"43": "Kai"}
    assert whole.messages[0].id == str(FIRST)
    assert whole.unread == []


def test_the_zone_that_was_named_is_shown() -> None:
    raw = page(group(message(0, content("hey"), author="Kai")))
    [found] = read_bytes(SOURCE, raw, ReadOptions(timezone="Europe/London")).messages
    assert found.zone == "Europe/London"


def test_what_stands_behind_an_author_that_could_not_be_read_is_nobodys() -> None:
    broken = message(0, content("lost"), author="Ben").replace("</div>", "", 1)
    whole = read_bytes(
        SOURCE,
        page(group(message(3, content("hey"), author="Kai")), group(broken, message(1, content("mine")))),
    )
    assert [(m.sender, m.text) for m in whole.messages] == [("43", "hey"), (None, "mine")]
    assert "could not be read" in whole.messages[1].note


def test_an_edit_an_answer_and_reactions_are_said() -> None:
    reply = (
        "<div class=chatlog__reply><div class=chatlog__reply-author>Ben</div><div class=chatlog__reply-content>"
        f"<span class=chatlog__reply-link onclick=\"scrollToMessage(event, '{FIRST}')\">what?</span></div></div>"
    )
    reacted = (
        "<div class=chatlog__reactions><div class=chatlog__reaction title=heart><img class=chatlog__emoji alt=❤ src=x>"
        "<span class=chatlog__reaction-count>2</span></div></div>"
    )
    body = content("yes", edited="3/11/2026 3:59 PM") + reacted
    [found] = read_bytes(SOURCE, page(group(message(1, body, author="Kai", before=reply)))).messages
    assert (found.text, found.kind) == ("yes", Kind.EDITED)
    assert f"It answers message {FIRST}." in found.note
    assert "Edited at 3/11/2026 3:59 PM" in found.note
    assert "❤ 2 times" in found.note


def test_emoji_quotes_and_lists_come_back_as_words() -> None:
    words = (
        "<div class=chatlog__markdown-quote><div class=chatlog__markdown-quote-border></div>"
        "<div class=chatlog__markdown-quote-content>said</div></div>look "
        '<img class="chatlog__emoji" alt="🙂" src=x><img class="chatlog__emoji" alt="party" src=x>'
        "<ul><li>one<li>two</ul>"
    )
    [found] = read_bytes(SOURCE, page(group(message(0, content(words), author="Kai")))).messages
    assert found.text == "said\nlook 🙂:party:\none\ntwo"


def test_a_notice_is_not_what_somebody_said() -> None:
    body = (
        "<span class=chatlog__system-notification-author data-user-id=43>Kai</span><span> </span>"
        "<span class=chatlog__system-notification-content><span>started a call that lasted 3 minutes</span></span>"
        "<span class=chatlog__system-notification-timestamp><a>3/11/2026 3:56 PM</a></span>"
    )
    said = message(1, content("started a call that lasted 3 minutes"), author="Kai")
    whole = read_bytes(SOURCE, page(group(message(0, body)), group(said)))
    assert [(m.kind, m.sender) for m in whole.messages] == [(Kind.CALL, "43"), (Kind.TEXT, "43")]


def test_files_and_cards_are_tokens_and_notes(tmp_path: Path) -> None:
    picture = (
        "<div class=chatlog__attachment><a href=files/a.png><img class=chatlog__attachment-media src=files/a.png "
        'alt="Image attachment" title="Image: a b.png (1.5 KB)"></a></div>'
    )
    card = "<div class=chatlog__embed><div class=chatlog__embed-title>A card</div></div>"
    raw = page(group(message(0, picture, author="Kai"), message(1, content("see") + card)))
    whole = read(SOURCE, folder_of(tmp_path / "x", {"chat.html": raw, "files/a.png": b"x"}))
    first, second = whole.messages
    assert first.attachment is not None
    assert (first.kind, first.attachment.name, first.attachment.present) == (Kind.ATTACHMENT, "a b.png", True)
    assert "A card" in second.note


def test_a_count_that_disagrees_and_a_range_are_said() -> None:
    whole = read_bytes(SOURCE, page(group(message(0, content("hey"), author="Kai")), count=1234))
    assert any("1,234" in one for one in whole.notices)
    assert any("after 3/1/2026" in one for one in whole.notices)


def test_a_shown_time_that_no_zone_explains_is_said() -> None:
    raw = page(group(message(0, content("hey"), author="Kai", shown="5/21/2026 9:30 PM")))
    assert any("differ by more than a day" in one for one in read_bytes(SOURCE, raw).notices)
    fits = page(group(message(0, content("hey"), author="Kai", shown="11/03/2026 23:30")))
    assert not any("differ by more than a day" in one for one in read_bytes(SOURCE, fits).notices)


def test_the_layout_of_2020_is_read() -> None:
    raw = (
        '<html><body><div class="chatlog"><div class="chatlog__message-group"><div class="chatlog__author-avatar-container">'
        '</div><div class="chatlog__messages"><span class="chatlog__author-name" title="kai#1" data-user-id="7">Kai</span>'
        '<span class="chatlog__bot-tag">BOT</span> <span class="chatlog__timestamp">11-Mar-26 03:56 PM</span>'
        f'<div class="chatlog__message " data-message-id="{FIRST}" id="message-{FIRST}"><div class="chatlog__content">'
        '<div class="markdown"><span class="preserve-whitespace">hey</span></div></div></div></div></div></div></body></html>'
    ).encode()
    whole = read_bytes(SOURCE, raw)
    [found] = whole.messages
    assert (found.sender, found.text, whole.unread) == ("7", "hey", [])
    assert "bot" in found.note


def test_parts_of_one_channel_follow_one_another(tmp_path: Path) -> None:
    name = "Server - general [1481400000000000000]{}.html"
    files = {
        name.format(part): page(group(message(at, content(str(at)), author="Kai")))
        for at, part in enumerate(("", " [part 2]", " [part 10]"))
    }
    whole = read(SOURCE, folder_of(tmp_path / "x", files))
    assert whole.texts() == ["0", "1", "2"]
    assert set(whole.titles) == {"1481400000000000000"}


def test_any_words_come_back() -> None:
    prove_any_words(SOURCE, written)


def test_a_cut_anywhere_keeps_what_came_before_and_is_said() -> None:
    prove_cuts(SOURCE, written)


def test_damage_anywhere_loses_nothing_in_silence() -> None:
    prove_damage(SOURCE, written(["one", "two <3 & more", "three\nfour", "five"]))


def test_leaves_every_other_fixture_alone() -> None:
    prove_it_leaves_others_alone(SOURCE, "discord_html")
