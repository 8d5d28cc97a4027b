"""The transcript gives each selected message exactly, and the bytes of the source that it was read from."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from leeside.evidence.record import Selection
from leeside.evidence.seal import seal
from leeside.evidence.transcript import AROUND
from tests.architecture.repository import EXAMPLES
from tests.evidence.conftest import AT, BY, NINE_DAYS, PAGE


def _lines(pack: Path) -> list[dict[str, Any]]:
    text = (pack / "data/transcript.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.split("\n") if line]


def _sealed(export: Path, folder: Path, messages: Selection) -> list[dict[str, Any]]:
    asked = msgspec.structs.replace(PAGE, child=None, messages=messages)
    seal(export, folder / "pack", made_by=BY, asked=asked, made_at=AT)
    return _lines(folder / "pack")


def test_a_message_stands_in_the_source_where_the_transcript_says(pack: Path) -> None:
    source = NINE_DAYS.read_bytes()
    for line in _lines(pack):
        assert line["text"] in source[line["start"] : line["end"]].decode()
        assert (line["sender"] or "") in source[line["start"] : line["end"]].decode()
        assert line["file"] == ""


def test_every_sign_is_on_a_line_and_every_line_is_near_a_sign(pack: Path) -> None:
    result = json.loads((pack / "data/result.json").read_text(encoding="utf-8"))
    signs = {sign["id"]: sign["index"] for sign in result["conversations"][0]["signs"]}
    lines = _lines(pack)
    assert {sign for line in lines for sign in line["signs"]} == set(signs)
    for line in lines:
        assert min(abs(line["number"] - 1 - index) for index in signs.values()) <= AROUND


def test_all_messages_are_written_out_when_asked(tmp_path: Path) -> None:
    lines = _sealed(NINE_DAYS, tmp_path, Selection.ALL)
    assert [line["number"] for line in lines] == list(range(1, 29))


def test_a_quiet_chat_has_no_message_written_out(tmp_path: Path) -> None:
    source = tmp_path / "quiet.txt"
    source.write_text("Ann: tea at four\nBea: lovely\nAnn: bring cake\nBea: ok\n", encoding="utf-8")
    assert _sealed(source, tmp_path, Selection.TOLD) == []


def test_half_a_letter_is_kept_as_an_escape_and_the_file_can_be_read(tmp_path: Path) -> None:
    source = tmp_path / "half.jsonl"
    words = '{"conversation": "c", "id": "%s", "sender": "Kai", "text": "dont tell ur mum %s"}\n'
    source.write_text(words % ("m1", "\\ud83d") + words % ("m2", "\\u202e\\u0007"), encoding="utf-8")
    first, second = _sealed(source, tmp_path, Selection.ALL)
    assert second["text"] == "dont tell ur mum \u202e\x07"
    assert first["text"].startswith("dont tell ur mum")


@pytest.mark.parametrize("export", EXAMPLES, ids=lambda path: path.name)
def test_every_example_is_written_out_with_its_names(export: Path, tmp_path: Path) -> None:
    lines = _sealed(export, tmp_path, Selection.ALL)
    assert lines
    assert all(line["sender_name"] for line in lines if line["sender"] is not None)
