"""What the run of the talk raised is told as what it is: no way of harm, its lines, and what else it may be."""

import msgspec
from rich.console import Console

from leeside.knowledge.model import RiskLevel
from leeside.report.as_html import as_html
from leeside.report.as_json import as_data
from leeside.report.as_text import as_text
from leeside.report.run_said import run_said
from leeside.risk.second_reader import BECAUSE, INNOCENT_READING
from leeside.risk.weigh import CourseStep
from leeside.screening.result import ConversationResult, ReadLine
from tests.report.small_result import AT, a_conversation, a_course, a_result


def by_the_run() -> ConversationResult:
    """A conversation of concern in which no sign raised anything."""
    step = CourseStep(
        message_id="m3",
        index=2,
        at=AT,
        level=RiskLevel.CONCERN,
        way=None,
        actor=None,
        because=(BECAUSE,),
        lines=(0, 2),
    )
    return msgspec.structs.replace(
        a_conversation(), ways=(), signs=(), course=(*a_course(), step), level=RiskLevel.CONCERN
    )


def test_text_and_page_say_why_on_which_messages_and_that_it_may_be_innocent() -> None:
    console = Console(width=400, color_system=None, highlight=False)
    with console.capture() as captured:
        console.print(as_text(a_result(by_the_run())))
    for told in (captured.get(), as_html(a_result(by_the_run()))):
        assert BECAUSE in told
        assert "What did most: messages 1, 3." in told
        assert f"It may be innocent: {INNOCENT_READING}" in told


def test_json_names_no_way_and_gives_the_lines_from_nought() -> None:
    [conversation] = as_data(a_result(by_the_run()))["conversations"]
    assert conversation["ways"] == []
    assert (conversation["course"][-1]["way"], conversation["course"][-1]["lines"]) == (None, [0, 2])


def test_where_signs_alone_raised_it_nothing_is_said_of_the_run() -> None:
    assert run_said(a_conversation()) is None
    assert "run of the talk" not in as_html(a_result(a_conversation()))


LINES = (
    ReadLine(index=0, message_id="m1", speaker="Kai", at=AT, words="where are we tomorrow then"),
    ReadLine(index=2, message_id="m3", speaker="Ellie", at=AT, words="he did not talk for three days"),
)


def test_text_and_page_show_the_lines_that_did_most_and_data_for_programs_does_not() -> None:
    conversation = msgspec.structs.replace(by_the_run(), lines=LINES)
    console = Console(width=400, color_system=None, highlight=False)
    with console.capture() as captured:
        console.print(as_text(a_result(conversation)))
    for told in (captured.get(), as_html(a_result(conversation))):
        for line in LINES:
            assert line.words in told
            assert line.speaker in told
    assert "three days" not in msgspec.json.encode(as_data(a_result(conversation))).decode()


def test_only_lines_of_the_furthest_step_are_shown() -> None:
    other = msgspec.structs.replace(LINES[0], index=1, words="the bus was late")
    told = run_said(msgspec.structs.replace(by_the_run(), lines=(*LINES, other)))
    assert told is not None
    assert told.read == LINES
