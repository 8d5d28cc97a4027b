"""Leeside's own JSON Lines: two kinds of records, interleaved, each byte accounted for."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.conversation.model import Conversation, Kind, Relation, TimeConfidence
from leeside.errors import ExportError
from leeside.sources.contract.export import Export
from leeside.sources.contract.source import ReadOptions
from leeside.sources.leeside_jsonl import SOURCE
from tests.sources.partition import SHARED, folder_of, read, read_bytes, zip_of

TWO = (
    b'{"conversation":"c1","participant":{"id":"p1","name":"Ann","relation":"child","age":13}}\n'
    b'{"conversation":"c1","id":"a","sender":"p1","time":"2026-03-11T15:40:02+00:00","text":"hey"}\n'
    b'{"conversation":"c2","sender":"Ben","timestamp":"2026-07-11T15:40:02+01:00","text":"yo"}\n'
    b'{"conversation":"c1","sender":"Ben","text":"u there"}\n'
)


def _sniffed(content: bytes) -> float:
    return SOURCE.sniff(Export(Path("-"), pasted=content))


def test_reads_both_kinds_of_records_and_interleaved_conversations() -> None:
    whole = read_bytes(SOURCE, TWO)
    assert [(m.conversation, m.index, m.id, m.sender) for m in whole.messages] == [
        ("c1", 0, "a", "p1"),
        ("c2", 0, "m1", "Ben"),
        ("c1", 1, "m2", "Ben"),
    ]
    [ann] = next(one for one in whole.found if isinstance(one, Conversation)).participants
    assert (ann.id, ann.name, ann.relation, ann.age) == ("p1", "Ann", Relation.CHILD, 13)
    assert whole.people == {"c1": {"p1": "Ann", "Ben": "Ben"}, "c2": {"Ben": "Ben"}}
    assert whole.notices == []


def test_keeps_a_time_as_it_was_shown_and_gives_its_instant() -> None:
    first, second, third = read_bytes(SOURCE, TWO).messages
    assert (first.sent_at, first.zone) == (datetime(2026, 3, 11, 15, 40, 2), "UTC")
    assert (second.sent_at, second.zone) == (datetime(2026, 7, 11, 15, 40, 2), "+01:00")
    assert second.utc == datetime(2026, 7, 11, 14, 40, 2, tzinfo=UTC)
    assert (third.sent_at, third.utc, third.time_confidence) == (None, None, TimeConfidence.MISSING)


def test_never_guesses_the_zone_of_a_time_without_one() -> None:
    line = b'{"conversation":"c","sender":"a","time":"2026-07-11T15:40:02","text":"hey"}\n'
    [message] = read_bytes(SOURCE, line).messages
    assert (message.sent_at, message.zone, message.utc) == (datetime(2026, 7, 11, 15, 40, 2), None, None)
    [message] = read_bytes(SOURCE, line, ReadOptions(timezone="Europe/London")).messages
    assert (message.zone, message.utc) == ("Europe/London", datetime(2026, 7, 11, 14, 40, 2, tzinfo=UTC))


@pytest.mark.parametrize("count", ["1710171602", "1710171602000", "1710171602000000", '"1710171602"'])
def test_counts_since_1970_are_told_apart_by_their_size(count: str) -> None:
    line = f'{{"sender":"a","time":{count},"text":"hey"}}\n'.encode()
    assert read_bytes(SOURCE, line).messages[0].utc == datetime(2024, 3, 11, 15, 40, 2, tzinfo=UTC)


@pytest.mark.parametrize("odd", ['"yesterday"', '"2024"', "1e300", "-1e300", '"nan            "', "9" * 40])
def test_a_time_that_cannot_be_read_is_missing_and_its_message_stays(odd: str) -> None:
    [message] = read_bytes(SOURCE, f'{{"sender":"a","time":{odd},"text":"hey"}}\n'.encode()).messages
    assert message.time_confidence is TimeConfidence.MISSING
    assert message.text == "hey"
    assert message.note


def test_a_bad_line_is_unread_with_its_number_and_reading_goes_on() -> None:
    whole = read_bytes(SOURCE, b'{"sender":"a","text":"one"}\n{"sender":\n\n{"sender":"a","text":"two"}\n')
    assert whole.texts() == ["one", "two"]
    [unread] = whole.unread
    assert unread.why.startswith("Line 2 could not be read: ")


def test_a_file_cut_off_keeps_what_came_before_and_says_so() -> None:
    whole = read_bytes(SOURCE, TWO[:-20])
    assert len(whole.messages) == 2
    assert whole.unread[0].why.endswith("The file seems to be cut off here.")


def test_a_line_without_end_is_passed_over_and_the_next_is_read() -> None:
    long = b'{"sender":"a","text":"' + b"x" * (17 * 1024**2) + b'"}\n'
    whole = read_bytes(SOURCE, b'{"sender":"a","text":"one"}\n' + long + b'{"sender":"a","text":"two"}')
    assert whole.texts() == ["one", "two"]
    assert "longer than 16 MiB" in whole.unread[0].why


def test_unknown_keys_are_named_once_and_their_messages_are_read() -> None:
    line = b'{"sender":"a","text":"hey","likes":3,"mood.x":[1]}\n'
    whole = read_bytes(SOURCE, line * 3 + b'{"sender":"a","text":"hey","shares":3}\n')
    assert len(whole.messages) == 4
    assert whole.notices == ["Not read, because Leeside has no use for it: likes, mood.x, shares."]


def test_ids_used_twice_are_made_unique_and_said() -> None:
    line = b'{"sender":"a","id":"x","text":"hey"}\n'
    whole = read_bytes(
        SOURCE, line * 3 + b'{"sender":"a","text":"no id"}\n{"sender":"a","id":"m4","text":"late"}\n'
    )
    assert [m.id for m in whole.messages] == ["x", "x (2)", "x (3)", "m4", "m4 (2)"]
    assert "same id (x)" in whole.messages[1].note
    assert any("used twice" in said for said in whole.notices)


def test_kinds_are_kept_and_an_unknown_one_is_still_looked_at_as_text() -> None:
    whole = read_bytes(
        SOURCE,
        b'{"sender":"a","kind":"deleted"}\n{"sender":"a","kind":"whisper","text":"hey"}\n{"kind":"system","text":"A left"}',
    )
    assert [m.kind for m in whole.messages] == [Kind.DELETED, Kind.TEXT, Kind.SYSTEM]
    assert whole.messages[2].sender is None
    assert any("'whisper'" in said for said in whole.notices)


def test_an_unknown_relation_stays_unknown_and_is_said() -> None:
    whole = read_bytes(SOURCE, b'{"conversation":"c","participant":{"id":"p","relation":"cousin"}}\n')
    assert any("'cousin'" in said for said in whole.notices)


def test_nesting_without_end_is_one_unread_line() -> None:
    deep = b'{"sender":"a","x":' + b"[" * 100_000 + b"\n"
    whole = read_bytes(SOURCE, b'{"sender":"a","text":"one"}\n' + deep)
    assert whole.texts() == ["one"]
    assert "nested deeper" in whole.unread[0].why
    assert _sniffed(deep) == 0


def test_half_an_emoji_costs_no_message() -> None:
    [message] = read_bytes(
        SOURCE, b'{"sender":"a","text":"hey \\ud83d, \\ud83d\\ude00 and \\\\ud83d"}\n'
    ).messages
    assert message.text == "hey \ufffd, 😀 and \\ud83d"
    assert "emoji" in message.note


def test_times_that_go_backwards_keep_the_order_of_the_file() -> None:
    line = '{{"sender":"a","time":"2026-03-{day}T15:40:02Z","text":"{day}"}}\n'
    whole = read_bytes(SOURCE, "".join(line.format(day=day) for day in (12, 11, 13)).encode())
    assert whole.texts() == ["12", "11", "13"]
    assert any("backwards" in said for said in whole.notices)


def test_a_byte_order_mark_is_no_part_of_the_first_message() -> None:
    assert read_bytes(SOURCE, b"\xef\xbb\xbf" + TWO[TWO.index(b"\n") + 1 :]).texts()[0] == "hey"


def test_utf_16_is_refused_with_what_to_do() -> None:
    given_ = TWO.decode().encode("utf-16")
    assert _sniffed(given_) > 0.5
    with pytest.raises(ExportError, match="UTF-8"):
        read_bytes(SOURCE, given_)


@pytest.mark.parametrize(
    "foreign",
    [
        b"",
        b"[]",
        b'{"a": 1}\n{"b": 2}\n',
        b"hello\nthere\n",
        b'{"id":"1","participants":[{"id":"a"}],"messages":[{"from":"a","text":"hey"}]}\n',
        b'{"sign":"x","text":"how old are you","speaker":"other"}\n',
        b'{"chatItem":{"chatId":"1"}}\n',
        b'{\n "messages": [\n  {"sender_name": "a", "content": "b"}\n ]\n}',
        b"\x00\xff\xfe" * 100,
    ],
)
def test_leaves_foreign_files_alone(foreign: bytes) -> None:
    assert _sniffed(foreign) == 0


def test_reads_out_of_a_zip_beside_other_files(tmp_path: Path) -> None:
    (tmp_path / "chats.zip").write_bytes(zip_of({"one.jsonl": TWO, "two.jsonl": TWO[:90], "a.jpg": b"x"}))
    export = Export(tmp_path / "chats.zip")
    assert SOURCE.sniff(export) > 0.5
    assert len(read(SOURCE, tmp_path / "chats.zip").messages) == 3


def _line(text: str, **more: str) -> bytes:
    return json.dumps({"sender": "a", "text": text, **more}).encode() + b"\n"


def test_a_conversation_that_goes_on_in_the_next_file_keeps_counting(tmp_path: Path) -> None:
    first = _line("one", conversation="c") + _line("two", conversation="c", id="x")
    folder = folder_of(tmp_path / "all", {"1.jsonl": first, "2.jsonl": first})
    whole = read(SOURCE, folder)
    assert [(m.index, m.id, m.member) for m in whole.messages] == [
        (0, "m1", "1.jsonl"),
        (1, "x", "1.jsonl"),
        (2, "m3", "2.jsonl"),
        (3, "x (2)", "2.jsonl"),
    ]
    assert sum("used twice" in said for said in whole.notices) == 1


def test_files_that_name_no_conversation_are_conversations_of_their_own(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "all", {"ann.jsonl": _line("hey"), "ben.jsonl": _line("yo")})
    assert [(m.conversation, m.index) for m in read(SOURCE, folder).messages] == [("ann", 0), ("ben", 0)]


def test_a_file_without_one_good_line_does_not_keep_the_next_from_being_read(tmp_path: Path) -> None:
    bad = _line("hey", time="x").replace(b'"time": "x"', b'"time": []')
    whole = read(SOURCE, folder_of(tmp_path / "all", {"1.jsonl": bad, "2.jsonl": _line("yo")}))
    assert (whole.texts(), [one.member for one in whole.unread]) == (["yo"], ["1.jsonl"])


RECORDS = st.lists(
    st.fixed_dictionaries(
        {
            "conversation": st.sampled_from(["c1", "c2"]),
            "sender": st.sampled_from(["a", "b", None]),
            "text": st.text(),
        },
        optional={
            "id": st.text(max_size=2),
            "time": st.datetimes().map(datetime.isoformat),
            "x": st.integers(),
        },
    )
)


@given(RECORDS, st.booleans())
def test_what_is_written_is_read_back_and_every_byte_is_accounted_for(
    records: list[dict[str, object]], escaped: bool
) -> None:
    lines = [json.dumps(record, ensure_ascii=escaped) for record in records]
    whole = read_bytes(SOURCE, "\n".join(lines).encode("utf-8", "surrogatepass" if escaped else "replace"))
    assert [(m.sender, m.text) for m in whole.messages] == [(r["sender"], r["text"]) for r in records]


@given(
    st.lists(
        st.sampled_from([*TWO.splitlines(keepends=True), b"\n", b"{", b"\xff\n", b"{}\n", b'"', b"null\n"])
    )
)
def test_garbage_between_lines_never_breaks_the_account(pieces: list[bytes]) -> None:
    try:
        read_bytes(SOURCE, b"".join(pieces))
    except ExportError as refused:
        assert refused.to_do  # noqa: PT017


def test_the_fixture_gives_what_its_manifest_says() -> None:
    path = SHARED / "fixtures/synthetic/generic/chat.jsonl"
    if not path.exists():
        pytest.skip("the shared fixtures are not beside this checkout")
    whole = read(SOURCE, path)
    assert [(m.sender, m.text, str(m.utc)) for m in whole.messages] == [
        ("Ben", "hey", "2024-03-11 15:40:02+00:00"),
        ("Elodie", "ok", "2024-03-11 15:41:02+00:00"),
    ]


@pytest.mark.parametrize(
    "more",
    [
        '"transcribed": "Ann"',
        '"transcribed": {"at": "x"}',
        '"transcribed": 1',
        '"picture": {"name": "a"}, "transcribed": {"by": "Ann"}',
    ],
)
def test_a_line_that_says_wrongly_who_typed_it_is_unread_and_said(more: str) -> None:
    words = '{"conversation": "c", "sender": "Kai", "text": "hi"}\n'
    whole = read_bytes(
        SOURCE, f'{words}{{"conversation": "c", "sender": "Kai", "text": "hi", {more}}}\n'.encode()
    )
    assert len(whole.messages) == 1
    assert len(whole.unread) == 1


def test_who_typed_a_line_is_in_its_note_and_is_counted() -> None:
    typed = '{"conversation": "c", "sender": "Kai", "text": "hi", "shown": "21:04", "transcribed": {"by": "Ann"}}\n'
    whole = read_bytes(SOURCE, (typed * 2).encode())
    assert {message.note for message in whole.messages} == {
        "Transcribed by a person (Ann), not exported by an app. The screen showed 21:04."
    }
    assert any("2 lines were typed by Ann" in said for said in whole.notices)
