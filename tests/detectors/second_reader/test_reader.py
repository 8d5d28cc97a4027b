"""The second reader adds up lines, never goes above concern, and harmless lines add nothing."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from leeside.conversation.model import Kind
from leeside.detectors.second_reader.reader import reader_here
from leeside.detectors.second_reader.run_of_talk import Line, Run, Voice
from leeside.knowledge.model import RiskLevel
from tests.detectors.second_reader.talk import said, small_reader

READER = reader_here()


def test_lines_that_lean_to_concern_add_up_to_a_look_and_then_to_concern() -> None:
    run, reader = Run(), small_reader()
    moved = [
        reader.read(run, message, Voice.ANYONE)
        for message in said("secret", "ok", "our secret", "fine", "keep our secret")
    ]
    assert [one and (one.level, one.lines) for one in moved] == [
        None,
        None,
        (RiskLevel.WORTH_A_LOOK, (0, 2)),
        None,
        (RiskLevel.CONCERN, (0, 2, 4)),
    ]


def test_however_many_harmless_lines_add_up_to_nothing() -> None:
    run, reader = Run(), small_reader()
    assert not any(
        reader.read(run, message, Voice.ANYONE) for message in said(*["see you at the match"] * 200)
    )
    assert run.leaning == 0


def test_the_childs_lines_and_the_others_are_read_by_tables_of_their_own() -> None:
    reader = small_reader()
    [child, other] = [reader.line(0, "secret", voice) for voice in (Voice.CHILD, Voice.OTHER)]
    assert child == Line(0, 0, 3)
    assert other == Line(0, 127, 3)


def test_harmless_talk_before_does_not_hide_what_follows() -> None:
    run, reader = Run(), small_reader()
    asked = ["secret", "our secret", "keep it secret", "a secret for you two", "it is our secret to keep now"]
    moved = [
        reader.read(run, message, Voice.OTHER) for message in said(*["see you at the match"] * 60, *asked)
    ]
    assert [one.level for one in moved if one] == [RiskLevel.WORTH_A_LOOK, RiskLevel.CONCERN]


def test_one_word_typed_over_and_over_raises_nothing() -> None:
    run, reader = Run(), small_reader()
    assert not any(reader.read(run, message, Voice.ANYONE) for message in said(*["secret"] * 200))


def test_what_nobody_typed_is_not_read() -> None:
    run, reader = Run(), small_reader()
    for message in said("secret", "secret"):
        reader.read(run, msgspec.structs.replace(message, kind=Kind.SYSTEM), Voice.ANYONE)
    assert run.lines == []


@given(st.lists(st.text(max_size=60), max_size=40))
def test_any_text_is_read_and_none_reaches_further_than_concern(texts: list[str]) -> None:
    run = Run()
    for message in said(*texts):
        moved = READER.read(run, message, Voice.ANYONE)
        assert moved is None or moved.level in {RiskLevel.WORTH_A_LOOK, RiskLevel.CONCERN}
    assert 0 <= READER.strength(run) <= 1000


@given(st.text(max_size=80))
def test_the_same_line_always_leans_as_far(text: str) -> None:
    assert READER.line(0, text, Voice.OTHER) == reader_here().line(0, text, Voice.OTHER)


def test_talk_of_danger_is_heard_once_whatever_the_run_says_of_concern() -> None:
    run, reader = Run(), small_reader()
    moved = [
        reader.read(run, message, Voice.OTHER)
        for message in said("a knife", "knife now", "the knife is here", "ok")
    ]
    heard = [one for one in moved if one]
    assert [(one.level, one.of_danger) for one in heard] == [(RiskLevel.NOTHING_NOTICED, True)]
    assert run.of_danger


def test_talk_of_danger_is_heard_after_concern_was_reached_too() -> None:
    run, reader = Run(), small_reader()
    asked = ["secret", "our secret", "keep it secret", "a secret for you two", "it is our secret to keep now"]
    moved = [
        reader.read(run, message, Voice.OTHER)
        for message in said(*asked, "a knife", "knife now", "the knife is here", "bring the big knife")
    ]
    assert [(one.level, one.of_danger) for one in moved if one][-1] == (RiskLevel.CONCERN, True)
