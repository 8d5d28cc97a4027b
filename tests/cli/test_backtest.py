"""``leeside backtest``: a pack over past exports, as text and as JSON, without a message's words."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import EXAMPLES, Leeside

PACK = EXAMPLES / "pack-local-words"
SAID = "see you then, tin steps at 9pm and bring nobody"


@pytest.fixture
def export(tmp_path: Path) -> Path:
    path = tmp_path / "chat.txt"
    path.write_text(f"Kai: hello\nEllie: hi\nKai: {SAID}\nEllie: no\n", encoding="utf-8")
    return path


def test_the_text_tells_levels_messages_and_counts(leeside: Leeside, export: Path) -> None:
    ran = leeside("backtest", PACK, export, EXAMPLES / "whatsapp-nine-days.txt")
    assert (ran.status, ran.err) == (0, "")
    assert "new sign at message 3 (local_words/names_a_hidden_place)" in ran.out
    assert "Danger now, unchanged" in ran.out
    assert "(missed)" in ran.out
    assert "2 exports screened, 0 not" in ran.out
    assert "bring nobody" not in ran.out


def test_json_tells_the_same_and_no_words(leeside: Leeside, export: Path) -> None:
    data = json.loads(leeside("backtest", PACK, export, "--format", "json").out)
    assert data["pack"] == "local_words 1.0.0"
    [tested] = data["exports"][0]["tested"]
    assert [(sign["detector"], sign["index"]) for sign in tested["signs"]] == [
        ("local_words/names_a_hidden_place", 2)
    ]
    assert data["detectors"][0]["conversations"] == 1
    assert "bring nobody" not in json.dumps(data)


def test_an_export_that_was_not_screened_is_told_and_ends_with_2(leeside: Leeside, export: Path) -> None:
    ran = leeside("backtest", PACK, export.parent / "absent.txt", export)
    assert ran.status == 2
    assert "NOT SCREENED" in ran.out
    assert "new sign at message 3" in ran.out


def test_it_is_written_whole_to_a_file(leeside: Leeside, export: Path, tmp_path: Path) -> None:
    ran = leeside("backtest", PACK, export, "--out", tmp_path / "trial.txt")
    assert (ran.status, ran.out) == (0, "")
    assert (
        (tmp_path / "trial.txt").read_text(encoding="utf-8").startswith("Backtest of pack local_words 1.0.0")
    )


def test_an_unsound_pack_is_not_tried(leeside: Leeside, export: Path, tmp_path: Path) -> None:
    assert leeside("backtest", tmp_path, export).status == 2
