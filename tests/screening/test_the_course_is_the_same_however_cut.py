"""A conversation whole, in pieces, or message by message with its state saved between gives one picture."""

from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise
from random import Random
from typing import TypeVar
from unittest.mock import patch

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leeside import screen
from leeside.conversation.model import Message, Relation
from leeside.screening import reading
from leeside.screening.picture import Picture
from leeside.screening.result import ConversationResult
from leeside.screening.stream import ConversationState, default_engine
from tests.screening.said import START, Line, beginning, every_example, messages, screened

T = TypeVar("T")
DAY = 24 * 60
LINES = st.lists(
    st.tuples(
        st.sampled_from(["Ellie", "Kai", "Zed"]),
        st.sampled_from(every_example()),
        st.one_of(st.integers(0, 90), st.integers(0, 120 * DAY)),
    ),
    min_size=1,
    max_size=20,
)
PEOPLE = st.dictionaries(st.sampled_from(["Ellie", "Kai"]), st.sampled_from(list(Relation)))
CUTS = st.lists(st.integers(0, 20), max_size=5)
SLOWLY = settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])


def cut(whole: Sequence[T], places: list[int]) -> list[Sequence[T]]:
    edges = sorted({0, len(whole), *(place for place in places if place < len(whole))})
    return [whole[start:end] for start, end in pairwise(edges)]


def saved_between(said: list[Message], people: dict[str, Relation]) -> ConversationResult:
    """Message by message, the state written down and read back between any two, as a stream would."""
    engine = default_engine()
    picture = Picture(engine)
    kept = msgspec.msgpack.encode(beginning("c", people))
    for message in said:
        states = {"c": msgspec.msgpack.decode(kept, type=ConversationState)}
        for seen in engine.take([message], states):
            picture.add(seen)
        kept = msgspec.msgpack.encode(states["c"])
    [result] = picture.conversations({"c": msgspec.msgpack.decode(kept, type=ConversationState)})
    return result


@SLOWLY
@given(LINES, PEOPLE, CUTS)
def test_whole_in_pieces_and_as_a_saved_stream(
    lines: list[Line], people: dict[str, Relation], places: list[int]
) -> None:
    said = messages(lines)
    whole = screened([said], {"c": beginning("c", people)})["c"]
    assert screened(cut(said, places), {"c": beginning("c", people)})["c"] == whole
    assert saved_between(said, people) == whole


@SLOWLY
@given(LINES, PEOPLE)
def test_a_course_begins_with_the_first_message_and_never_falls(
    lines: list[Line], people: dict[str, Relation]
) -> None:
    result = screened([messages(lines)], {"c": beginning("c", people)})["c"]
    assert result.course[0].index == 0
    ranks = [step.level.rank for step in result.course]
    assert ranks == sorted(ranks)
    raised = [way.level.rank for way in result.ways]
    raised += [step.level.rank for step in result.course if step.by_the_run]
    assert ranks[-1] == result.level.rank == max(raised, default=0)


@SLOWLY
@given(LINES, PEOPLE)
def test_what_is_known_after_a_part_is_what_the_part_alone_gives(
    lines: list[Line], people: dict[str, Relation]
) -> None:
    half = len(lines) // 2 + 1
    before = screened([messages(lines[:half])], {"c": beginning("c", people)})["c"]
    whole = screened([messages(lines)], {"c": beginning("c", people)})["c"]
    assert whole.course[: len(before.course)] == before.course
    assert [seen for seen in whole.signs if seen.sign.index < half] == list(before.signs)


@SLOWLY
@given(LINES, st.integers(1, 40 * DAY))
def test_harmless_messages_that_follow_change_nothing(lines: list[Line], minutes: int) -> None:
    calm: list[Line] = [("Kai", "the match was rained off", minutes), ("Ellie", "our dog ate a sock", 1)] * 9
    before = screened([messages(lines)], {"c": beginning("c", {})})["c"]
    after = screened([messages([*lines, *calm])], {"c": beginning("c", {})})["c"]
    assert (after.level, after.ways, after.course, after.steps) == (
        before.level,
        before.ways,
        before.course,
        before.steps,
    )


@SLOWLY
@given(LINES, LINES, st.randoms(use_true_random=False))
def test_conversations_may_be_interleaved_in_any_order(
    one: list[Line], two: list[Line], chance: Random
) -> None:
    first, second = messages(one, conversation="a"), messages(two, conversation="b")
    waiting = {"a": iter(first), "b": iter(second)}
    order = [*["a"] * len(one), *["b"] * len(two)]
    chance.shuffle(order)
    mixed = screened([[next(waiting[name]) for name in order]], {})
    apart = screened([first, second], {})
    assert mixed == apart


def as_json_lines(lines: list[Line]) -> bytes:
    rows = [
        {"conversation": "c", "sender": m.sender, "text": m.text, "time": f"{m.sent_at:%Y-%m-%dT%H:%M:%SZ}"}
        for m in messages(lines)
    ]
    return b"\n".join(msgspec.json.encode(row) for row in rows)


@SLOWLY
@given(LINES, st.integers(1, 7))
def test_a_file_is_the_same_however_many_messages_are_looked_at_together(
    lines: list[Line], size: int
) -> None:
    pasted = as_json_lines([*lines, ("Ellie", "ok", 1), ("Kai", "ok", 1)])
    relations = {"Ellie": Relation.CHILD, "Kai": Relation.ONLINE_ONLY}
    whole = screen("-", pasted=pasted, relations=relations)
    with patch.object(reading, "CHUNK", size):
        parted = screen("-", pasted=pasted, relations=relations)
    assert parted.conversations == whole.conversations
    assert whole.source.messages == len(lines) + 2


def test_a_silence_of_weeks_lies_between_two_episodes_wherever_the_stream_is_cut() -> None:
    said = messages([("Kai", "dont tell ur mum", 1), ("Kai", "does ur mum check ur phone?", 1)])
    later = [msgspec.structs.replace(said[1], sent_at=START + timedelta(days=40))]
    together = screened([said], {"c": beginning("c", {})})["c"]
    apart = screened([said[:1], later], {"c": beginning("c", {})})["c"]
    assert len(together.signs) == len(apart.signs) == 2
    assert together.level.rank > apart.level.rank == 0
