"""The second reader adds up lines, never goes above concern, and harmless lines add nothing."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from leeside.conversation.model import Kind
from leeside.detectors.second_reader.reader import reader_here
from leeside.detectors.second_reader.run_of_talk import Run
from leeside.knowledge.model import RiskLevel
from tests.detectors.second_reader.talk import said, small_reader

READER = reader_here()


def test_lines_that_lean_to_concern_add_up_to_a_look_and_then_to_concern() -> None:
    run, reader = Run(), small_reader()
    moved = [reader.read(run, message) for message in said("secret", "ok", "secret", "fine", "secret")]
    assert [one and (one.level, one.lines) for one in moved] == [
        None,
        None,
        (RiskLevel.WORTH_A_LOOK, (0, 2)),
        None,
        (RiskLevel.CONCERN, (0, 2, 4)),
    ]


def test_however_many_harmless_lines_add_up_to_nothing() -> None:
    run, reader = Run(), small_reader()
    assert not any(reader.read(run, message) for message in said(*["see you at the match"] * 200))
    assert run.strength == 0


def test_what_nobody_typed_is_not_read() -> None:
    run, reader = Run(), small_reader()
    for message in said("secret", "secret"):
        reader.read(run, msgspec.structs.replace(message, kind=Kind.SYSTEM))
    assert run.lines == []


@given(st.lists(st.text(max_size=60), max_size=40))
def test_any_text_is_read_and_none_reaches_further_than_concern(texts: list[str]) -> None:
    run = Run()
    for message in said(*texts):
        moved = READER.read(run, message)
        assert moved is None or moved.level in {RiskLevel.WORTH_A_LOOK, RiskLevel.CONCERN}
    assert all(0 <= line.strength <= 1000 for line in run.lines)


@given(st.text(max_size=80))
def test_the_same_line_is_always_as_strong(text: str) -> None:
    assert READER.strength(text) == reader_here().strength(text)
