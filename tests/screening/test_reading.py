"""What a source yields is taken apart without loss: looked at, counted, or said not to be read."""

from datetime import date, datetime

import msgspec
import pytest

from leeside.conversation.model import Conversation, Message, TimeConfidence
from leeside.screening import reading
from leeside.screening.reading import MOST_LISTED, MOST_TEXT, Reading
from leeside.sources.contract.found import Found, Notice, Structure, Unread
from leeside.sources.contract.source import ReadOptions


def message(number: int, *, text: str = "hello", member: str = "chat.txt") -> Message:
    at = datetime(2026, 3, 1 + number, 16)
    return Message(
        id=f"m{number}", conversation="c", index=number, sender="Kai", text=text, sent_at=at, member=member
    )


def read(*found: Found, since: date | None = None) -> tuple[Reading, list[list[Message]]]:
    taken = Reading(iter(found), ReadOptions(since=since), meet=lambda _: None)
    return taken, list(taken.chunks())


def test_a_conversation_that_is_announced_ends_the_chunk_before_it() -> None:
    met: list[str] = []
    found = (message(0), Conversation(id="c", title="t"), message(1))
    taken = Reading(iter(found), ReadOptions(), meet=lambda conversation: met.append(conversation.id))
    sizes = []
    for chunk in taken.chunks():
        sizes.append((len(chunk), len(met)))
    assert sizes == [(1, 0), (1, 1)]


def test_chunks_hold_no_more_than_was_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "CHUNK", 2)
    _, chunks = read(*map(message, range(5)))
    assert [len(chunk) for chunk in chunks] == [2, 2, 1]


def test_messages_before_the_day_are_counted_and_not_looked_at() -> None:
    taken, chunks = read(*map(message, range(5)), since=date(2026, 3, 4))
    assert [m.index for chunk in chunks for m in chunk] == [3, 4]
    assert (taken.messages, taken.before_since) == (5, 3)
    assert any("3 messages from before the date" in one for one in taken.warnings())


def test_a_message_without_a_time_is_looked_at_whatever_the_day() -> None:
    undated = msgspec.structs.replace(message(0), sent_at=None, time_confidence=TimeConfidence.MISSING)
    taken, chunks = read(undated, since=date(2026, 3, 4))
    assert chunks == [[undated]]
    assert "1 messages carry no date or time." in taken.warnings()


def test_a_message_longer_than_any_app_sends_is_not_screened_and_told() -> None:
    taken, chunks = read(message(0, text="a" * (MOST_TEXT + 1)), message(1, text="b" * MOST_TEXT))
    assert [m.index for chunk in chunks for m in chunk] == [1]
    assert taken.messages == 2
    [unread] = taken.unread
    assert unread.startswith("chat.txt, bytes 0 to 0: ")


def test_what_was_touched_is_what_the_source_accounted_for() -> None:
    taken, _ = read(
        message(0, member="a"),
        Structure(member="b", start=0, end=1),
        Unread(member="c", start=0, end=1, why="Cut off."),
        Notice(text="Said.", member="d"),
    )
    assert taken.touched == {"a", "b", "c", "d"}
    assert taken.unread == ["c, bytes 0 to 1: Cut off."]
    assert taken.warnings() == ("d: Said.",)


def test_ranges_beyond_what_can_be_listed_are_counted() -> None:
    ranges = [Unread(member="a", start=n, end=n + 1, why="Cut off.") for n in range(MOST_LISTED + 7)]
    taken, _ = read(*ranges)
    assert len(taken.unread) == MOST_LISTED
    assert "7 more ranges could not be read than are listed." in taken.warnings()


def test_what_is_of_note_beyond_the_list_is_counted_and_not_dropped() -> None:
    taken, _ = read(
        *(Notice(text=f"Note {number}.") for number in range(MOST_LISTED + 3)), Notice(text="Note 1.")
    )
    said = taken.warnings()
    assert len(said) == MOST_LISTED + 1
    assert said[-1].startswith("3 more things")
