"""Two exports of one chat are read as one conversation, and every difference between them is said."""

import tempfile
from itertools import pairwise
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from leeside import screen
from leeside.conversation.model import Kind, Message
from leeside.screening.every_part import EveryPart
from leeside.sources.contract.export import Export
from leeside.sources.contract.found import Found, Notice, Structure, Unread
from leeside.sources.contract.source import ReadOptions

_MARCH = """11/03/2024, 15:40 - Kai: hey
11/03/2024, 15:41 - Ellie: hi
11/03/2024, 15:42 - Kai: good day at school?
11/03/2024, 15:44 - Kai: dont tell your mum we talk
11/03/2024, 15:45 - Ellie: ok
"""
_MAY = """11/03/2024, 15:41 - Ellie: hi
11/03/2024, 15:42 - Kai: good day at school?
11/03/2024, 15:44 - Kai: This message was deleted
11/03/2024, 15:45 - Ellie: ok
11/03/2024, 16:10 - Kai: you there
"""


def _folder(tmp_path: Path, march: str = _MARCH, may: str = _MAY) -> Path:
    (tmp_path / "march.txt").write_text(march, encoding="utf-8")
    (tmp_path / "may.txt").write_text(may, encoding="utf-8")
    return tmp_path


def _read(path: Path) -> list[Found]:
    return [found for _, found in EveryPart(Export(path), ReadOptions()).found()]


def _messages(path: Path) -> list[Message]:
    return [found for found in _read(path) if isinstance(found, Message)]


def test_the_chat_is_read_once_and_in_order(tmp_path: Path) -> None:
    messages = _messages(_folder(tmp_path))
    assert [message.text for message in messages] == [
        "hey",
        "hi",
        "good day at school?",
        "dont tell your mum we talk",
        "ok",
        "you there",
    ]
    assert [message.index for message in messages] == list(range(6))
    assert {message.conversation for message in messages} == {"march.txt"}
    assert len({message.id for message in messages}) == 6


def test_words_that_a_later_export_tells_as_deleted_are_kept_and_said_to_be(tmp_path: Path) -> None:
    [gone] = [message for message in _messages(_folder(tmp_path)) if message.text.startswith("dont tell")]
    assert "may.txt tells it as deleted" in gone.note
    said = [found.text for found in _read(tmp_path) if isinstance(found, Notice)]
    assert any(
        text.startswith("2024-03-11 15:44, Kai, message 4: may.txt tells it as deleted") for text in said
    )
    assert not any("dont tell" in text for text in said), "what was said is in no notice"


def test_a_line_that_one_export_alone_holds_is_kept_and_pointed_out(tmp_path: Path) -> None:
    forged = _MAY.replace("Ellie: ok", "Ellie: ok\n11/03/2024, 15:46 - Ellie: i hate you")
    messages = _messages(_folder(tmp_path, may=forged, march=_MARCH + "11/03/2024, 15:50 - Kai: x\n"))
    alone = {message.text: message.note for message in messages if message.note.startswith("Only")}
    assert alone["i hate you"] == "Only may.txt holds this, although march.txt covers its time."
    assert "x" in alone


def test_what_lies_outside_the_time_that_both_cover_is_no_difference(tmp_path: Path) -> None:
    messages = _messages(
        _folder(tmp_path, may=_MAY.replace("This message was deleted", "dont tell your mum we talk"))
    )
    assert not any(message.note for message in messages)


def test_of_the_minute_in_which_an_export_ends_it_may_hold_a_part_alone(tmp_path: Path) -> None:
    later = (
        _MARCH.replace("Ellie: ok", "Ellie: ok\n11/03/2024, 15:45 - Kai: good girl")
        + "11/03/2024, 16:10 - Kai: hm\n"
    )
    messages = _messages(_folder(tmp_path, may=later))
    assert "good girl" in [message.text for message in messages]
    assert not any(message.note for message in messages)


def test_of_a_minute_within_both_a_line_in_one_alone_is_a_difference(tmp_path: Path) -> None:
    later = _MARCH.replace("good day at school?", "good day at school?\n11/03/2024, 15:42 - Kai: hm")
    alone = [message.text for message in _messages(_folder(tmp_path, may=later)) if message.note]
    assert alone == ["hm"]


def test_the_picture_says_that_two_exports_were_read_as_one(tmp_path: Path) -> None:
    result = screen(_folder(tmp_path))
    assert len(result.conversations) == 1
    assert any(
        "march.txt and may.txt hold the same chat (at least 3 messages are the same)" in text
        and "1 message differs" in text
        for text in result.source.warnings
    )


def test_two_chats_of_the_same_people_without_common_words_stay_two(tmp_path: Path) -> None:
    other = _MAY.replace("hi", "yo").replace("good day", "bad day").replace("Ellie: ok", "Ellie: nah")
    assert {message.conversation for message in _messages(_folder(tmp_path, may=other))} == {
        "march.txt",
        "may.txt",
    }


def test_a_few_common_greetings_do_not_make_one_chat(tmp_path: Path) -> None:
    march = "".join(f"11/03/2024, 15:{n} - {'Kai' if n % 2 else 'Ellie'}: m{n}\n" for n in range(10, 50))
    may = "".join(
        f"11/03/2024, 15:{n} - {'Kai' if n % 2 else 'Ellie'}: {'m' if n < 14 else 'w'}{n}\n"
        for n in range(10, 50)
    )
    assert len({message.conversation for message in _messages(_folder(tmp_path, march, may))}) == 2


def test_a_file_and_the_word_that_it_was_left_out_are_one_thing(tmp_path: Path) -> None:
    march = _MARCH.replace("dont tell your mum we talk", "IMG-20240311-WA0001.jpg (file attached)")
    may = _MAY.replace("This message was deleted", "<Media omitted>")
    [one] = [m for m in _messages(_folder(tmp_path, march, may)) if m.kind in {Kind.ATTACHMENT, Kind.OMITTED}]
    assert one.attachment is not None
    assert one.attachment.name == "IMG-20240311-WA0001.jpg"


def test_three_exports_of_one_chat_are_one(tmp_path: Path) -> None:
    _folder(tmp_path)
    (tmp_path / "june.txt").write_text(_MARCH + "12/03/2024, 08:00 - Kai: morning\n", encoding="utf-8")
    texts = [message.text for message in _messages(tmp_path)]
    assert sorted(texts) == sorted({*texts})
    assert texts[-1] == "morning"


_LINES = st.lists(
    st.tuples(
        st.integers(0, 59), st.sampled_from(["Kai", "Ellie"]), st.sampled_from(["a", "b", "c d", "ok"])
    ),
    min_size=6,
    max_size=40,
)


@given(_LINES, st.data())
def test_every_byte_is_told_once_and_no_message_is_lost(
    lines: list[tuple[int, str, str]], data: st.DataObject
) -> None:
    lines.sort(key=lambda line: line[0])
    written = [f"11/03/2024, 15:{minute:02} - {who}: {text}\n" for minute, who, text in lines]
    start = data.draw(st.integers(0, len(written) - 1))
    dropped = data.draw(st.sets(st.integers(0, len(written) - 1), max_size=2))
    other = [line for place, line in enumerate(written) if place >= start and place not in dropped]
    with tempfile.TemporaryDirectory() as folder:
        path = _folder(Path(folder), "".join(written), "".join(other) or written[0])
        found = _read(path)
        sizes = {name: (path / name).stat().st_size for name in ("march.txt", "may.txt")}
    for name, size in sizes.items():
        ranges = sorted(
            (one.start, one.end)
            for one in found
            if isinstance(one, Message | Structure | Unread) and one.member == name
        )
        assert ranges[0][0] == 0
        assert ranges[-1][1] == size
        assert all(before[1] == after[0] for before, after in pairwise(ranges))
    messages = [one for one in found if isinstance(one, Message)]
    if len({message.conversation for message in messages}) == 1:
        assert sorted(f"{m.sender}: {m.text}" for m in messages) == sorted(
            f"{who}: {text}" for _, who, text in lines
        )
