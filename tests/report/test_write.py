"""A report is written whole or not at all."""

from pathlib import Path

import pytest

from leeside.errors import UsageError
from leeside.report.write import write_whole


def test_a_report_is_written_as_utf8_with_line_feeds(tmp_path: Path) -> None:
    write_whole(tmp_path / "picture.txt", "“é”\nb\n")
    assert (tmp_path / "picture.txt").read_bytes() == "“é”\nb\n".encode()


def test_a_file_that_stood_there_is_replaced_and_nothing_else_is_left(tmp_path: Path) -> None:
    (tmp_path / "picture.txt").write_text("old")
    write_whole(tmp_path / "picture.txt", "new")
    assert [path.name for path in tmp_path.iterdir()] == ["picture.txt"]
    assert (tmp_path / "picture.txt").read_text() == "new"


def test_half_a_character_from_an_export_does_not_stop_a_report(tmp_path: Path) -> None:
    write_whole(tmp_path / "picture.txt", "a \ud83d b")
    assert (tmp_path / "picture.txt").read_text(encoding="utf-8") == "a ? b"


def test_a_folder_that_does_not_exist_is_said_and_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as error:
        write_whole(tmp_path / "none" / "picture.txt", "new")
    assert error.value.where == str(tmp_path / "none" / "picture.txt")
    assert "--out" in error.value.to_do


def test_an_old_file_stays_when_writing_breaks_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "picture.txt").write_text("old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(UsageError, match="No space left"):
        write_whole(tmp_path / "picture.txt", "new")
    assert [path.name for path in tmp_path.iterdir()] == ["picture.txt"]
    assert (tmp_path / "picture.txt").read_text() == "old"


def test_a_folder_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "picture").mkdir()
    with pytest.raises(UsageError):
        write_whole(tmp_path / "picture", "new")
    assert [path.name for path in tmp_path.iterdir()] == ["picture"]
