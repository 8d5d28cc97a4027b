"""Kik's answer to law enforcement: logs without words or header, in both directions, and a table with words."""

import io
from collections.abc import Sequence
from csv import writer
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.conversation.model import Kind
from leeside.errors import ExportError
from leeside.sources.contract.export import Export
from leeside.sources.kik_return import SOURCE
from tests.sources.partition import Account, account, folder_of
from tests.sources.told_files import prove_it_leaves_others_alone

AT = 1_773_243_602_000
WORDS = st.text(alphabet=st.characters(exclude_characters="\r\0", exclude_categories=["Cs"]), max_size=30)
SENT = f"{AT}\tkai\tellie\t2\t192.0.2.1\t2026/03/11 15:40:02\n"
BACK = f"{AT - 5000}\tellie\tkai\t1\tREDACTED\t2026/03/11 15:39:57\n"


def told(files: dict[str, bytes], root: Path) -> Account:
    return account(SOURCE, Export(folder_of(root, files)))


def table(*rows: Sequence[str]) -> bytes:
    text = io.StringIO(newline="")
    writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue().encode()


def said(text: str, number: int = 0) -> list[str]:
    return [
        f"id{number}",
        "",
        "",
        text,
        "kai",
        "ellie",
        "192.0.2.1",
        "5",
        "",
        f"2026-03-11T15:40:{number:02}Z",
    ]


def test_both_directions_are_one_conversation_in_the_order_of_time(tmp_path: Path) -> None:
    whole = told(
        {"kai/logs/chat_sent.txt": SENT.encode(), "kai/logs/chat_sent_received.txt": BACK.encode()}, tmp_path
    )
    assert [(m.conversation, m.sender, m.kind) for m in whole.messages] == [
        ("ellie and kai", "ellie", Kind.OMITTED),
        ("ellie and kai", "kai", Kind.OMITTED),
    ]
    assert "2 messages" in whole.messages[1].note
    assert str(whole.messages[1].utc) == "2026-03-11 15:40:02+00:00"


def test_a_picture_is_a_token_by_its_number_and_a_group_keeps_to_itself(tmp_path: Path) -> None:
    row = f"{AT}\tkai\tg1\tellie\tcom.kik.ext.camera\t4a1c\t192.0.2.1\t2026/03/11 15:40:02\n"
    [message] = told({"kai/logs/group_send_msg_platform.txt": row.encode()}, tmp_path).messages
    assert (message.kind, message.conversation) == (Kind.ATTACHMENT, "group g1")
    assert message.attachment is not None
    assert message.attachment.name == "4a1c"
    assert "went to ellie" in message.note


def test_words_are_read_exactly_with_their_ids_and_breaks_of_lines(tmp_path: Path) -> None:
    raw = table(said('hey, "you"\nthere'), said("ok", 1))
    whole = told({"kai/content/text-msg-data/a-data-text.csv": raw}, tmp_path)
    assert [(m.id, m.text, m.sender) for m in whole.messages] == [
        ("id0", 'hey, "you"\nthere', "kai"),
        ("id1", "ok", "kai"),
    ]
    assert whole.unread == []


def test_the_names_of_columns_are_structure_and_a_short_row_is_unread_alone(tmp_path: Path) -> None:
    names = ["id", "a", "b", "body", "sender", "receiver", "ip", "port", "c", ""]
    raw = table(names, said("hey"), ["short", "row"], said("ok", 1))
    whole = told({"a-data-text.csv": raw}, tmp_path)
    assert whole.texts() == ["hey", "ok"]
    assert [one.why[:28] for one in whole.unread] == ["Line 3 could not be read: it"]


def test_that_the_columns_are_inferred_is_said(tmp_path: Path) -> None:
    assert any(
        "known from open forensic tools" in one
        for one in told({"logs/chat_sent.txt": SENT.encode()}, tmp_path).notices
    )


def test_a_row_of_another_shape_is_unread_with_a_reason_and_costs_no_other(tmp_path: Path) -> None:
    whole = told({"logs/chat_sent.txt": f"{SENT}nonsense\n\n{SENT}".encode()}, tmp_path)
    assert len(whole.messages) == 2
    assert [one.why for one in whole.unread] == [
        "Line 2 could not be read: it is no row of 6 cells that begins with a time."
    ]


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("chat_sent.txt", b"kai: hey\nellie: hi\n"),
        ("chat_sent.txt", b""),
        ("chat.txt", SENT.encode()),
        ("a-data-text.csv", b"a,b,c\n1,2,3\n"),
    ],
)
def test_a_file_that_only_has_such_a_name_or_such_rows_is_left_alone(
    name: str, raw: bytes, tmp_path: Path
) -> None:
    assert SOURCE.sniff(Export(folder_of(tmp_path, {name: raw}))) == 0


@given(st.lists(WORDS, min_size=1, max_size=4), st.data())
def test_any_words_come_back_and_a_cut_keeps_what_came_before(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str], data: st.DataObject
) -> None:
    raw = table(*(said(text, number) for number, text in enumerate(texts)))
    root = tmp_path_factory.mktemp("kik")
    assert told({"a-data-text.csv": raw}, root).texts() == texts
    folder_of(root, {"a-data-text.csv": raw[: data.draw(st.integers(0, len(raw)))]})
    export = Export(root)
    if SOURCE.sniff(export):
        whole = account(SOURCE, export)
        assert all(text.startswith(said_) for text, said_ in zip(texts, whole.texts(), strict=False))


@given(st.binary(max_size=60), st.integers(0, 3))
def test_any_bytes_within_a_log_are_accounted_for(
    tmp_path_factory: pytest.TempPathFactory, noise: bytes, place: int
) -> None:
    rows = [SENT.encode()] * 3
    rows.insert(place, noise)
    export = Export(folder_of(tmp_path_factory.mktemp("kik"), {"logs/chat_sent.txt": b"".join(rows)}))
    if SOURCE.sniff(export):
        try:
            whole = account(SOURCE, export)
        except ExportError:
            return
        assert whole.messages or whole.unread or whole.notices


def test_leaves_every_other_fixture_alone() -> None:
    prove_it_leaves_others_alone(SOURCE, "kik")
