"""Danger now stands at the top of every output, with 999 before all else."""

import json
import re

import pytest
from rich.console import Console

from leeside.conversation.model import Relation
from leeside.knowledge.model import RiskLevel
from leeside.report.as_html import as_html
from leeside.report.as_json import as_json
from leeside.report.as_text import as_text
from leeside.screening.result import ScreeningResult
from tests.report.small_result import a_result
from tests.screening.said import told

CHILD = {"Ellie": Relation.CHILD}
STRANGER = {**CHILD, "Kai": Relation.ONLINE_ONLY}
DANGER = {
    "a meeting is set with a stranger": (
        STRANGER,
        (
            "Kai: how old r u",
            "Ellie: 13",
            "Kai: lets meet up, just us",
            "Kai: come alone, sat 3pm at the station",
            "Ellie: ok ill be there",
        ),
    ),
    "a threat has a deadline": (
        CHILD,
        ("Kai: send 150 quid or i post ur pics to everyone", "Kai: u got til 9 tonight or i post it"),
    ),
    "ending a life is spoken of": (CHILD, ("Ellie: i want to kill myself tonight",)),
    "a child is moved and held": (
        CHILD,
        (
            "Kai: u cant leave til the debt is paid",
            "Kai: ur not going anywhere, i got ur phone and id",
            "Ellie: they wont let me leave",
        ),
    ),
}


def picture(case: str) -> ScreeningResult:
    relations, lines = DANGER[case]
    return a_result(told(*lines, **relations))


def as_words(result: ScreeningResult) -> str:
    console = Console(width=100, color_system=None)
    with console.capture() as captured:
        console.print(as_text(result))
    return captured.get()


@pytest.mark.parametrize("case", DANGER)
def test_it_is_danger_now_and_999_is_the_first_step(case: str) -> None:
    [conversation] = picture(case).conversations
    assert conversation.level is RiskLevel.DANGER_NOW
    assert conversation.danger_now
    assert conversation.steps[0].step.agency == "police_999"


@pytest.mark.parametrize("case", DANGER)
def test_every_output_says_999_before_anything_that_was_seen(case: str) -> None:
    result = picture(case)
    text = as_words(result)
    assert text.index("DANGER NOW") < text.index("999") < text.index("What was seen")
    page = re.sub(r"<style>.*?</style>", "", as_html(result), flags=re.DOTALL)
    assert page.index("Danger now") < page.index("999") < page.index("What it may be")
    data = json.loads(as_json(result))["conversations"][0]
    assert data["level"] == "danger_now"
    assert "999" in data["steps"][0]["text"]


def test_danger_in_one_of_many_conversations_heads_the_whole_picture() -> None:
    calm = told("Ann: tea at five", "Bob: ok")
    grave = picture("a threat has a deadline").conversations[0]
    assert a_result(calm, grave).level is RiskLevel.DANGER_NOW
