"""Cellebrite's report: chats and messages in report.xml, of which nothing that it declares is filled in."""

import zipfile
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.conversation.model import Conversation, Kind
from leeside.errors import ExportError, UnsafeExportError
from leeside.sources.contract.export import Export
from leeside.sources.ufdr import SOURCE
from tests.sources.partition import read, read_bytes, zip_of
from tests.sources.told_files import fixture, prove_it_leaves_others_alone

WORDS = st.text(
    alphabet=st.characters(min_codepoint=32, exclude_characters="\x7f", exclude_categories=["Cs", "Cn"]),
    max_size=30,
)


def field(name: str, value: str) -> str:
    return f'<field name="{name}" type="String"><value type="String">{escape(value)}</value></field>'


def party(known: str, name: str = "", more: str = "") -> str:
    return f'<model type="Party">{field("Identifier", known)}{field("Name", name)}{more}</model>'


def said(
    text: str, number: int = 0, sender: str = party("+447700900123", "Kai"), more: str = "", **attributes: str
) -> str:
    attributes = {"type": "InstantMessage", "id": f"m{number}x", "deleted_state": "Intact", **attributes}
    told = " ".join(f"{name}={quoteattr(value)}" for name, value in attributes.items())
    who = f'<modelField name="From" type="Party">{sender}</modelField>' if sender else ""
    at = field("TimeStamp", f"2026-03-11T15:40:{number % 60:02}.000+00:00")
    return f"<model {told}>{field('Body', text)}{at}{who}{more}</model>\n"


def report(*messages: str, chat: str = "", head: str = "") -> bytes:
    return (
        f'<?xml version="1.0" encoding="utf-8"?>\n{head}'
        '<project id="1" name="a" reportVersion="5.2.0.0" xmlns="http://pa.cellebrite.com/report/2.0">'
        f'<decodedData><modelType type="Chat"><model type="Chat" id="c1">{field("Source", "Chatter")}{chat}'
        f'<multiModelField name="Messages" type="InstantMessage">{"".join(messages)}</multiModelField>'
        "</model></modelType></decodedData></project>"
    ).encode()


def written(texts: Sequence[str]) -> bytes:
    return report(*(said(text, number) for number, text in enumerate(texts)))


def test_who_when_and_what_and_the_bytes_are_those_of_the_model() -> None:
    raw = written(["hey", "a < b & c"])
    whole = read_bytes(SOURCE, raw)
    assert [(m.sender, m.text, str(m.utc)) for m in whole.messages] == [
        ("+447700900123", "hey", "2026-03-11 15:40:00+00:00"),
        ("+447700900123", "a < b & c", "2026-03-11 15:40:01+00:00"),
    ]
    assert whole.people["c1"] == {"+447700900123": "Kai"}
    for message in whole.messages:
        model = raw[message.start : message.end]
        assert model.startswith(b"<model type")
        assert model.endswith(b"</model>")


def test_whose_accounts_these_are_is_said_of_a_chat_that_lists_nobody() -> None:
    found = read_bytes(SOURCE, report(said("hey"))).found
    [person] = [who for one in found if isinstance(one, Conversation) for who in one.participants]
    assert (person.platform, person.handle) == ("chatter", "+447700900123")


def test_a_message_that_was_recovered_keeps_its_words_to_be_looked_at() -> None:
    [message] = read_bytes(SOURCE, report(said("hey", deleted_state="Deleted"))).messages
    assert message.kind is Kind.TEXT
    assert "deleted on the device" in message.note


def test_a_quoted_message_is_no_message_of_its_own() -> None:
    quoted = f'<modelField name="Embedded" type="InstantMessage">{said("old", 9)}</modelField>'
    whole = read_bytes(SOURCE, report(said("new", more=quoted)))
    assert whole.texts() == ["new"]
    assert "quotes another message: old" in whole.messages[0].note


def test_the_apps_own_lines_drafts_pictures_and_calls_are_no_plain_words(tmp_path: Path) -> None:
    file = field("Filename", "a.png") + field("attachment_extracted_path", "files\\a.png")
    attached = (
        f'<multiModelField name="Attachments"><model type="Attachment">{file}</model></multiModelField>'
    )
    raw = report(
        said("locked", 1, party("System Message")),
        said("never", 2, more=field("Status", "Unsent")),
        said("", 3, more=attached),
        said("", 4, type="Call", more=field("Duration", "00:00:09")),
    )
    (tmp_path / "a.ufdr").write_bytes(zip_of({"report.xml": raw, "files/a.png": b"x"}))
    whole = read(SOURCE, tmp_path / "a.ufdr")
    assert [m.kind for m in whole.messages] == [Kind.SYSTEM, Kind.OMITTED, Kind.ATTACHMENT, Kind.CALL]
    assert whole.messages[0].sender is None
    assert whole.messages[2].attachment is not None
    assert (whole.messages[2].attachment.name, whole.messages[2].attachment.present) == ("a.png", True)


def test_whose_device_it_is_is_said_and_not_guessed() -> None:
    people = f'<multiModelField name="Participants">{party("11", "Ellie", field("IsPhoneOwner", "True"))}</multiModelField>'
    whole = read_bytes(SOURCE, report(said("hey"), chat=people))
    assert whole.people["c1"] == {"11": "Ellie", "+447700900123": "Kai"}
    assert whole.titles["c1"] == "Ellie (Chatter)"
    assert any("owner of the device is Ellie (11)" in one for one in whole.notices)
    assert not any("owner of the device" in one for one in read_bytes(SOURCE, written(["hey"])).notices)


def test_a_report_that_declares_names_of_its_own_is_refused() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>\n'
    with pytest.raises(UnsafeExportError, match="declares names"):
        read_bytes(SOURCE, report(said("hey"), head=bomb))


def test_signs_that_no_xml_may_hold_cost_no_message() -> None:
    whole = read_bytes(SOURCE, written(["hey", "x", "ok"]).replace(b">x<", b">\x07\x00<"))
    assert whole.texts() == ["hey", "??", "ok"]
    assert any("2 signs" in one for one in whole.notices)


@pytest.mark.parametrize("encoding", [b"utf-4", b"shift_jis", b"ututf-8", b"idna"])
def test_a_report_in_an_encoding_that_is_none_is_refused_in_a_sentence(encoding: bytes) -> None:
    with pytest.raises(ExportError, match="cut off or damaged"):
        read_bytes(SOURCE, written(["hey"]).replace(b"utf-8", encoding, 1))


def test_a_locked_report_is_one_clear_sentence(tmp_path: Path) -> None:
    raw = bytearray(zip_of({"report.xml": written(["hey"])}))
    raw[raw.index(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "a.ufdr").write_bytes(raw)
    with pytest.raises(UnsafeExportError, match="locked with a password"):
        Export(tmp_path / "a.ufdr")


def test_a_record_longer_than_any_message_is_unread_and_the_rest_is_read() -> None:
    whole = read_bytes(SOURCE, report(said("hey"), said("a" * 4_300_000, 1), said("ok", 2)))
    assert whole.texts() == ["hey", "ok"]
    assert [one.why for one in whole.unread] == ["This record is longer than 4 MiB, as no message is."]


def test_a_tag_without_end_is_not_held_without_end() -> None:
    raw = report(said("hey")).replace(b"</project>", b"<x " + b"a" * 9_000_000)
    whole = read_bytes(SOURCE, raw)
    assert whole.texts() == ["hey"]
    assert whole.unread


@given(st.lists(WORDS, min_size=1, max_size=4), st.data())
def test_any_words_come_back_and_a_cut_anywhere_keeps_what_came_before(
    texts: list[str], data: st.DataObject
) -> None:
    raw = written(texts)
    assert read_bytes(SOURCE, raw).texts() == texts
    cut = raw[: data.draw(st.integers(1, len(raw) - 1))]
    if not SOURCE.sniff(Export(Path("-"), pasted=cut)):
        return
    try:
        whole = read_bytes(SOURCE, cut)
    except ExportError:
        return
    assert whole.texts() == texts[: len(whole.messages)]
    assert whole.unread or any("is missing" in one for one in whole.notices)


@given(st.binary(max_size=20), st.data())
def test_any_bytes_put_in_anywhere_are_accounted_for(noise: bytes, data: st.DataObject) -> None:
    raw = written(["hey", "ok"])
    place = data.draw(st.integers(0, len(raw)))
    changed = raw[:place] + noise + raw[place:]
    if SOURCE.sniff(Export(Path("-"), pasted=changed)):
        try:
            whole = read_bytes(SOURCE, changed)
        except ExportError:
            return
        assert whole.messages or whole.unread or whole.notices


@pytest.mark.parametrize("raw", [b"", b"<project>", b"<smses count='1'>", zipfile.ZipFile.__name__.encode()])
def test_leaves_other_files_alone(raw: bytes) -> None:
    assert SOURCE.sniff(Export(Path("-"), pasted=raw)) == 0


def test_the_fixture_gives_what_its_manifest_says() -> None:
    whole = fixture(SOURCE, "ufdr/case.ufdr")
    assert [(m.text, str(m.utc)) for m in whole.messages] == [("hey", "2024-03-11 15:40:02+00:00")]
    assert any("not from a real case" in one for one in whole.notices)


def test_leaves_every_other_fixture_alone() -> None:
    prove_it_leaves_others_alone(SOURCE, "ufdr")
