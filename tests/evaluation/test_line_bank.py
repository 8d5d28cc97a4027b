"""A bank of lines tells for each kind of sign what is seen and what is left alone."""

from pathlib import Path

import pytest

from leeside.errors import LabelError
from leeside.evaluation.line_bank import LineFigures, evaluate_lines, is_line_bank
from leeside.evaluation.lines_as_text import lines_as_text
from leeside.evaluation.split import Split
from leeside.screening.stream import default_engine
from tests.evaluation.small_set import put, written

BANK = (
    {"sign": "asks_age", "text": "how old r u btw", "shows": True},
    {"sign": "asks_age", "text": "zorbling in the pale wumpus", "shows": True},
    {"sign": "asks_age", "text": "how old is ur dog", "shows": False},
    {"sign": "answers_age", "text": "12", "shows": True, "speaker": "child", "before": "how old r u"},
    {
        "sign": "hums_a_tune",
        "text": "la la la",
        "shows": True,
        "speaker": "family",
        "note": "no such detector",
    },
)


def figures(tmp_path: Path) -> LineFigures:
    return evaluate_lines([put(tmp_path, BANK, name="lines.jsonl")], default_engine())


def test_each_kind_of_sign_has_its_row(tmp_path: Path) -> None:
    answers, asks, hums = figures(tmp_path).signs
    assert (asks.sign, asks.shown.hits, asks.shown.of) == ("asks_age", 1, 2)
    assert (asks.near_misses.hits, asks.near_misses.of) == (0, 1)
    assert (hums.has_detector, hums.shown.hits) == (False, 0)
    assert answers.shown_at_all.of == 1


def test_the_line_before_is_heard_and_its_own_signs_are_not_counted(tmp_path: Path) -> None:
    line = {"sign": "asks_age", "text": "ok", "shows": False, "speaker": "child", "before": "how old r u btw"}
    (asks,) = evaluate_lines([put(tmp_path, [line])], default_engine()).signs
    assert asks.near_misses_at_all.hits == 0


def test_the_table_holds_no_line(tmp_path: Path) -> None:
    told = lines_as_text(figures(tmp_path))
    assert "(hums_a_tune)" in told
    assert "all with a detector" in told
    assert "wumpus" not in told


def test_a_line_is_always_of_the_same_part(tmp_path: Path) -> None:
    path = put(
        tmp_path, [{"sign": "asks_age", "text": f"line {number}", "shows": True} for number in range(200)]
    )
    counted = [
        sum(sign.shown.of for sign in evaluate_lines([path], default_engine(), split=part).signs)
        for part in (Split.DEVELOP, Split.TUNE, Split.KEEP)
    ]
    assert sum(counted) == 200
    assert counted[0] > counted[1] + counted[2] - 20


def test_conversations_are_no_line_bank(tmp_path: Path) -> None:
    assert not is_line_bank([put(tmp_path, [written()])])
    assert not is_line_bank([tmp_path])
    assert is_line_bank([put(tmp_path, BANK, name="lines.jsonl")])


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ({"sign": "asks_age", "text": "hm", "shows": "perhaps"}, "cannot be read"),
        ({"sign": "asks_age", "text": "hm", "shows": True, "speaker": "stranger"}, "no speaker called 'stranger'"),
    ],
)  # fmt: skip
def test_a_line_that_cannot_be_is_refused_by_its_number(
    line: dict[str, object], said: str, tmp_path: Path
) -> None:
    path = put(tmp_path, [BANK[0], line])
    with pytest.raises(LabelError, match=said) as refused:
        evaluate_lines([path], default_engine())
    assert refused.value.where == f"{path}, line 2"
