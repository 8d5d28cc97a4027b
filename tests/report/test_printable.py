"""What is printed to a terminal obeys nobody who wrote in the chat; everything else keeps the exact words."""

import msgspec
from rich.console import Console

from leeside.report.as_text import as_text
from leeside.report.printable import printable, printable_result
from tests.report.small_result import a_conversation, a_result


def test_a_name_that_would_colour_the_screen_is_shown_as_signs() -> None:
    assert printable("An\x1b[31mn\x07") == "An\u241b[31mn\u2407"
    assert printable("\u202egnp.exe") == "gnp.exe"


def test_words_line_ends_and_emoji_stay_as_they_are() -> None:
    plain = "Zo\u00eb \U0001f49b says:\n\tdon\u2019t"
    assert printable(plain) == plain


def test_a_result_is_the_same_but_for_what_would_steer() -> None:
    result = a_result(a_conversation())
    assert printable_result(result) == result


def test_the_text_report_holds_no_control_character_of_the_chat() -> None:
    evil = msgspec.structs.replace(a_conversation(), title="evil\x1b]0;x\x07")
    result = a_result(evil)
    console = Console(width=100, color_system=None)
    with console.capture() as captured:
        console.print(as_text(result))
    assert "\x1b" not in captured.get()
