"""``leeside evaluate`` writes what was asked for, and says what to do when it cannot."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from leeside.cli.main import app
from leeside.errors import UsageError
from tests.evaluation.small_set import put, written


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    return put(tmp_path, [written("c1", label="concern", ways=["grooming"], decisive=0), written("c2")])


def evaluated(*words: str) -> str:
    result = CliRunner().invoke(app, ["evaluate", *words], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.output


def refused(*words: str) -> UsageError:
    result = CliRunner().invoke(app, ["evaluate", *words])
    assert isinstance(result.exception, UsageError), result.output
    return result.exception


def test_text_is_what_comes_unless_something_else_is_asked(labelled: Path) -> None:
    assert "Recall and false alarms" in evaluated(str(labelled))


def test_a_report_is_written_to_a_file(labelled: Path, tmp_path: Path) -> None:
    page = tmp_path / "figures.html"
    evaluated(str(labelled), "--report", "html", "--out", str(page))
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")


def test_two_saved_evaluations_are_compared(labelled: Path, tmp_path: Path) -> None:
    old, new = tmp_path / "old.json", tmp_path / "new.json"
    evaluated(str(labelled), "--report", "json", "--out", str(old))
    evaluated(str(labelled), "--report", "json", "--out", str(new), "--relations", "unknown")
    told = evaluated("--compare", str(old), str(new))
    assert "Before and after" in told
    assert "relations: given before, unknown after" in told
    assert [one["id"] for one in json.loads(old.read_text(encoding="utf-8"))["conversations"]] == ["c1", "c2"]


def test_files_or_a_comparison_but_not_both_and_not_neither(labelled: Path) -> None:
    assert "Either" in refused().what
    assert "Either" in refused(str(labelled), "--compare", "a.json", "b.json").what


@pytest.mark.parametrize("kept", ["{}", "no json", '{"form": 99}', '{"form": 1}'])
def test_what_is_no_saved_evaluation_is_refused(kept: str, tmp_path: Path) -> None:
    path = tmp_path / "kept.json"
    path.write_text(kept, encoding="utf-8")
    problem = refused("--compare", str(path), str(path))
    assert problem.where == str(path)
    assert "--report json" in problem.to_do


def test_a_saved_evaluation_that_is_not_there_is_said(tmp_path: Path) -> None:
    gone = str(tmp_path / "gone.json")
    assert "cannot be read" in refused("--compare", gone, gone).what
