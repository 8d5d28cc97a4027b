"""The drawing rises where the level rose, in its place among the messages, and links only to what the page shows."""

import re

import msgspec

from leeside.knowledge.model import RiskLevel
from leeside.report.course_drawn import LEFT, RIGHT, WIDTH, course_drawn, rises
from tests.report.small_result import a_conversation, a_course

NOTHING, LOOK, CONCERN, SERIOUS, DANGER = RiskLevel


def points(drawing: str) -> list[tuple[float, float]]:
    [line] = re.findall(r'<polyline class="line" points="([^"]*)"', drawing)
    return [(float(x), float(y)) for x, y in (pair.split(",") for pair in line.split())]


def test_only_a_rise_of_the_level_is_a_step() -> None:
    course = a_course(LOOK, LOOK, CONCERN, CONCERN, DANGER)
    assert [(step.index, step.level) for step in rises(course)] == [(1, LOOK), (3, CONCERN), (5, DANGER)]
    assert rises(a_course()) == []


def test_a_message_that_raises_it_twice_is_one_step_at_the_higher_level() -> None:
    first, second = a_course(LOOK, SERIOUS)[1:]
    assert rises((first, msgspec.structs.replace(second, index=first.index)))[0].level is SERIOUS
    assert len(rises((first, msgspec.structs.replace(second, index=first.index)))) == 1


def test_the_line_goes_from_the_first_message_to_the_last_and_only_upwards() -> None:
    conversation = msgspec.structs.replace(
        a_conversation(), messages=9, course=a_course(LOOK, CONCERN, DANGER)
    )
    line = points(course_drawn(conversation, anchor="c1"))
    assert line[0][0] == LEFT
    assert line[-1][0] == WIDTH - RIGHT
    heights = [y for _, y in line]
    assert heights == sorted(heights, reverse=True)


def test_a_rise_links_to_its_message_only_where_a_sign_of_it_is_shown() -> None:
    shown = msgspec.structs.replace(a_conversation(), course=a_course(LOOK, CONCERN))
    assert re.findall(r'href="(#[^"]*)"', course_drawn(shown, anchor="c1")) == ["#c1-2"]
    assert course_drawn(shown, anchor="c1").count("<circle") == 2


def test_a_single_message_can_be_drawn() -> None:
    one = msgspec.structs.replace(a_conversation(level=NOTHING), messages=1)
    assert points(course_drawn(one, anchor="c1"))
