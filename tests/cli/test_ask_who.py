"""A person at the terminal is asked who is who, may leave it open, and is asked again when not understood."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from leeside.cli.ask_who import ask_who
from leeside.conversation.model import Relation
from tests.cli.conftest import EXAMPLES

NINE_DAYS = EXAMPLES / "whatsapp-nine-days.txt"


def answering(monkeypatch: pytest.MonkeyPatch, *answers: str) -> Iterator[str]:
    waiting = iter(answers)
    monkeypatch.setattr("typer.prompt", lambda *_, **__: next(waiting))
    return waiting


def test_the_child_is_chosen_by_number_and_others_by_what_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    answering(monkeypatch, "1", "online only")
    child, relations = ask_who(NINE_DAYS)
    assert (child, relations) == ("Ellie", {"Kai (game)": Relation.ONLINE_ONLY})


def test_everything_may_be_left_open(monkeypatch: pytest.MonkeyPatch) -> None:
    answering(monkeypatch, "", "", "")
    assert ask_who(NINE_DAYS) == (None, {})


def test_an_answer_that_is_not_understood_is_asked_for_again(monkeypatch: pytest.MonkeyPatch) -> None:
    left = answering(monkeypatch, "9", "Ellie", "uncle", "Family")
    assert ask_who(NINE_DAYS) == ("Ellie", {"Kai (game)": Relation.FAMILY})
    assert list(left) == []


def test_nobody_is_asked_about_a_crowd(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    lines = "".join(f"02/03/2026, 16:{n:02} - Person {n}: hello\n" for n in range(20))
    (tmp_path / "chat.txt").write_text(lines)
    answering(monkeypatch)
    assert ask_who(tmp_path / "chat.txt") == (None, {})


def test_a_name_does_nothing_to_the_terminal_of_whoever_is_asked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: list[str] = []

    def prompted(question: str, **_: object) -> str:
        asked.append(question)
        return ""

    monkeypatch.setattr("typer.prompt", prompted)
    name = "Kai\x1b[2J\u202e"
    (tmp_path / "chat.txt").write_text(
        f"02/03/2026, 16:01 - {name}: hello\n02/03/2026, 16:02 - Ellie: hi\n" * 3, encoding="utf-8"
    )
    ask_who(tmp_path / "chat.txt")
    assert len(asked) == 3
    assert not any(letter in question for question in asked for letter in "\x1b\u202e")


def test_a_number_that_is_none_is_asked_for_again(monkeypatch: pytest.MonkeyPatch) -> None:
    answering(monkeypatch, "\u00b2", "1", "")
    assert ask_who(NINE_DAYS)[0] == "Ellie"
