"""Every WhatsApp fixture is read back exactly: each sender, each time, each body, each byte."""

import json
from datetime import datetime
from pathlib import Path

import pytest

from leeside.conversation.model import Kind, Message, TimeConfidence
from leeside.sources.contract.export import Export
from leeside.sources.contract.found import Found, Notice
from leeside.sources.contract.source import ReadOptions
from leeside.sources.whatsapp import SOURCE

FIXTURES = Path(__file__).resolve().parents[2] / ".." / "shared" / "fixtures"
LOCALES = (
    *("uk_ios24", "uk_ios12", "uk_android24", "uk_android12", "us_ios12", "us_android12"),
    *("de_android24", "es_android12", "iso_android24", "nl_android24", "zh_ios12"),
)
TRAPS = "synthetic/whatsapp/traps"


def found_in(name: str) -> list[Found]:
    path = FIXTURES / name
    if not path.exists():
        pytest.skip("the shared fixtures are not beside this checkout")
    export = Export(path)
    assert SOURCE.sniff(export) > 0.9
    return list(SOURCE.read(export, ReadOptions()))


def messages_in(name: str) -> list[Message]:
    return [found for found in found_in(name) if isinstance(found, Message)]


@pytest.mark.parametrize("locale", LOCALES)
def test_each_locale_is_read_exactly(locale: str) -> None:
    messages = messages_in(f"synthetic/whatsapp/{locale}.txt")
    truth = json.loads((FIXTURES / f"synthetic/whatsapp/{locale}.truth.json").read_text(encoding="utf-8"))
    assert [(m.sent_at, m.sender) for m in messages] == [
        (datetime.fromisoformat(when), sender) for when, sender, _, _ in truth
    ]
    for message, (_, _, body, kind) in zip(messages, truth, strict=True):
        if kind == "attach":
            assert message.kind is Kind.ATTACHMENT
            assert message.attachment is not None
            assert message.attachment.name == body
        else:
            assert message.text == body
            assert message.kind is (Kind.TEXT if body else Kind.OMITTED)
    assert TimeConfidence.AMBIGUOUS not in {m.time_confidence for m in messages}


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("test_[mmddyy]_24hrs", "2019-01-01T11:25", "2021-12-30T22:01"),
        ("test_ddmmyy_24hrs", "2019-01-01T11:25", "2021-12-30T22:01"),
        ("test_mmddyy_24hrs", "2019-01-01T11:25", "2021-12-30T22:01"),
        ("test_mmddyyyy_12hrs", "2019-01-01T11:25", "2021-12-30T22:01"),
        ("test_yyyymmdd_24hrs", "2019-01-01T11:25", "2021-12-30T22:01"),
    ],
)
def test_exports_from_elsewhere_keep_their_empty_message_and_their_system_lines(
    name: str, first: str, last: str
) -> None:
    messages = messages_in(f"whatsapp/chat-miner_{name}.txt")
    spoken = [m for m in messages if m.sender is not None]
    assert (len(spoken), len(messages) - len(spoken)) == (7, 2)
    assert {m.sender for m in spoken} == {"Jahn Doe", "John Doe", "John Doe 🤓", "John-John Doe", "🤓"}
    assert [spoken[0].sent_at, spoken[-1].sent_at] == [
        datetime.fromisoformat(first),
        datetime.fromisoformat(last),
    ]
    assert spoken[1].kind is Kind.OMITTED


@pytest.mark.parametrize(
    ("name", "spoken", "system"),
    [
        ("bom_android.txt", 2, 0),
        ("utf16_android.txt", 2, 0),
        ("header_injection_ios.txt", 2, 0),
        ("linesep_android.txt", 3, 0),
        ("colon_group_android.txt", 2, 1),
        ("markers_ios.txt", 9, 1),
        ("WhatsApp Chat - Bob.zip", 3, 0),
        ("evil_paths.zip", 3, 0),
    ],
)
def test_each_trap_gives_the_true_count(name: str, spoken: int, system: int) -> None:
    messages = messages_in(f"{TRAPS}/{name}")
    assert sum(m.sender is not None for m in messages) == spoken
    assert sum(m.sender is None for m in messages) == system


def test_a_forged_header_stays_in_the_message_it_was_typed_in_and_is_pointed_out() -> None:
    found = found_in(f"{TRAPS}/header_injection_ios.txt")
    first = next(f for f in found if isinstance(f, Message))
    assert first.sender == "Ann"
    assert first.text == "look what he wrote\n[15/01/2024, 10:29:00] Bob: forged line inside Ann's message"
    assert "typed inside" in first.note
    assert any("made to look like messages" in f.text for f in found if isinstance(f, Notice))


def test_every_marker_of_an_iphone_has_its_kind_and_a_sentence_of_the_same_words_has_none() -> None:
    kinds = [m.kind for m in messages_in(f"{TRAPS}/markers_ios.txt")]
    deleted, text = [Kind.DELETED, Kind.DELETED], [Kind.TEXT]
    assert kinds == [
        *(Kind.SYSTEM, *deleted, Kind.EDITED, Kind.ATTACHMENT),
        *(Kind.OMITTED, Kind.CALL, Kind.OMITTED, Kind.LOCATION, *text),
    ]


def test_a_zip_tells_which_files_are_in_it_and_whose_chat_it_is() -> None:
    found = found_in(f"{TRAPS}/WhatsApp Chat - Bob.zip")
    photo = next(f for f in found if isinstance(f, Message) and f.attachment)
    assert photo.sender == "Bob"
    assert photo.attachment is not None
    assert (photo.attachment.present, photo.attachment.size) == (True, 4)
