"""Only the last lines count, none of their words are kept, and a long silence begins anew."""

from datetime import datetime, timedelta

import msgspec

from leeside.detectors.second_reader.run_of_talk import COUNTED, LINES, SILENCE, Line, Run

NOON = datetime(2026, 3, 2, 12)


def test_lines_further_back_than_the_run_are_let_go() -> None:
    run = Run()
    for index in range(LINES + 5):
        run.pass_line(Line(index, 10), None)
    assert [line.index for line in run.lines] == list(range(5, LINES + 5))


def test_only_the_strongest_lines_count_so_that_a_long_chat_is_not_of_concern_for_being_long() -> None:
    run = Run()
    for index in range(LINES):
        run.pass_line(Line(index, 300), None)
    assert run.strength == 300 * COUNTED


def test_a_long_silence_begins_the_talk_anew() -> None:
    run = Run()
    run.pass_line(Line(0, 900), NOON)
    run.pass_line(Line(1, 100), NOON + SILENCE + timedelta(days=1))
    assert run.strength == 100


def test_the_strongest_lines_are_named_in_their_order_and_silent_ones_are_not() -> None:
    run = Run()
    for index, strength in enumerate([0, 900, 0, 300, 700]):
        run.pass_line(Line(index, strength), None)
    assert run.strongest() == (1, 3, 4)


def test_a_run_that_was_saved_and_read_back_is_the_same() -> None:
    run = Run()
    run.pass_line(Line(0, 900), NOON)
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(run), type=Run) == run
