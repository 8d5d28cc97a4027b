"""With the second reader and without: what it may change, and what it must leave alone."""

import msgspec
import pytest
from hypothesis import example, given

from leeside import screen
from leeside.conversation.model import Conversation, Participant, Relation
from leeside.detectors.second_reader.run_of_talk import Run
from leeside.knowledge.load import newest_edition
from leeside.knowledge.model import RiskLevel
from leeside.risk.second_reader import BESIDE_SIGNS
from leeside.screening import story
from leeside.screening.picture import Picture
from leeside.screening.result import ConversationResult
from leeside.screening.stream import Engine, default_engine
from tests.detectors.second_reader.talk import small_reader
from tests.screening.said import Line, messages
from tests.screening.test_the_course_is_the_same_however_cut import LINES, SLOWLY

UNSIGNED: list[Line] = [
    ("Kai", f"secret {words}", 1) for words in ("tree", "pond there", "path by there", "wall we built there")
]


WAITING_FOR_THE_RUN = (
    "dropped his address in the server",
    "get a steam card and send me the code",
    "can your dad read this",
    "do your parents know you talk to people on here",
)
"""What comes to serious concern beside the run alone, by two signs that wait for it."""


def pictured(engine: Engine, lines: list[Line]) -> ConversationResult:
    states = {"c": engine.start(Conversation(id="c"))}
    picture = Picture(engine)
    for seen in engine.take(messages(lines), states):
        picture.add(seen)
    [result] = picture.conversations(states)
    return result


@pytest.fixture(scope="module")
def hearing() -> Engine:
    """An engine whose second reader hears one word alone."""
    return Engine(newest_edition(), second_reader=small_reader())


def test_a_run_without_a_sign_is_of_concern_and_brings_the_common_steps(hearing: Engine) -> None:
    result = pictured(hearing, UNSIGNED)
    assert (result.level, result.ways, result.signs) == (RiskLevel.CONCERN, (), ())
    assert [step.lines for step in result.course if step.by_the_run] == [(0, 1), (0, 1, 2)]
    assert result.steps


def test_off_means_off() -> None:
    engine = default_engine(second_reader=False)
    states = {"c": engine.start(Conversation(id="c"))}
    engine.take(messages(UNSIGNED * 5), states)
    assert engine.second_reader is None
    assert states["c"].run == Run()
    assert states["c"].risk.level is RiskLevel.NOTHING_NOTICED


@SLOWLY
@given(LINES)
@example(
    [
        ("Ellie", "+1 always been weird", 0),
        ("Ellie", "+1 always been weird", 0),
        ("Ellie", "+44 7700 900123", 0),
        ("Ellie", "dont be boring, just one", 0),
        ("Ellie", "he'll put petrol through your door", 0),
        ("Ellie", "10 mins left of the match", 0),
    ]
)
@example([("Ellie", said, 0) for said in WAITING_FOR_THE_RUN])
def test_it_only_ever_raises_and_above_concern_only_beside_signs(lines: list[Line]) -> None:
    alone = pictured(default_engine(second_reader=False), lines)
    both = pictured(default_engine(), lines)
    assert both.signs == alone.signs
    assert both.level.rank >= alone.level.rank
    # What nobody was named for may be somebody's now, where signs of theirs count beside the run.
    assert all(
        any(
            now.way == way.way and now.level.rank >= way.level.rank and way.actor in {None, now.actor}
            for now in both.ways
        )
        for way in alone.ways
    )
    by_signs = {way.level for way in both.ways} | ({RiskLevel.SERIOUS_CONCERN} if both.signs else set())
    assert both.level in {alone.level, RiskLevel.WORTH_A_LOOK, RiskLevel.CONCERN} | by_signs
    assert both.level is alone.level or any(
        step.by_the_run or BESIDE_SIGNS in step.because for step in both.course
    )


@pytest.mark.parametrize("who", ["muslim", "catholic", "polish", "gay", "trans", "autistic", "black", "deaf"])
def test_another_word_for_who_somebody_is_changes_nothing(who: str) -> None:
    def talk(word: str) -> list[Line]:
        return [
            ("Zed", f"u seem cool for a {word} kid", 1),
            ("Zed", "do ur parents check ur phone", 1),
            ("Ellie", f"no. my mum is {word} too", 1),
            ("Zed", f"dont tell her about us, {word} families never get it", 1),
            ("Zed", "send me a pic, just for me", 1),
        ]

    def reached(word: str) -> list[tuple[int, int]]:
        return [(step.index, step.level.rank) for step in pictured(default_engine(), talk(word)).course]

    assert reached(who) == reached("welsh")


@pytest.mark.parametrize(("on", "level"), [(True, RiskLevel.CONCERN), (False, RiskLevel.NOTHING_NOTICED)])
def test_a_screen_is_told_whether_to_heed_it(
    hearing: Engine, monkeypatch: pytest.MonkeyPatch, *, on: bool, level: RiskLevel
) -> None:
    def engine_of(*, second_reader: bool) -> Engine:
        return hearing if second_reader else default_engine(second_reader=False)

    monkeypatch.setattr(story, "default_engine", engine_of)
    rows = [{"conversation": "c", "sender": who, "text": text} for who, text, _ in UNSIGNED]
    pasted = b"\n".join(msgspec.json.encode(row) for row in rows)
    assert screen("-", pasted=pasted, second_reader=on).level is level


@pytest.mark.parametrize(
    ("relation", "tried"),
    [(None, True), (Relation.FRIEND, True), (Relation.FAMILY, False), (Relation.ONLINE_ONLY, False)],
)
def test_whoever_may_be_the_child_is_tried_and_nobody_else(relation: Relation | None, *, tried: bool) -> None:
    engine = default_engine()
    zed = () if relation is None else (Participant(id="Zed", name="Zed", relation=relation),)
    states = {"c": engine.start(Conversation(id="c", participants=zed))}
    engine.take(messages([("Zed", "u seem cool", 1), ("Ellie", "no my mum is here", 1)]), states)
    assert [line.by for line in states["c"].run.lines] == ["Zed" if tried else None, "Ellie"]


def test_nobody_is_tried_once_the_child_is_known() -> None:
    engine = default_engine()
    ellie = Participant(id="Ellie", name="Ellie", relation=Relation.CHILD)
    states = {"c": engine.start(Conversation(id="c", participants=(ellie,)))}
    engine.take(messages([("Zed", "u seem cool", 1), ("Ellie", "no my mum is here", 1)]), states)
    assert states["c"].run.child_known
