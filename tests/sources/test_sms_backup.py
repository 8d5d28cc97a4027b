"""SMS Backup & Restore: XML with halves of emoji, drafts, group messages and pictures written into it."""

from pathlib import Path
from xml.sax.saxutils import quoteattr

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.conversation.model import Kind
from leeside.errors import ExportError
from leeside.sources.contract.export import Export
from leeside.sources.reading.sms_elements import decoded
from leeside.sources.reading.told_threads import HOLDER
from leeside.sources.sms_backup import SOURCE
from tests.sources.partition import read_bytes
from tests.sources.told_files import fixture, prove_it_leaves_others_alone

WORDS = st.text(
    alphabet=st.characters(min_codepoint=32, exclude_categories=["Cs", "Cn"]), min_size=1, max_size=30
)


def backup(*records: str) -> bytes:
    return (
        f"<?xml version='1.0' encoding='UTF-8'?>\n<smses count=\"1\">\n{''.join(records)}\n</smses>".encode()
    )


def sms(body: str, kind: int = 1, **more: str) -> str:
    named = {"address": "+447700900123", "date": "1773243602000", "type": str(kind), "body": body, **more}
    return "  <sms " + " ".join(f"{name}={quoteattr(value)}" for name, value in named.items()) + " />\n"


def test_received_and_sent_are_told_apart_and_the_contact_is_shown() -> None:
    whole = read_bytes(SOURCE, backup(sms("hey", contact_name="Kai"), sms("hi", 2)))
    assert [(m.sender, m.text) for m in whole.messages] == [("+447700900123", "hey"), (HOLDER, "hi")]
    assert whole.people["+447700900123"] == {"+447700900123": "Kai", HOLDER: HOLDER}
    assert str(whole.messages[0].utc) == "2026-03-11 15:40:02+00:00"


def test_halves_of_an_emoji_are_one_and_a_half_alone_is_the_replacement_sign() -> None:
    assert decoded(b"hi &#55357;&#56832;&#10;there") == "hi 😀\nthere"
    assert "\ufffd" in decoded(b"&#55357;&#55357;")


def test_a_draft_was_never_said_and_a_failed_message_says_so() -> None:
    whole = read_bytes(SOURCE, backup(sms("dont", 3), sms("please", 5)))
    assert [m.kind for m in whole.messages] == [Kind.OMITTED, Kind.TEXT]
    assert ["never sent" in whole.messages[0].note, "could not" in whole.messages[1].note] == [True, True]


def test_who_wrote_into_a_group_stands_in_the_list_of_addresses() -> None:
    mms = (
        '<mms date="1773243602000" msg_box="1" address="+447700900123~+447700900456"><parts>'
        '<part ct="application/smil" text="x"/><part ct="text/plain" text="to all" />'
        '<part ct="image/png" cl="a.png" data="AAAA" /></parts><addrs>'
        '<addr address="+447700900456" type="137"/><addr address="+447700900123" type="151"/></addrs></mms>'
    )
    [message] = read_bytes(SOURCE, backup(mms)).messages
    assert (message.sender, message.text, message.kind) == ("+447700900456", "to all", Kind.TEXT)
    assert message.attachment is not None
    assert message.attachment.name == "a.png"


def test_nothing_that_the_file_declares_is_filled_in() -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n' + backup(sms("hey")).replace(
        b"hey", b"&b; &amp;"
    )
    whole = read_bytes(SOURCE, bomb)
    assert whole.texts() == ["&b; &"]
    assert any("declares names" in one for one in whole.notices)


def test_the_word_null_is_kept_and_said_to_be_in_doubt() -> None:
    [message] = read_bytes(SOURCE, backup(sms("null"))).messages
    assert message.text == "null"
    assert "nothing was written" in message.note


def test_calls_are_calls() -> None:
    raw = (
        b'<calls count="1"><call number="+447700900123" duration="9" date="1773243602000" type="3" /></calls>'
    )
    [message] = read_bytes(SOURCE, raw).messages
    assert message.kind is Kind.CALL
    assert "missed" in message.note


@given(st.lists(WORDS, min_size=1, max_size=4), st.data())
def test_any_words_come_back_exactly_and_a_cut_keeps_what_came_before(
    texts: list[str], data: st.DataObject
) -> None:
    raw = backup(*map(sms, texts))
    assert read_bytes(SOURCE, raw).texts() == texts
    cut = raw[: data.draw(st.integers(1, len(raw) - 1))]
    if not SOURCE.sniff(Export(Path("-"), pasted=cut)):
        return
    try:
        whole = read_bytes(SOURCE, cut)
    except ExportError:
        return
    assert whole.texts() == texts[: len(whole.messages)]


def test_a_record_with_a_picture_of_megabytes_is_read_and_the_picture_passed_by() -> None:
    mms = f'<mms date="1773243602000" msg_box="1" address="+447700900123"><parts><part ct="image/png" data="{"A" * 3_000_000}"/>'
    whole = read_bytes(SOURCE, backup(mms + "</parts><addrs></addrs></mms>", sms("after")))
    assert [m.kind for m in whole.messages] == [Kind.ATTACHMENT, Kind.TEXT]


@pytest.mark.parametrize("raw", [b"<smses>", b"<smses><sms body='", b"<smses><mms a='b'>"])
def test_what_does_not_end_is_not_silent(raw: bytes) -> None:
    try:
        whole = read_bytes(SOURCE, raw)
    except ExportError:
        return
    assert any("no message" in one for one in whole.notices)


def test_the_fixture_gives_what_its_manifest_says() -> None:
    whole = fixture(SOURCE, "sms_backup_restore/sms-20240311.xml")
    assert (len(whole.messages), len({m.sender for m in whole.messages}), whole.unread) == (3, 2, [])
    assert [m.utc.timestamp() for m in whole.messages if m.utc] == [1710171602, 1710171662, 1710171722]
    assert whole.texts()[0] == "hi 😀\nline2"


def test_leaves_every_other_fixture_alone() -> None:
    prove_it_leaves_others_alone(SOURCE, "sms_backup")
