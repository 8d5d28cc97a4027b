"""What ``make fuzz`` once found stays mended: every kept input is read without an error of others, a hang or a gap."""

from pathlib import Path

import pytest
from bench.fuzzing import KEPT, problem_of

_KEPT = sorted(one for place in KEPT.glob("*") if place.is_dir() for one in place.iterdir())


@pytest.mark.parametrize("path", _KEPT, ids=lambda path: path.parent.name)
def test_an_input_that_once_broke_a_reader_is_read(path: Path) -> None:
    assert not problem_of(path)


def test_a_gap_would_be_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    chat = tmp_path / "chat.txt"
    chat.write_text("11/03/2024, 15:40 - Kai: hey\n11/03/2024, 15:41 - Ellie: hi\n", encoding="utf-8")
    assert not problem_of(chat)
    monkeypatch.setattr("bench.fuzzing._whole", lambda taken, size: sum(e - s for s, e in taken) == size + 1)
    assert "not all its bytes" in problem_of(chat)
