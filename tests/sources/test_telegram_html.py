"""Telegram Desktop's pages, in which a sender is named once for several messages."""

import json
from collections.abc import Sequence
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from leeside.conversation.model import Kind, Message, TimeConfidence
from leeside.screening.every_part import EveryPart
from leeside.sources.contract.export import Export
from leeside.sources.contract.source import ReadOptions
from leeside.sources.telegram import SOURCE as JSON
from leeside.sources.telegram_html import SOURCE
from tests.sources.html_pages import escaped, prove_any_words, prove_cuts, prove_damage
from tests.sources.partition import folder_of, read, read_bytes
from tests.sources.told_files import prove_it_leaves_others_alone

HEAD = """<!DOCTYPE html>
<html>

 <head>

  <meta charset="utf-8"/>
<title>Exported Data</title>

  <script src="js/script.js" type="text/javascript">

  </script>

 </head>

 <body onload="CheckLocation();">

  <div class="page_wrap">

   <div class="page_header">

    <div class="content">

     <div class="text bold">
Ben Example
     </div>

    </div>

   </div>

   <div class="page_body chat_page">

    <div class="history">
"""
TAIL = "\n    </div>\n\n   </div>\n\n  </div>\n\n </body>\n\n</html>\n"
DAY = """
     <div class="message service" id="message-1">

      <div class="body details">
11 March 2026
      </div>

     </div>
"""


def message(number: int, body: str, *, sender: str = "", at: str = "11.03.2026 15:40:02 UTC+00:00") -> str:
    """A message as Telegram Desktop writes it; without a sender it is joined to the one before."""
    joined = "" if sender else " joined"
    named = f'\n       <div class="from_name">\n{sender} \n       </div>\n' if sender else ""
    return (
        f'\n     <div class="message default clearfix{joined}" id="message{number}">\n\n      <div class="body">\n\n'
        f'       <div class="pull_right date details" title="{at}">\n15:40\n       </div>\n'
        f"{named}{body}\n      </div>\n\n     </div>\n"
    )


def text(words: str) -> str:
    return f'\n       <div class="text">\n{words}\n       </div>\n'


def service(number: int, words: str) -> str:
    return (
        f'\n     <div class="message service" id="message{number}">\n\n      <div class="body details">\n{words}\n'
        "      </div>\n\n     </div>\n"
    )


def page(*messages: str) -> bytes:
    return (HEAD + DAY + "".join(messages) + TAIL).encode()


def written(texts: Sequence[str]) -> bytes:
    return page(
        *(
            message(at, text(escaped(words)), sender="Kai" if not at % 3 else "")
            for at, words in enumerate(texts)
        )
    )


def test_a_joined_message_is_from_whoever_was_named_last() -> None:
    whole = read_bytes(SOURCE, page(message(4, text("hey"), sender="Kai"), message(5, text("you there?"))))
    assert [(m.id, m.sender, m.text, m.kind) for m in whole.messages] == [
        ("4", "Kai", "hey", Kind.TEXT),
        ("5", "Kai", "you there?", Kind.TEXT),
    ]
    assert whole.titles == {"Ben Example": "Ben Example"}
    assert whole.unread == []


def test_a_line_that_only_shows_a_new_day_is_no_message() -> None:
    assert len(read_bytes(SOURCE, page(message(4, text("hey"), sender="Kai"))).messages) == 1


def test_a_joined_message_behind_a_damaged_one_is_nobodys() -> None:
    broken = message(5, text("lost"), sender="Ben").replace("</div>", "", 1)
    whole = read_bytes(SOURCE, page(message(4, text("hey"), sender="Kai"), broken, message(6, text("mine"))))
    assert [(m.sender, m.text) for m in whole.messages] == [("Kai", "hey"), (None, "mine")]
    assert "could not be read" in whole.messages[1].note
    assert len(whole.unread) == 1


def test_the_offset_that_is_shown_gives_the_instant() -> None:
    raw = page(message(4, text("hey"), sender="Kai", at="11.07.2026 15:40:02 UTC+01:00"))
    [found] = read_bytes(SOURCE, raw).messages
    assert (str(found.sent_at), found.zone, str(found.utc)) == (
        "2026-07-11 15:40:02",
        "+01:00",
        "2026-07-11 14:40:02+00:00",
    )


def test_a_time_without_an_offset_stays_local_and_is_said() -> None:
    raw = page(message(4, text("hey"), sender="Kai", at="11.07.2026 15:40:02"))
    whole = read_bytes(SOURCE, raw)
    assert (whole.messages[0].utc, whole.messages[0].time_confidence) == (None, TimeConfidence.CERTAIN)
    assert any("--timezone" in one for one in whole.notices)
    [found] = read_bytes(SOURCE, raw, ReadOptions(timezone="Europe/London")).messages
    assert str(found.utc) == "2026-07-11 14:40:02+00:00"


def test_a_time_in_another_shape_is_missing_and_shown() -> None:
    [found] = read_bytes(SOURCE, page(message(4, text("hey"), sender="Kai", at="7/11/26"))).messages
    assert found.time_confidence is TimeConfidence.MISSING
    assert "7/11/26" in found.note


def test_what_was_passed_on_says_from_whom_and_keeps_its_words() -> None:
    body = (
        '<div class="pull_left forwarded userpic_wrap"></div><div class="forwarded body"><div class="from_name">\n'
        'News <span class="date details" title="10.03.2026 09:00:00"> 10.03.2026 09:00:00</span>\n</div>'
        f"{text('read this')}</div>"
    )
    [found] = read_bytes(SOURCE, page(message(4, body, sender="Kai"))).messages
    assert (found.sender, found.text) == ("Kai", "read this")
    assert "Passed on from News 10.03.2026 09:00:00." in found.note


def test_an_answer_names_the_message_that_it_answers() -> None:
    reply = '<div class="reply_to details">\nIn reply to <a href="#go_to_message3">this message</a>\n</div>'
    [found] = read_bytes(SOURCE, page(message(4, reply + text("yes"), sender="Kai"))).messages
    assert "It answers message 3." in found.note


def test_lines_of_the_app_are_what_they_say() -> None:
    said = {
        "Kai took a screenshot": (Kind.SCREENSHOT, "Kai"),
        "Kai has set messages to auto-delete in 24 hours": (Kind.TIMER, "Kai"),
        "Kai started voice chat (45 seconds)": (Kind.CALL, "Kai"),
        "Kai is now within 300 meters from you": (Kind.LOCATION, "Kai"),
        "Kai created group «Year 9» with members Ben": (Kind.SYSTEM, None),
    }
    whole = read_bytes(SOURCE, page(*(service(at, words) for at, words in enumerate(said, 7))))
    assert {m.text: (m.kind, m.sender) for m in whole.messages} == said
    assert all("11 March 2026" in m.note for m in whole.messages)


def test_a_persons_own_words_are_never_a_line_of_the_app() -> None:
    [found] = read_bytes(SOURCE, page(message(4, text("Ben took a screenshot"), sender="Kai"))).messages
    assert (found.kind, found.sender) == (Kind.TEXT, "Kai")


def test_files_are_tokens_and_one_that_destroys_itself_is_kept(tmp_path: Path) -> None:
    photo = '<div class="media_wrap clearfix"><a class="photo_wrap clearfix pull_left" href="photos/a.jpg"></a></div>'
    voice = (
        '<div class="media_wrap clearfix"><div class="media clearfix pull_left media_voice_message"><div class="body">'
        '<div class="title bold">Voice message</div><div class="description">Not included</div>'
        '<div class="status details">00:05</div></div></div></div>'
    )
    gone = voice.replace("voice_message", "photo").replace("Voice message", "Self-destructing photo")
    call = voice.replace("media_voice_message", "media_call").replace("00:05", "Incoming (45 seconds)")
    raw = page(*(message(at, body, sender="Kai") for at, body in enumerate((photo, voice, gone, call), 4)))
    folder = folder_of(tmp_path / "x", {"messages.html": raw, "photos/a.jpg": b"x"})
    whole = read(SOURCE, folder)
    tokens = [m.attachment for m in whole.messages[:3]]
    assert [(one.name, one.media_type, one.present) for one in tokens if one] == [
        ("a.jpg", "photo", True),
        ("", "voice_message", False),
        ("", "photo", False),
    ]
    assert [m.kind for m in whole.messages] == [Kind.ATTACHMENT, Kind.ATTACHMENT, Kind.OMITTED, Kind.CALL]
    assert "Incoming (45 seconds)" in whole.messages[3].note


def test_pages_follow_one_another_by_their_number(tmp_path: Path) -> None:
    files = {
        f"chats/chat_1/messages{number or ''}.html": page(
            message(number + 1, text(str(number)), sender="Kai")
        )
        for number in (0, 2, 10)
    }
    assert read(SOURCE, folder_of(tmp_path / "x", files)).texts() == ["0", "2", "10"]


def test_pages_beside_the_json_of_the_same_export_are_not_read_twice(tmp_path: Path) -> None:
    record = {
        "id": 4,
        "type": "message",
        "date": "2026-03-11T15:40:02",
        "date_unixtime": "1773243602",
        "from": "Kai",
    }
    chat = {
        "name": "Kai",
        "type": "personal_chat",
        "id": 1,
        "messages": [{**record, "from_id": "user1", "text": "hey"}],
    }
    files = {
        "one/result.json": json.dumps(chat).encode(),
        "one/messages.html": page(message(4, text("hey"), sender="Kai")),
        "two/messages.html": page(message(4, text("another"), sender="Kai")),
    }
    export = folder_of(tmp_path / "x", files)
    whole = read(JSON, export)
    assert whole.texts() == ["hey"]
    assert any("1 pages of this export show" in one for one in whole.notices)
    parts = EveryPart(Export(export), ReadOptions())
    assert sorted(one.text for _, one in parts.found() if isinstance(one, Message)) == ["another", "hey"]


def test_where_a_link_leads_and_who_reacted_is_in_the_note() -> None:
    body = (
        text('look <a href="https://a.example/x">here</a>')
        + '<span class="reactions"><span class="reaction"><span class="emoji">❤</span><span class="userpics">'
        '<div class="userpic"><div class="initials" title="Ben">B</div></div></span></span></span>'
    )
    [found] = read_bytes(SOURCE, page(message(4, body, sender="Kai"))).messages
    assert found.text == "look here"
    assert "https://a.example/x" in found.note
    assert "❤ by Ben" in found.note


def test_any_words_come_back() -> None:
    prove_any_words(SOURCE, written)


def test_a_cut_anywhere_keeps_what_came_before_and_is_said() -> None:
    prove_cuts(SOURCE, written)


def test_damage_anywhere_loses_nothing_in_silence() -> None:
    prove_damage(SOURCE, written(["one", "two <3 & more", "three\nfour", "five"]))


@given(st.sampled_from(["script", "style", "!--"]))
def test_what_a_page_hides_is_never_read_as_words(hides: str) -> None:
    closing = "-->" if hides == "!--" else f"</{hides}>"
    hidden = f"<{hides}> {message(9, text('hidden'), sender='Kai')} {closing}"
    whole = read_bytes(SOURCE, page(message(4, text("hey"), sender="Kai"), hidden))
    assert whole.texts() == ["hey"]


def test_leaves_every_other_fixture_alone() -> None:
    prove_it_leaves_others_alone(SOURCE, "telegram_html")
