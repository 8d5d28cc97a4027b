"""``leeside transcribe``: asked for line by line, or from a file; a bad line gets a plain sentence."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Leeside

TYPED = b"Kai: hey\n21:04 Ellie: hi\n! Kai took a screenshot\n21:05 Kai: dont tell ur mum\n"
BY = ("--by", "J. Okafor, lead")


def _texts(record: Path) -> list[str]:
    lines = map(json.loads, record.read_text(encoding="utf-8").splitlines())
    return [line["text"] for line in lines if "text" in line]


@pytest.mark.parametrize("asked", [True, False])
def test_lines_are_taken_from_a_person_or_from_standard_input(
    leeside: Leeside, tmp_path: Path, asked: bool
) -> None:
    out = tmp_path / "chat.jsonl"
    ran = leeside("transcribe", *([] if asked else ["-"]), "--out", out, *BY, stdin=TYPED)
    assert ran.status == 0
    assert "3 messages, and 1 line that the screen said" in ran.out
    assert _texts(out) == ["hey", "hi", "Kai took a screenshot", "dont tell ur mum"]
    shown = leeside("screen", out)
    assert shown.status == 0
    assert "Transcribed by a person" in shown.out


def test_a_person_is_told_at_once_what_a_line_lacks_and_goes_on(leeside: Leeside, tmp_path: Path) -> None:
    out = tmp_path / "chat.jsonl"
    ran = leeside("transcribe", "--out", out, *BY, stdin=b"hello there\nKai: hey\nEllie: hi\n\nnever: read\n")
    assert ran.status == 0
    assert "No speaker was found" in ran.err
    assert _texts(out) == ["hey", "hi"]


def test_a_file_with_bad_lines_is_refused_whole_and_each_is_named(leeside: Leeside, tmp_path: Path) -> None:
    (tmp_path / "typed.txt").write_bytes(b"Kai: hey\nhello\nEllie: hi\n25:00 Kai: x\n")
    ran = leeside("transcribe", tmp_path / "typed.txt", "--out", tmp_path / "chat.jsonl", *BY)
    assert ran.status == 2
    assert "Line 2: No speaker" in ran.err
    assert "Line 4: There is no such time" in ran.err
    assert "hello" not in ran.err
    assert not (tmp_path / "chat.jsonl").exists()


def test_the_picture_is_hashed_and_neither_copied_nor_changed(leeside: Leeside, tmp_path: Path) -> None:
    picture = tmp_path / "shot.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n0123")
    out = tmp_path / "chat.jsonl"
    ran = leeside("transcribe", "-", "--out", out, "--picture", picture, *BY, stdin=TYPED)
    assert ran.status == 0
    assert "shot.png: 12 bytes, image/png, SHA-256 " in ran.err
    assert sorted(place.name for place in tmp_path.iterdir()) == ["chat.jsonl", "shot.png"]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["-", "--out", "{}/a.jsonl"], "Nobody is named"),
        (["-", "--out", "{}/a.jsonl", *BY, "--picture", "{}/absent.png"], "could not be hashed"),
        (["{}/absent.txt", "--out", "{}/a.jsonl", *BY], "could not be read"),
        (["-", "--out", "{}/a.jsonl", *BY, "--child", "Nobody"], "child's name"),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_written(
    leeside: Leeside, tmp_path: Path, arguments: list[str], says: str
) -> None:
    ran = leeside("transcribe", *(one.format(tmp_path) for one in arguments), stdin=TYPED)
    assert ran.status == 2
    assert says in ran.err
    assert list(tmp_path.iterdir()) == []


def test_text_that_is_not_utf_8_is_said(leeside: Leeside, tmp_path: Path) -> None:
    ran = leeside("transcribe", "-", "--out", tmp_path / "a.jsonl", *BY, stdin=b"Zo\xeb: hi\n")
    assert ran.status == 2
    assert "UTF-8" in ran.err
