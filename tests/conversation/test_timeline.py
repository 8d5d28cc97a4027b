"""What is remembered of a conversation in progress is small, and can be saved and read back."""

from datetime import UTC, datetime, timedelta

import msgspec

from leeside.conversation.model import Message, Participant, Relation
from leeside.conversation.timeline import REMEMBERED, Timeline, moment


def message(
    index: int, *, sender: str | None = "ann", at: datetime | None = None, utc: datetime | None = None
) -> Message:
    return Message(
        id=f"m{index}",
        conversation="c",
        index=index,
        sender=sender,
        text=f"line {index}",
        sent_at=at,
        utc=utc,
    )


def test_only_the_last_messages_are_remembered() -> None:
    timeline = Timeline(conversation="c")
    for index in range(500):
        timeline.remember(message(index), f"line {index}")
    assert timeline.messages == 500
    assert len(timeline.recent) <= 2 * REMEMBERED
    assert timeline.recent[-1].index == 499


def test_system_lines_count_but_are_not_remembered_as_words() -> None:
    timeline = Timeline(conversation="c")
    timeline.remember(message(0, sender=None), "")
    assert timeline.messages == 1
    assert timeline.recent == []


def test_what_an_adult_said_of_a_person_outlives_what_the_source_does_not_know() -> None:
    timeline = Timeline(conversation="c")
    timeline.meet(Participant(id="u1", name="Ann", relation=Relation.CHILD, age=12))
    timeline.meet(Participant(id="u1", name="Ann B", handle="annb"))
    assert timeline.people["u1"] == Participant(
        id="u1", name="Ann B", relation=Relation.CHILD, age=12, handle="annb"
    )


def test_an_unannounced_sender_is_known_by_the_id_alone_and_stays_unknown() -> None:
    assert Timeline(conversation="c").person("u9").relation is Relation.UNKNOWN


def test_a_timeline_can_be_saved_and_read_back() -> None:
    timeline = Timeline(conversation="c", title="A and B")
    timeline.remember(message(0, at=datetime(2026, 3, 1, 12)), "line 0")
    timeline.person("ann")
    saved = msgspec.json.encode(timeline)
    assert msgspec.json.decode(saved, type=Timeline) == timeline


def test_a_moment_is_utc_where_known_and_else_as_written() -> None:
    local = datetime(2026, 7, 1, 13)
    instant = datetime(2026, 7, 1, 12, tzinfo=UTC)
    assert moment(message(0, at=local, utc=instant)) == local - timedelta(hours=1)
    assert moment(message(0, at=local)) == local
    assert moment(message(0)) is None
