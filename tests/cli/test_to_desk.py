"""``--to-desk`` says plainly when there is no desk, and takes no standard input."""

from pathlib import Path

import pytest

from tests.cli.conftest import Leeside

pytest.importorskip("django", reason="the desk's packages are not installed")
CHAT = "Ann: hello\nBen: hi\nAnn: ok\nBen: bye\n"


def test_where_there_is_no_desk_it_is_said_and_nothing_is_made(
    leeside: Leeside, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEESIDE_DESK_FOLDER", str(tmp_path / "nowhere"))
    (tmp_path / "chat.txt").write_text(CHAT, encoding="utf-8")
    done = leeside("screen", tmp_path / "chat.txt", "--to-desk", "robin@school.example")
    assert (done.status, done.out) == (2, "")
    assert "There is no desk here" in done.err
    assert not (tmp_path / "nowhere").exists()
