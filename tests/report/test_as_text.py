"""The text fits a screen, begins with the headline and danger, and says what was not read."""

from pathlib import Path

import msgspec
import pytest
from rich.console import Console

from leeside import screen
from leeside.detectors.contract.candidate import Voice
from leeside.knowledge.model import RiskLevel
from leeside.report.as_text import as_text
from leeside.screening.result import ScreeningResult
from tests.report.small_result import SAID, a_conversation, a_result, a_sign

NINE_DAYS = Path(__file__).parents[2] / "examples" / "whatsapp-nine-days.txt"


def told(result: ScreeningResult, *, width: int = 110) -> str:
    console = Console(width=width, color_system=None, highlight=False)
    with console.capture() as captured:
        console.print(as_text(result))
    return captured.get()


@pytest.mark.parametrize(("width", "most"), [(80, 60), (110, 50)])
def test_a_case_of_danger_fits_a_screen(width: int, most: int) -> None:
    text = told(screen(NINE_DAYS, child="Ellie"), width=width)
    assert len(text.splitlines()) <= most
    parts = [
        "DANGER NOW",
        "999",
        "Sextortion",
        "What was seen",
        "What to do",
        "Never",
        "Tell",
        "What was not read",
    ]
    places = [text.index(part) for part in parts]
    assert places == sorted(places)


def test_a_sign_is_told_with_its_message_its_speaker_its_time_and_few_words() -> None:
    text = told(a_result(a_conversation()))
    assert f"3 11 Mar, 15:40  Kai asks for this to be kept secret: “pls {SAID} its my treat”" in text


def test_a_year_is_told_where_a_conversation_runs_over_more_than_one() -> None:
    conversation = a_conversation()
    assert conversation.first_at is not None
    long = msgspec.structs.replace(conversation, first_at=conversation.first_at.replace(year=2021))
    assert "11 Mar 2026, 15:40" in told(a_result(long))


def test_what_is_told_of_somebody_else_is_not_laid_on_the_speaker() -> None:
    conversation = msgspec.structs.replace(a_conversation(), signs=(a_sign(voice=Voice.REPORTED),))
    assert "Kai tells of somebody who asks for this to be kept secret" in told(a_result(conversation))


def test_both_lists_are_counted_apart() -> None:
    way = msgspec.structs.replace(a_conversation().ways[0], harm_already=("x", "y"))
    text = told(a_result(msgspec.structs.replace(a_conversation(), ways=(way,))))
    assert "Signs of harm already: 2, of risk: 1." in text


def test_the_worst_conversation_is_told_whole_and_others_in_brief() -> None:
    others = [msgspec.structs.replace(a_conversation(), id=f"c{n}", title=f"Chat {n}") for n in range(2, 12)]
    text = told(a_result(a_conversation(level=RiskLevel.DANGER_NOW), *others))
    assert text.count("What to do") == 1
    assert "Chat 2" in text
    assert "5 more conversations raised something" in text


def test_nothing_noticed_never_reads_as_safe_and_says_what_was_not_read() -> None:
    text = told(a_result(a_conversation(level=RiskLevel.NOTHING_NOTICED)))
    assert "does not mean that the child is safe" in text
    assert "Not read: file, bytes 10 to 20: A line longer than 1 MiB." in text
    assert "3 messages carry no date or time." in text
    assert "What to do" not in text


def test_words_that_look_like_markup_or_colour_are_shown_as_they_were_written() -> None:
    sign = msgspec.structs.replace(a_sign(), words="[red]no[/red] [link=x]")
    conversation = msgspec.structs.replace(a_conversation(), signs=(sign,))
    assert "[red]no[/red] [link=x]" in told(a_result(conversation))


def test_where_signs_say_more_the_run_of_the_talk_takes_one_line() -> None:
    text = " ".join(told(screen(NINE_DAYS, child="Ellie")).split())
    assert "The run of the talk alone: concern. What did most: messages" in text
    assert "compares wording" not in text
