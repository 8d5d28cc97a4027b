"""Only the last lines count, none of their words are kept, and a long silence begins anew."""

from datetime import datetime, timedelta

import msgspec

from leeside.detectors.second_reader.run_of_talk import FURTHEST_BACK, LINES, NAMED, SILENCE, Line, Run
from leeside.knowledge.model import RiskLevel

NOON = datetime(2026, 3, 2, 12)


def test_lines_further_back_than_the_run_are_let_go() -> None:
    run = Run()
    for index in range(LINES + 5):
        run.pass_line(Line(index, 10 + index, 3), None)
    assert [line.index for line in run.lines] == list(range(5, LINES + 5))


def test_the_same_words_typed_over_and_over_say_no_more_than_once() -> None:
    run = Run()
    for index in range(4_000):
        run.pass_line(Line(index, 40, 2), None)
    assert run.lines == [Line(3_999, 40, 2)]


def test_what_was_said_long_before_the_same_was_typed_over_and_over_is_let_go() -> None:
    run = Run()
    run.pass_line(Line(0, 900, 3), None)
    for index in range(1, FURTHEST_BACK + 1):
        run.pass_line(Line(index, 40, 2), None)
    assert [line.index for line in run.lines] == [0, FURTHEST_BACK]
    run.pass_line(Line(FURTHEST_BACK + 1, 40, 2), None)
    assert [line.index for line in run.lines] == [FURTHEST_BACK + 1]


def test_harmless_lines_stand_each_for_itself() -> None:
    run = Run()
    for index in range(LINES):
        run.pass_line(Line(index, 0, 2), None)
        run.pass_line(Line(index, -5, 2), None)
    assert len(run.lines) == LINES


def test_at_most_a_few_lines_are_named() -> None:
    run = Run()
    for index in range(LINES):
        run.pass_line(Line(index, 300 - index, 3), None)
    assert run.strongest() == tuple(range(NAMED))


def test_a_long_silence_begins_the_talk_anew() -> None:
    run = Run()
    run.pass_line(Line(0, 900, 3), NOON)
    run.pass_line(Line(1, 100, 3), NOON + SILENCE + timedelta(days=1))
    assert (run.leaning, run.size) == (100, 3)


def test_after_a_long_silence_what_the_run_reaches_is_heard_again() -> None:
    run = Run(level=RiskLevel.CONCERN, last_at=NOON)
    run.pass_line(Line(0, 900, 3), NOON + SILENCE)
    assert run.level is RiskLevel.CONCERN
    run.pass_line(Line(1, 900, 3), NOON + 2 * SILENCE + timedelta(days=1))
    assert run.level.rank == 0


def test_the_strongest_lines_are_named_in_their_order_and_those_that_lean_the_other_way_are_not() -> None:
    run = Run()
    for index, strength in enumerate([0, 900, -200, 300, 700]):
        run.pass_line(Line(index, strength, 3), None)
    assert run.strongest() == (1, 3, 4)


def test_a_run_that_was_saved_and_read_back_is_the_same() -> None:
    run = Run()
    run.pass_line(Line(0, 900, 3), NOON)
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(run), type=Run) == run


def test_where_nobody_knows_the_child_it_is_whoever_lets_the_lines_lean_furthest() -> None:
    run = Run()
    for line in (
        Line(0, 50, 3, as_child=-60, by="Zed"),
        Line(1, 5, 3, as_child=30, by="Ellie"),
        Line(2, 40, 3, as_child=-20, by="Zed"),
        Line(3, 1, 3, as_child=2, by="Sam"),
    ):
        run.pass_line(line, None)
    assert run.leaning == 50 + (5 + 30) + 40 + 1
    assert run.strongest() == (0, 1, 2, 3)
    assert not run.child_known


def test_of_one_who_is_alone_nobody_knows_that_it_is_the_child() -> None:
    run = Run()
    run.pass_line(Line(0, 50, 3, as_child=-60, by="Zed"), None)
    assert run.leaning == 50
    run.pass_line(Line(1, 5, 3, as_child=-90, by="Ellie"), None)
    assert run.leaning == 50 - 60 + 5


def test_lines_of_people_who_are_known_lean_as_they_are() -> None:
    run = Run()
    run.pass_line(Line(0, 50, 3), None)
    run.pass_line(Line(1, 5, 3), None)
    assert (run.leaning, run.child_known) == (55, True)
