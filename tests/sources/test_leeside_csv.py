"""Tables with a header row: columns by name, exact cells, and each byte accounted for."""

import time
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.conversation.model import TimeConfidence
from leeside.errors import ExportError
from leeside.sources.contract.export import Export
from leeside.sources.leeside_csv import SOURCE
from tests.sources.partition import Account, read, read_bytes, zip_of
from tests.sources.tables import HEADER, row, table


def _read(text: str) -> Account:
    return read_bytes(SOURCE, text.encode())


def _sniffed(content: bytes) -> float:
    return SOURCE.sniff(Export(Path("-"), pasted=content))


def test_reads_interleaved_conversations_with_their_ids_and_times() -> None:
    whole = _read(
        table(
            row("hey", number="a"),
            row("yo", conversation="c2", sender="Ben"),
            row("u there", sender="Ben"),
        )
    )
    assert [(m.conversation, m.index, m.id, m.sender, m.text) for m in whole.messages] == [
        ("c1", 0, "a", "Ann", "hey"),
        ("c2", 0, "m1", "Ben", "yo"),
        ("c1", 1, "m2", "Ben", "u there"),
    ]
    assert whole.messages[0].utc == datetime(2026, 3, 11, 15, 40, 2, tzinfo=UTC)
    assert whole.people == {"c1": {"Ann": "Ann", "Ben": "Ben"}, "c2": {"Ben": "Ben"}}
    assert (whole.unread, whole.notices) == ([], [])


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize(
    "header",
    [
        ["Chat", "ID", "From", "Timestamp", "Message"],
        ["THREAD", "message id", "author", "sent_at", "Body"],
        ["conversation-id", " id ", "Name", "Date", "content"],
    ],
)
def test_columns_are_known_by_their_names_and_the_delimiter_by_what_fits(
    delimiter: str, header: list[str]
) -> None:
    raw = table(row("hey, you; there\tnow"), header=header, delimiter=delimiter).encode()
    [message] = read_bytes(SOURCE, raw).messages
    assert _sniffed(raw) > 0.9
    assert (message.conversation, message.sender, message.text) == ("c1", "Ann", "hey, you; there\tnow")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_every_encoding_gives_the_same_words_and_their_bytes(encoding: str) -> None:
    said = ["café 😀\nsecond line", 'she said "no", ok', "\u0a00\u000a\u0d0a", "\u2028 stays"]
    raw = table(*map(row, said)).encode(encoding)
    whole = read_bytes(SOURCE, raw)
    assert _sniffed(raw) > 0.9
    assert whole.texts() == said
    first = raw[whole.messages[0].start : whole.messages[0].end]
    assert first.decode(
        encoding.replace("-sig", "").replace("utf-16", "utf-16-le", encoding == "utf-16")
    ).startswith("c1,")


def test_windows_text_is_read_and_said() -> None:
    whole = read_bytes(SOURCE, table(row("it’s £5 é"), row("ok")).encode("cp1252"))
    assert whole.texts() == ["it’s £5 é", "ok"]
    assert ["Windows" in m.note for m in whole.messages] == [True, False]


def test_a_line_that_names_the_delimiter_is_no_header() -> None:
    for first in ("sep=;\r\n", '"sep=;"\r\n', "\r\n"):
        whole = _read(first + table(["Ann", "hey; you"], header=["sender", "text"], delimiter=";"))
        assert whole.texts() == ["hey; you"]


def test_without_a_conversation_the_file_is_one_and_without_a_sender_nobody_is_made_up(
    tmp_path: Path,
) -> None:
    (tmp_path / "year nine.csv").write_text(table(["Ann", "hey"], ["", "who?"], header=["sender", "text"]))
    whole = read(SOURCE, tmp_path / "year nine.csv")
    assert [(m.conversation, m.sender) for m in whole.messages] == [("year nine", "Ann"), ("year nine", None)]
    assert all(m.time_confidence is TimeConfidence.MISSING for m in whole.messages)


def test_columns_without_a_use_are_named_once() -> None:
    whole = _read(table([*row("hey"), "9", "x"], header=[*HEADER, "likes", "device"]))
    assert whole.notices == ["Columns that were not read: likes, device."]


def test_a_row_with_too_few_cells_is_unread_with_its_line_and_reading_goes_on() -> None:
    whole = _read(table(row("one"), ["c1", "Ann"], row("two")))
    assert whole.texts() == ["one", "two"]
    assert [one.why for one in whole.unread] == [
        "Line 3 could not be read: it has 2 cells where the header has 5."
    ]


def test_words_with_bare_commas_are_kept_whole_where_they_stand_last() -> None:
    raw = 'sender,text\nAnn,"one"\nBen,hey, you,, there\nAnn,three,,\n'
    whole = _read(raw)
    assert whole.texts() == ["one", "hey, you,, there", "three"]
    assert ["more cells" in m.note for m in whole.messages] == [False, True, False]
    whole = _read("text,sender\none,Ann\nhey, you,Ben\n")
    assert (whole.texts(), len(whole.unread)) == (["one"], 1)


@pytest.mark.parametrize(
    "broken", ['c1,,Ann,,"never closed', 'c1,,Ann,,"hey" you', 'c1,,Ann,,"he said "hi", ok"', '"c1,,Ann,,hey']
)
def test_a_broken_quotation_mark_costs_its_own_line_alone(broken: str) -> None:
    before, after = table(row("one"), row("two")), table(*(row(f'"{n}"') for n in range(50)))
    whole = _read(before + broken + "\n" + after.partition("\n")[2])
    assert len(whole.messages) == 52
    [unread] = whole.unread
    assert (unread.start, unread.end) == (len(before), len(before) + len(broken) + 1)
    assert unread.why.startswith("Line 4 could not be read: a quotation mark")


def test_what_stands_in_quotation_marks_forges_no_row() -> None:
    forged = "ok\nc1,9,Ben,2026-03-11T15:41:00+00:00,I did it"
    whole = _read(table(row(forged), row("bye")))
    assert whole.texts() == [forged, "bye"]
    assert set(whole.people["c1"]) == {"Ann"}


def test_a_file_cut_off_keeps_what_came_before() -> None:
    raw = table(row("one"), row("two"), row('cut "here" somewhere'))
    whole = _read(raw[:-5])
    assert whole.texts() == ["one", "two"]
    assert "never closed" in whole.unread[0].why


def test_a_damaged_zip_keeps_what_came_before_the_damage(tmp_path: Path) -> None:
    random = Random(7)
    raw = table(*(row(random.randbytes(300).hex()) for _ in range(500))).encode()
    zipped = zip_of({"a.csv": raw, "photo.jpg": b"x"})
    middle = len(zipped) * 2 // 3
    (tmp_path / "a.zip").write_bytes(zipped[:middle] + bytes(64) + zipped[middle + 64 :])
    whole = read(SOURCE, tmp_path / "a.zip")
    assert 0 < len(whole.messages) < 500
    assert all(len(text) == 600 for text in whole.texts())
    assert "beyond this point" in whole.unread[-1].why


def test_a_line_without_end_is_passed_over_and_the_next_is_read() -> None:
    for encoding in ("utf-8", "utf-16"):
        raw = table(row("one"), row("x" * 3_000_000), row("two")).encode(encoding)
        whole = read_bytes(SOURCE, raw)
        assert whole.texts() == ["one", "two"]
        assert "longer than 1 MiB" in whole.unread[0].why


@pytest.mark.parametrize("line", ['a,"\n', '","x\n', '"""\n', 'a,"b\n', '"\n', '"",""\n'])
def test_quotation_marks_without_end_cost_no_time_without_end(line: str) -> None:
    raw = b"sender,text\nAnn,hey\n" + line.encode() * 100_000
    begun = time.perf_counter()
    whole = read_bytes(SOURCE, raw)
    assert whole.texts()[0] == "hey"
    assert time.perf_counter() - begun < 20


def test_blank_rows_and_a_header_that_comes_again_hold_no_message() -> None:
    whole = _read(table(row("one"), [""] * 5, [], HEADER, row("two"), ["  "]))
    assert (whole.texts(), whole.unread) == (["one", "two"], [])


def test_a_carriage_return_ends_no_row() -> None:
    whole = _read('sender,text\r\r\nAnn,one\r\r\nBen,two\rthree\r\nAnn,"a\rb"\r\n')
    assert whole.texts() == ["one", "two\rthree", "a\rb"]


def test_ids_used_twice_and_times_that_go_backwards_are_said_and_the_order_kept() -> None:
    whole = _read(table(row("b", number="x"), row("a", number="x", at="2026-03-10T15:40:02Z")))
    assert [m.id for m in whole.messages] == ["x", "x (2)"]
    assert any("backwards in 1" in said for said in whole.notices)
    assert any("used twice" in said for said in whole.notices)


def test_a_file_of_which_no_row_can_be_read_is_an_error_and_one_without_rows_says_so() -> None:
    with pytest.raises(ExportError) as refused:
        _read('sender,text\nAnn,"hey" you\n')
    assert refused.value.to_do
    assert "no messages" in _read(table()).notices[0]


CELLS = st.text(st.characters(codec="utf-8"), max_size=30)


@given(
    st.lists(st.tuples(st.sampled_from(["Ann", "Ben", ""]), CELLS)),
    st.sampled_from([",", ";", "\t"]),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16-be", "utf-16"]),
)
def test_what_is_written_is_read_back_and_every_byte_is_accounted_for(
    rows: list[tuple[str, str]], delimiter: str, end: str, encoding: str
) -> None:
    header = ["conversation", "sender", "text"]
    raw = table(*(["c", *row] for row in rows), header=header, delimiter=delimiter, end=end).encode(encoding)
    whole = read_bytes(SOURCE, raw)
    assert [(m.sender, m.text) for m in whole.messages] == [(sender or None, text) for sender, text in rows]
    assert whole.unread == []


PIECES = [
    "c1,,Ann,,hey\n",
    '"',
    ",",
    "\n",
    "\r",
    '""',
    "c1,,Ben,2026-03-11,ok",
    "\r\n",
    "é\n",
    'a,"b\nc",d,e,f\n',
    "\x00",
]


@given(
    st.lists(st.sampled_from(PIECES)), st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]), st.integers(0, 9)
)
def test_garbage_never_breaks_the_account(pieces: list[str], encoding: str, cut: int) -> None:
    raw = (",".join(HEADER) + "\nc1,,Ann,,hey\n" + "".join(pieces)).encode(encoding)
    try:
        whole = read_bytes(SOURCE, raw[: len(raw) - cut])
    except ExportError as refused:
        assert cut, refused.what  # noqa: PT017
    else:
        assert whole.texts()[:1] == ["hey"] or cut
