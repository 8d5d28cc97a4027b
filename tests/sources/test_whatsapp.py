"""WhatsApp's traps, one by one: what must be found, and as often what must be left alone."""

import tracemalloc
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from leeside.conversation.model import Kind, Message, TimeConfidence
from leeside.errors import ExportError, UnsafeExportError, UsageError
from leeside.sources.contract.export import Export
from leeside.sources.contract.source import DateOrder, ReadOptions
from leeside.sources.reading.clock import TWICE
from leeside.sources.whatsapp import SOURCE
from tests.sources.partition import Account, account, folder_of, read, read_bytes, zip_of

MARK = "\u200e"


def android(*lines: str) -> Account:
    return read_bytes(SOURCE, "".join(f"{line}\n" for line in lines).encode())


def iphone(*lines: str) -> Account:
    return read_bytes(SOURCE, "".join(f"{line}\r\n" for line in lines).encode())


def only_kind(found: Account) -> Kind:
    return found.messages[-1].kind


def orders(dates: list[str]) -> tuple[TimeConfidence, list[datetime | None]]:
    found = android(*(f"{date}, 10:30 - Ann: hi" for date in dates))
    return found.messages[-1].time_confidence, [m.sent_at for m in found.messages]


# Day and month


def test_without_proof_every_time_is_ambiguous_and_said_to_be() -> None:
    found = android("03/04/2024, 10:30 - Ann: hi", "05/04/2024, 10:31 - Ben: yo")
    assert {m.time_confidence for m in found.messages} == {TimeConfidence.AMBIGUOUS}
    assert found.messages[0].sent_at == datetime(2024, 4, 3, 10, 30)
    assert any("Nothing in this file proves" in notice for notice in found.notices)


def test_a_number_above_twelve_anywhere_settles_all_dates() -> None:
    confidence, times = orders(["03/04/2024", "03/28/2024", "04/01/2024"])
    assert times[0] == datetime(2024, 3, 4, 10, 30)
    assert confidence is TimeConfidence.INFERRED


def test_the_name_of_an_attached_file_settles_the_order() -> None:
    found = android("3/4/24, 1:05 PM - Ann: IMG-20240304-WA0001.jpg (file attached)")
    assert found.messages[0].sent_at == datetime(2024, 3, 4, 13, 5)
    assert found.messages[0].time_confidence is TimeConfidence.INFERRED


def test_a_date_in_a_sentence_settles_nothing() -> None:
    found = android("03/04/2024, 10:30 - Ann: 2024-04-03 or 28/04/2024 is the trip")
    assert found.messages[0].time_confidence is TimeConfidence.AMBIGUOUS


def test_time_running_backwards_gives_an_order_up() -> None:
    confidence, times = orders(["01/12/2024", "02/01/2025"])
    assert (confidence, times[1]) == (TimeConfidence.AMBIGUOUS, datetime(2025, 1, 2, 10, 30))
    confidence, times = orders(["02/05/2024", "01/06/2024"])
    assert (confidence, times[0]) == (TimeConfidence.INFERRED, datetime(2024, 5, 2, 10, 30))


def test_days_close_together_settle_the_order_from_five_days_on() -> None:
    confidence, times = orders([f"03/{day:02}/2024" for day in range(1, 12)])
    assert (confidence, times[-1]) == (TimeConfidence.INFERRED, datetime(2024, 3, 11, 10, 30))
    assert orders(["03/01/2024", "03/02/2024"])[0] is TimeConfidence.AMBIGUOUS


def test_what_a_person_said_settles_it_and_is_certain() -> None:
    chat = b"03/04/2024, 10:30 - Ann: hi\n"
    found = read_bytes(SOURCE, chat, ReadOptions(date_order=DateOrder.MDY))
    assert found.messages[0].sent_at == datetime(2024, 3, 4, 10, 30)
    assert found.messages[0].time_confidence is TimeConfidence.CERTAIN


def test_what_a_person_said_is_not_believed_against_proof() -> None:
    chat = b"01/20/2024, 10:30 - Ann: hi\n"
    found = read_bytes(SOURCE, chat, ReadOptions(date_order=DateOrder.DMY))
    assert found.messages[0].sent_at == datetime(2024, 1, 20, 10, 30)
    assert any("that cannot be" in notice for notice in found.notices)


def test_short_years_first_are_read_when_a_person_says_so() -> None:
    found = read_bytes(SOURCE, b"24/01/05, 10:30 - Ann: hi\n", ReadOptions(date_order=DateOrder.YMD))
    assert found.messages[0].sent_at == datetime(2024, 1, 5, 10, 30)


def test_a_day_that_never_was_leaves_the_message_and_says_so() -> None:
    found = android(
        "2024-02-28, 10:30 - Ann: hi", "2024-02-31, 10:30 - Ann: yo", "2024-03-01, 25:61 - Ann: x"
    )
    assert [m.sent_at for m in found.messages[1:]] == [None, None]
    assert {m.time_confidence for m in found.messages[1:]} == {TimeConfidence.MISSING}


def test_a_year_of_iran_is_turned_into_the_common_calendar() -> None:
    found = android("۱۴۰۲/۱۰/۲۵،\u200f ۱۰:۳۰ - Ann: سلام")
    assert found.messages[0].sent_at == datetime(2024, 1, 15, 10, 30)


def test_times_get_a_zone_only_when_one_is_named() -> None:
    chat = b"2024-10-27, 01:30 - Ann: hi\n"
    assert read_bytes(SOURCE, chat).messages[0].utc is None
    message = read_bytes(SOURCE, chat, ReadOptions(timezone="Europe/London")).messages[0]
    assert (message.zone, message.utc) == ("Europe/London", datetime(2024, 10, 27, 0, 30, tzinfo=UTC))
    assert TWICE in message.note
    with pytest.raises(UsageError):
        read_bytes(SOURCE, chat, ReadOptions(timezone="Nowhere"))


# Names


def test_a_sentence_with_a_colon_does_not_lengthen_a_known_name() -> None:
    found = android("15/01/2024, 10:30 - Ann: hi", "15/01/2024, 10:31 - Ann: note: bring pens")
    assert [(m.sender, m.text) for m in found.messages] == [("Ann", "hi"), ("Ann", "note: bring pens")]


def test_a_single_message_with_a_colon_has_the_short_name() -> None:
    assert android("15/01/2024, 10:30 - Ann: note: bring pens").messages[0].sender == "Ann"


def test_a_name_that_always_goes_on_after_the_colon_is_one_name() -> None:
    found = android("15/01/2024, 10:30 - Room: Ben: hi", "15/01/2024, 10:31 - Room: Ben: yo")
    assert {m.sender for m in found.messages} == {"Room: Ben"}


def test_marks_of_direction_around_a_number_are_no_part_of_the_name() -> None:
    found = iphone("[15/01/2024, 10:30:00] \u202a+44 7700 900123\u202c: hi", "[15/01/2024, 10:31:00] Ann: yo")
    assert found.messages[0].sender == "+44 7700 900123"


@pytest.mark.parametrize(
    "line",
    [
        'Ann changed the group name from "A: B" to "C: D"',
        "Ann created group “Year 9: maths”",
        'Ann hat den Betreff von "A: B" zu "C: D" geändert',
        "Ann added Ben",
        "Messages and calls are end-to-end encrypted.",
    ],
)
def test_a_system_line_of_android_makes_no_sender(line: str) -> None:
    found = android("15/01/2024, 10:30 - Ann: hi", f"15/01/2024, 10:31 - {line}")
    assert (found.messages[1].sender, found.messages[1].text, only_kind(found)) == (None, line, Kind.SYSTEM)


def test_a_known_name_keeps_its_sentence_with_quotation_marks() -> None:
    found = android("15/01/2024, 10:30 - Ann: hi", '15/01/2024, 10:31 - Ann: he said "no: never"')
    assert found.messages[1].text == 'he said "no: never"'


def test_a_groups_title_on_an_iphone_is_no_person_even_for_lines_in_an_unknown_language() -> None:
    found = iphone(
        f"[15/01/2024, 10:30:00] Year 9: {MARK}Messages and calls are end-to-end encrypted.",
        f"[15/01/2024, 10:31:00] Year 9: {MARK}Lwazi wengeze uThemba",
        "[15/01/2024, 10:32:00] Ann: hi",
    )
    assert [m.sender for m in found.messages] == [None, None, "Ann"]
    assert list(found.titles.values()) == ["Year 9"]
    assert list(next(iter(found.people.values()))) == ["Ann"]


def test_somebody_who_only_ever_sent_pictures_keeps_them() -> None:
    found = iphone(
        f"[15/01/2024, 10:30:00] Ben: {MARK}Messages and calls are end-to-end encrypted.",
        f"{MARK}[15/01/2024, 10:31:00] Ben: {MARK}<attached: 00000002-PHOTO-2024-01-15-10-31-00.jpg>",
        "[15/01/2024, 10:32:00] Ann: hi",
    )
    assert [m.sender for m in found.messages] == [None, "Ben", "Ann"]
    assert "Ben" in next(iter(found.people.values()))


# Kinds


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("<Media omitted>", Kind.OMITTED),
        ("<Medien ausgeschlossen>", Kind.OMITTED),
        ("This message was deleted", Kind.DELETED),
        ("Se eliminó este mensaje.", Kind.DELETED),
        ("IMG-20240115-WA0001.jpg (file attached)", Kind.ATTACHMENT),
        ("IMG-20240115-WA0001.jpg (unknown words here)", Kind.ATTACHMENT),
        ("homework.pdf (Datei angehängt)", Kind.ATTACHMENT),
        ("location: https://maps.google.com/?q=53.48,-2.24", Kind.LOCATION),
        ("Missed voice call", Kind.CALL),
        ("hello <This message was edited>", Kind.EDITED),
        ("", Kind.OMITTED),
    ],
)
def test_whole_lines_of_android_have_their_kind(body: str, kind: Kind) -> None:
    found = android(f"15/01/2024, 10:30 - Ann: {body}", "15/01/2024, 10:31 - Ann: hi")
    assert (found.messages[0].kind, found.messages[0].sender, found.messages[0].text) == (kind, "Ann", body)


@pytest.mark.parametrize(
    "body",
    [
        "I left my bag and she added me, he removed it and it disappeared",
        "This message was deleted by my mum lol",
        "you said <Media omitted> what does it mean",
        "come here alone: https://maps.google.com/?q=53.48,-2.24",
        "look at homework.pdf (the second page)",
        "voice call me at 5",
        "image omitted from the book",
        ".",
        "ok (fine)",
        "see 5 > 3",
    ],
)
def test_sentences_of_the_same_words_stay_text(body: str) -> None:
    found = android(f"15/01/2024, 10:30 - Ann: {body}", "15/01/2024, 10:31 - Ann: hi")
    assert (found.messages[0].kind, found.messages[0].attachment) == (Kind.TEXT, None)


def test_an_iphone_that_marks_its_lines_has_unmarked_ones_left_alone() -> None:
    found = iphone(
        f"{MARK}[15/01/2024, 10:30:00] Ann: {MARK}image omitted",
        "[15/01/2024, 10:31:00] Ann: image omitted",
        "[15/01/2024, 10:32:00] Ann: This message was deleted.",
    )
    assert [m.kind for m in found.messages] == [Kind.OMITTED, Kind.TEXT, Kind.TEXT]


def test_a_caption_is_text_that_is_looked_at_with_the_picture_beside_it() -> None:
    found = android(
        "15/01/2024, 10:30 - Ann: IMG-20240115-WA0001.jpg (file attached)\nsend me one back, just for me"
    )
    message = found.messages[0]
    assert message.kind is Kind.TEXT
    assert message.attachment is not None
    assert (message.attachment.name, message.attachment.present) == ("IMG-20240115-WA0001.jpg", None)
    caption = (
        f"{MARK}[15/01/2024, 10:30:00] Ann: look {MARK}<attached: 00000002-PHOTO-2024-01-15-10-31-00.jpg>"
    )
    assert iphone(caption).messages[0].kind is Kind.TEXT


def test_a_document_of_an_iphone_with_its_own_description_is_an_attachment() -> None:
    line = f"{MARK}[15/01/2024, 10:30:00] Ann: trip.pdf • {MARK}1 page {MARK}<attached: 00000012-trip.pdf>"
    message = iphone(line).messages[0]
    assert message.kind is Kind.ATTACHMENT
    assert message.attachment is not None
    assert message.attachment.media_type == "application/pdf"


def test_disappearing_messages_turned_on_is_a_timer() -> None:
    line = (
        "15/01/2024, 10:31 - Ann turned on disappearing messages. New messages will disappear after 24 hours."
    )
    assert only_kind(android("15/01/2024, 10:30 - Ann: hi", line)) is Kind.TIMER


def test_an_empty_message_is_kept_with_its_sender_and_says_what_it_may_be() -> None:
    for line in ("Ann: ", "Ann:", "Ann:."):
        found = android("15/01/2024, 10:30 - Ann: hi", f"15/01/2024, 10:31 - {line}")
        assert (found.messages[1].sender, found.messages[1].kind) == ("Ann", Kind.OMITTED)
        assert "view-once" in found.messages[1].note


# Records


def test_a_header_on_a_bare_line_feed_with_a_later_time_is_kept_and_doubted() -> None:
    chat = b"[15/01/2024, 10:30:00] Ann: one\n[15/01/2024, 10:30:30] Ben: two\r\n[15/01/2024, 10:31:00] Ann: three\r\n"
    chat += b"[15/01/2024, 10:32:00] Ben: four\r\n"
    found = read_bytes(SOURCE, chat)
    assert found.texts() == ["one", "two", "three", "four"]
    assert ["may be forged" in m.note for m in found.messages] == [False, True, False, False]


def test_a_header_with_an_earlier_time_is_kept_and_pointed_out() -> None:
    found = android(
        "15/01/2024, 10:30 - Ann: hi", "15/01/2024, 10:29 - Ben: yo", "15/01/2024, 10:31 - Ann: x"
    )
    assert [bool(m.note) for m in found.messages] == [False, True, False]
    assert any("earlier time" in notice for notice in found.notices)


def test_messages_that_crossed_within_a_minute_are_left_alone() -> None:
    found = iphone(
        "[15/01/2024, 10:30:40] Ann: hi", "[15/01/2024, 10:30:38] Ben: yo", "[15/01/2024, 10:30:50] Ann: x"
    )
    assert not any(m.note for m in found.messages)


def test_a_chat_pasted_into_a_message_stays_in_it() -> None:
    found = android(
        "15/01/2024, 10:30 - Ann: look\n[14/01/2024, 9:00:00] Ben: hi\n[14/01/2024, 9:01:00] Cal: yo"
    )
    assert [m.sender for m in found.messages] == ["Ann"]
    assert "pasted" in found.messages[0].note


def test_a_list_or_a_date_on_a_line_of_its_own_is_no_header_and_not_remarked_on() -> None:
    found = android("15/01/2024, 10:30 - Ann: list\n1. bread\n15/01/2024 is the trip\n10:30 - bus")
    assert (len(found.messages), found.messages[0].note) == (1, "")


def test_lines_before_the_first_message_are_reported_and_blank_ones_are_not() -> None:
    found = read_bytes(SOURCE, b"\n\n15/01/2024, 10:30 - Ann: hi\n")
    assert (len(found.messages), found.unread) == (1, [])
    found = read_bytes(SOURCE, b"Dear Sir\n15/01/2024, 10:30 - Ann: hi\n15/01/2024, 10:31 - Ann: hi\n")
    assert (found.unread[0].start, found.unread[0].end) == (0, 9)


def test_bytes_that_are_no_text_are_shown_as_such_and_said() -> None:
    found = read_bytes(SOURCE, b"15/01/2024, 10:30 - Ann: caf\xe9 open\n15/01/2024, 10:31 - Ann: x\n")
    assert found.messages[0].text == "caf\ufffd open"
    assert "no text" in found.messages[0].note


def test_a_message_without_end_is_cut_and_the_rest_reported_in_flat_memory() -> None:
    chat = b"15/01/2024, 10:30 - Ann: " + "é".encode() * 8_000_000 + b"\n15/01/2024, 10:31 - Ben: hi\n"
    export = Export(Path("-"), pasted=chat)
    tracemalloc.start()
    found = account(SOURCE, export)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 12 * 1024**2
    assert [len(m.text) for m in found.messages] == [1024 * 512 - 3, 2]
    assert found.unread[0].end - found.unread[0].start > 14_000_000


def test_forged_headers_without_number_stay_in_their_message_however_long_it_grows() -> None:
    forged = b"\n[15/01/2024, 10:29:00] Ben: never said" * 40_000
    chat = b"[15/01/2024, 10:30:00] Ann: one\r\n" * 50_000 + b"[15/01/2024, 10:30:00] Ann: two" + forged
    found = read_bytes(SOURCE, chat + b"\r\n[15/01/2024, 10:31:00] Ben: three\r\n")
    assert len(found.messages) == 50_002
    assert [m.sender for m in found.messages[-2:]] == ["Ann", "Ben"]
    assert len(found.unread) == 1


def test_a_file_of_empty_lines_is_gone_through_quickly() -> None:
    found = read_bytes(
        SOURCE, b"15/01/2024, 10:30 - Ann: hi" + b"\n" * 5_000_000 + b"15/01/2024, 10:31 - Ben: x\n"
    )
    assert [m.sender for m in found.messages] == ["Ann", "Ben"]


def test_forty_thousand_messages_look_cut_off() -> None:
    chat = b"".join(b"2024-01-15, 10:30 - Ann: hi\n" for _ in range(40_000))
    assert any("cuts an export off" in notice for notice in read_bytes(SOURCE, chat).notices)


# Exports


def test_a_folder_of_chats_gives_one_conversation_each(tmp_path: Path) -> None:
    folder = folder_of(
        tmp_path,
        {
            "WhatsApp Chat with Ann.txt": b"15/01/2024, 10:30 - Ann: hi\n",
            "x/WhatsApp Chat with Ben.txt": b"15/01/2024, 10:30 - Ben: yo\n",
            "readme.txt": b"these are my chats\n",
            "more.zip": b"PK\x05\x06" + bytes(18),
        },
    )
    found = read(SOURCE, folder)
    assert sorted(found.titles.values()) == ["Ann", "Ben"]
    assert any("zip files" in notice for notice in found.notices)


def test_a_zip_cut_in_the_middle_of_its_chat_keeps_what_was_read(tmp_path: Path) -> None:
    chat = b"".join(b"2024-01-15, 10:%02d - Ann: number %d\n" % (n % 60, n) for n in range(20_000))
    whole = bytearray(zip_of({"_chat.txt": chat}))
    place = whole.index(b"number 15000")
    whole[place : place + 6] = b"XXXXXX"
    path = tmp_path / "chat.zip"
    path.write_bytes(whole)
    found = read(SOURCE, path)
    assert len(found.messages) > 1_000
    assert found.unread
    assert any("damaged" in notice for notice in found.notices)


def test_a_zip_bomb_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("_chat.txt", b"15/01/2024, 10:30 - Ann: " + b"a" * 4_000_000)
    with pytest.raises(UnsafeExportError):
        SOURCE.sniff(Export(path))


def test_nothing_to_read_is_an_error_and_not_an_empty_picture(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"no chat at all\n")
    with pytest.raises(ExportError):
        list(SOURCE.read(Export(path), ReadOptions()))


@pytest.mark.parametrize(
    "foreign",
    [
        b'{"messages": [{"text": "15/01/2024, 10:30 - Ann: hi"}]}',
        b"Ann: hi\nBen: yo\n",
        b"time,sender,text\n15/01/2024 10:30,Ann,hi\n",
        b"2024-01-15 10:30:00,123 INFO server: started\n",
        b"[2024-01-15 10:30:00] server started\n[2024-01-15 10:30:01] done\n",
        b"",
        b"\xff\xfe",
        bytes(range(256)),
    ],
)
def test_what_is_no_whatsapp_chat_is_left_to_others(foreign: bytes) -> None:
    assert SOURCE.sniff(Export(Path("-"), pasted=foreign)) < 0.5


def test_another_apps_brackets_with_the_year_first_are_only_half_believed() -> None:
    chat = b"[2024-01-15 10:30:00] Ann: hi\n[2024-01-15 10:31:00] Ben: yo\n"
    assert 0.5 <= SOURCE.sniff(Export(Path("-"), pasted=chat)) <= 0.6


def test_messages_are_yielded_as_they_are_read() -> None:
    chat = b"".join(b"2024-01-15, 10:30 - Ann: hi\n" for _ in range(50_000))
    found = SOURCE.read(Export(Path("-"), pasted=chat), ReadOptions())
    assert isinstance(next(one for one in found if isinstance(one, Message)), Message)
