"""Typed lines are understood as they are written, or told what they lack; nothing is guessed."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.evidence.typed_lines import Typed, TypedLine, typed

DAY = date(2026, 3, 11)


def _one(line: str, *, day: date | None = None) -> TypedLine:
    lines, problems = typed([line], day=day)
    assert problems == []
    return lines[0]


@pytest.mark.parametrize(
    ("line", "sender", "text", "shown"),
    [
        ("Kai: hey", "Kai", "hey", ""),
        ("Kai : hey", "Kai", "hey", ""),
        ("21:04 Kai: hey", "Kai", "hey", "21:04"),
        ("[21:04] Kai: hey", "Kai", "hey", "21:04"),
        ("9:04 pm Kai (game): hey: you", "Kai (game)", "hey: you", "9:04 pm"),
        ("9.04PM - Kai: hey", "Kai", "hey", "9.04PM"),
        ("2026-03-11 21:04 Kai: hey", "Kai", "hey", "2026-03-11 21:04"),
        ("Kai: at 21:04 then", "Kai", "at 21:04 then", ""),
        ("Ms O'Neill: https://x.example/a", "Ms O'Neill", "https://x.example/a", ""),
        ("4 friends: hi", "4 friends", "hi", ""),
        ("! Kai took a screenshot", None, "Kai took a screenshot", ""),
        ("!Yesterday 21:04", None, "Yesterday 21:04", ""),
    ],
)
def test_a_line_is_who_when_and_words(line: str, sender: str | None, text: str, shown: str) -> None:
    one = _one(line)
    assert (one.sender, one.text, one.shown) == (sender, text, shown)


@pytest.mark.parametrize(
    ("line", "day", "at"),
    [
        ("21:04 Kai: hey", None, None),
        ("21:04 Kai: hey", DAY, datetime(2026, 3, 11, 21, 4)),
        ("12:00 am Kai: hey", DAY, datetime(2026, 3, 11)),
        ("12:30pm Kai: hey", DAY, datetime(2026, 3, 11, 12, 30)),
        ("2026-03-12 21:04:05 Kai: hey", DAY, datetime(2026, 3, 12, 21, 4, 5)),
        ("Kai: hey", DAY, None),
    ],
)
def test_a_moment_is_known_only_when_day_and_time_are(
    line: str, day: date | None, at: datetime | None
) -> None:
    assert _one(line, day=day).at == at


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("hello there", "No speaker"),
        ("21:04", "A time, and no speaker"),
        ("Kai:", "no words"),
        ("Kai:   ", "no words"),
        ("25:04 Kai: hey", "no such time"),
        ("13:04 pm Kai: hey", "no such time"),
        ("2026-13-01 21:04 Kai: hey", "no such day"),
        ("+ more", "no line before"),
        ("!", "After '!'"),
        ("Kai: " + "x" * 10_001, "longer than"),
    ],
)
def test_what_is_not_understood_is_told_what_it_lacks_and_is_not_kept(line: str, says: str) -> None:
    lines, [problem] = typed(["", line])
    assert lines == []
    assert (problem.number, says in problem.why) == (2, True)


def test_a_line_may_go_on_with_the_one_before() -> None:
    assert [one.text for one in typed(["Kai: hey", "+ u there", "+", "! Yesterday"])[0]] == [
        "hey\nu there\n",
        "Yesterday",
    ]


def test_empty_lines_are_left_alone() -> None:
    assert typed(["", "  ", "\r"]) == ([], [])


@given(lines=st.lists(st.text(max_size=40), max_size=6))
def test_any_text_is_taken_or_answered_and_no_answer_quotes_it(lines: list[str]) -> None:
    taken = Typed(day=DAY)
    for line in lines:
        before = len(taken.lines)
        problem = taken.take(line)
        assert problem is None or len(taken.lines) == before
