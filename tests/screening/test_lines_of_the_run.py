"""The lines that moved the run of the talk are kept with the picture, however the chat was cut, and no others are."""

import pytest

from leeside.conversation.model import Conversation, Message
from leeside.knowledge.load import newest_edition
from leeside.screening.picture import Picture
from leeside.screening.result import ConversationResult
from leeside.screening.stream import Engine
from tests.detectors.second_reader.talk import small_reader
from tests.screening.said import Line, messages

CALM: list[Line] = [("Ellie", "the bus is late again", 1)] * 9
TALK: list[Line] = [
    *CALM,
    ("Kai", "secret tree", 1),
    ("Ellie", "what tree", 1),
    ("Kai", "secret pond there", 1),
    ("Kai", "secret path by there", 1),
    ("Kai", "secret wall we built there", 1),
]


def pictured(parts: list[list[Message]], *, reader: bool = True) -> ConversationResult:
    engine = Engine(newest_edition(), second_reader=small_reader() if reader else None)
    states = {"c": engine.start(Conversation(id="c"))}
    picture = Picture(engine)
    for part in parts:
        for seen in engine.take(part, states):
            picture.add(seen)
        picture.read(part, states)
    [result] = picture.conversations(states)
    return result


def test_they_are_those_that_the_course_names_with_who_wrote_them_and_their_words() -> None:
    result = pictured([messages(TALK)])
    named = {index for step in result.course for index in step.lines}
    assert named
    assert {line.index for line in result.lines} == named
    assert [line.words for line in result.lines][:2] == ["secret tree", "secret pond there"]
    assert {line.speaker for line in result.lines} == {"Kai"}


@pytest.mark.parametrize("size", [1, 2, 5, 11])
def test_they_are_the_same_in_pieces(size: int) -> None:
    whole = messages(TALK)
    pieces = [whole[at : at + size] for at in range(0, len(whole), size)]
    assert pictured(pieces).lines == pictured([whole]).lines


def test_a_long_line_is_cut_between_words() -> None:
    long = ("Kai", "secret wall " + "and further on " * 20, 1)
    lines = pictured([messages([*TALK[:-1], long])]).lines
    assert len(lines[-1].words) <= 121
    assert lines[-1].words.endswith("…")


def test_nothing_is_kept_of_calm_talk_nor_without_the_second_reader() -> None:
    assert pictured([messages(CALM)]).lines == ()
    assert pictured([messages(TALK)], reader=False).lines == ()
